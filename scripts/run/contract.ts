import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import pc from 'picocolors';
import { prepareRun } from '../../fixtures/prepare.ts';
import { RUN_FILE_VARIABLE, RUNS, type Run } from '../../fixtures/run.ts';
import {
  type Census,
  finishDeadRuns,
  guardAccount,
  isRunFinished,
  takeCensus,
} from '../../src/cleanup/index.ts';
import { envFileOf, loadConfig } from '../../src/client/index.ts';
import { keyOf } from '../../src/ledger/book/ledger.ts';
import type { Settled } from '../../src/ledger/book/record.ts';
import { isBeyond, type Policy } from '../../src/ledger/drift/rules.ts';
import { renderResults, renderTotals } from '../../src/ledger/render.ts';
import type { ClaimResult, PassReport } from '../../src/ledger/types.ts';
import { EXIT, outcomeOf, settle } from '../../src/ledger/verdict.ts';
import { accountsOf, cleanupReport, countAgain, requestReport, sweepOwn } from './accounting.ts';
import { type OpenBook, openBook } from './book.ts';
import { statedClaims } from './claims.ts';
import { explain } from './failure.ts';
import { type Interrupt, onInterrupt } from './interrupt.ts';
import { runPass } from './passes.ts';
import { writeTestList } from './playwright.ts';
import { clearReports, LATEST, pruneRuns } from './prepare.ts';
import { renderLedger, renderOutcome, renderSummary, renderTarget } from './summary.ts';
import { environmentOf, type OpenTarget, openTarget } from './target.ts';
import { UsageError } from './usage-error.ts';
import { type CleanupReport, type RequestReport, writeVerdict } from './verdict-file.ts';

export interface ContractOptions {
  /** Use the sandbox whatever the configuration says. */
  sandbox?: boolean;
  release?: string;
  mutant?: string;
  /** Print verdict.json on standard output; what is for people goes to standard error. */
  json?: boolean;
  /** Write down what was seen, as what the target does from now on. */
  record?: boolean;
  /** From which class on drift fails the run; default breaking. */
  policy?: Policy;
  playwrightArguments: string[];
}

/**
 * The main job: looks at the target, holds every claim against it, looks twice at what contradicts, removes what was
 * made, and reports. Returns the exit code.
 * @throws ConfigError, RefusedTarget, UnexpectedAnswer, Inconclusive, JournalError before anything was changed
 */
export async function runContract(options: ContractOptions): Promise<number> {
  const say = (text: string) => void (options.json ? process.stderr : process.stdout).write(`${text}\n`);
  const { playwrightArguments } = options;
  if (playwrightArguments.some((argument) => /^--(reporter|config|output)(=|$)/.test(argument)))
    throw new UsageError(
      'The contract has its own reporters and folders; use npx playwright test for others.',
    );
  if (playwrightArguments.includes('--list')) return listClaims(say);
  const config = loadConfig({
    env: {
      ...process.env,
      ...(options.sandbox || options.mutant || options.release ? { CAL_TARGET: 'sandbox' } : {}),
      ...(options.release ? { CAL_SANDBOX_RELEASE: options.release } : {}),
    },
    envFile: envFileOf(process.env),
    defaultTarget: 'auto',
  });
  for (const warning of config.warnings) say(pc.yellow(`! ${warning}`));
  const target = await openTarget(config, options.mutant ? { mutant: options.mutant } : {});
  const interrupt = onInterrupt();
  try {
    say(renderTarget(target.profile));
    // A mutant is no release of anything: what it does is nobody's history.
    const book = options.mutant ? null : openBook(target.profile, config);
    if (!target.ownSandbox && !config.accountIsDedicated) await guardAccount(target.client);
    if (interrupt.received !== null) return interruptedBefore(interrupt);
    const before = await finishDeadRuns(RUNS, target.client, { targetUrl: target.url, tell: say });
    for (const { file } of before.journals.filter(({ outcome }) => outcome === 'unreadable'))
      say(
        pc.yellow(`! ${file} cannot be read: npm run sweep -- --scan finds what it tells of; then delete it`),
      );
    if (before.removed.length > 0)
      say(pc.yellow(`! removed ${before.removed.length} leftovers of runs that died`));
    if (interrupt.received !== null) return interruptedBefore(interrupt);
    const census = await takeCensus(target.client, accountsOf(target));
    if (interrupt.received !== null) return interruptedBefore(interrupt);
    const { run, file: runFile } = prepareRun({
      config,
      target: target.profile,
      now: target.client.targetNow(),
      ownSandbox: target.ownSandbox,
    });
    pruneRuns();
    clearReports();
    const facts = await holdAndCleanUp({
      target,
      run,
      runFile,
      options,
      interrupt,
      say,
      before: census,
      book,
    });
    report(facts, target, run, say);
    if (options.record && book !== null && facts.settled !== null)
      say(`recorded  ${book.record(facts.settled, run.startedAt).join(', ')}`);
    if (options.json) process.stdout.write(readFileSync(join(LATEST, 'verdict.json'), 'utf8'));
    if (target.ownSandbox || isRunFinished(run.dir)) rmSync(run.dir, { recursive: true, force: true });
    return facts.outcome.exitCode;
  } finally {
    interrupt.dispose();
    await target.close();
  }
}

async function listClaims(say: (text: string) => void): Promise<number> {
  for (const { id, title } of await statedClaims()) say(`${id.padEnd(44)} ${title}`);
  return EXIT.ok;
}

/** Nothing has been made yet. */
function interruptedBefore({ received }: Interrupt): number {
  process.stderr.write('Stopped before anything was made.\n');
  return received === 'SIGTERM' ? EXIT.terminated : EXIT.interrupted;
}

interface Facts {
  results: ClaimResult[];
  suiteErrors: string[];
  /** Claims that were to run and did not: the run was stopped. */
  notReached: number;
  outcome: ReturnType<typeof outcomeOf>;
  requests: RequestReport;
  cleanup: CleanupReport;
  durationMs: number;
  /** What the run makes of the target's ledger; null: it has none. */
  settled: Settled | null;
  isNewBook: boolean;
}

interface Job {
  target: OpenTarget;
  run: Run;
  runFile: string;
  options: ContractOptions;
  interrupt: Interrupt;
  say: (text: string) => void;
  /** The accounts before the run. */
  before: Census;
  book: OpenBook | null;
}

async function holdAndCleanUp(job: Job): Promise<Facts> {
  const { target, run, runFile, options, interrupt, say, before, book } = job;
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
    const [first] = passes;
    const differing = new Set(book === null || first === undefined ? [] : book.differing(first));
    const again = settle(passes).filter(
      (result) => result.verdict === 'broken' || differing.has(keyOf(result)),
    );
    if (again.length > 0 && interrupt.received === null) {
      const contradicted = again.filter(({ verdict }) => verdict === 'broken').length;
      say(
        `looking again at ${contradicted} that contradicted and ${differing.size} that differ from the ledger`,
      );
      passes.push(await lookAgain(again, run, common));
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    suiteErrors.push(explain(error, target.redactor).text);
  }
  const swept = await sweepOwn(run, target, say);
  const change = await countAgain(before, run, target);
  const results = settle(passes);
  const settled = book === null || passes.length === 0 ? null : book.settle(passes, run.startedAt);
  suiteErrors.push(...passes.flatMap((pass) => pass.suiteErrors));
  const cleanup = cleanupReport(run, swept, change);
  return {
    results,
    suiteErrors,
    notReached: Math.max(0, (passes[0]?.claims ?? 0) - (passes[0]?.results.length ?? 0)),
    cleanup,
    requests: requestReport(run, passes, target.client.requestsSent),
    outcome: outcomeOf({
      results,
      suiteErrors: suiteErrors.length,
      uncleaned: cleanup.left.length,
      drift: (settled?.drift.entries ?? []).some((entry) =>
        isBeyond(entry.class, options.policy ?? 'breaking'),
      ),
      signal: interrupt.received,
    }),
    durationMs: performance.now() - startedAt,
    settled,
    isNewBook: book?.isNew ?? true,
  };
}

/** What contradicted its claim, or differs from the ledger, is run again, once, by one worker in a fresh process with fresh resources. */
function lookAgain(
  claims: ClaimResult[],
  run: Run,
  common: Pick<Parameters<typeof runPass>[0], 'runDir' | 'env' | 'signal'>,
): Promise<PassReport> {
  const list = join(run.dir, 'look-again.txt');
  writeTestList(
    list,
    claims.map(({ location, title }) => ({ file: relative('specs', location.file), title })),
  );
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
  if (facts.notReached > 0) say(pc.yellow(`${facts.notReached} claims were not reached`));
  for (const error of facts.suiteErrors) say(pc.red(`suite error: ${error}`));
  if (facts.settled !== null) say(renderLedger(facts.settled, facts.isNewBook));
  say(renderSummary({ ...facts, claims: results.length, reports: LATEST }));
  say(`\n${renderOutcome(outcome, results)}`);
  writeVerdict(join(LATEST, 'verdict.json'), { ...facts, run, target: target.profile });
}
