import { altered, lenient, type Mutant } from './mutant.ts';

/** What breaks the old contract, event-type lists, and refusals of creates that releases word differently. */
export const legacyMutants: readonly Mutant[] = [
  {
    name: 'event-types-unlisted',
    says: 'listing event types answers 403',
    breaks: ['event-types.list.by-username', 'event-types.list.own'],
    rewrite: {
      method: 'GET',
      route: '/v2/event-types',
      change: () => ({ status: 403, body: { statusCode: 403, message: 'not yours' } }),
    },
  },
  altered(
    'legacy-create-lower-case',
    'the old contract answers a lower-case status',
    'POST /v2/bookings',
    ['protocol.legacy.create'],
    (data) => ('startTime' in data ? { ...data, status: 'accepted' } : data),
  ),
  altered(
    'legacy-read-lower-case',
    'the old contract reads a lower-case status',
    'GET /v2/bookings/:uid',
    ['protocol.version.missing-falls-back', 'protocol.version.unknown-falls-back'],
    (data) => ('startTime' in data ? { ...data, status: 'accepted' } : data),
  ),
  altered(
    'legacy-cancel-without-id',
    'what the old contract cancels it does not name',
    'POST /v2/bookings/:uid/cancel',
    ['protocol.version.missing-cancel-by-uid'],
    ({ bookingId: _, ...data }) => data,
  ),
  lenient('reschedule-lenient', 'rescheduling is never refused', 'POST /v2/bookings/:uid/reschedule', [
    'protocol.version.missing-reschedule',
  ]),
  altered(
    'legacy-list-flat',
    'the list of the old contract is a plain one',
    'GET /v2/bookings',
    ['protocol.legacy.list'],
    (data) => ('bookings' in data ? data.bookings : data),
  ),
  altered(
    'legacy-reschedule-without-uid',
    'what the old contract reads to move a booking has no uid',
    'GET /v2/bookings/:uid/reschedule',
    ['protocol.legacy.read-to-reschedule'],
    ({ uid: _, ...data }) => data,
  ),
];
