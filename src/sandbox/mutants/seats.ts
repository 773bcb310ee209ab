import { type Mutant, onBookings } from './mutant.ts';

/** What breaks bookings that have places. */
export const seatMutants: readonly Mutant[] = [
  {
    name: 'seat-without-uid',
    says: 'the answer to who takes a seat does not name it',
    breaks: ['bookings.seats.first', 'bookings.seats.next-joins', 'bookings.seats.hidden-on-create'],
    rewrite: {
      method: 'POST',
      route: '/v2/bookings',
      change: (answer) => onBookings(answer, ({ seatUid: _, ...rest }) => rest),
    },
  },
  {
    name: 'seat-needs-key',
    says: 'booking needs a key',
    breaks: ['bookings.seats.no-key', 'bookings.create.no-key'],
    change: ({ bookings }) => {
      bookings.createNeedsKey = true;
    },
  },
  {
    name: 'seat-taken-twice',
    says: 'the same attendee takes two seats',
    breaks: ['bookings.seats.same-attendee'],
    change: ({ bookings }) => {
      bookings.refusesSameAttendee = false;
    },
  },
  {
    name: 'seats-overbooked',
    says: 'more seats are given than there are',
    breaks: ['bookings.seats.full'],
    change: ({ bookings }) => {
      bookings.refusesFull = false;
    },
  },
  {
    name: 'seats-not-counted',
    says: 'slots do not tell how many seats are left',
    breaks: ['bookings.seats.slots'],
    rewrite: {
      method: 'GET',
      route: '/v2/slots',
      change: (answer) => ({
        ...answer,
        body: JSON.parse(JSON.stringify(answer.body).replace(/"seatsRemaining":\d+/g, '"seatsRemaining":9')),
      }),
    },
  },
  {
    name: 'seats-shown-to-everybody',
    says: 'attendees of a seated booking are shown to everybody, asked for or not',
    breaks: [
      'bookings.seats.hidden-on-create',
      'bookings.seats.hidden-from-guest',
      'bookings.seats.hidden-from-stranger',
    ],
    change: ({ bookings }) => {
      bookings.seatsShownTo = 'everybody';
    },
  },
  {
    name: 'seats-shown-to-nobody',
    says: 'attendees of a seated booking are shown to nobody, not even the host',
    breaks: ['bookings.seats.hidden-from-host', 'bookings.seats.shown', 'bookings.seats.next-joins'],
    change: ({ bookings }) => {
      bookings.seatsShownTo = 'nobody';
    },
  },
  {
    name: 'seat-not-checked',
    says: 'whether a seat belongs to the booking does not matter when it is cancelled',
    breaks: [
      'bookings.seats.cancel-unknown',
      'bookings.seats.cancel-elsewhere',
      'bookings.seats.cancel-by-id',
      'bookings.seats.cancel-twice',
    ],
    change: ({ bookings }) => {
      bookings.checksSeat = false;
    },
  },
  {
    name: 'seats-cancelled-by-anybody',
    says: 'anybody cancels a seated booking as a whole',
    breaks: ['bookings.seats.cancel-all-no-key', 'bookings.seats.cancel-all-foreign-key'],
    change: ({ bookings }) => {
      bookings.onlyHostCancelsSeats = false;
    },
  },
  {
    name: 'seat-moved-and-kept',
    says: 'a seat that moves also stays where it was',
    breaks: ['bookings.seats.moves'],
    change: ({ bookings }) => {
      bookings.movedSeatLeaves = false;
    },
  },
  {
    name: 'seat-cancel-refused-500',
    says: 'a cancel that is refused answers a bare 500',
    breaks: [
      'bookings.seats.cancel-invalid',
      'bookings.seats.cancel-subsequent',
      'bookings.seats.cancel-all-needs-reason',
    ],
    rewrite: {
      method: 'POST',
      route: '/v2/bookings/:uid/cancel',
      change: (answer) =>
        answer.status === 400
          ? { status: 500, body: { statusCode: 500, message: 'Internal server error' } }
          : answer,
    },
  },
  {
    name: 'seat-unknown-500',
    says: 'moving what is not there answers a bare 500',
    breaks: ['bookings.seats.moves-unknown', 'bookings.series.move-all'],
    rewrite: {
      method: 'POST',
      route: '/v2/bookings/:uid/reschedule',
      change: (answer) =>
        answer.status === 404
          ? { status: 500, body: { statusCode: 500, message: 'Internal server error' } }
          : answer,
    },
  },
  {
    name: 'seated-read-by-id',
    says: 'reading by numeric id answers 400',
    breaks: ['bookings.seats.read-by-id', 'bookings.read.by-id'],
    rewrite: {
      method: 'GET',
      route: '/v2/bookings/:uid',
      change: (answer) => (answer.status === 404 ? { ...answer, status: 400 } : answer),
    },
  },
];
