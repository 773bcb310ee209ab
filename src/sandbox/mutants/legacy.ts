import { altered, lenient, type Mutant } from './mutant.ts';

const ONE = '/v2/bookings/:uid';

/** What breaks the old contract, event-type lists, and refusals of creates that releases word differently. */
export const legacyMutants: readonly Mutant[] = [
  {
    name: 'event-types-unlisted',
    says: 'listing event types answers 403',
    breaks: ['event-types.list.by-username', 'event-types.list.own', 'protocol.version.event-types-missing'],
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
    `GET ${ONE}`,
    [
      'protocol.version.missing-falls-back',
      'protocol.version.unknown-falls-back',
      'protocol.version.of-event-types',
      'protocol.version.of-schedules',
      'protocol.version.sent-twice',
      'protocol.version.written-otherwise',
    ],
    (data) => ('startTime' in data ? { ...data, status: 'accepted' } : data),
  ),
  altered(
    'legacy-cancel-without-id',
    'what the old contract cancels it does not name',
    `POST ${ONE}/cancel`,
    ['protocol.version.missing-cancel-by-uid'],
    ({ bookingId: _, ...data }) => data,
  ),
  lenient('reschedule-lenient', 'rescheduling is never refused', `POST ${ONE}/reschedule`, [
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
    ['protocol.legacy.read-to-reschedule', 'protocol.legacy.read-to-reschedule-cancelled'],
    ({ uid: _, ...data }) => data,
  ),
  altered(
    'legacy-slots-as-start',
    'the old contract lists a free start as `start`',
    'GET /v2/slots/available',
    ['protocol.legacy.slots'],
    ({ slots }) => ({
      slots: Object.fromEntries(
        Object.entries<{ time: string }[]>(slots).map(([day, times]) => [
          day,
          times.map(({ time }) => ({ start: time })),
        ]),
      ),
    }),
  ),
  altered(
    'legacy-create-without-attendee',
    'what the old contract books has no attendee',
    'POST /v2/bookings',
    ['protocol.legacy.create-attendee'],
    (data) => ('startTime' in data ? { ...data, attendees: [] } : data),
  ),
  {
    name: 'legacy-list-filtered',
    says: 'the list of the old contract heeds attendeeEmail',
    breaks: ['protocol.legacy.list-unfiltered'],
    change: ({ legacyBookings }) => {
      legacyBookings.heedsAttendeeEmail = true;
    },
  },
  altered(
    'legacy-list-ends',
    'the list of the old contract tells of no next page',
    'GET /v2/bookings',
    ['protocol.legacy.list-limit'],
    (data) => ('nextCursor' in data ? { ...data, nextCursor: null } : data),
  ),
  {
    name: 'legacy-cancel-200',
    says: 'the old contract answers a cancel with 200',
    breaks: [
      'protocol.legacy.cancel',
      'protocol.legacy.cancel-foreign-token',
      'protocol.legacy.cancel-new-property',
      'protocol.legacy.cancel-no-key',
      'protocol.version.missing-cancel-by-uid',
    ],
    rewrite: {
      method: 'POST',
      route: `${ONE}/cancel`,
      change: ({ status, body }) => ({ status: status === 201 ? 200 : status, body }),
    },
  },
  {
    name: 'legacy-cancel-one',
    says: 'allRemainingBookings cancels one booking',
    breaks: ['protocol.legacy.cancel-series'],
    change: ({ legacyBookings }) => {
      legacyBookings.cancelsSeries = false;
    },
  },
];
