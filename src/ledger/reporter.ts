import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
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
import { Progress } from './progress.ts';
import { renderPlan, renderResults, renderTotals } from './render.ts';
import type { ClaimResult, KnownDeviation, PassReport, Reason, Verdict } from './types.ts';
import { settle } from './verdict.ts';

export interface ReporterOptions {
  /** The list of known deviations, a JSON file. */
  deviations: string;
  /** Where to leave the pass report. Without it the reporter prints the verdicts itself. */
  passFile?: string;
  pass?: number;
  /** Show neither plan nor progress. */
  quiet?: boolean;
  /** What the target allows and how fast it is, for the plan that is shown first. */
  pace?: { limit: number | null; latencyMs: number };
}

/** The name of the attachment that carries a test's exchanges, for this reporter. */
export const EXCHANGES = 'exchanges';

/** The part of an attached exchange that a verdict needs. */
interface AttachedExchange {
  phase: 'claim' | 'given' | 'cleanup';
  operation: string | null;
  status: number | null;
  shape: string | null;
  additions: string[];
}

/**
 * Turns Playwright's results into verdicts on claims. Run by itself it prints them; under the command line it only
 * shows progress and leaves a pass report, since a second pass may follow.
 */
export default class ContractReporter implements Reporter {
  private readonly deviations: KnownDeviation[];
  private readonly results: ClaimResult[] = [];
  private readonly suiteErrors: string[] = [];
  private readonly progress: Progress;
  private readonly startedAt = new Date();
  private rootDir = process.cwd();

  constructor(private readonly options: ReporterOptions) {
    this.progress = new Progress(options.quiet ? null : process.stdout);
    this.deviations = parseDeviations(readFileSync(resolve(options.deviations), 'utf8'));
  }

  printsToStdio(): boolean {
    return true;
  }

  onBegin(config: FullConfig, suite: Suite): void {
    this.rootDir = dirname(config.configFile ?? resolve('playwright.config.ts'));
    const { pace, quiet } = this.options;
    const claims = suite.allTests().length;
    if (pace && !quiet && claims > 0)
      process.stdout.write(`${renderPlan(planOf(claims, { ...pace, workers: config.workers }))}\n`);
    this.progress.begin(claims);
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const claim = annotation(test, result, 'claim');
    if (claim === null) {
      this.suiteErrors.push(
        `${test.location.file}:${test.location.line} states no claim: give it one with claim(…)`,
      );
      return;
    }
    const exchanges = attachedExchanges(result);
    const errors = result.errors.map((error) => textOf(error));
    const { verdict, reason } = verdictOf(test, result);
    const deviation = this.deviations.find((known) => known.claim === claim) ?? null;
    const observed: ObservedAnswer[] = exchanges.filter((exchange) => exchange.phase === 'claim');
    this.results.push({
      claim,
      version: annotation(test, result, 'version'),
      resource: claim.split('.')[0] ?? claim,
      title: test.title,
      evidence: annotations(test, result, 'evidence'),
      tags: test.tags,
      location: { file: relative(this.rootDir, test.location.file), line: test.location.line },
      verdict,
      reason,
      errors: verdict === 'broken' ? errors : [],
      knownDeviation:
        deviation && verdict === 'broken' && isExpected(deviation, observed, errors)
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

  onError(error: TestError): void {
    // A filter that matches nothing is the user's, not the suite's: zero results say it.
    if (/No tests found/.test(error.message ?? '')) return;
    this.suiteErrors.push(textOf(error));
  }

  onEnd(result: FullResult): void {
    this.progress.end();
    const report: PassReport = {
      pass: this.options.pass ?? 1,
      startedAt: this.startedAt.toISOString(),
      durationMs: Date.now() - this.startedAt.getTime(),
      status: result.status,
      results: this.results,
      suiteErrors: this.suiteErrors,
    };
    if (this.options.passFile) {
      mkdirSync(dirname(this.options.passFile), { recursive: true });
      writeFileSync(this.options.passFile, `${JSON.stringify(report, null, 2)}\n`);
      return;
    }
    const results = settle([report]);
    process.stdout.write(`${renderResults(results)}\n${renderTotals(results)}\n`);
    for (const error of this.suiteErrors) process.stdout.write(`suite error: ${error}\n`);
  }
}

function verdictOf(test: TestCase, result: TestResult): { verdict: Verdict; reason: Reason | null } {
  const inconclusive = annotation(test, result, 'inconclusive');
  const unsupported = annotation(test, result, 'unsupported');
  switch (result.status) {
    case 'passed':
      return { verdict: 'holds', reason: null };
    case 'skipped':
      // What contradicted before the rest could not be found out has contradicted.
      if (result.errors.length > 0) return { verdict: 'broken', reason: null };
      if (unsupported) return { verdict: 'unsupported', reason: reasonOf(unsupported) };
      if (inconclusive) return { verdict: 'inconclusive', reason: reasonOf(inconclusive) };
      return { verdict: 'inconclusive', reason: { code: 'not-run', text: 'skipped without a reason' } };
    case 'interrupted':
      return { verdict: 'inconclusive', reason: { code: 'interrupted', text: 'the run was interrupted' } };
    case 'timedOut':
      // Only a claim that had already contradicted before its time ran out is known to be broken.
      if (result.errors.length <= 1)
        return { verdict: 'inconclusive', reason: { code: 'time-out', text: 'the claim ran out of time' } };
      return { verdict: 'broken', reason: null };
    case 'failed':
      if (inconclusive) return { verdict: 'inconclusive', reason: reasonOf(inconclusive) };
      return { verdict: 'broken', reason: null };
  }
}

/** Annotations are written as `code: text`. */
function reasonOf(description: string): Reason {
  const separator = description.indexOf(': ');
  if (separator < 0) return { code: description, text: description };
  return { code: description.slice(0, separator), text: description.slice(separator + 2) };
}

function annotations(test: TestCase, result: TestResult, type: string): string[] {
  const all = [...test.annotations, ...result.annotations].filter((found) => found.type === type);
  return [...new Set(all.map((found) => found.description ?? ''))];
}

const annotation = (test: TestCase, result: TestResult, type: string): string | null =>
  annotations(test, result, type)[0] ?? null;

function attachedExchanges(result: TestResult): AttachedExchange[] {
  const attachment = result.attachments.find((found) => found.name === EXCHANGES);
  if (!attachment?.body) return [];
  return JSON.parse(attachment.body.toString('utf8')) as AttachedExchange[];
}

const textOf = (error: TestError): string =>
  stripVTControlCharacters(
    error.message ?? error.value ?? error.stack ?? 'an error without a message',
  ).trim();
