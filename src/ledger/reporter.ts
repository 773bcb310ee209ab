import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite,
  TestCase,
  TestError,
  TestResult,
} from '@playwright/test/reporter';
import { isExpected, type ObservedAnswer, parseDeviations } from './deviations.ts';
import { planOf } from './estimate.ts';
import { observationOf } from './observe/observation.ts';
import type { AccountFacts, RunFacts } from './observe/observe.ts';
import type { MadeUp } from './observe/recorded.ts';
import { Progress } from './progress.ts';
import { renderPlan, renderResults, renderTotals } from './render.ts';
import { annotation, annotations, textOf, trialOf } from './tested.ts';
import { judge } from './trial.ts';
import {
  type Attached,
  type ClaimResult,
  EXCHANGES_ATTACHMENT,
  type KnownDeviation,
  type Observation,
  type PassReport,
  versionIn,
} from './types.ts';
import { settle } from './verdict.ts';

export interface ReporterOptions {
  /** The list of known deviations, a JSON file. */
  deviations: string;
  /** Where to leave the pass report. Without it the reporter prints the verdicts itself. */
  passFile?: string;
  pass?: number;
  /** Show neither plan nor progress. */
  quiet?: boolean;
  /**
   * For the plan that is shown first: what the target allows, how fast it is, the projects that will send nothing, and
   * the tag of claims that wait for time to pass (null: nothing has to be waited for).
   */
  pace?: { limit: number | null; latencyMs: number; idleProjects: string[]; slowTag: string | null };
}

const LISTING = process.argv.includes('--list');
/** What is merged has been run already: there is nothing to stop. */
const MERGING = process.argv.includes('merge-reports');

/**
 * Turns Playwright's results into verdicts on claims. Run by itself it prints them; under the command line it only
 * shows progress and leaves a pass report, since a second pass may follow.
 */
export default class ContractReporter implements Reporter {
  private readonly deviations: KnownDeviation[];
  private readonly results: ClaimResult[] = [];
  private readonly observations: Observation[] = [];
  private readonly suiteErrors: string[] = [];
  private readonly progress: Progress;
  private readonly startedAt = new Date();
  private rootDir = process.cwd();
  private claims = 0;
  private stopped = false;

  constructor(private readonly options: ReporterOptions) {
    this.progress = new Progress(options.quiet ? null : process.stdout);
    this.deviations = parseDeviations(readFileSync(resolve(options.deviations), 'utf8'));
  }

  /** Listing is left to Playwright's own reporter. */
  printsToStdio(): boolean {
    return !LISTING;
  }

  onBegin(config: FullConfig, suite: Suite): void {
    if (LISTING) return;
    this.rootDir = dirname(config.configFile ?? resolve('playwright.config.ts'));
    const { pace, quiet } = this.options;
    const tests = suite.allTests();
    this.claims = tests.length;
    const asking = tests.filter((test) => !pace?.idleProjects.includes(test.parent.project()?.name ?? ''));
    if (pace && !quiet && asking.length > 0) {
      const slow = asking.filter(({ tags }) => tags.includes(pace.slowTag ?? '')).length;
      process.stdout.write(
        `${renderPlan(planOf(asking.length, { ...pace, workers: config.workers, slow }))}\n`,
      );
    }
    this.progress.begin(tests.length);
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const claim = annotation(test, result, 'claim');
    if (claim === null) {
      this.suiteErrors.push(
        `${test.location.file}:${test.location.line} states no claim: give it one with claim(…)`,
      );
      return;
    }
    const { exchanges, madeUp } = attachedTo(result);
    const { verdict, reason, contradictions, suiteErrors } = judge(trialOf(test, result));
    this.suiteErrors.push(...suiteErrors.map((error) => `${claim}: ${error}`));
    if (suiteErrors.some((error) => error.startsWith('JournalError'))) this.stop();
    const deviation = this.deviations.find((known) => known.claim === claim) ?? null;
    const project = test.parent.project()?.name ?? '';
    const version = versionIn(project, annotations(test, result, 'version'));
    const run = readRun();
    const alternates = annotation(test, result, 'alternates') !== null;
    if (run !== null)
      this.observations.push(observationOf({ claim, version, exchanges, alternates }, factsOf(run, madeUp)));
    const observed: ObservedAnswer[] = exchanges.filter((exchange) => exchange.phase === 'claim');
    this.results.push({
      claim,
      version,
      project,
      resource: claim.split('.')[0] ?? claim,
      title: test.title,
      evidence: annotations(test, result, 'evidence'),
      tags: test.tags,
      location: { file: relative(this.rootDir, test.location.file), line: test.location.line },
      verdict,
      reason,
      errors: contradictions,
      contradictedOnce: [],
      knownDeviation:
        deviation &&
        verdict === 'broken' &&
        isExpected(deviation, observed, contradictions, run?.target.missingRoutes ?? [])
          ? { ...deviation, expired: deviation.expires <= this.startedAt.toISOString().slice(0, 10) }
          : null,
      durationMs: result.duration,
      requests: {
        claim: observed.length,
        fixtures: exchanges.length - observed.length,
      },
      additions: [...new Set(exchanges.flatMap((exchange) => exchange.additions))].sort(),
      pass: this.options.pass ?? 1,
    });
    this.progress.tick(verdict);
  }

  /** Without a journal nothing more can be made: going on would only fail claim by claim. */
  private stop(): void {
    if (!this.stopped && !MERGING) process.kill(process.pid, 'SIGINT');
    this.stopped = true;
  }

  onError(error: TestError): void {
    // A filter that matches nothing is the user's, not the suite's: zero results say it.
    if (/No tests found|Testing stopped early/.test(error.message ?? '')) return;
    this.suiteErrors.push(textOf(error));
  }

  onEnd(result: FullResult): void {
    if (LISTING) return;
    this.progress.end();
    const report: PassReport = {
      pass: this.options.pass ?? 1,
      startedAt: this.startedAt.toISOString(),
      durationMs: Date.now() - this.startedAt.getTime(),
      status: result.status,
      claims: this.claims,
      results: this.results,
      observations: this.observations,
      suiteErrors: this.suiteErrors,
    };
    if (this.options.passFile) {
      mkdirSync(dirname(this.options.passFile), { recursive: true });
      writeFileSync(this.options.passFile, `${JSON.stringify(report, null, 2)}\n`);
      return;
    }
    const results = settle([report]);
    process.stdout.write(`${renderResults(results)}\n${renderTotals(results)}\n`);
    if (results.length < this.claims)
      process.stdout.write(
        `${this.claims - results.length} of ${this.claims} claims were not reached (${result.status})\n`,
      );
    for (const error of this.suiteErrors) process.stdout.write(`suite error: ${error}\n`);
  }
}

/** The part of a run's file that the reporter needs. */
interface RunFile {
  id: string;
  target: { missingRoutes: string[]; account: AccountFacts; other: AccountFacts | null };
}

/** The run's file is there before the first test ends; null where none was prepared. */
function readRun(): RunFile | null {
  const file = process.env['CONTRACT_RUN'];
  return file ? (JSON.parse(readFileSync(file, 'utf8')) as RunFile) : null;
}

const factsOf = ({ id, target }: RunFile, madeUp: MadeUp[]): RunFacts => ({
  run: id,
  me: target.account,
  other: target.other,
  madeUp,
});

function attachedTo(result: TestResult): Attached {
  const attachment = result.attachments.find((found) => found.name === EXCHANGES_ATTACHMENT);
  if (!attachment?.body) return { exchanges: [], madeUp: [] };
  return JSON.parse(attachment.body.toString('utf8')) as Attached;
}
