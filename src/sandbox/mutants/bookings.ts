import { type Mutant, onBookings } from './mutant.ts';

const CREATE = { method: 'POST', route: '/v2/bookings' };
const LIST = { method: 'GET', route: '/v2/bookings' };

/** One broken behaviour of the bookings each. */
export const bookingMutants: readonly Mutant[] = [
  {
    name: 'create-pending',
    says: 'a booking that needs no confirmation is pending',
    breaks: ['bookings.create.accepted'],
    change: ({ bookings }) => {
      bookings.newStatus = 'pending';
    },
  },
  {
    name: 'create-end-off-by-one',
    says: 'a booking lasts one minute longer than its event type',
    breaks: ['bookings.create.accepted', 'bookings.lengths.default'],
    change: ({ bookings }) => {
      bookings.extraMinutes = 1;
    },
  },
  {
    name: 'create-double-booking',
    says: 'a time that is taken can be booked again',
    breaks: ['bookings.create.taken-slot', 'bookings.series.taken', 'bookings.simultaneous.creates'],
    change: ({ bookings }) => {
      bookings.refusesTaken = false;
    },
  },
  {
    name: 'create-without-uid',
    says: 'the answer to a create has no uid',
    breaks: ['bookings.identifiers.created-pair'],
    rewrite: { ...CREATE, change: (answer) => onBookings(answer, ({ uid: _, ...rest }) => rest) },
  },
  {
    name: 'create-uid-is-id',
    says: 'the uid in the answer to a create is the numeric id',
    breaks: ['bookings.identifiers.created-pair'],
    rewrite: {
      ...CREATE,
      change: (answer) => onBookings(answer, (booking) => ({ ...booking, uid: String(booking['id']) })),
    },
  },
  {
    name: 'list-without-uid',
    says: 'the bookings of a list have no uid',
    breaks: ['bookings.list.recovers-uid', 'bookings.identifiers.listed-pair'],
    rewrite: { ...LIST, change: (answer) => onBookings(answer, ({ uid: _, ...rest }) => rest) },
  },
  {
    name: 'read-by-uid-not-found',
    says: 'reading a booking by its uid answers 404',
    breaks: ['bookings.read.by-uid'],
    change: ({ bookings }) => {
      bookings.readsByUid = false;
    },
  },
  {
    name: 'list-of-everybody',
    says: "a list shows everybody's bookings",
    breaks: ['bookings.list.foreign-key'],
    change: ({ bookings }) => {
      bookings.listsOwn = false;
    },
  },
  {
    name: 'cancel-by-id',
    says: 'cancelling by numeric id cancels',
    breaks: [
      'bookings.cancel.by-id',
      'bookings.cancel.by-id-keeps-slot',
      'bookings.series.cancel-by-id',
      'journeys.id-only-record',
      'journeys.uid-then-id',
    ],
    change: ({ bookings }) => {
      bookings.cancelsById = true;
    },
  },
  {
    name: 'cancel-keeps-accepted',
    says: 'cancelling answers 200 "cancelled" and leaves the booking accepted',
    breaks: [
      'bookings.cancel.by-uid',
      'bookings.confirm.cancelled-before',
      'bookings.decline.cancelled-later',
      'bookings.seats.cancel',
      'bookings.seats.cancel-frees',
      'bookings.seats.cancel-last',
      'bookings.seats.cancel-all',
      'bookings.series.cancel-all',
      'bookings.series.cancel-rest',
      'protocol.legacy.cancel',
      'protocol.legacy.cancel-seat',
      'protocol.legacy.cancel-series',
    ],
    change: ({ bookings }) => {
      bookings.cancelKeepsStatus = true;
    },
  },
  {
    name: 'cancel-keeps-slot',
    says: 'a cancelled booking keeps its time from being offered and booked',
    breaks: [
      'bookings.cancel.frees-slot',
      'bookings.cancel.slot-rebooked',
      'bookings.reschedule.swaps-slots',
    ],
    change: ({ bookings }) => {
      bookings.cancelledStaysBusy = true;
    },
  },
  {
    name: 'cancel-twice-accepted',
    says: 'cancelling a cancelled booking answers 200',
    breaks: [
      'bookings.cancel.twice',
      'bookings.series.cancel-all-twice',
      'bookings.reschedule.spent-uid-cancel',
    ],
    change: ({ bookings }) => {
      bookings.cancelTwice = 'accepted';
    },
  },
  {
    name: 'cancel-unknown-500',
    says: 'cancelling an unknown uid answers a bare 500',
    breaks: ['bookings.cancel.unknown-uid'],
    change: ({ bookings }) => {
      bookings.cancelUnknown = 'bare-500';
    },
  },
  {
    name: 'reschedule-by-id',
    says: 'rescheduling by numeric id moves the booking',
    breaks: ['bookings.reschedule.by-id'],
    change: ({ bookings }) => {
      bookings.reschedulesById = true;
    },
  },
  {
    name: 'reschedule-keeps-uid',
    says: 'a moved booking keeps its uid',
    breaks: ['bookings.reschedule.by-uid'],
    change: ({ bookings }) => {
      bookings.rescheduleRenewsUid = false;
    },
  },
  {
    name: 'reschedule-spent-uid',
    says: 'a uid that was moved away can be moved again',
    breaks: ['bookings.reschedule.spent-uid'],
    change: ({ bookings }) => {
      bookings.rescheduleSpent = 'accepted';
    },
  },
];
