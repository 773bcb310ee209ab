import { beforeAll, describe, expect, test } from 'vitest';
import { hostedDeliveryShapes } from '../schemas/recordings.ts';
import { receiver } from './receiver.ts';
import { rig } from './running.ts';
import { type Shape, shapeOf, sortedShape } from './shape.ts';

const TRIGGERS = [
  'BOOKING_CREATED',
  'BOOKING_REQUESTED',
  'BOOKING_REJECTED',
  'BOOKING_CANCELLED',
  'BOOKING_RESCHEDULED',
  'BOOKING_LOCATION_UPDATED',
];
const ADA = { name: 'Ada', email: 'ada@example.com', timeZone: 'Atlantic/Reykjavik' };
const BECAUSE = { cancellationReason: 'it rains' };

const seen = Object.fromEntries(
  Object.entries(hostedDeliveryShapes()).map(([trigger, { paths }]) => [trigger, sortedShape(paths)]),
);
const sent = new Map<string, Shape>();

/** Nine o'clock UTC, so many days from now. */
function at(days: number): string {
  return `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T09:00:00.000Z`;
}

beforeAll(async () => {
  const { call } = await rig({ release: 'hosted-2026-09' });
  const { url, received, until } = await receiver();
  const version = '2026-02-25';
  const make = async (slug: string, more: object = {}): Promise<number> => {
    const schedule = await call('POST', '/v2/schedules', {
      version: '2024-06-11',
      body: {
        name: slug,
        timeZone: 'Atlantic/Reykjavik',
        isDefault: false,
        availability: [
          {
            days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
            startTime: '00:00',
            endTime: '23:30',
          },
        ],
      },
    });
    const body = { title: slug, slug, lengthInMinutes: 30, scheduleId: schedule.body.data.id, ...more };
    const location = { type: 'link', link: 'https://example.com/room', public: true };
    const made = await call('POST', '/v2/event-types', {
      version: '2026-06-12',
      body: { ...body, locations: [location] },
    });
    return made.body.data.id;
  };
  const plain = await make('plain');
  const asked = await make('asked', {
    confirmationPolicy: { type: 'always', blockUnconfirmedBookingsInBooker: false },
  });
  const seated = await make('seated', {
    seats: { seatsPerTimeSlot: 2, showAttendeeInfo: true, showAvailabilityCount: true },
  });
  const weekly = await make('weekly', { recurrence: { interval: 1, occurrences: 2, frequency: 'weekly' } });
  await call('POST', '/v2/webhooks', {
    version: null,
    body: { active: true, subscriberUrl: `${url}/hook`, triggers: TRIGGERS, secret: 's' },
  });
  const book = async (eventTypeId: number, days: number) => {
    const body = { eventTypeId, start: at(days), attendee: ADA, metadata: { run: 'shapes' } };
    return (await call('POST', '/v2/bookings', { version, body })).body.data;
  };
  const act = async (uid: string, action: string, body: object) =>
    (await call('POST', `/v2/bookings/${uid}/${action}`, { version, body })).body.data;

  const first = await book(plain, 50);
  const moved = await act(first.uid, 'reschedule', { start: at(51), reschedulingReason: 'late' });
  await act(moved.uid, 'cancel', BECAUSE);
  await act((await book(plain, 52)).uid, 'request-reschedule', {});
  const agreed = await act((await book(asked, 53)).uid, 'confirm', {});
  const room = { location: { type: 'link', link: 'https://example.com/elsewhere' } };
  await call('PATCH', `/v2/bookings/${agreed.uid}/location`, { version, body: room });
  await act(agreed.uid, 'cancel', BECAUSE);
  await act((await book(asked, 54)).uid, 'decline', { reason: 'no' });
  const seat = await book(seated, 55);
  await act(seat.uid, 'cancel', BECAUSE);
  const [one] = await book(weekly, 56);
  await act(one.recurringBookingUid, 'cancel', BECAUSE);

  await until((await call('GET', '/_sandbox/deliveries')).body.length);
  for (const { body } of received) {
    sent.set(body.triggerEvent, shapeOf(body, sent.get(body.triggerEvent) ?? new Map()));
  }
});

const beyond = (some: Shape | undefined, other: Shape | undefined): string[] =>
  [...(some ?? [])].flatMap(([path, types]) =>
    [...types].filter((type) => !other?.get(path)?.has(type)).map((type) => `${path}: ${type}`),
  );

test('the sandbox as hosted-2026-09 is asked for every trigger that it sends', () => {
  expect([...sent.keys()].sort()).toEqual([...TRIGGERS].sort());
});

describe.each(TRIGGERS)('%s', (trigger) => {
  test('is delivered with nothing that was not seen there', () => {
    expect(beyond(sent.get(trigger), seen[trigger])).toEqual([]);
  });

  test('is delivered with all that was seen there', () => {
    expect(beyond(seen[trigger], sent.get(trigger))).toEqual([]);
  });
});
