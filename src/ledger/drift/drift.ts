import type { Capabilities, Ledger } from '../book/ledger.ts';
import { type Change, changesOf, isAnotherQuestion, type RolesOf } from './change.ts';
import { type DriftEntry, entriesOf } from './entries.ts';
import type { DriftKind } from './rules.ts';

/** What differs between two ledgers. */
export interface Drift {
  entries: DriftEntry[];
  /** Claims that only one of the two has: a change of the suite, not of the target. */
  claimsNew: string[];
  claimsGone: string[];
  /** Claims that ask something else than they did. */
  claimsChanged: string[];
}

/** Compares two ledgers, the earlier first. Of a ledger and itself nothing differs. */
export function driftBetween(before: Ledger, after: Ledger, rolesOf: RolesOf): Drift {
  const claimsChanged: string[] = [];
  const claims = Object.entries(after.claims).flatMap(([key, claim]): Change[] => {
    const earlier = before.claims[key];
    if (earlier === undefined) return [];
    if (!isAnotherQuestion(earlier, claim)) return changesOf(key, earlier, claim, rolesOf);
    claimsChanged.push(key);
    return [];
  });
  return {
    entries: entriesOf([...capabilityChanges(before.capabilities, after.capabilities), ...claims]),
    claimsNew: Object.keys(after.claims).filter((key) => before.claims[key] === undefined),
    claimsGone: Object.keys(before.claims).filter((key) => after.claims[key] === undefined),
    claimsChanged,
  };
}

/** Versions and routes that came or went. */
export function capabilityChanges(before: Capabilities, after: Capabilities): Change[] {
  return [
    ...cameAndWent(before.bookingsVersions, after.bookingsVersions, (version) => `bookings ${version}`),
    ...cameAndWent(after.missingRoutes, before.missingRoutes, (route) => route),
  ];
}

function cameAndWent(before: string[], after: string[], subject: (name: string) => string): Change[] {
  const change = (kind: DriftKind, name: string, was: string, is: string): Change => ({
    kind,
    claim: '',
    capability: subject(name),
    operation: null,
    pointer: '',
    before: was,
    after: is,
    exchange: { before: null, after: null },
  });
  return [
    ...before
      .filter((name) => !after.includes(name))
      .map((name) => change('capability-lost', name, 'served', 'not served')),
    ...after
      .filter((name) => !before.includes(name))
      .map((name) => change('capability-new', name, 'not served', 'served')),
  ];
}
