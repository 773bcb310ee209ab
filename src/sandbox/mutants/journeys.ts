import type { Mutant } from './mutant.ts';

/** What breaks a journey over several operations. */
export const journeyMutants: readonly Mutant[] = [
  {
    name: 'offered-slot-refused',
    says: 'a time that the slots offer is refused by create',
    breaks: ['journeys.find-book-cancel'],
    change: ({ bookings }) => {
      bookings.refusesOffered = true;
    },
  },
];
