import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SimpleFaker } from '@faker-js/faker';
import { FIRST_PROJECT } from '../../fixtures/versions.ts';
import type { VerdictFile } from '../../scripts/run/verdict-file.ts';
import { EXIT } from '../../src/ledger/verdict.ts';
import { startSandbox } from '../../src/sandbox/index.ts';
import { runCommand } from '../command/run.ts';
import { leftIn } from './account.ts';
import { startFaultProxy } from './fault-proxy.ts';
import { DEADLINE_SECONDS, type Fault } from './faults.ts';
import { type Draw, drawsOf, type Plan } from './plan.ts';

/** What a deploy waits for. */
export const GATE = '@gate';

/** What one `npm run contract -- --grep @gate` through the proxy came to. */
export interface Trial {
  exitCode: number | null;
  /** Null: it ended before anything was made. */
  verdict: VerdictFile | null;
  requests: number;
  injected: Readonly<Record<Fault, number>>;
  seconds: number;
  /** What the sandbox itself still has of it when the command has ended. */
  left: string[];
  /** Of the `npm run sweep -- --apply` that follows when something was left; null: there was no need. */
  sweep: { exitCode: number | null; left: string[] } | null;
  output: string;
}

/** Runs the gate, or what else a --grep matches, under the faults of a plan. */
export function tryPlan(plan: Plan, grep: string = GATE): Promise<Trial> {
  return tryUnder(drawsOf(plan), { workers: plan.workers, grep });
}

/** Runs the gate under faults of one's own choice, on a sandbox that may be a mutant. */
export function tryWith(draw: Draw, options: { mutant?: string; grep?: string } = {}): Promise<Trial> {
  const chance = new SimpleFaker();
  chance.seed(1);
  return tryUnder({ draw, chance }, { workers: 1, ...options });
}

async function tryUnder(
  fate: { draw: Draw; chance: SimpleFaker },
  { workers, mutant, grep = GATE }: { workers: number; mutant?: string; grep?: string },
): Promise<Trial> {
  // 100 000 requests a minute are not paced.
  const sandbox = await startSandbox({ rateLimit: 100_000, ...(mutant ? { mutant } : {}) });
  const proxy = await startFaultProxy(sandbox.url, fate);
  const folder = mkdtempSync(join(tmpdir(), 'calcom-contract-faults-'));
  const before = sandbox.state();
  const env = {
    CAL_API_URL: proxy.url,
    CAL_API_KEY: sandbox.keys.owner,
    CAL_OTHER_API_KEY: sandbox.keys.other,
    CAL_REQUEST_TIMEOUT_SECONDS: String(DEADLINE_SECONDS),
    CAL_RATE_LIMIT_BLOCK_SECONDS: '1',
    CONTRACT_REPORTS: join(folder, 'reports'),
    CONTRACT_RUNS: join(folder, 'runs'),
  };
  try {
    const startedAt = performance.now();
    const args = ['--project', FIRST_PROJECT, '--grep', grep, '--workers', String(workers)];
    const { exitCode, output } = await runCommand('contract', args, { env });
    const seconds = (performance.now() - startedAt) / 1000;
    const { requests, injected } = { requests: proxy.requests, injected: { ...proxy.injected } };
    await proxy.settled();
    const left = leftIn(before, sandbox.state());
    let sweep: Trial['sweep'] = null;
    if (left.length > 0 || exitCode === EXIT.uncleaned) {
      proxy.calm();
      const swept = await runCommand('sweep', ['--apply'], { env });
      sweep = { exitCode: swept.exitCode, left: leftIn(before, sandbox.state()) };
    }
    const verdict = readVerdict(env.CONTRACT_REPORTS);
    return { exitCode, verdict, requests, injected, seconds, left, sweep, output };
  } finally {
    await proxy.close();
    await sandbox.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function readVerdict(folder: string): VerdictFile | null {
  const file = join(folder, 'verdict.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VerdictFile) : null;
}
