import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { RUNS, type Run } from '../../fixtures/run.ts';
import {
  isRunFinished,
  livenessOf,
  type ProcessIdentity,
  removeLeftovers,
  type SweepReport,
  takeCensus,
} from '../../src/cleanup/index.ts';
import type { Policy } from '../../src/ledger/drift/rules.ts';
import { pc } from '../../src/ledger/render/colours.ts';
import { EXIT } from '../../src/ledger/verdict.ts';
import { accountsOf, countAgain, sweepOwn } from '../run/accounting.ts';
import { openBook } from '../run/book.ts';
import { conclude, hold, type Job } from '../run/hold.ts';
import { type Interrupt, onInterrupt } from '../run/interrupt.ts';
import { clearReports, pruneRuns } from '../run/prepare.ts';
import { renderTarget } from '../run/summary.ts';
import type { OpenTarget } from '../run/target.ts';
import { UsageError } from '../run/usage-error.ts';
import {
  layout,
  numbersTo,
  readShardReport,
  readShared,
  type SharedRun,
  withoutForeignNames,
} from './folder.ts';
import { gatherJournals } from './journals.ts';
import { mergeBlobs } from './merge.ts';
import { adoptRun, openSharedTarget } from './target.ts';

export interface AfterOptions {
  folder: string;
  policy: Policy;
  record?: boolean;
  json?: boolean;
}

/**
 * Makes one run of what its shards left: one pass report, a second look at what contradicts or differs, the clean-up of
 * all, one verdict, one ledger. Returns the exit code.
 * @throws ConfigError, UsageError, UnexpectedAnswer, Inconclusive before anything was changed
 */
export async function after(options: AfterOptions): Promise<number> {
  const { folder } = options;
  const quiet = options.json === true;
  const say = (text: string) => void (quiet ? process.stderr : process.stdout).write(`${text}\n`);
  const { shared, before } = readShared(folder);
  const found = whatShardsLeft(folder, shared);
  const { config, target } = await openSharedTarget();
  const interrupt = onInterrupt();
  try {
    say(renderTarget(target.profile));
    const { run, file } = adoptRun(shared, { config, target }, join(RUNS, shared.run.id));
    gatherJournals(folder, shared, run.dir);
    pruneRuns();
    clearReports();
    const job: Job = {
      target,
      run,
      runFile: file,
      interrupt: orEarlier(interrupt, found.signal),
      quiet,
      say,
      policy: options.policy,
      book: openBook(run.target, config),
      firstPass: (common) => mergeBlobs(numbersTo(shared.shards).map(layout(folder).blob), common),
      sweep: () => sweepShards(run, target, found.isComplete, say),
      count: () => countAgain(before, run, target, withoutForeignNames),
      earlier: { suiteErrors: found.suiteErrors, requests: shared.requests + found.requests },
    };
    const exitCode = await conclude(await hold(job), job, options);
    if (isRunFinished(run.dir)) rmSync(run.dir, { recursive: true, force: true });
    return exitCode === EXIT.ok ? shared.swept : exitCode;
  } finally {
    interrupt.dispose();
    await target.close();
  }
}

interface Found {
  /** Every shard has told how it ended: no journal is missing. */
  isComplete: boolean;
  signal: Interrupt['received'];
  suiteErrors: string[];
  requests: number;
}

/** @throws UsageError when a shard is of another run */
function whatShardsLeft(folder: string, { run, shards }: SharedRun): Found {
  const found: Found = { isComplete: true, signal: null, suiteErrors: [], requests: 0 };
  for (const index of numbersTo(shards)) {
    const report = readShardReport(folder, index);
    if (report !== null && report.run !== run.id)
      throw new UsageError(`Shard ${index} is of run ${report.run}, and not of ${run.id}.`);
    if (report === null) found.isComplete = false;
    found.signal ??= report?.signal ?? null;
    found.requests += report?.requests ?? 0;
    const errors = report?.suiteErrors ?? [];
    found.suiteErrors.push(...errors.map((error) => `shard ${index}: ${error}`));
    if (errors.length === 0 && !existsSync(layout(folder).blob(index)))
      found.suiteErrors.push(
        `shard ${index} of ${shards} left no report: its claims were not held against the target`,
      );
  }
  return found;
}

/** Shards have ended by now: a worker of another machine is dead. */
const liveness = (worker: ProcessIdentity) => (livenessOf(worker) === 'alive' ? 'alive' : 'dead');

/** Finishes the journals of all shards. What a shard without journals made is found by its marks. */
async function sweepShards(
  run: Run,
  target: OpenTarget,
  isComplete: boolean,
  say: (text: string) => void,
): Promise<SweepReport> {
  const swept = await sweepOwn(run, target, say, { liveness });
  if (isComplete) return swept;
  say(pc.yellow('! the journals of a shard are missing: what it made is looked for by its marks'));
  const { things } = await takeCensus(target.client, accountsOf(target));
  const left = things.flatMap(({ mark, why, ...thing }) =>
    mark?.runId === run.id && why !== null ? [{ ...thing, mark, why }] : [],
  );
  const { removed, survivors } = await removeLeftovers(left, target.client, { tell: say });
  return {
    journals: swept.journals,
    removed: [...swept.removed, ...removed],
    survivors: [...swept.survivors, ...survivors],
  };
}

/** The run was interrupted if one of its shards was. */
const orEarlier = (interrupt: Interrupt, earlier: Interrupt['received']): Job['interrupt'] => ({
  signal: interrupt.signal,
  get received() {
    return interrupt.received ?? earlier;
  },
});
