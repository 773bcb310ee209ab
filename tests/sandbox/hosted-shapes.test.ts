import { beforeAll, describe, expect, test } from 'vitest';
import { hostedShapes } from '../schemas/recordings.ts';
import { type Answer, rig } from './running.ts';
import { type Shape, shapeOf, sortedShape } from './shape.ts';

/** What the hosted service was seen to answer and the sandbox does not, each with its reason. */
const OUT_OF_REACH: Record<string, string> = {
  'users[].metadata.*': 'an account that has set something; the sandbox keeps no metadata of users',
  'auditLogs[].displayJson.changes[]': 'how a change is shown differs by its kind; one sample is no rule',
};
/** The history has every change on one page. */
const ONE_PAGE = 'GET /v2/event-types/{eventTypeId}/history 200 $.pagination.nextCursor: string';

const VERSION = { bookings: '2026-02-25', list: '2026-05-01', eventTypes: '2026-06-12' };
const DAY_MS = 86_400_000;

/** Nine o'clock UTC, so many days from now. */
function at(days: number, time = '09:00'): string {
  return `${new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)}T${time}:00.000Z`;
}

const ADA = { name: 'Ada', email: 'ada@example.com', timeZone: 'Atlantic/Reykjavik' };
const BOB = { ...ADA, name: 'Bob', email: 'bob@example.com' };
/** What the booker chooses stands among the answers as an object. */
const ROOM = 'https://example.com/room';
const BECAUSE = { cancellationReason: 'it rains' };

const answered = new Map<string, Shape>();
const shapes = Object.fromEntries(
  Object.entries(hostedShapes()).map(([label, { paths }]) => [label, sortedShape(paths)]),
);

/** Adds an answer to what was seen under a label of the shapes; its status is part of it. */
function keep(label: string, { status, body }: Answer): void {
  const [, , expected] = label.split(' ');
  if (String(status) !== expected)
    throw new Error(`${label}: answered ${status} ${JSON.stringify(body).slice(0, 400)}`);
  const seen = answered.get(label) ?? new Map<string, Set<string>>();
  answered.set(label, shapeOf(body, seen));
}

beforeAll(async () => {
  const { call } = await rig({ release: 'hosted-2026-09' });

  /** Asks, and keeps the answer under a label; the label's path is the one asked for unless another is given. */
  const ask = async (
    label: string,
    { path, body, version = null }: { path?: string; body?: unknown; version?: string | null } = {},
  ) => {
    const [method = '', template = ''] = label.split(' ');
    const answer = await call(method, path ?? template, { body, version });
    keep(label, answer);
    return answer.body.data;
  };

  // The account
  await ask('GET /v2/me 200');
  await ask('GET /v2/me/booking-limits 403');
  await ask('GET /v2/me/team-booking-limits 200');
  const away = { start: at(400), end: at(401), notes: 'by the sea', reason: 'vacation' };
  const absence = await ask('POST /v2/me/ooo 201', { body: away });
  await ask('GET /v2/me/ooo 200');
  const ooo = `/v2/me/ooo/${absence.id}`;
  await ask('PATCH /v2/me/ooo/{oooId} 200', { path: ooo, body: { notes: 'at home' } });
  await ask('DELETE /v2/me/ooo/{oooId} 200', { path: ooo });

  // Schedules
  const schedules = { version: '2024-06-11' };
  const always = {
    name: 'always',
    timeZone: 'Atlantic/Reykjavik',
    isDefault: false,
    availability: [
      {
        days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
        startTime: '00:00',
        endTime: '23:30',
      },
    ],
  };
  await ask('GET /v2/schedules/default 200', schedules);
  const { id: scheduleId } = await ask('POST /v2/schedules 201', { ...schedules, body: always });
  const spare = await ask('POST /v2/schedules 201', { ...schedules, body: { ...always, name: 'spare' } });
  const path = `/v2/schedules/${spare.id}`;
  await ask('GET /v2/schedules 200', schedules);
  await ask('GET /v2/schedules/{scheduleId} 200', { ...schedules, path });
  await ask('PATCH /v2/schedules/{scheduleId} 200', { ...schedules, path, body: { name: 'rest' } });
  await ask('DELETE /v2/schedules/{scheduleId} 200', { ...schedules, path });
  await ask('GET /v2/schedules/{scheduleId} 404', { ...schedules, path });

  // Event types
  const version = VERSION.eventTypes;
  const video = { type: 'integration', integration: 'cal-video' };
  const link = { type: 'link', link: 'https://example.com/room', public: true };
  const make = (slug: string, more: object = {}) =>
    ask('POST /v2/event-types 201', {
      version,
      body: { title: slug, slug, lengthInMinutes: 30, scheduleId, locations: [link], ...more },
    });
  const plain = await make('plain', { locations: [video] });
  const confirmed = await make('confirmed', {
    confirmationPolicy: { type: 'always', blockUnconfirmedBookingsInBooker: false },
  });
  const seated = await make('seated', {
    seats: { seatsPerTimeSlot: 2, showAttendeeInfo: true, showAvailabilityCount: true },
  });
  const weekly = await make('weekly', { recurrence: { interval: 1, occurrences: 3, frequency: 'weekly' } });
  const spent = await make('spent', { scheduleId, locations: [video] });
  const unscheduled = await call('POST', '/v2/event-types', {
    version,
    body: { title: 'none', slug: 'none', lengthInMinutes: 30, locations: [video] },
  });
  const one = `/v2/event-types/${unscheduled.body.data.id}`;
  const own = `/v2/event-types/${spent.id}`;
  const listed = await call('GET', '/v2/event-types', { version });
  const simple = ['plain', 'confirmed', 'none'];
  listed.body.data = listed.body.data.filter(({ slug }: { slug: string }) => simple.includes(slug));
  keep('GET /v2/event-types 200', listed);
  await ask('GET /v2/event-types/{eventTypeId} 200', { version, path: one });
  await ask('PATCH /v2/event-types/{eventTypeId} 200', { version, path: own, body: { title: 'Spent' } });
  await ask('GET /v2/event-types/{eventTypeId}/history 200', { path: `${own}/history` });
  await ask('GET /v2/event-types/{eventTypeId}/scheduling-config 422', { path: `${own}/scheduling-config` });

  const fields = `${own}/booking-fields`;
  const company = { type: 'text', slug: 'company', label: 'Company', required: false };
  const bookingFields = { version, path: fields, body: { bookingFields: [company] } };
  await ask('GET /v2/event-types/{eventTypeId}/booking-fields 200', { version, path: fields });
  await ask('POST /v2/event-types/{eventTypeId}/booking-fields 201', bookingFields);
  await ask('PATCH /v2/event-types/{eventTypeId}/booking-fields 200', bookingFields);
  await ask('PUT /v2/event-types/{eventTypeId}/booking-fields 200', bookingFields);
  const field = { version, path: `${fields}/company` };
  await ask('DELETE /v2/event-types/{eventTypeId}/booking-fields/{slug} 200', field);

  const links = `${own}/private-links`;
  const until = { expiresAt: at(300) };
  await ask('GET /v2/event-types/{eventTypeId}/private-links 200', { path: links });
  const made = await ask('POST /v2/event-types/{eventTypeId}/private-links 201', {
    path: links,
    body: until,
  });
  const changed = { path: `${links}/${made.linkId}`, body: until };
  await ask('PATCH /v2/event-types/{eventTypeId}/private-links/{linkId} 200', changed);
  const none = { path: `${links}/none` };
  await ask('DELETE /v2/event-types/{eventTypeId}/private-links/{linkId} 404', none);

  // Webhooks
  const body = {
    active: true,
    subscriberUrl: 'http://127.0.0.1:9/hook',
    triggers: ['BOOKING_CREATED'],
    secret: 's',
  };
  const webhook = await ask('POST /v2/webhooks 201', { body: { ...body, active: false } });
  const hook = `/v2/webhooks/${webhook.id}`;
  await ask('GET /v2/webhooks 200');
  await ask('GET /v2/webhooks/{webhookId} 200', { path: hook });
  await ask('PATCH /v2/webhooks/{webhookId} 200', { path: hook, body: { active: false } });
  await ask('DELETE /v2/webhooks/{webhookId} 200', { path: hook });
  const hooks = `${own}/webhooks`;
  await ask('GET /v2/event-types/{eventTypeId}/webhooks 200', { path: hooks });
  const ownHook = await ask('POST /v2/event-types/{eventTypeId}/webhooks 201', { path: hooks, body });
  const its = `${hooks}/${ownHook.id}`;
  await ask('GET /v2/event-types/{eventTypeId}/webhooks/{webhookId} 200', { path: its });
  await ask('PATCH /v2/event-types/{eventTypeId}/webhooks/{webhookId} 200', { path: its, body });
  await ask('DELETE /v2/event-types/{eventTypeId}/webhooks/{webhookId} 200', { path: its });
  await ask('DELETE /v2/event-types/{eventTypeId}/webhooks 200', { path: hooks });

  // Slots and reservations
  const range = `eventTypeId=${plain.id}&start=${at(40).slice(0, 10)}&end=${at(41).slice(0, 10)}&format=range`;
  const slots = { version: '2024-09-04' };
  await ask('GET /v2/slots 200', { ...slots, path: `/v2/slots?${range}` });
  const wish = { eventTypeId: plain.id, slotStart: at(42) };
  const reserved = await ask('POST /v2/slots/reservations 201', { ...slots, body: wish });
  const reservation = { ...slots, path: `/v2/slots/reservations/${reserved.reservationUid}` };
  await ask('GET /v2/slots/reservations/{uid} 200', reservation);
  await ask('PATCH /v2/slots/reservations/{uid} 200', { ...reservation, body: wish });
  await ask('DELETE /v2/slots/reservations/{uid} 200', reservation);
  await ask('GET /v2/slots/reservations/{uid} 200', reservation);

  // Bookings
  const bookings = { version: VERSION.bookings };
  const book = (label: string, eventTypeId: number, start: string, attendee = ADA) =>
    ask(label, {
      ...bookings,
      body: { eventTypeId, start, attendee, metadata: { run: 'shapes' }, location: ROOM },
    });
  const act = (label: string, uid: string, more?: object) => {
    const [, template = ''] = label.split(' ');
    const target = template.replace('{bookingUid}', uid).replace('{seatUid}', uid);
    return ask(label, { ...bookings, path: target, ...(more ? { body: more } : {}) });
  };
  const CREATE = 'POST /v2/bookings 201';
  const READ = 'GET /v2/bookings/{bookingUid} 200';
  await ask('GET /v2/bookings/verification/email/check 200', {
    path: `/v2/bookings/verification/email/check?email=${ADA.email}`,
  });
  const first = await book(CREATE, plain.id, at(50));
  await act(READ, first.uid);
  await act('GET /v2/bookings/{bookingUid}/calendar-links 200 (list or series)', first.uid);
  await act('GET /v2/bookings/{bookingUid}/references 200 (list or series)', first.uid);
  await act('GET /v2/bookings/{bookingUid}/routing-trace 200', first.uid);
  await act('POST /v2/bookings/{bookingUid}/mark-absent 400', first.uid, { host: true });
  // A version that they do not serve; what was unknown when they were seen is not known.
  for (const [label, action] of [
    ['GET /v2/bookings/{bookingUid}/attendees 404', 'attendees'],
    ['GET /v2/bookings/{bookingUid}/routing-trace 404', 'routing-trace'],
    ['PATCH /v2/bookings/{bookingUid}/location 404', 'location'],
  ] as const)
    await ask(label, { version: '2024-06-14', path: `/v2/bookings/${first.uid}/${action}` });
  const people = await act('GET /v2/bookings/{bookingUid}/attendees 200 (list or series)', first.uid);
  await ask('GET /v2/bookings/{bookingUid}/attendees/{attendeeId} 200', {
    ...bookings,
    path: `/v2/bookings/${first.uid}/attendees/${people[0].id}`,
  });
  await act('POST /v2/bookings/{bookingUid}/attendees 400', first.uid, ADA);
  await act('POST /v2/bookings/{bookingUid}/guests 400', first.uid, { guests: [{ email: ADA.email }] });
  await act('PATCH /v2/bookings/{bookingUid}/location 200', first.uid, {
    location: { type: 'link', link: 'https://example.com/elsewhere' },
  });
  const MOVE = 'POST /v2/bookings/{bookingUid}/reschedule 201';
  const moved = await act(MOVE, first.uid, { start: at(51), reschedulingReason: 'late' });
  await act(READ, first.uid);
  await act(READ, moved.uid);
  await call('POST', `/v2/bookings/${moved.uid}/cancel`, { ...bookings, body: BECAUSE });
  const left = await book(CREATE, plain.id, at(57));
  await act('POST /v2/bookings/{bookingUid}/cancel 200', left.uid, BECAUSE);
  const asked = await book(CREATE, plain.id, at(52));
  await act('POST /v2/bookings/{bookingUid}/request-reschedule 200', asked.uid, {});
  const yes = await book(CREATE, confirmed.id, at(53));
  await act('POST /v2/bookings/{bookingUid}/confirm 200', yes.uid, {});
  const no = await book(CREATE, confirmed.id, at(54));
  await act('POST /v2/bookings/{bookingUid}/decline 200', no.uid, { reason: 'no' });

  const seat = await book('POST /v2/bookings 201 (seated)', seated.id, at(55));
  await act('GET /v2/bookings/by-seat/{seatUid} 200 (seated)', seat.seatUid);
  await act('GET /v2/bookings/{bookingUid} 200 (seated)', seat.uid);

  const series = await book('POST /v2/bookings 201 (list or series)', weekly.id, at(56), BOB);
  await act('GET /v2/bookings/{bookingUid} 200 (one of a series)', series[0].uid);
  const list = 'GET /v2/bookings 200 (list or series)';
  const walk = (query: string) => ask(list, { version: VERSION.list, path: `/v2/bookings?${query}` });
  await walk('status=upcoming&limit=1');
  await walk('status=upcoming');

  await act('POST /v2/bookings/{bookingUid}/cancel 200 (seated)', seat.uid, BECAUSE);
  const all = series[0].recurringBookingUid;
  await act('POST /v2/bookings/{bookingUid}/cancel 200 (list or series)', all, BECAUSE);

  await ask('DELETE /v2/event-types/{eventTypeId} 200', { version, path: own });
  await ask('GET /v2/event-types/{eventTypeId} 404', { version, path: own });
});

test('the sandbox as hosted-2026-09 is asked for whatever the hosted service was', () => {
  expect([...answered.keys()].sort()).toEqual(Object.keys(shapes).sort());
});

describe.each(Object.keys(shapes))('%s', (label) => {
  test('is answered with nothing that was not seen there', () => {
    const seen = shapes[label] ?? new Map();
    const strange = [...(answered.get(label) ?? [])].flatMap(([path, types]) =>
      [...types].filter((type) => !seen.get(path)?.has(type)).map((type) => `${path}: ${type}`),
    );
    expect(strange).toEqual([]);
  });

  test('is answered with all that was seen there', () => {
    const own = answered.get(label);
    const missing = [...(shapes[label] ?? [])].flatMap(([path, types]) =>
      [...types].filter((type) => !own?.get(path)?.has(type)).map((type) => `${path}: ${type}`),
    );
    const reachable = missing.filter(
      (path) =>
        `${label} ${path}` !== ONE_PAGE && !Object.keys(OUT_OF_REACH).some((part) => path.includes(part)),
    );
    expect(reachable).toEqual([]);
  });
});
