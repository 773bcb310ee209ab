import type { Verdict } from '../../src/ledger/types.ts';
import { DEFAULT_RELEASE, MUTANTS, type Mutant, type ReleaseName } from '../../src/sandbox/index.ts';
import type { StatedClaim } from '../run/claims.ts';
import { UsageError } from '../run/usage-error.ts';

/** One sandbox, and the claims that are held against it. */
export interface Trial {
  /** Of the Playwright project: the mutant, or `sound` and the release. */
  name: string;
  release: ReleaseName;
  /** Null: nothing is broken, and every claim must hold. */
  mutant: Mutant | null;
  /** The claims stand in the mutant's `breaks`; else it is open what they say. */
  isNamed: boolean;
  claims: StatedClaim[];
}

export interface Choice {
  /** Names of mutants; absent: all. */
  mutants?: readonly string[];
  /** Claims, or the beginnings of their ids up to a dot; absent: all. */
  claims?: readonly string[];
  /** Of the mutants so chosen, that many at random. */
  sample?: { size: number; seed: number };
  /** Claims beside those that a mutant names, to see which others notice it. */
  against?: 'gate' | 'all';
}

/**
 * Which claims to hold against which sandboxes: each mutant with the claims that it must turn red, and before that the
 * sound sandbox of each release with all of them. A claim that is run for several versions is tried in the first one.
 * @throws UsageError when the choice leaves nothing
 */
export function planOf(
  claims: readonly StatedClaim[],
  choice: Choice,
  mutants: readonly Mutant[] = MUTANTS,
): Trial[] {
  const stated = firstVersions(claims);
  const named = mutants
    .filter(({ name }) => choice.mutants === undefined || choice.mutants.includes(name))
    .map((mutant) => trialOf(mutant, stated, choice.claims))
    .filter(({ claims }) => claims.length > 0);
  const tried = choice.sample ? shuffled(named, choice.sample.seed).slice(0, choice.sample.size) : named;
  if (tried.length === 0)
    throw new UsageError('No mutant is left to try: none of those chosen breaks a claim that was chosen.');
  const others = tried.flatMap((trial) => othersOf(trial, stated, choice.against));
  return [...controlsOf(stated, tried), ...tried, ...others];
}

/** Each claim once. */
export const firstVersions = (claims: readonly StatedClaim[]): StatedClaim[] =>
  [...new Map(claims.toReversed().map((claim) => [claim.id, claim])).values()].reverse();

function trialOf(
  mutant: Mutant,
  stated: readonly StatedClaim[],
  chosen: readonly string[] | undefined,
): Trial {
  const claims = stated.filter(({ id }) => mutant.breaks.includes(id) && isChosen(id, chosen));
  return { name: mutant.name, release: releaseOf(mutant), mutant, isNamed: true, claims };
}

/** The release that a mutant is a broken form of. */
export const releaseOf = ({ release }: Mutant): ReleaseName => release ?? DEFAULT_RELEASE;

export const isChosen = (id: string, chosen: readonly string[] | undefined): boolean =>
  chosen === undefined || chosen.some((one) => id === one || id.startsWith(`${one}.`));

/**
 * What is to be looked at again: what did not hold where nothing is broken, and what was not clear elsewhere. A claim
 * that held on a mutant has survived it.
 */
export function secondLook(
  trials: readonly Trial[],
  verdictOf: (trial: string, claim: string) => Verdict | undefined,
): Trial[] {
  const isOpen = (trial: Trial, id: string): boolean => {
    const verdict = verdictOf(trial.name, id);
    if (trial.mutant === null) return verdict !== 'holds';
    return trial.isNamed && verdict !== 'broken' && verdict !== 'holds';
  };
  return trials
    .map((trial) => ({ ...trial, claims: trial.claims.filter(({ id }) => isOpen(trial, id)) }))
    .filter(({ claims }) => claims.length > 0);
}

function othersOf(
  trial: Trial,
  stated: readonly StatedClaim[],
  against: 'gate' | 'all' | undefined,
): Trial[] {
  if (against === undefined) return [];
  const claims = stated.filter(
    (claim) => !trial.mutant?.breaks.includes(claim.id) && (against === 'all' || claim.tags.includes('gate')),
  );
  return [{ ...trial, name: `${trial.name}, other claims`, isNamed: false, claims }];
}

/** What turns red must hold where nothing is broken. */
function controlsOf(stated: readonly StatedClaim[], trials: readonly Trial[]): Trial[] {
  const releases = [...new Set(trials.map(({ release }) => release))];
  return releases.map((release) => {
    const needed = new Set(
      trials.filter((trial) => trial.release === release).flatMap(({ claims }) => claims.map(({ id }) => id)),
    );
    const claims = stated.filter(({ id }) => needed.has(id));
    return { name: `sound ${release}`, release, mutant: null, isNamed: false, claims };
  });
}

/** The same order for the same seed (mulberry32, Fisher-Yates). */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const result = [...items];
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}
