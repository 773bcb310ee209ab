import type { Behaviour, ReleaseName } from '../../src/sandbox/behaviour.ts';
import { BEHAVIOURS } from '../../src/sandbox/releases/index.ts';

/** One decision in which two releases of the sandbox differ. */
export interface Difference {
  from: ReleaseName;
  to: ReleaseName;
  /** Where it stands in a release file: `bookings.hasGuests`. */
  decision: string;
  /** Why no ledger can show it; null: one must. */
  excused: string | null;
}

type Decisions = Record<string, Record<string, unknown>>;

const decisionsOf = (release: ReleaseName): Decisions => BEHAVIOURS[release] as unknown as Decisions;

/** Every difference that the files of two releases state. */
export function differencesBetween(from: ReleaseName, to: ReleaseName): Difference[] {
  const [before, after] = [decisionsOf(from), decisionsOf(to)];
  return Object.entries(before).flatMap(([area, decisions]) =>
    typeof decisions !== 'object'
      ? []
      : Object.entries(decisions)
          .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(after[area]?.[name]))
          .map(([name, value]) => ({
            from,
            to,
            decision: `${area}.${name}`,
            excused: excuseOf(`${area}.${name}`, value, after[area]?.[name]),
          })),
  );
}

const NO_CLAIM: Record<string, string> = {
  'auth.refreshesKeys': 'whoever asks for it loses the key that all other claims need (F91)',
};

/** Of an outcome that chance decides, and that both releases have, the proofs count how often; no one run can see that. */
function excuseOf(decision: string, before: unknown, after: unknown): string | null {
  if (isShare(before) && isShare(after)) return 'it differs only in how often, which the proofs count';
  return NO_CLAIM[decision] ?? null;
}

const isShare = (value: unknown): boolean => typeof value === 'number' && value > 0 && value < 1;

/** Makes a sandbox decide one thing as another release does. */
export function decideAs(release: ReleaseName, decision: string): (behaviour: Behaviour) => void {
  const [area = '', name = ''] = decision.split('.');
  return (behaviour) => {
    const decisions = (behaviour as unknown as Decisions)[area];
    if (decisions) decisions[name] = structuredClone(decisionsOf(release)[area]?.[name]);
  };
}
