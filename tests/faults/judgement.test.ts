import { expect, test } from 'vitest';
import type { VerdictFile } from '../../scripts/run/verdict-file.ts';
import type { ClaimResult } from '../../src/ledger/types.ts';
import { startSandbox } from '../../src/sandbox/index.ts';
import { leftIn } from './account.ts';
import { FAULT_NAMES } from './faults.ts';
import { problemsOf } from './judgement.ts';
import { drawPlans, drawsOf, type Plan } from './plan.ts';
import type { Trial } from './trial.ts';

const CLAIM = 'bookings.cancel.by-id';

const result = (more: Partial<ClaimResult> = {}): ClaimResult =>
  ({
    claim: CLAIM,
    verdict: 'holds',
    reason: null,
    errors: [],
    contradictedOnce: [],
    ...more,
  }) as ClaimResult;
const verdict = (results: ClaimResult[], more: Partial<VerdictFile> = {}): VerdictFile =>
  ({ claims: results, suiteErrors: [], cleanup: { left: [] }, ...more }) as unknown as VerdictFile;
const trial = (more: Partial<Trial>): Trial =>
  ({ exitCode: 0, verdict: verdict([result()]), left: [], sweep: null, output: '', ...more }) as Trial;
const because = (code: string) => result({ verdict: 'inconclusive', reason: { code, text: 'why' } });

test.each<[string, Partial<Trial>]>([
  ['all claims held', {}],
  ['a claim that a gateway kept from being held', { exitCode: 3, verdict: verdict([because('gateway')]) }],
  ['a run that could not begin', { exitCode: 3, verdict: null }],
  [
    'what the run itself says it left, and a sweep removed',
    {
      exitCode: 5,
      verdict: verdict([result()], { cleanup: { left: ['booking x'] } } as Partial<VerdictFile>),
      left: ['bookings x'],
      sweep: { exitCode: 0, left: [] },
    },
  ],
])('nothing is wrong with %s', (_, more) => {
  expect(problemsOf(trial(more), [CLAIM])).toEqual([]);
});

test.each<[string, Partial<Trial>, RegExp]>([
  ['a broken claim', { exitCode: 1, verdict: verdict([result({ verdict: 'broken' })]) }, /is broken/],
  ['a first look that contradicted', { verdict: verdict([result({ contradictedOnce: ['x'] })]) }, /once/],
  [
    'a reason that names no trouble',
    { exitCode: 3, verdict: verdict([because('given-failed')]) },
    /no trouble/,
  ],
  ['an error of the suite', { verdict: verdict([result()], { suiteErrors: ['TypeError'] }) }, /suite error/],
  ['a claim without a verdict', { verdict: verdict([]) }, /no verdict on bookings.cancel.by-id/],
  ['the wrong exit code', { exitCode: 0, verdict: verdict([because('gateway')]) }, /exited 0 instead of 3/],
  ['a start that was no breach and exits 4', { exitCode: 4, verdict: null }, /did not begin/],
  ['a leftover that nobody speaks of', { left: ['bookings x'], sweep: { exitCode: 0, left: [] } }, /left/],
  [
    'a sweep that does not finish',
    { exitCode: 5, left: ['x'], sweep: { exitCode: 5, left: ['x'] } },
    /sweep/,
  ],
])('%s is told', (_, more, problem) => {
  expect(problemsOf(trial(more), [CLAIM]).join('\n')).toMatch(problem);
});

test('the same seed draws the same plans and the same fates', () => {
  const [first, second] = [drawPlans(7, 30), drawPlans(7, 30)];
  const fates = (plan: Plan | undefined) => {
    const { draw } = drawsOf(plan as Plan);
    return Array.from({ length: 200 }, () => draw({ method: 'POST', path: '/v2/bookings' }));
  };

  expect(first).toEqual(second);
  expect(first.every(({ rate }) => rate >= 0 && rate <= 0.3)).toBe(true);
  expect(fates(first[4])).toEqual(fates(second[4]));
});

test('about as many requests are hit as the plan says, bursts included', () => {
  const mix = FAULT_NAMES.map((value) => ({ value, weight: 1 }));
  const { draw } = drawsOf({ run: 1, seed: 1, rate: 0.2, mix, from: 'the start', workers: 1 });
  const fates = Array.from({ length: 20_000 }, () => draw({ method: 'GET', path: '/v2/me' }));

  expect(fates.filter((fate) => fate !== null).length / fates.length).toBeCloseTo(0.2, 1);
});

test('what the sandbox has more than before is left, but for what is over', async () => {
  const sandbox = await startSandbox();
  const before = sandbox.state();
  await sandbox.close();
  const after = structuredClone(before);
  const [schedule] = after.schedules;
  if (schedule) after.schedules.push({ ...schedule, id: 9001 });
  after.bookings.push(
    { uid: 'gone', status: 'cancelled' } as never,
    { uid: 'here', status: 'accepted' } as never,
  );

  expect(leftIn(before, after)).toEqual(['schedules 9001', 'bookings here']);
});
