import type { Mutant } from './mutant.ts';

/** What breaks the protocol that all operations share. */
export const protocolMutants: readonly Mutant[] = [
  {
    name: 'unknown-version-refused',
    says: 'an unknown value of cal-api-version answers 400',
    breaks: ['protocol.version.unknown-falls-back'],
    change: ({ versions }) => {
      versions.unknownValue = 'refused';
    },
  },
  {
    name: 'list-without-key',
    says: 'the list of bookings answers without a key',
    breaks: ['protocol.auth.no-key'],
    change: ({ auth }) => {
      auth.listNeedsKey = false;
    },
  },
];
