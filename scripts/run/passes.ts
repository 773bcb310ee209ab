import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JournalError } from '../../src/cleanup/index.ts';
import type { PassReport } from '../../src/ledger/types.ts';
import { PLAYWRIGHT, untilClosed } from './playwright.ts';
import { UsageError } from './usage-error.ts';

export interface PassOptions {
  pass: 1 | 2;
  runDir: string;
  /** Where the reports of this pass go. */
  reportsDir: string;
  /** Handed to Playwright as they are. */
  playwrightArguments: string[];
  env: Record<string, string>;
  /** Aborted when the user interrupts: Playwright is asked to stop and tears its fixtures down. */
  signal: AbortSignal;
}

/**
 * Runs Playwright in a process of its own and reads the pass report it leaves.
 * @throws UsageError when Playwright refused its arguments, JournalError when there is no room for its report, Error
 * when it died; it has said why on stderr
 */
export async function runPass(options: PassOptions): Promise<PassReport> {
  const passFile = join(options.runDir, `pass-${options.pass}.json`);
  mkdirSync(options.runDir, { recursive: true });
  const child = spawn(process.execPath, [PLAYWRIGHT, 'test', ...options.playwrightArguments], {
    // In our own group: whoever kills that kills all. Ctrl-C then reaches it twice, of which it counts one.
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      ...options.env,
      CONTRACT_PASS: String(options.pass),
      CONTRACT_PASS_FILE: passFile,
      CONTRACT_REPORTS: options.reportsDir,
    },
  });
  const exitCode = await untilClosed(child, options.signal);
  try {
    return JSON.parse(readFileSync(passFile, 'utf8')) as PassReport;
  } catch {
    if (options.signal.aborted) return nothingRun(options.pass);
    checkRoom(passFile);
    if (exitCode === 1) throw new UsageError('Playwright refused what it was given; its message is above.');
    throw new Error(`Playwright left no report (it ended by ${exitCode ?? 'a signal'})`);
  }
}

const ROOM_BYTES = 1 << 20;

/** @throws JournalError when a report could not have been written either */
function checkRoom(file: string): void {
  try {
    writeFileSync(file, Buffer.alloc(ROOM_BYTES));
    rmSync(file);
  } catch (error) {
    throw new JournalError(dirname(file), error);
  }
}

/** A pass that was stopped before it began. */
const nothingRun = (pass: number): PassReport => ({
  pass,
  startedAt: new Date().toISOString(),
  durationMs: 0,
  status: 'interrupted',
  claims: 0,
  results: [],
  observations: [],
  suiteErrors: [],
});
