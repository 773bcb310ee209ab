import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { statedClaims } from '../../scripts/run/claims.ts';
import { writeTestList } from '../../scripts/run/playwright.ts';
import { readLedger } from '../../src/ledger/book/files.ts';
import { keyOf, type Ledger } from '../../src/ledger/book/ledger.ts';
import type { Behaviour, ReleaseName } from '../../src/sandbox/behaviour.ts';
import { startSandbox } from '../../src/sandbox/index.ts';
import { startRun } from '../crash/run.ts';

export interface RecordingOptions {
  release: ReleaseName;
  /** Decides some things otherwise than the release. */
  change?: (behaviour: Behaviour) => void;
  /** Only these, by their keys in a ledger. */
  claims?: readonly string[];
}

/**
 * Runs the contract on a sandbox as `npm run contract -- --record` does, and returns the ledger it began.
 * @throws Error with the run's output when it left none
 */
export async function recordLedger({ release, change, claims }: RecordingOptions): Promise<Ledger> {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  const sandbox = await startSandbox({ release, rateLimit: 100_000, ...(change ? { change } : {}) });
  try {
    const only = claims === undefined ? [] : ['--test-list', await listOf(claims, folder)];
    const run = startRun('contract', ['--record', ...only], {
      CAL_API_URL: sandbox.url,
      CAL_API_KEY: sandbox.keys.owner,
      CAL_OTHER_API_KEY: sandbox.keys.other,
      CONTRACT_ENV_FILE: join(folder, 'none.env'),
      CONTRACT_LEDGERS: join(folder, 'ledger'),
      CONTRACT_ONLY_VERDICTS: '1',
      CONTRACT_REPORTS: join(folder, 'latest'),
      CONTRACT_RUNS: join(folder, 'runs'),
    });
    const exitCode = await run.ended;
    const file = readdirSync(join(folder, 'ledger')).find((name) => /^sandbox-[^.]*\.json$/.test(name));
    const ledger = file === undefined ? null : readLedger(join(folder, 'ledger', file));
    if (ledger === null) throw new Error(`no ledger was recorded (exit ${exitCode}):\n${run.output()}`);
    return ledger;
  } finally {
    await sandbox.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes down which claims to run; returns the file. */
async function listOf(claims: readonly string[], folder: string): Promise<string> {
  stated ??= statedClaims();
  const wanted = (await stated).filter(({ id, version }) => claims.includes(keyOf({ claim: id, version })));
  const file = join(folder, 'claims.txt');
  writeTestList(file, wanted);
  return file;
}

let stated: ReturnType<typeof statedClaims> | undefined;
