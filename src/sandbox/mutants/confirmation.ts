import { type Answer, lenient, type Mutant } from './mutant.ts';

const asBare500 = (answer: Answer): Answer =>
  answer.status === 404
    ? { status: 500, body: { statusCode: 500, message: 'Internal server error' } }
    : answer;

/** What breaks bookings that wait for the host. */
export const confirmationMutants: readonly Mutant[] = [
  {
    name: 'confirmation-not-asked',
    says: 'a booking that needs confirmation is accepted at once',
    breaks: ['bookings.confirm.pending', 'bookings.confirm.listed', 'bookings.decline.without-reason'],
    change: ({ bookings }) => {
      bookings.asksConfirmation = false;
    },
  },
  {
    name: 'decision-not-kept',
    says: 'confirm and decline answer 200 and leave the booking pending',
    breaks: [
      'bookings.confirm.accepts',
      'bookings.confirm.takes-slot',
      'bookings.confirm.twice',
      'bookings.confirm.after-cancel',
      'bookings.confirm.foreign-key',
      'bookings.decline.rejects',
      'bookings.decline.confirmed-later',
    ],
    change: ({ bookings }) => {
      bookings.keepsDecision = false;
    },
  },
  {
    name: 'decision-by-id',
    says: 'confirming and declining by numeric id decides',
    breaks: ['bookings.confirm.by-id', 'bookings.decline.by-id'],
    change: ({ bookings }) => {
      bookings.decidesById = true;
    },
  },
  {
    name: 'decision-without-key',
    says: 'anybody confirms and declines without a key',
    breaks: ['bookings.confirm.no-key', 'bookings.decline.no-key'],
    change: ({ bookings }) => {
      bookings.decidingNeedsKey = false;
    },
  },
  {
    name: 'decision-revised',
    says: 'an accepted booking can be confirmed again, and declined',
    breaks: [
      'bookings.confirm.twice',
      'bookings.confirm.not-needed',
      'bookings.decline.accepted',
      'bookings.decline.foreign-key',
    ],
    change: ({ bookings }) => {
      bookings.redecidesAccepted = true;
    },
  },
  {
    name: 'decision-final',
    says: 'a cancelled or declined booking cannot be confirmed, nor declined again',
    breaks: ['bookings.confirm.after-cancel', 'bookings.decline.twice', 'bookings.decline.confirmed-later'],
    change: ({ bookings }) => {
      bookings.redecidesOver = false;
    },
  },
  {
    name: 'pending-takes-time',
    says: 'a pending booking keeps others from booking its time',
    breaks: ['bookings.confirm.same-time'],
    change: ({ bookings }) => {
      bookings.pendingTakesTime = true;
    },
  },
  {
    name: 'any-move-confirms',
    says: 'a guest who moves a pending booking confirms it by that',
    breaks: ['bookings.confirm.guest-moves'],
    change: ({ bookings }) => {
      bookings.anyMoveConfirms = true;
    },
  },
  lenient('confirm-lenient', 'confirming is never refused', 'POST /v2/bookings/:uid/confirm', [
    'bookings.confirm.unknown-key',
    'protocol.legacy.no-such-routes',
  ]),
  {
    name: 'confirm-unknown-500',
    says: 'confirming an unknown uid answers a bare 500',
    breaks: ['bookings.confirm.unknown-uid', 'bookings.confirm.by-id'],
    rewrite: { method: 'POST', route: '/v2/bookings/:uid/confirm', change: asBare500 },
  },
  {
    name: 'decline-unknown-500',
    says: 'declining an unknown uid answers a bare 500',
    breaks: ['bookings.decline.unknown-uid', 'bookings.decline.by-id'],
    rewrite: { method: 'POST', route: '/v2/bookings/:uid/decline', change: asBare500 },
  },
  {
    name: 'move-answers-200',
    says: 'a move answers 200',
    breaks: [
      'bookings.confirm.host-moves',
      'bookings.confirm.guest-moves',
      'bookings.seats.moves',
      'bookings.seats.host-moves-all',
      'bookings.series.move-one',
    ],
    rewrite: {
      method: 'POST',
      route: '/v2/bookings/:uid/reschedule',
      change: (answer) => (answer.status === 201 ? { ...answer, status: 200 } : answer),
    },
  },
];
