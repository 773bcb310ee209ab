import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Run } from '../../fixtures/run.ts';
import { drawFirstDay } from '../../fixtures/slots/share.ts';
import { inspectAccount, newRunId, objectionsTo } from '../../src/cleanup/index.ts';
import type { Config } from '../../src/client/index.ts';
import { RefusedTarget } from './refused-target.ts';
import type { OpenTarget } from './target.ts';

export const RUNS = join('reports', 'runs');
export const LATEST = join('reports', 'latest');

/**
 * The guard: nothing but a sandbox of our own, an account that nobody lives in, or one that is dedicated.
 * @throws RefusedTarget with what speaks against it and what to do
 */
export async function guard(config: Config, target: OpenTarget): Promise<void> {
  if (target.ownSandbox || config.accountIsDedicated) return;
  const objections = objectionsTo(await inspectAccount(target.client));
  if (objections.length > 0) throw new RefusedTarget(objections);
}

/** Writes down what all workers share, and empties the folder of the latest reports. */
export function prepareRun(config: Config, target: OpenTarget): { run: Run; file: string } {
  const id = newRunId();
  const run: Run = {
    id,
    startedAt: new Date().toISOString(),
    dir: join(RUNS, id),
    target: target.profile,
    firstDay: drawFirstDay(Math.random),
    attendeeDomain: config.attendeeDomain,
    deadlineMs: config.deadlineMs,
    requestsPerMinute: config.requestsPerMinute ?? null,
  };
  mkdirSync(run.dir, { recursive: true });
  rmSync(LATEST, { recursive: true, force: true });
  mkdirSync(LATEST, { recursive: true });
  const file = join(run.dir, 'run.json');
  writeFileSync(file, `${JSON.stringify(run, null, 2)}\n`);
  return { run, file };
}
