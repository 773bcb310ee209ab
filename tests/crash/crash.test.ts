import { expect, test } from 'vitest';
import { runTrials } from './trials.ts';

const TRIALS = 10;

test(`nothing is left of ${TRIALS} runs killed at random moments, and nothing foreign is touched`, async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);

  const { results, failed } = await runTrials(TRIALS, seed);

  expect(failed, `seed ${seed}`).toEqual([]);
  expect(results.filter(({ killed }) => killed)).toHaveLength(TRIALS);
  // Else nothing would have been proven.
  expect(results.reduce((sum, { orphaned }) => sum + orphaned, 0)).toBeGreaterThan(0);
}, 300_000);
