import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Belongings, belongingsOf, harmedSince, leftSince } from '../belongings/belongings.ts';
import { seedLookAlikes } from '../belongings/look-alikes.ts';
import { describeMoment, type Extent, type Moment } from './moment.ts';
import { type StartedRun, startRun } from './run.ts';
import { startTarget, type Target } from './target.ts';

/** What one trial showed. */
export interface TrialResult {
  moment: string;
  /** False: the run was over before its moment came. */
  killed: boolean;
  seen: Extent;
  /** How much of the run's making was on the target when it was dead. */
  orphaned: number;
  /** Of that, after the sweep; and what of the foreign things was harmed. Both empty: the trial passed. */
  left: string[];
  harmed: string[];
  sweepExitCode: number | null;
  /** Also once in the middle of the sweep. */
  sweepKilled: boolean;
  output: string;
}

export interface TrialOptions {
  moment: Moment;
  /** Kill the first sweep too, so many milliseconds after its first request. */
  killSweepAfterMs: number | null;
  seed: number;
}

/** Runs the contract, kills it, sweeps, and looks what the sandbox has then. */
export async function runTrial({ moment, killSweepAfterMs, seed }: TrialOptions): Promise<TrialResult> {
  const folder = mkdtempSync(join(tmpdir(), 'crash-'));
  const target = await startTarget();
  try {
    await seedLookAlikes(target.sandbox, { seed, count: 6 });
    const before = belongingsOf(target.sandbox);
    const env = environmentOf(target, folder);
    const startedAt = performance.now();
    const run = startRun('contract', [], env);
    const killed = await killAtMoment(run, target, moment);
    const seen = { ...target.seen, durationMs: Math.round(performance.now() - startedAt) };
    await target.settled();
    const orphaned = leftSince(before, belongingsOf(target.sandbox)).length;
    if (killSweepAfterMs !== null) await killedSweep(target, env, killSweepAfterMs);
    const sweep = startRun('sweep', ['--apply'], env);
    const sweepExitCode = await sweep.ended;
    return {
      moment: describeMoment(moment),
      killed,
      seen,
      orphaned,
      ...verdictOf(before, target),
      sweepExitCode,
      sweepKilled: killSweepAfterMs !== null,
      output: `${run.output()}\n── sweep ──\n${sweep.output()}`,
    };
  } finally {
    await target.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const verdictOf = (before: Belongings, { sandbox }: Target) => {
  const now = belongingsOf(sandbox);
  return { left: leftSince(before, now), harmed: harmedSince(before, now) };
};

async function killAtMoment(run: StartedRun, target: Target, moment: Moment): Promise<boolean> {
  let killed = false;
  const kill = async () => {
    killed = true;
    await run.kill();
  };
  target.arm(moment, kill);
  if (moment.at === 'time') await Promise.race([run.ended, delay(moment.afterMs).then(kill)]);
  await run.ended;
  return killed;
}

/** The sweep is as mortal as the run: the next one goes on where it was. */
async function killedSweep(target: Target, env: Record<string, string>, afterMs: number): Promise<void> {
  const sweep = startRun('sweep', ['--apply'], env);
  const requests = target.seen.requests;
  while (target.seen.requests === requests) {
    const over = await Promise.race([sweep.ended.then(() => true), delay(5).then(() => false)]);
    if (over) return;
  }
  await delay(afterMs);
  await sweep.kill();
  await target.settled();
}

const environmentOf = ({ url, sandbox }: Target, folder: string): Record<string, string> => ({
  CAL_API_URL: url,
  CAL_API_KEY: sandbox.keys.owner,
  CAL_OTHER_API_KEY: sandbox.keys.other,
  // It has bookings of others: that nothing happens to them is what this is about.
  CAL_ACCOUNT_IS_DEDICATED: 'yes',
  CAL_REQUESTS_PER_MINUTE: '100000',
  CONTRACT_ENV_FILE: join(folder, 'none.env'),
  CONTRACT_REPORTS: join(folder, 'latest'),
  CONTRACT_RUNS: join(folder, 'runs'),
});
