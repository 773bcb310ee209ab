import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { RUNS, type Run } from '../../fixtures/run.ts';
import { isRunFinished, startOfRun } from '../../src/cleanup/index.ts';

/** Where the reports of the latest run lie; the tool's own tests have theirs elsewhere. */
export const LATEST = process.env['CONTRACT_REPORTS'] ?? join('reports', 'latest');

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
    if (isRunFinished(dir) || hadOwnSandbox(dir)) rmSync(dir, { recursive: true, force: true });
  }
}

function hadOwnSandbox(dir: string): boolean {
  try {
    return (JSON.parse(readFileSync(join(dir, 'run.json'), 'utf8')) as Run).ownSandbox === true;
  } catch {
    return false;
  }
}

/** Empties the folder of the latest reports. */
export function clearReports(): void {
  rmSync(LATEST, { recursive: true, force: true });
  mkdirSync(LATEST, { recursive: true });
}
