import type { Policy } from '../../src/ledger/drift/rules.ts';
import { EXIT } from '../../src/ledger/verdict.ts';
import { sweep } from '../sweep/sweep.ts';
import { runContract } from './contract.ts';

/** Runs nobody finishes are this old at least. */
const OLDER_THAN = '2h';

export interface NightlyOptions {
  policy: Policy;
  release?: string;
  playwrightArguments: string[];
}

/**
 * Sweeps, runs, records. Returns the exit code.
 * @throws ConfigError, RefusedTarget, UnexpectedAnswer, Inconclusive before anything was changed
 */
export async function nightly({ policy, release, playwrightArguments }: NightlyOptions): Promise<number> {
  const swept = release ? EXIT.ok : await sweep({ scan: true, apply: true, olderThan: OLDER_THAN });
  const exitCode = await runContract({
    policy,
    record: true,
    playwrightArguments,
    ...(release ? { release } : {}),
  });
  return exitCode === EXIT.ok ? swept : exitCode;
}
