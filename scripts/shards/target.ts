import { join } from 'node:path';
import { webhookAddressOf } from '../../fixtures/prepare.ts';
import type { Run } from '../../fixtures/run.ts';
import { type Config, envFileOf, loadConfig } from '../../src/client/index.ts';
import { type OpenTarget, openTarget } from '../run/target.ts';
import { UsageError } from '../run/usage-error.ts';
import { fingerprintOfAccounts, type SharedRun, writeJson } from './folder.ts';

/** The target as this job reaches it. */
interface SharedTarget {
  config: Config;
  target: OpenTarget;
}

/**
 * Reaches the target that all jobs of a sharded run are about.
 * @throws UsageError when it is the embedded sandbox, which ends with the process
 */
export async function openSharedTarget(shards = 1): Promise<SharedTarget> {
  const config = loadConfig({ env: process.env, envFile: envFileOf(process.env), defaultTarget: 'auto' });
  if (config.target === 'sandbox')
    throw new UsageError(
      'Shards need a target that outlives each of them: set CAL_API_URL and CAL_API_KEY (npm run sandbox prints some).',
    );
  return { config, target: await openTarget(config, { shards }) };
}

/**
 * Makes the run that `before` prepared that of this job: whose accounts they are and where webhooks reach it, it alone
 * knows.
 * @throws UsageError when they belong to other accounts, or to another target
 */
export function adoptRun(
  shared: SharedRun,
  { config, target }: SharedTarget,
  dir: string,
): { run: Run; file: string } {
  const { id } = shared.run;
  if (fingerprintOfAccounts(id, target.profile) !== shared.accounts)
    throw new UsageError(
      `Run ${id} was prepared with other keys, or for another target: give all its jobs the same CAL_API_URL, CAL_API_KEY and CAL_OTHER_API_KEY.`,
    );
  const { account, other } = target.profile;
  const run: Run = {
    ...shared.run,
    dir,
    target: { ...shared.run.target, account, other },
    webhookAddress: webhookAddressOf(config, target.url),
  };
  const file = join(dir, 'run.json');
  writeJson(file, run);
  return { run, file };
}
