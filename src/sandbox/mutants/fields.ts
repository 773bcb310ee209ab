import { type Mutant, onBookings } from './mutant.ts';

/** What breaks an event type's own questions, and its lengths. */
export const fieldMutants: readonly Mutant[] = [
  {
    name: 'answers-not-echoed',
    says: 'the answer to a create does not repeat what was answered',
    breaks: ['bookings.fields.echoed', 'bookings.fields.optional-missing', 'bookings.fields.unknown-kept'],
    rewrite: {
      method: 'POST',
      route: '/v2/bookings',
      change: (answer) => onBookings(answer, (booking) => ({ ...booking, bookingFieldsResponses: {} })),
    },
  },
  {
    name: 'answers-not-checked',
    says: 'anything or nothing answers a question',
    breaks: [
      'bookings.fields.required-missing',
      'bookings.fields.required-null',
      'bookings.fields.wrong-type',
      'bookings.fields.unknown-option',
    ],
    change: ({ bookings }) => {
      bookings.checksAnswers = false;
    },
  },
  {
    name: 'length-ignored',
    says: 'whatever length is asked for, that of the event type is booked',
    breaks: ['bookings.lengths.longer', 'bookings.lengths.shorter', 'bookings.lengths.not-offered'],
    change: ({ bookings }) => {
      bookings.honoursLength = false;
    },
  },
];
