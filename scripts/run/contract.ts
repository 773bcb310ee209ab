import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pc from 'picocolors';
import { RUN_FILE_VARIABLE, type Run } from '../../fixtures/run.ts';
import { finishDeadRuns, type SweepReport, type Tally, tallyRun } from '../../src/cleanup/index.ts';
import { loadConfig } from '../../src/client/index.ts';
import { renderResults, renderTotals } from '../../src/ledger/render.ts';
import type { ClaimResult, PassReport } from '../../src/ledger/types.ts';
import { outcomeOf, settle } from '../../src/ledger/verdict.ts';
import { explain } from './failure.ts';
import { type Interrupt, onInterrupt } from './interrupt.ts';
import { runPass, writeTestList } from './passes.ts';
import { guard, LATEST, prepareRun, pruneRuns, RUNS } from './prepare.ts';
import { renderOutcome, renderSummary, renderTarget } from './summary.ts';
import { environmentOf, type OpenTarget, openTarget } from './target.ts';
import { type CleanupReport, type RequestReport, writeVerdict } from './verdict-file.ts';

/** The name of Playwright's project, which is the version that bookings are held against. */
const PROJECT = '2024-08-13';

export interface ContractOptions {
  /** Use the sandbox whatever the configuration says. */
  sandbox?: boolean;
  release?: string;
  mutant?: string;
  /** Print verdict.json on standard output; what is for people goes to standard error. */
  json?: boolean;
  playwrightArguments: string[];
}

/**
 * The main job: looks at the target, holds every claim against it, looks twice at what contradicts, removes what was
 * made, and reports. Returns the exit code.
 * @throws ConfigError, RefusedTarget, UnexpectedAnswer, Inconclusive before anything was changed
 */
export async function runContract(options: ContractOptions): Promise<number> {
  const say = (text: string) => void (options.json ? process.stderr : process.stdout).write(`${text}\n`);
  const config = loadConfig({
    env: {
      ...process.env,
      ...(options.sandbox || options.mutant || options.release ? { CAL_TARGET: 'sandbox' } : {}),
      ...(options.release ? { CAL_SANDBOX_RELEASE: options.release } : {}),
    },
    envFile: '.env',
    defaultTarget: 'auto',
  });
  for (const warning of config.warnings) say(pc.yellow(`! ${warning}`));
  const target = await openTarget(config, options.mutant ? { mutant: options.mutant } : {});
  const interrupt = onInterrupt();
  try {
    say(renderTarget(target.profile));
    await guard(config, target);
    const before = await finishDeadRuns(RUNS, target.client, { targetUrl: target.url });
    if (before.removed.length > 0)
      say(pc.yellow(`! removed ${before.removed.length} leftovers of runs that died`));
    pruneRuns();
    const { run, file } = prepareRun(config, target);
    const facts = await holdAndCleanUp(target, run, file, options, interrupt);
    report(facts, target, run, say);
    if (options.json) process.stdout.write(readFileSync(join(LATEST, 'verdict.json'), 'utf8'));
    tidyRun(run, target, facts.cleanup);
    return facts.outcome.exitCode;
  } finally {
    interrupt.dispose();
    await target.close();
  }
}

interface Facts {
  results: ClaimResult[];
  suiteErrors: string[];
  outcome: ReturnType<typeof outcomeOf>;
  requests: RequestReport;
  cleanup: CleanupReport;
  durationMs: number;
}

async function holdAndCleanUp(
  target: OpenTarget,
  run: Run,
  runFile: string,
  options: ContractOptions,
  interrupt: Interrupt,
): Promise<Facts> {
  const startedAt = performance.now();
  const passes: PassReport[] = [];
  const suiteErrors: string[] = [];
  const common = {
    runDir: run.dir,
    env: {
      ...environmentOf(target),
      [RUN_FILE_VARIABLE]: runFile,
      ...(options.json ? { CONTRACT_QUIET: '1' } : {}),
    },
    signal: interrupt.signal,
  };
  try {
    const { playwrightArguments } = options;
    const { rateLimit, latencyMs } = target.profile;
    const limit = run.requestsPerMinute ?? rateLimit?.limit ?? null;
    passes.push(
      await runPass({
        ...common,
        env: { ...common.env, CONTRACT_PACE: JSON.stringify({ limit, latencyMs }) },
        pass: 1,
        reportsDir: LATEST,
        playwrightArguments,
      }),
    );
    const contradicted = settle(passes).filter(({ verdict }) => verdict === 'broken');
    if (contradicted.length > 0 && interrupt.received === null)
      passes.push(await lookAgain(contradicted, run, common));
  } catch (error) {
    suiteErrors.push(explain(error, target.redactor).text);
  }
  const swept = await finishDeadRuns(RUNS, target.client, { targetUrl: target.url });
  const results = settle(passes);
  suiteErrors.push(...passes.flatMap((pass) => pass.suiteErrors));
  const cleanup = cleanupReport(run, swept);
  return {
    results,
    suiteErrors,
    cleanup,
    requests: requestReport(run, passes, target.client.requestsSent),
    outcome: outcomeOf({
      results,
      suiteErrors: suiteErrors.length,
      uncleaned: cleanup.left.length,
      signal: interrupt.received,
    }),
    durationMs: performance.now() - startedAt,
  };
}

/** What contradicted its claim is run again, once, by one worker in a fresh process with fresh resources. */
function lookAgain(
  contradicted: ClaimResult[],
  run: Run,
  common: Pick<Parameters<typeof runPass>[0], 'runDir' | 'env' | 'signal'>,
): Promise<PassReport> {
  const list = join(run.dir, 'look-again.txt');
  writeTestList(list, contradicted, PROJECT);
  return runPass({
    ...common,
    pass: 2,
    reportsDir: join(LATEST, 'second-pass'),
    playwrightArguments: ['--test-list', list, '--workers', '1'],
  });
}

function report(facts: Facts, target: OpenTarget, run: Run, say: (text: string) => void): void {
  const { results, outcome } = facts;
  say(renderResults(results));
  say(renderTotals(results));
  for (const error of facts.suiteErrors) say(pc.red(`suite error: ${error}`));
  say(renderSummary({ ...facts, claims: results.length, reports: LATEST }));
  say(`\n${renderOutcome(outcome, results)}`);
  writeVerdict(join(LATEST, 'verdict.json'), { ...facts, run, target: target.profile });
}

function cleanupReport(run: Run, swept: SweepReport): CleanupReport {
  const made: CleanupReport['made'] = {};
  const removed: CleanupReport['removed'] = {};
  const tally: Partial<Tally> = existsSync(join(run.dir, 'journal')) ? tallyRun(run.dir) : {};
  for (const [kind, count] of Object.entries(tally)) {
    const name = kind.replace('-', ' ');
    made[name] = count.made;
    removed[name] = count.gone;
  }
  return {
    made,
    removed,
    left: swept.survivors.map(
      ({ item, why }) => `${item.kind} ${item.ref ?? item.mark ?? '(unknown)'}: ${why}`,
    ),
    cancelledBookingsRemaining: removed['booking'] ?? 0,
  };
}

function requestReport(run: Run, passes: PassReport[], apart: number): RequestReport {
  const file = join(run.dir, 'requests.jsonl');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  const byWorkers = lines
    .flatMap((line) => Object.values(JSON.parse(line) as Record<string, number>))
    .reduce((sum, count) => sum + count, 0);
  const results = passes.flatMap((pass) => pass.results);
  const byClaims = results.reduce((sum, { requests }) => sum + requests.claim, 0);
  const byFixtures = results.reduce((sum, { requests }) => sum + requests.fixtures, 0);
  const total = Math.max(byWorkers, byClaims + byFixtures) + apart;
  return { total, byClaims, byFixtures, apart: total - byClaims - byFixtures };
}

/** A journal that has nothing open has done its work; one of a sandbox that is gone has too. */
function tidyRun(run: Run, target: OpenTarget, { left }: CleanupReport): void {
  if (left.length === 0 || target.ownSandbox) rmSync(run.dir, { recursive: true, force: true });
}
