import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { RUN_FILE_VARIABLE, type Run } from '../../fixtures/run.ts';
import type { CensusChange, SweepReport } from '../../src/cleanup/index.ts';
import { keyOf } from '../../src/ledger/book/ledger.ts';
import type { Settled } from '../../src/ledger/book/record.ts';
import { isBeyond, type Policy } from '../../src/ledger/drift/rules.ts';
import { pc } from '../../src/ledger/render/colours.ts';
import { renderResults, renderTotals } from '../../src/ledger/render.ts';
import type { ClaimResult, PassReport } from '../../src/ledger/types.ts';
import { outcomeOf, settle } from '../../src/ledger/verdict.ts';
import { cleanupReport, requestReport } from './accounting.ts';
import type { OpenBook } from './book.ts';
import { writeDocuments } from './documents.ts';
import { explain } from './failure.ts';
import type { Interrupt } from './interrupt.ts';
import { type PassOptions, runPass } from './passes.ts';
import { writeTestList } from './playwright.ts';
import { LATEST } from './prepare.ts';
import { renderLedger, renderOutcome, renderSummary } from './summary.ts';
import { environmentOf, type OpenTarget } from './target.ts';
import { tellActions } from './tell-actions.ts';
import { UsageError } from './usage-error.ts';
import { type CleanupReport, type RequestReport, writeVerdict } from './verdict-file.ts';

/** A prepared run that is to be carried out, by one process or after its shards. */
export interface Job {
  target: OpenTarget;
  run: Run;
  runFile: string;
  /** From which class on drift fails the run. */
  policy: Policy;
  interrupt: Pick<Interrupt, 'signal' | 'received'>;
  quiet: boolean;
  say: (text: string) => void;
  book: OpenBook | null;
  /** Holds every claim against the target, or puts together what shards have found. */
  firstPass: (common: PassContext) => Promise<PassReport>;
  /** Removes what workers left that have ended. */
  sweep: () => Promise<SweepReport>;
  /** What the accounts hold now, against before; null when the target does not answer any more. */
  count: () => Promise<CensusChange | null>;
  /** What went wrong before, and how many requests were sent before, by other processes. */
  earlier?: { suiteErrors: string[]; requests: number };
}

/** What all passes of a run share. */
export type PassContext = Pick<PassOptions, 'runDir' | 'env' | 'signal'>;

/** What a run found out. */
export interface Facts {
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

/**
 * Carries a run out: the first pass, a second look at what contradicts or differs, the clean-up, the count afterwards.
 * @throws UsageError when Playwright refused what it was given
 */
export async function hold(job: Job): Promise<Facts> {
  const { target, run, interrupt, book } = job;
  const passes: PassReport[] = [];
  const suiteErrors = [...(job.earlier?.suiteErrors ?? [])];
  const common: PassContext = {
    runDir: run.dir,
    env: {
      ...environmentOf(target),
      [RUN_FILE_VARIABLE]: job.runFile,
      ...(job.quiet ? { CONTRACT_QUIET: '1' } : {}),
    },
    signal: interrupt.signal,
  };
  try {
    const first = await job.firstPass(common);
    passes.push(first);
    const differing = new Set(book === null ? [] : book.differing(first));
    const again = settle(passes).filter(
      (result) => result.verdict === 'broken' || differing.has(keyOf(result)),
    );
    if (again.length > 0 && interrupt.received === null) {
      const contradicted = again.filter(({ verdict }) => verdict === 'broken').length;
      job.say(
        `looking again at ${contradicted} that contradicted and ${differing.size} that differ from the ledger`,
      );
      passes.push(await lookAgain(again, run, common));
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    suiteErrors.push(explain(error, target.redactor).text);
  }
  const swept = await job.sweep();
  const change = await job.count();
  const results = settle(passes);
  const settled = book === null || passes.length === 0 ? null : book.settle(passes, run.startedAt);
  suiteErrors.push(...passes.flatMap((pass) => pass.suiteErrors));
  const cleanup = cleanupReport(run, swept, change);
  const drift = settled?.drift.entries ?? [];
  return {
    results,
    suiteErrors,
    notReached: Math.max(0, (passes[0]?.claims ?? 0) - (passes[0]?.results.length ?? 0)),
    cleanup,
    requests: requestReport(run, passes, target.client.requestsSent + (job.earlier?.requests ?? 0)),
    outcome: outcomeOf({
      results,
      suiteErrors: suiteErrors.length,
      uncleaned: cleanup.left.length,
      drift: drift.some((entry) => isBeyond(entry.class, job.policy)),
      signal: interrupt.received,
    }),
    durationMs: Date.now() - Date.parse(run.startedAt),
    settled,
    isNewBook: book?.isNew ?? true,
  };
}

/** What contradicted its claim, or differs from the ledger, is run again, once, by one worker in a fresh process with fresh resources. */
function lookAgain(claims: ClaimResult[], run: Run, common: PassContext): Promise<PassReport> {
  const list = join(run.dir, 'look-again.txt');
  writeTestList(
    list,
    claims.map(({ project, location, title }) => ({
      project,
      file: relative('specs', location.file),
      title,
    })),
  );
  return runPass({
    ...common,
    pass: 2,
    reportsDir: join(LATEST, 'second-pass'),
    playwrightArguments: ['--test-list', list, '--workers', '1'],
  });
}

/** Says what a run found out, leaves verdict.json, and writes the ledger if it is to. Returns the exit code. */
export async function conclude(
  facts: Facts,
  job: Job,
  options: { record?: boolean; json?: boolean },
): Promise<number> {
  const { target, run, say, book } = job;
  const { results, outcome, settled } = facts;
  say(renderResults(results));
  say(renderTotals(results));
  if (facts.notReached > 0) say(pc.yellow(`${facts.notReached} claims were not reached`));
  for (const error of facts.suiteErrors) say(pc.red(`suite error: ${error}`));
  if (settled !== null)
    say(`\n${renderLedger(settled, { isNew: facts.isNewBook, records: options.record === true })}\n`);
  say(renderSummary({ ...facts, claims: results.length, reports: LATEST }));
  say(`\n${renderOutcome(outcome, results)}`);
  const file = join(LATEST, 'verdict.json');
  writeVerdict(file, { ...facts, run, target: target.profile });
  const { kind, server, url } = target.profile;
  tellActions(
    {
      ...facts,
      exitCode: outcome.exitCode,
      target: { name: book?.name ?? url, kind, server },
      drift: facts.isNewBook ? null : (settled?.drift ?? null),
      intermittent: settled?.intermittent ?? [],
      unconfirmed: settled?.unconfirmed ?? [],
    },
    say,
  );
  if (options.record && book !== null && settled !== null) {
    const files = [...book.record(settled, run.startedAt), ...(await writeDocuments())];
    say(`recorded  ${files.join(', ')}`);
  }
  if (options.json) process.stdout.write(readFileSync(file, 'utf8'));
  return outcome.exitCode;
}
