import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answer, createClient, type Exchange, type Session } from '../../src/client/index.ts';
import { type HostileServer, json, startHostileServer } from './hostile-server.ts';

const OWNER = 'cal_live_0123456789abcdefghijKLMN';
let server: HostileServer;

beforeAll(async () => {
  server = await startHostileServer();
  server.answer(json(200, { status: 'success', data: {} }));
});
afterAll(() => server.close());

const START = '2027-02-08T10:00:00Z';
const PERSON = { name: 'Ada', email: 'ada@example.com', timeZone: 'Europe/Berlin' };
const BOOKING = { eventTypeId: 7, start: START, attendee: PERSON };
const WEBHOOK = { active: true, subscriberUrl: 'https://example.com', triggers: ['BOOKING_CREATED'] };
const RESERVATION = { eventTypeId: 7, slotStart: START };
const BOOKINGS = '2024-08-13';
const SLOTS = '2024-09-04';

type Call = (session: Session) => Promise<Answer<unknown>>;

/** What is called, what goes out, with which version (null: none), and with which body. */
const CALLS: [Call, string, string | null, unknown?][] = [
  [({ bookings }) => bookings.confirm('u'), 'POST /v2/bookings/u/confirm', BOOKINGS, {}],
  [({ bookings }) => bookings.decline('u'), 'POST /v2/bookings/u/decline', BOOKINGS, {}],
  [
    ({ bookings }) => bookings.markAbsent('u', { host: true }),
    'POST /v2/bookings/u/mark-absent',
    BOOKINGS,
    { host: true },
  ],
  [({ bookings }) => bookings.reassign('u'), 'POST /v2/bookings/u/reassign', BOOKINGS, {}],
  [({ bookings }) => bookings.reassignTo('u', 102), 'POST /v2/bookings/u/reassign/102', BOOKINGS, {}],
  [
    ({ bookings }) => bookings.addGuests('u', { guests: [{ email: 'bob@example.com' }] }),
    'POST /v2/bookings/u/guests',
    BOOKINGS,
    { guests: [{ email: 'bob@example.com' }] },
  ],
  [
    ({ bookings }) => bookings.updateLocation('u', { location: { type: 'address', address: 'there' } }),
    'PATCH /v2/bookings/u/location',
    BOOKINGS,
    { location: { type: 'address', address: 'there' } },
  ],
  [({ bookings }) => bookings.requestReschedule('u'), 'POST /v2/bookings/u/request-reschedule', BOOKINGS, {}],
  [({ bookings }) => bookings.calendarLinks('u'), 'GET /v2/bookings/u/calendar-links', BOOKINGS],
  [({ bookings }) => bookings.references('u'), 'GET /v2/bookings/u/references', BOOKINGS],
  [({ bookings }) => bookings.recordings('u'), 'GET /v2/bookings/u/recordings', BOOKINGS],
  [({ bookings }) => bookings.transcripts('u'), 'GET /v2/bookings/u/transcripts', BOOKINGS],
  [
    ({ bookings }) => bookings.conferencingSessions('u'),
    'GET /v2/bookings/u/conferencing-sessions',
    BOOKINGS,
  ],
  [({ bookings }) => bookings.routingTrace('u'), 'GET /v2/bookings/u/routing-trace', BOOKINGS],
  [({ bookings }) => bookings.bySeat('s'), 'GET /v2/bookings/by-seat/s', BOOKINGS],
  [({ bookings }) => bookings.attendees.list('u'), 'GET /v2/bookings/u/attendees', BOOKINGS],
  [({ bookings }) => bookings.attendees.get('u', 4), 'GET /v2/bookings/u/attendees/4', BOOKINGS],
  [({ bookings }) => bookings.attendees.add('u', PERSON), 'POST /v2/bookings/u/attendees', BOOKINGS, PERSON],
  [({ bookings }) => bookings.attendees.remove('u', 4), 'DELETE /v2/bookings/u/attendees/4', BOOKINGS],
  [({ bookings }) => bookings.seated.create(BOOKING), 'POST /v2/bookings', BOOKINGS, BOOKING],
  [({ bookings }) => bookings.seated.get('u'), 'GET /v2/bookings/u', BOOKINGS],
  [
    ({ bookings }) => bookings.seated.cancel('u', { seatUid: 's' }),
    'POST /v2/bookings/u/cancel',
    BOOKINGS,
    { seatUid: 's' },
  ],
  [
    ({ bookings }) => bookings.seated.reschedule('u', { start: START, seatUid: 's' }),
    'POST /v2/bookings/u/reschedule',
    BOOKINGS,
    { start: START, seatUid: 's' },
  ],
  [({ bookings }) => bookings.recurring.create(BOOKING), 'POST /v2/bookings', BOOKINGS, BOOKING],
  [({ bookings }) => bookings.recurring.get('series'), 'GET /v2/bookings/series', BOOKINGS],
  [({ bookings }) => bookings.recurring.cancel('series'), 'POST /v2/bookings/series/cancel', BOOKINGS, {}],
  [({ reservations }) => reservations.create(RESERVATION), 'POST /v2/slots/reservations', SLOTS, RESERVATION],
  [({ reservations }) => reservations.get('r'), 'GET /v2/slots/reservations/r', SLOTS],
  [
    ({ reservations }) => reservations.update('r', RESERVATION),
    'PATCH /v2/slots/reservations/r',
    SLOTS,
    RESERVATION,
  ],
  [({ reservations }) => reservations.delete('r'), 'DELETE /v2/slots/reservations/r', SLOTS],
  [({ webhooks }) => webhooks.create(WEBHOOK), 'POST /v2/webhooks', null, WEBHOOK],
  [({ webhooks }) => webhooks.get('w'), 'GET /v2/webhooks/w', null],
  [({ webhooks }) => webhooks.list({ take: 5 }), 'GET /v2/webhooks?take=5', null],
  [
    ({ webhooks }) => webhooks.update('w', { active: false }),
    'PATCH /v2/webhooks/w',
    null,
    { active: false },
  ],
  [({ webhooks }) => webhooks.delete('w'), 'DELETE /v2/webhooks/w', null],
  [
    ({ eventTypes }) => eventTypes.webhooks.create(7, WEBHOOK),
    'POST /v2/event-types/7/webhooks',
    null,
    WEBHOOK,
  ],
  [({ eventTypes }) => eventTypes.webhooks.get(7, 'w'), 'GET /v2/event-types/7/webhooks/w', null],
  [({ eventTypes }) => eventTypes.webhooks.list(7), 'GET /v2/event-types/7/webhooks', null],
  [
    ({ eventTypes }) => eventTypes.webhooks.update(7, 'w', {}),
    'PATCH /v2/event-types/7/webhooks/w',
    null,
    {},
  ],
  [({ eventTypes }) => eventTypes.webhooks.delete(7, 'w'), 'DELETE /v2/event-types/7/webhooks/w', null],
  [({ me }) => me.update({ name: 'Ada' }), 'PATCH /v2/me', null, { name: 'Ada' }],
];

test.each(CALLS.map(([call, request, version, body]) => ({ call, request, version, body })))(
  'sends $request',
  async ({ call, request, version, body }) => {
    const exchanges: Exchange[] = [];
    const onExchange = (exchange: Exchange) => void exchanges.push(exchange);
    await call(createClient({ baseUrl: server.url, keys: { owner: OWNER }, onExchange }).as('owner'));
    const sent = server.seen.at(-1);
    expect(`${sent?.method} ${sent?.path}`).toBe(request);
    expect(sent?.headers['cal-api-version'] ?? null).toBe(version);
    expect(sent?.body === '' ? undefined : JSON.parse(sent?.body ?? 'null')).toEqual(body);
    expect(exchanges[0]?.operation).not.toBeNull();
  },
);
