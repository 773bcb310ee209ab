import type { Mutant } from './mutant.ts';

/** What breaks where time passes, or where two requests come at the same moment. */
export const timeMutants: readonly Mutant[] = [
  {
    name: 'absent-unmarked',
    says: 'marking absent answers 200 and marks nobody',
    breaks: ['bookings.absent.host', 'bookings.absent.attendee', 'bookings.absent.other-user'],
    change: ({ bookings }) => {
      bookings.absentMarks = 'nobody';
    },
  },
  {
    name: 'absent-marks-everybody',
    says: 'marking anybody absent marks everybody',
    breaks: [
      'bookings.absent.host',
      'bookings.absent.attendee',
      'bookings.absent.nobody-named',
      'bookings.absent.not-on-booking',
    ],
    change: ({ bookings }) => {
      bookings.absentMarks = 'everybody';
    },
  },
  {
    name: 'absent-by-host-only',
    says: 'only the host marks absent',
    breaks: ['bookings.absent.other-user'],
    change: ({ bookings }) => {
      bookings.anybodyMarksAbsent = false;
    },
  },
  {
    name: 'cancel-running-refused',
    says: 'a booking that has begun cannot be cancelled',
    breaks: ['bookings.cancel.running'],
    change: ({ bookings }) => {
      bookings.cancelsRunning = false;
    },
  },
  {
    name: 'cancel-ended-accepted',
    says: 'a booking that has ended can be cancelled',
    breaks: ['bookings.cancel.ended', 'bookings.cancel.ended-legacy'],
    change: ({ bookings }) => {
      bookings.cancelsEnded = true;
    },
  },
  {
    name: 'reschedule-ended-refused',
    says: 'a booking that has ended cannot be rescheduled',
    breaks: ['bookings.reschedule.ended'],
    change: ({ bookings }) => {
      bookings.movesEnded = false;
    },
  },
  {
    name: 'ended-stays-upcoming',
    says: 'a booking that has ended is still listed as upcoming',
    breaks: ['bookings.list.past'],
    change: ({ bookings }) => {
      bookings.endedIsPast = false;
    },
  },
  {
    name: 'reservation-for-ever',
    says: 'a reservation holds its slot for ever',
    breaks: ['reservations.lapsed.offered'],
    change: ({ reservations }) => {
      reservations.lapse = false;
    },
  },
  {
    name: 'one-after-the-other',
    says: 'of requests at the same moment the second sees what the first has done',
    breaks: [
      'bookings.simultaneous.creates',
      'bookings.simultaneous.cancels',
      'bookings.simultaneous.reschedules',
      'bookings.simultaneous.confirms',
      'bookings.simultaneous.cancel-and-reschedule',
    ],
    change: ({ bookings }) => {
      bookings.looksBeforeWriting = false;
    },
  },
];
