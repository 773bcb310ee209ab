import { beforeAll, describe, expect, test } from 'vitest';
import { statedClaims } from '../../scripts/run/claims.ts';
import { EXIT } from '../../src/ledger/verdict.ts';
import { BROKEN_CLAIM, tryMutant, tryMutantThenOutage } from './demonstration.ts';
import { problemsOf } from './judgement.ts';
import { drawPlans } from './plan.ts';
import { tryPlan } from './trial.ts';

const SEED = 59;
const RUNS = 3;
const MOST_MS = 240_000;

let gate: string[];
beforeAll(async () => {
  gate = (await statedClaims()).filter(({ tags }) => tags.includes('gate')).map(({ id }) => id);
}, MOST_MS);

/** Three of the runs of npm run test:faults. Waiting is most of each run, so all go on at the same time. */
describe.concurrent('trouble is no breach', () => {
  test.each(drawPlans(SEED, RUNS))(
    'with a rate of $rate from $from on',
    async (plan) => {
      const trial = await tryPlan(plan);

      expect(problemsOf(trial, gate)).toEqual([]);
    },
    MOST_MS,
  );
});

describe.concurrent('a breach amid trouble is one', () => {
  test(
    'when the reads of a mutant are hit',
    async () => {
      const { exitCode, verdict, injected, left } = await tryMutant();

      expect(injected.gateway).toBeGreaterThan(0);
      expect(exitCode).toBe(EXIT.broken);
      expect(verdict?.claims.filter((claim) => claim.verdict === 'broken').map(({ claim }) => claim)).toEqual(
        [BROKEN_CLAIM],
      );
      expect(verdict?.counts.inconclusive).toBe(0);
      expect(left).toEqual([]);
    },
    MOST_MS,
  );

  test(
    'when nothing more can be made once it is looked at again',
    async () => {
      const { exitCode, verdict, injected, output, left } = await tryMutantThenOutage();

      expect(output).toContain('looking again');
      expect(injected['cut-before']).toBeGreaterThan(0);
      expect(exitCode).toBe(EXIT.broken);
      expect(verdict?.claims).toMatchObject([{ claim: BROKEN_CLAIM, verdict: 'broken', pass: 1 }]);
      expect(left).toEqual([]);
    },
    MOST_MS,
  );
});
