import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Run } from '../../fixtures/run.ts';
import { drawFirstDay } from '../../fixtures/slots/share.ts';
import {
  inspectAccount,
  isRunFinished,
  newRunId,
  objectionsTo,
  startOfRun,
} from '../../src/cleanup/index.ts';
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

const KEPT_MS = 24 * 3600_000;

/**
 * Removes the folders of runs of more than a day ago that have nothing left to clean up: all is gone, or the sandbox
 * that had it is. What a real target may still have keeps its journal.
 */
export function pruneRuns(now: number = Date.now()): void {
  if (!existsSync(RUNS)) return;
  for (const entry of readdirSync(RUNS, { withFileTypes: true })) {
    const dir = join(RUNS, entry.name);
    const startedAt = startOfRun(entry.name);
    if (!entry.isDirectory() || startedAt === null || now - startedAt.getTime() < KEPT_MS) continue;
    if (isRunFinished(dir) || targetKindOf(dir) === 'sandbox') rmSync(dir, { recursive: true, force: true });
  }
}

function targetKindOf(dir: string): string | null {
  try {
    return (JSON.parse(readFileSync(join(dir, 'run.json'), 'utf8')) as Run).target.kind;
  } catch {
    return null;
  }
}

/** Writes down what all workers share, and empties the folder of the latest reports. */
export function prepareRun(config: Config, target: OpenTarget): { run: Run; file: string } {
  const id = newRunId();
  const run: Run = {
    id,
    startedAt: new Date().toISOString(),
    dir: join(RUNS, id),
    target: target.profile,
    firstDay: drawFirstDay(target.client.targetNow(), Math.random),
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
