import type { Mutant } from '../../src/sandbox/index.ts';
import type { StatedClaim } from '../run/claims.ts';
import type { Trial } from './plan.ts';
import type { Seen } from './projects.ts';

/** How a claim took a mutant that it must notice. */
export type Outcome =
  /** It turned red, and holds where nothing is broken. */
  | 'noticed'
  /** It holds all the same. */
  | 'survived'
  /** It could not tell, or was not reached. */
  | 'unclear'
  /** It does not hold where nothing is broken, so its red says nothing. */
  | 'unsound';

export interface Cell {
  claim: string;
  outcome: Outcome;
  /** Why it is not noticed. */
  why: string | null;
}

/** What became of one mutant: a line of the matrix mutant × claim. */
export interface Row {
  mutant: string;
  says: string;
  release: string;
  cells: Cell[];
  /** Claims it does not name that turned red as well. */
  also: string[];
}

/** What is known so far, by sandbox and claim. */
export class Sightings {
  private readonly seen = new Map<string, Seen>();

  add(seen: Seen): void {
    this.seen.set(keyOf(seen.trial, seen.claim), seen);
  }

  of(trial: string, claim: string): Seen | undefined {
    return this.seen.get(keyOf(trial, claim));
  }

  get size(): number {
    return this.seen.size;
  }
}

const keyOf = (trial: string, claim: string): string => `${trial}\n${claim}`;

/** Reads the matrix off what was seen. What was not reached is unclear. */
export function rowsOf(trials: readonly Trial[], sightings: Sightings): Row[] {
  return trials.filter(({ isNamed }) => isNamed).map((trial) => rowOf(trial, trials, sightings));
}

/** One line of it. */
export function rowOf(trial: Trial, trials: readonly Trial[], sightings: Sightings): Row {
  const { name, says } = trial.mutant as Mutant;
  const others = trials.find(({ mutant, isNamed }) => mutant === trial.mutant && !isNamed);
  const also = (others?.claims ?? []).filter(
    ({ id }) => sightings.of((others as Trial).name, id)?.verdict === 'broken',
  );
  return {
    mutant: name,
    says,
    release: trial.release,
    cells: trial.claims.map(({ id }) => cellOf(id, trial, sightings)),
    also: also.map(({ id }) => id),
  };
}

/** Whether all is known that a line of the matrix needs. */
export const isWhole = (trial: Trial, sightings: Sightings): boolean =>
  trial.claims.every(
    ({ id }) =>
      sightings.of(trial.name, id) !== undefined && sightings.of(`sound ${trial.release}`, id) !== undefined,
  );

function cellOf(claim: string, { name, release }: Trial, sightings: Sightings): Cell {
  const sound = sightings.of(`sound ${release}`, claim);
  if (sound?.verdict !== 'holds') {
    const why = `${sound?.verdict ?? 'not reached'} on the sound sandbox of ${release}`;
    return { claim, outcome: 'unsound', why: sound?.why ? `${why}: ${firstLine(sound.why)}` : why };
  }
  const seen = sightings.of(name, claim);
  switch (seen?.verdict) {
    case 'broken':
      return { claim, outcome: 'noticed', why: null };
    case 'holds':
      return { claim, outcome: 'survived', why: 'it holds all the same' };
    default: {
      const why = seen?.why ? `${seen.verdict}: ${firstLine(seen.why)}` : (seen?.verdict ?? 'not reached');
      return { claim, outcome: 'unclear', why };
    }
  }
}

const firstLine = (text: string): string => text.split('\n')[0] ?? text;

export const isNoticed = ({ cells }: Row): boolean => cells.every(({ outcome }) => outcome === 'noticed');

/** How well the claims are proven able to fail. */
export interface Score {
  mutants: { noticed: number; tried: number };
  claims: {
    /** How many some mutant turned red. */
    proven: number;
    /** How many were to be proven. */
    all: number;
    /** Of those not proven: how many cannot be, for a stated reason. */
    excused: number;
  };
  byResource: Record<string, { proven: number; all: number }>;
  /** Claims with neither a mutant nor a reason. */
  unguarded: string[];
  /** Reasons for what is no claim, or has a mutant. */
  stale: string[];
}

/** Adds up the matrix over these claims. */
export function scoreOf(
  rows: readonly Row[],
  claims: readonly StatedClaim[],
  mutants: readonly Mutant[],
  reasons: Readonly<Record<string, string>>,
): Score {
  const proven = new Set(
    rows.flatMap(({ cells }) => cells.flatMap(({ claim, outcome }) => (outcome === 'noticed' ? claim : []))),
  );
  const byResource: Score['byResource'] = {};
  for (const { id } of claims) {
    const resource = id.split('.')[0] ?? id;
    const count = byResource[resource] ?? { proven: 0, all: 0 };
    byResource[resource] = { proven: count.proven + (proven.has(id) ? 1 : 0), all: count.all + 1 };
  }
  return {
    mutants: { noticed: rows.filter(isNoticed).length, tried: rows.length },
    claims: {
      proven: claims.filter(({ id }) => proven.has(id)).length,
      all: claims.length,
      excused: claims.filter(({ id }) => !proven.has(id) && id in reasons).length,
    },
    byResource,
    ...guardOf(claims, mutants, reasons),
  };
}

/** Which claims nothing guards, and which reasons have had their day. */
export function guardOf(
  claims: readonly StatedClaim[],
  mutants: readonly Mutant[],
  reasons: Readonly<Record<string, string>>,
): Pick<Score, 'unguarded' | 'stale'> {
  const guarded = new Set(mutants.flatMap(({ breaks }) => breaks));
  const ids = new Set(claims.map(({ id }) => id));
  return {
    unguarded: [...ids].filter((id) => !guarded.has(id) && !(id in reasons)),
    stale: Object.keys(reasons).filter((id) => guarded.has(id) || !ids.has(id)),
  };
}
