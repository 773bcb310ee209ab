import { describe, expect, test } from 'vitest';
import { monday, rig } from './running.ts';

/** What is sent instead of a value of each documented type. */
const WRONG: Record<string, unknown[]> = {
  text: [5, true, {}, ['x']],
  email: [5, 'ada', 'a@b'],
  zone: [5, '', 'Mars/Olympus'],
  date: [5, '', 'tomorrow', '2027-13-01'],
  number: ['5', true, {}],
  integer: ['5', 1.5],
  positive: [0, -1, '1'],
  boolean: ['true', 1],
  list: ['x', 5, {}],
};
type Kind = keyof typeof WRONG;

/** A body that is right, the kind of each of its members, and those that must be there. */
interface Described {
  title: string;
  method: string;
  path: string;
  version?: string;
  body: Record<string, unknown>;
  kinds: Record<string, Kind>;
  required: string[];
}

const { call, book, eventTypeId } = await rig();
const { uid } = (await book(monday(4))).body.data;
const attendee = { name: 'Ada', email: 'ada@example.com', timeZone: 'Europe/Rome' };

/** Their faults are told in one sentence, and members that are not known are faults. */
const TOLD_IN_A_SENTENCE: Described[] = [
  {
    title: 'a new booking',
    method: 'POST',
    path: '/v2/bookings',
    body: { eventTypeId, start: monday(9), attendee },
    kinds: {
      start: 'date',
      eventTypeId: 'integer',
      eventTypeSlug: 'text',
      username: 'text',
      guests: 'list',
      meetingUrl: 'text',
      lengthInMinutes: 'positive',
      recurrenceCount: 'positive',
      emailVerificationCode: 'text',
    },
    required: ['start', 'attendee'],
  },
  {
    title: 'a move',
    method: 'POST',
    path: `/v2/bookings/${uid}/reschedule`,
    body: { start: monday(9) },
    kinds: { start: 'date', rescheduledBy: 'text', reschedulingReason: 'text' },
    required: ['start'],
  },
  {
    title: 'the move of a seat',
    method: 'POST',
    path: `/v2/bookings/${uid}/reschedule`,
    body: { start: monday(9), seatUid: 'x' },
    kinds: { seatUid: 'text' },
    required: [],
  },
  {
    title: 'a cancel',
    method: 'POST',
    path: `/v2/bookings/${uid}/cancel`,
    body: {},
    kinds: { cancellationReason: 'text', cancelSubsequentBookings: 'boolean' },
    required: [],
  },
  {
    title: 'the cancel of a seat',
    method: 'POST',
    path: `/v2/bookings/${uid}/cancel`,
    body: { seatUid: 'x' },
    kinds: { seatUid: 'text' },
    required: [],
  },
];

/** Their faults are listed, and members that are not known are dropped. */
const LISTED: Described[] = [
  {
    title: 'an event type',
    method: 'POST',
    path: '/v2/event-types',
    version: '2024-06-14',
    body: { title: 'Talk', slug: 'talk', lengthInMinutes: 30 },
    kinds: {
      title: 'text',
      slug: 'text',
      lengthInMinutes: 'positive',
      description: 'text',
      disableGuests: 'boolean',
      slotInterval: 'positive',
      scheduleId: 'integer',
      hidden: 'boolean',
    },
    required: ['title', 'slug', 'lengthInMinutes'],
  },
  {
    title: 'a schedule',
    method: 'POST',
    path: '/v2/schedules',
    version: '2024-06-11',
    body: { name: 'Hours', timeZone: 'Europe/Rome', isDefault: false },
    kinds: { name: 'text', timeZone: 'zone', isDefault: 'boolean', availability: 'list', overrides: 'list' },
    required: ['name', 'timeZone', 'isDefault'],
  },
  {
    title: 'the account',
    method: 'PATCH',
    path: '/v2/me',
    body: {},
    kinds: { name: 'text', email: 'email', timeZone: 'zone', bio: 'text' },
    required: [],
  },
  {
    title: 'a webhook',
    method: 'POST',
    path: '/v2/webhooks',
    body: { active: true, subscriberUrl: 'http://127.0.0.1:9/hook', triggers: ['BOOKING_CREATED'] },
    kinds: { active: 'boolean', subscriberUrl: 'text', triggers: 'list', secret: 'text' },
    required: ['active', 'subscriberUrl', 'triggers'],
  },
  {
    title: 'a reservation',
    method: 'POST',
    path: '/v2/slots/reservations',
    version: '2024-09-04',
    body: { eventTypeId, slotStart: monday(9) },
    kinds: { eventTypeId: 'integer', slotStart: 'date', slotDuration: 'number' },
    required: ['eventTypeId', 'slotStart'],
  },
  {
    title: 'absences',
    method: 'POST',
    path: `/v2/bookings/${uid}/mark-absent`,
    body: {},
    kinds: { host: 'boolean', attendees: 'list' },
    required: [],
  },
  {
    title: 'a decline',
    method: 'POST',
    path: `/v2/bookings/${uid}/decline`,
    body: {},
    kinds: { reason: 'text' },
    required: [],
  },
  {
    title: 'a new booking of the old contract',
    method: 'POST',
    path: '/v2/bookings',
    version: '2024-04-15',
    body: { eventTypeId, start: monday(9), timeZone: 'Europe/Rome', language: 'en', metadata: {} },
    kinds: { start: 'date', eventTypeId: 'number', timeZone: 'zone', language: 'text' },
    required: ['start', 'eventTypeId', 'timeZone', 'language', 'metadata'],
  },
  {
    title: 'a cancel of the old contract',
    method: 'POST',
    path: `/v2/bookings/${uid}/cancel`,
    version: '2024-04-15',
    body: {},
    kinds: { cancellationReason: 'text', allRemainingBookings: 'boolean', seatReferenceUid: 'text' },
    required: [],
  },
];

const send = ({ method, path, version }: Described, body: Record<string, unknown>) =>
  call(method, path, { body, ...(version ? { version } : {}) });

const wrong = (all: Described[]) =>
  all.flatMap((one) =>
    Object.entries(one.kinds).flatMap(([property, kind]) =>
      (WRONG[kind] ?? []).map((value) => [one.title, property, value, one] as const),
    ),
  );
const missing = (all: Described[]) =>
  all.flatMap((one) => one.required.map((property) => [one.title, property, one] as const));

describe('faults in one sentence', () => {
  test.each(wrong(TOLD_IN_A_SENTENCE))('%s: %s %j', async (_, property, value, one) => {
    const { status, body } = await send(one, { ...one.body, [property]: value });
    expect(status).toBe(400);
    expect(body.error.message).toMatch(new RegExp(`^${property} property is wrong,`));
    expect(body.error.details).toEqual({
      message: body.error.message,
      error: 'Bad Request',
      statusCode: 400,
    });
  });

  test.each(missing(TOLD_IN_A_SENTENCE))('%s without %s', async (_, property, one) => {
    const { body } = await send(one, { ...one.body, [property]: undefined });
    expect(body.error.message).toContain(`${property} property is wrong,`);
  });

  test.each(TOLD_IN_A_SENTENCE.map((one) => [one.title, one] as const))(
    '%s: an unknown one',
    async (_, one) => {
      const { status, body } = await send(one, { ...one.body, surprise: 1 });
      expect(status).toBe(400);
      expect(body.error.message).toBe('surprise property is wrong,property surprise should not exist ');
    },
  );
});

describe('faults in a list', () => {
  test.each(wrong(LISTED))('%s: %s %j', async (_, property, value, one) => {
    const { status, body } = await send(one, { ...one.body, [property]: value, surprise: 1 });
    expect(status).toBe(400);
    expect(body.error.message).toBe('Bad Request Exception');
    expect(body.error.details.errors).toEqual([
      expect.objectContaining({ property, value, target: { ...one.body, [property]: value } }),
    ]);
  });

  test.each(missing(LISTED))('%s without %s', async (_, property, one) => {
    const { body } = await send(one, { ...one.body, [property]: undefined });
    const [error] = body.error.details.errors;
    expect(error.property).toBe(property);
    expect(error).not.toHaveProperty('value');
  });

  test.each(missing(LISTED))('%s: null for %s', async (_, property, one) => {
    const { body } = await send(one, { ...one.body, [property]: null });
    expect(body.error.details.errors[0]).toMatchObject({ property, value: null });
  });
});

test('an empty name or a contact that is empty is none', async () => {
  const booked = (more: object) => book(monday(9), { with: { attendee: { ...attendee, ...more } } });
  expect((await booked({ name: '' })).body.error.message).toBe('responses - {name}error_required_field, ');
  expect((await booked({ email: '' })).body.error.message).toContain('at least one contact method');
});
