import { SimpleFaker } from '@faker-js/faker';
import { createMoments, type Extent } from './moment.ts';
import { runTrial, type TrialResult } from './trial.ts';

export interface Trials {
  results: TrialResult[];
  /** Those after which something was left or harmed, or the sweep did not exit 0. */
  failed: TrialResult[];
}

/** A whole run, as far as can be said beforehand; runs that end before they are killed correct it. */
const FIRST_GUESS: Extent = { durationMs: 9000, creates: 140, requests: 380 };
/** Of this many sweeps one is killed as well. */
const SWEEPS_KILLED = 4;
/** A run may be over before its moment comes: it is repeated with what it showed of its extent. */
const REDRAWS = 3;

/** Kills `count` runs at moments drawn from the seed, one after the other. */
export async function runTrials(
  count: number,
  seed: number,
  onResult: (result: TrialResult, index: number) => void = () => {},
): Promise<Trials> {
  const draw = createMoments(seed);
  const faker = new SimpleFaker();
  faker.seed(seed);
  let extent = FIRST_GUESS;
  const results: TrialResult[] = [];
  for (let index = 0; index < count; index += 1) {
    const killSweepAfterMs =
      index % SWEEPS_KILLED === SWEEPS_KILLED - 1 ? faker.number.int({ min: 0, max: 400 }) : null;
    let result = await runTrial({ moment: draw(extent), killSweepAfterMs, seed: seed + index });
    for (let redraw = 0; !result.killed && !hasFailed(result) && redraw < REDRAWS; redraw += 1) {
      extent = result.seen;
      result = await runTrial({ moment: draw(extent), killSweepAfterMs, seed: seed + index });
    }
    results.push(result);
    onResult(result, index);
  }
  return { results, failed: results.filter(hasFailed) };
}

export const hasFailed = ({ left, harmed, sweepExitCode }: TrialResult): boolean =>
  left.length > 0 || harmed.length > 0 || sweepExitCode !== 0;
