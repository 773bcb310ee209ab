import { onTestFinished } from 'vitest';
import type { Mutant } from '../../src/sandbox/index.ts';
import { receiver } from './receiver.ts';
import { monday, type Rig } from './running.ts';

type Symptom = (rig: Rig) => Promise<unknown>;

const SLOTS = '2024-09-04';
const RESERVATIONS = '/v2/slots/reservations';
const WEBHOOK = { active: false, subscriberUrl: 'http://127.0.0.1:9/x', triggers: ['BOOKING_CREATED'] };

/** What mutants of sub-resources, reservations, webhooks and the old contract show. */
export const SYMPTOMS_OF_NEIGHBOURS: Record<string, Symptom> = {
  'guests-lost': async (one) => {
    const guests = { guests: [{ email: 'bob@example.com' }] };
    const answer = await one.call('POST', `/v2/bookings/${await booked(one)}/guests`, { body: guests });
    return answer.body.data.attendees.length;
  },
  'attendees-without-id': async (one) => {
    const answer = await one.call('GET', `/v2/bookings/${await booked(one)}/attendees`);
    return 'id' in answer.body.data[0];
  },
  'location-kept': async (one) => {
    const body = { location: { type: 'link', link: 'https://example.com/room' } };
    return (await one.call('PATCH', `/v2/bookings/${await booked(one)}/location`, { body })).body.data
      .location;
  },
  'references-null': async (one) =>
    (await one.call('GET', `/v2/bookings/${await booked(one)}/references`)).body.data,
  'calendar-links-empty': async (one) =>
    (await one.call('GET', `/v2/bookings/${await booked(one)}/calendar-links`)).body.data.length,
  'host-is-another': async (one) =>
    (await one.call('GET', `/v2/bookings/${await booked(one)}`)).body.data.hosts[0].id,
  'by-seat-another': async ({ call }) => {
    const seats = { seatsPerTimeSlot: 2, showAttendeeInfo: true, showAvailabilityCount: true };
    const eventType = await call('POST', '/v2/event-types', {
      version: '2024-06-14',
      body: { title: 'Talk', slug: 'talk', lengthInMinutes: 30, seats },
    });
    const attendee = { name: 'Ada', email: 'ada@example.com', timeZone: 'Europe/Rome' };
    const body = { eventTypeId: eventType.body.data.id, start: monday(4), attendee };
    const seat = (await call('POST', '/v2/bookings', { body })).body.data;
    return (await call('GET', `/v2/bookings/by-seat/${seat.seatUid}`)).body.data.id - seat.id;
  },
  'webhook-active': async (one) => (await subscribed(one)).active,
  'webhooks-unlisted': async (one) => {
    await subscribed(one);
    return (await one.call('GET', '/v2/webhooks')).body.data.length;
  },
  'webhook-unchanged': async (one) => {
    const { id } = await subscribed(one);
    return (await one.call('PATCH', `/v2/webhooks/${id}`, { body: { active: false } })).body.data.active;
  },
  'delivery-unsigned': async (one) => 'x-cal-signature-256' in (await delivered(one, false)).headers,
  'delivery-rescheduled-as-created': async (one) => (await delivered(one, true)).body.triggerEvent,
  'reservation-for-a-minute': async (one) => (await reserved(one)).reservationDuration,
  'reservation-unmoved': async (one) => {
    const { reservationUid } = await reserved(one);
    const body = { eventTypeId: one.eventTypeId, slotStart: monday(5) };
    const moved = await one.call('PATCH', `${RESERVATIONS}/${reservationUid}`, { version: SLOTS, body });
    return moved.body.data.slotStart;
  },
  'reservation-undeleted': async ({ call }) =>
    (await call('GET', `${RESERVATIONS}/gone`, { version: SLOTS })).body.data,
  'reserved-slot-offered': async (one) => {
    await reserved(one);
    const day = monday(4).slice(0, 10);
    const query = `eventTypeId=${one.eventTypeId}&start=${day}&end=${day}`;
    const slots = await one.call('GET', `/v2/slots?${query}`, { version: SLOTS });
    return slots.body.data[day].some(({ start }: { start: string }) => start === monday(4));
  },
  'reserved-slot-unbookable': async (one) => {
    await reserved(one);
    return (await one.book(monday(4))).status;
  },
  'event-types-unlisted': async ({ call }) =>
    (await call('GET', '/v2/event-types', { version: '2024-06-14' })).status,
  'legacy-create-lower-case': async ({ call, eventTypeId }) => {
    const responses = { name: 'Ada', email: 'ada@example.com' };
    const old = { eventTypeId, start: monday(4), responses, timeZone: 'UTC', language: 'en', metadata: {} };
    return (await call('POST', '/v2/bookings', { version: null, body: old })).body.data.status;
  },
  'legacy-list-flat': async ({ call }) =>
    Array.isArray((await call('GET', '/v2/bookings', { version: null })).body.data),
  'legacy-reschedule-without-uid': async (one) => {
    const path = `/v2/bookings/${await booked(one)}/reschedule`;
    return 'uid' in (await one.call('GET', path, { version: null })).body.data;
  },
};

/** A route that accepts whatever is refused there accepts nobody's request about nothing. */
export function leniencyOf({ rewrite }: Mutant): Symptom | undefined {
  if (!rewrite) return undefined;
  const { method, route } = rewrite;
  const version = route.startsWith(RESERVATIONS) ? SLOTS : '2024-08-13';
  const body = method === 'GET' ? {} : { body: {} };
  return async ({ call }) =>
    (await call(method, route.replace(/:\w+/g, 'nothing'), { as: 'nobody', version, ...body })).status;
}

async function booked({ book }: Rig): Promise<string> {
  return (await book(monday(4))).body.data.uid;
}

async function subscribed({ call }: Rig) {
  return (await call('POST', '/v2/webhooks', { body: WEBHOOK })).body.data;
}

async function reserved({ call, eventTypeId }: Rig) {
  const body = { eventTypeId, slotStart: monday(4) };
  return (await call('POST', RESERVATIONS, { version: SLOTS, body })).body.data;
}

/** What a booking, and perhaps its move, is delivered as. */
async function delivered(one: Rig, moved: boolean) {
  const { url, until } = await receiver({}, onTestFinished);
  const triggers = ['BOOKING_CREATED', 'BOOKING_RESCHEDULED'];
  await one.call('POST', '/v2/webhooks', {
    body: { active: true, subscriberUrl: url, triggers, secret: 's' },
  });
  const uid = await booked(one);
  if (moved) await one.call('POST', `/v2/bookings/${uid}/reschedule`, { body: { start: monday(5) } });
  const [first, second] = await until(moved ? 2 : 1);
  const latest = moved ? second : first;
  if (!latest) throw new Error('nothing was delivered');
  return latest;
}
