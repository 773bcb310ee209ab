import fc from 'fast-check';
import type { Exchange, Json } from '../../src/ledger/exchange.ts';

const PROPERTIES = [
  'id',
  'uid',
  'eventTypeId',
  'seatUid',
  'icsUid',
  'createdAt',
  'start',
  'email',
  'name',
  'path',
  'message',
  'data',
  'attendees',
  'hosts',
  'bookings',
  '2027-04-16',
  '__proto__',
  '',
];

const TEXTS = [
  '2027-04-16T10:00:00Z',
  '2027-04-16T10:00:00.000Z',
  '2027-04-16T12:00:00+02:00',
  '2027-04-16',
  '2027-13-45',
  '2026-11-22T17:16:05.519Z',
  '1970-01-01T09:00:00.000Z',
  '20270416T100000Z',
  'aYQSs49V5g4EfVae4Y4zXz',
  'aYQSs49V5g4EfVae4Y4zXz@Cal.com',
  'wQZDWbeyUqNhm6vCYuWqXR27@Cal.com',
  '66aac7c8-b242-47d6-a1ca-4b3b4a3c8bcd',
  'Booking with uid=9001 not found',
  'user with id=101 has no booking aYQSs49V5g4EfVae4Y4zXz',
  '/v2/bookings/9001/cancel',
  'Probe plain elawof between Contract Host and Ada',
  'host@example.test',
  'guest.elawof.1@example.com',
  'Contract Host',
  '<booking.uid#1>',
  '<request.start as 0000-00-00T00:00:00Z>',
  '<day+3>T10:00:00Z',
  '<b>9001</b>',
  '101',
  '9001',
  '',
];

const leaf = fc.oneof(
  fc.constantFrom<Json>(...TEXTS),
  fc.constantFrom<Json>(101, 9001, 5014, 0, -1, 1.5, null, true, false),
  fc.tuple(fc.constantFrom(...TEXTS), fc.constantFrom(...TEXTS)).map(([a, b]) => `${a} ${b}`),
  fc.string(),
);

/** Any JSON, rich in what the normaliser looks for. */
export const json: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.constantFrom(...PROPERTIES), tie('value')), { maxLength: 5 })
      .map((entries) => Object.fromEntries(entries)),
  ),
})).value;

const path = fc.constantFrom(
  '/v2/bookings',
  '/v2/bookings/9001/cancel',
  '/v2/event-types/5014',
  '/v2/slots?start=2027-04-16',
  '/v2/me',
);

/** Any exchange. */
export const exchange: fc.Arbitrary<Exchange> = fc.record({
  request: fc.record({
    method: fc.constantFrom('GET', 'POST'),
    path,
    headers: fc.constant({ 'cal-api-version': '2024-08-13' }),
    body: fc.option(json, { nil: undefined }),
  }),
  response: fc.record({
    status: fc.constantFrom(200, 201, 400, 404),
    headers: fc.constantFrom<Record<string, string>>(
      { 'Content-Type': 'application/json', etag: 'W/"1"' },
      {
        'x-ratelimit-limit-default': '120',
        'x-ratelimit-remaining-default': '7',
        'x-request-id': 'unknown-request-id',
      },
      { 'x-request-id': '66aac7c8-b242-47d6-a1ca-4b3b4a3c8bcd' },
    ),
    body: json,
  }),
  caller: fc.constantFrom('me', 'other', 'none'),
  at: fc.constant(Date.parse('2026-11-22T17:16:05.000Z')),
});
