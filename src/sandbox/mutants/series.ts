import { type Answer, type Mutant, onBookings } from './mutant.ts';

const READ = { method: 'GET', route: '/v2/bookings/:uid' };

function onList(answer: Answer, change: (list: unknown[]) => unknown[]): Answer {
  const { data } = answer.body;
  return Array.isArray(data) ? { ...answer, body: { ...answer.body, data: change(data) } } : answer;
}

/** What breaks bookings that recur. */
export const seriesMutants: readonly Mutant[] = [
  {
    name: 'series-answers-first',
    says: 'the answer to who books a series shows its first booking only',
    breaks: ['bookings.series.create', 'bookings.series.uids', 'bookings.series.fewer'],
    rewrite: {
      method: 'POST',
      route: '/v2/bookings',
      change: (answer) => onList(answer, ([first]) => [first]),
    },
  },
  {
    name: 'series-uid-apart',
    says: 'each booking of a series has a series uid of its own',
    breaks: ['bookings.series.uids'],
    rewrite: {
      method: 'POST',
      route: '/v2/bookings',
      change: (answer) =>
        onList(answer, (list) =>
          list.map((one) => ({ ...(one as object), recurringBookingUid: uidOf(one) })),
        ),
    },
  },
  {
    name: 'series-not-counted',
    says: 'recurrenceCount is ignored',
    breaks: ['bookings.series.fewer', 'bookings.series.too-many'],
    change: ({ bookings }) => {
      bookings.countsRecurrence = false;
    },
  },
  {
    name: 'series-keeps-instant',
    says: 'a series is a week apart whatever the clocks of the attendee say',
    breaks: ['bookings.series.summer-time'],
    change: ({ bookings }) => {
      bookings.keepsWallClock = false;
    },
  },
  {
    name: 'series-read-backwards',
    says: 'a series is read from its last booking to its first',
    breaks: ['bookings.series.read-all', 'bookings.series.cancel-one'],
    rewrite: { ...READ, change: (answer) => onList(answer, (list) => list.toReversed()) },
  },
  {
    name: 'series-unnamed',
    says: 'a booking of a series does not tell which series it is of',
    breaks: ['bookings.series.read-one'],
    rewrite: {
      ...READ,
      change: (answer) => onBookings(answer, ({ recurringBookingUid: _, ...rest }) => rest),
    },
  },
  {
    name: 'list-empty',
    says: 'the list of bookings is empty',
    breaks: ['bookings.series.listed', 'bookings.confirm.listed'],
    rewrite: { method: 'GET', route: '/v2/bookings', change: (answer) => onList(answer, () => []) },
  },
  {
    name: 'series-cancelled-with-one',
    says: 'with one booking of a series all are cancelled',
    breaks: ['bookings.series.cancel-one', 'bookings.series.cancel-subsequent'],
    change: ({ bookings }) => {
      bookings.cancelsWithOne = 'all';
    },
  },
  {
    name: 'series-cancel-subsequent-ignored',
    says: 'cancelSubsequentBookings cancels one booking',
    breaks: ['bookings.series.cancel-subsequent', 'bookings.series.cancel-from-first'],
    change: ({ bookings }) => {
      bookings.cancelsWithOne = 'none';
    },
  },
];

const uidOf = (booking: unknown): unknown => (booking as Record<string, unknown>)['uid'];
