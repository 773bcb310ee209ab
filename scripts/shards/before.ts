import { rmSync } from 'node:fs';
import { prepareRun } from '../../fixtures/prepare.ts';
import { RUNS } from '../../fixtures/run.ts';
import { finishDeadRuns, guardAccount, takeCensus } from '../../src/cleanup/index.ts';
import { pc } from '../../src/ledger/render/colours.ts';
import { EXIT } from '../../src/ledger/verdict.ts';
import { tellGitHub } from '../github/output.ts';
import { accountsOf } from '../run/accounting.ts';
import { refuseArguments } from '../run/playwright.ts';
import { renderTarget } from '../run/summary.ts';
import { sweep } from '../sweep/sweep.ts';
import {
  fingerprintOfAccounts,
  layout,
  numbersTo,
  type SharedRun,
  withoutForeignNames,
  writeJson,
} from './folder.ts';
import { gatherEarlierJournals } from './journals.ts';
import { openSharedTarget } from './target.ts';

export interface BeforeOptions {
  folder: string;
  shards: number;
  workers: number;
  playwrightArguments: string[];
}

/** No run takes longer: what is older is nobody's any more. */
const OLDER_THAN = '2h';

/**
 * Prepares a run for its shards: removes what old runs left, looks whether somebody lives in the account, counts what
 * it holds, and writes down what all shards share. Returns the exit code.
 * @throws ConfigError, UsageError, RefusedTarget, UnexpectedAnswer, Inconclusive before anything was made
 */
export async function before(options: BeforeOptions): Promise<number> {
  const { folder, shards, workers, playwrightArguments } = options;
  refuseArguments(playwrightArguments, ['reporter', 'config', 'output', 'shard', 'workers']);
  const { config, target } = await openSharedTarget();
  try {
    process.stdout.write(`${renderTarget(target.profile)}\n`);
    const swept = await sweep({ scan: true, apply: true, olderThan: OLDER_THAN });
    if (!config.accountIsDedicated) await guardAccount(target.client);
    const tell = (text: string) => void process.stdout.write(`${pc.dim(`  ${text}`)}\n`);
    gatherEarlierJournals(folder);
    await finishDeadRuns(RUNS, target.client, { targetUrl: target.url, tell });
    const census = await takeCensus(target.client, accountsOf(target));
    const { profile, client } = target;
    const { run } = prepareRun({ config, target: profile, now: client.targetNow(), ownSandbox: false });
    rmSync(run.dir, { recursive: true });
    rmSync(folder, { recursive: true, force: true });
    const {
      dir: _dir,
      webhookAddress: _webhookAddress,
      target: { account: _account, other: _other, ...known },
      ...rest
    } = run;
    const shared: SharedRun = {
      version: 1,
      run: { ...rest, target: known },
      accounts: fingerprintOfAccounts(run.id, profile),
      shards,
      workers,
      playwrightArguments,
      requests: client.requestsSent,
      swept,
    };
    const files = layout(folder);
    writeJson(files.shared, shared);
    writeJson(files.census, withoutForeignNames(census));
    tellGitHub({ shards: JSON.stringify(numbersTo(shards)), of: String(shards) });
    process.stdout.write(
      `prepared  run ${run.id} for ${shards} shards: npm run shards -- run 1/${shards} …, then after\n`,
    );
    return EXIT.ok;
  } finally {
    await target.close();
  }
}
