import type { TargetKind } from '../book/ledger.ts';
import { adviceFor } from '../drift/advice.ts';
import type { Drift } from '../drift/drift.ts';
import { headlineOf } from '../drift/headline.ts';
import { DRIFT_CLASSES } from '../drift/rules.ts';
import type { ClaimResult } from '../types.ts';
import { count, EXIT, isUnexpected } from '../verdict.ts';
import { capitalised, code, counted, fenced, folded, literal, table } from './markdown.ts';

export interface JobSummary {
  exitCode: number;
  target: { name: string; kind: TargetKind; server: string | null };
  results: readonly ClaimResult[];
  /** Null: there was no ledger to compare with. */
  drift: Drift | null;
  /** Claims that differed from the ledger, but not twice in the same way. */
  intermittent?: readonly string[];
  /** Claims that differed and could not be run again. */
  unconfirmed?: readonly string[];
  cleanup: { made: Record<string, number>; left: readonly string[]; cancelledBookingsRemaining: number };
  suiteErrors: readonly string[];
  /** Claims that were to run and did not. */
  notReached: number;
}

/** The summary may have a megabyte; nobody reads so much. */
const MOST_BROKEN = 20;
const MOST_CHANGES = 50;
const HEAD_LINES = 30;

/** What a run found, as Markdown for the summary of a GitHub job. */
export function renderJobSummary(summary: JobSummary): string {
  const { results, drift, target } = summary;
  const broken = results.filter(isUnexpected);
  const known = results.filter((result) => result.verdict === 'broken' && !isUnexpected(result));
  return [
    `## ${outcomeIn(summary)}`,
    '',
    `Target: ${literal(target.name)} (${target.kind}${target.server === null ? '' : `, ${code(target.server)}`}).${target.kind === 'sandbox' ? ' What holds, holds *on the sandbox only*.' : ''}`,
    '',
    ...totalsOf(summary),
    ...sectionOf(
      'The suite failed',
      summary.suiteErrors.flatMap((error) => fenced(linesOf(error))),
    ),
    ...sectionOf('Broken', brokenLines(broken)),
    ...sectionOf('Changed since the ledger was recorded', drift === null ? [] : driftLines(drift)),
    ...sectionOf('Differed, but not twice in the same way', listOf(summary.intermittent)),
    ...sectionOf('Differed, and could not be run again', listOf(summary.unconfirmed)),
    ...sectionOf('Known deviations', known.map(knownLine)),
    ...sectionOf('Inconclusive', byReason(results, 'inconclusive')),
    ...sectionOf('Unsupported', byReason(results, 'unsupported')),
    ...sectionOf(
      'Left on the target',
      summary.cleanup.left.map((line) => `- ${literal(line)}`),
    ),
    '',
    madeLine(summary.cleanup),
    '',
  ].join('\n');
}

function outcomeIn({ exitCode, results, drift }: JobSummary): string {
  switch (exitCode) {
    case EXIT.ok:
      return '✓ The contract holds';
    case EXIT.broken:
      return `✗ The contract is broken: ${counted(results.filter(isUnexpected).length, 'claim')}`;
    case EXIT.drift:
      return `✗ Cal.com changed: ${counted(drift?.entries.length ?? 0, 'change')}`;
    case EXIT.inconclusive:
      return '? Inconclusive: what could be asked holds, but not all could';
    case EXIT.usage:
      return '? Nothing was run';
    case EXIT.uncleaned:
      return '✗ Something could not be removed from the target';
    case EXIT.suite:
      return '✗ The suite itself failed, which says nothing about Cal.com';
    default:
      return '? Interrupted';
  }
}

function totalsOf({ results, notReached, drift }: JobSummary): string[] {
  const counts = count([...results]);
  const changes = DRIFT_CLASSES.flatMap((one) => {
    const number = drift?.entries.filter((entry) => entry.class === one).length ?? 0;
    return number === 0 ? [] : [`${number} ${one}`];
  });
  return table(
    ['claims', 'hold', 'broken', 'known deviations', 'inconclusive', 'unsupported', 'not reached', 'drift'],
    [
      [
        String(results.length),
        String(counts.holds),
        String(counts.broken - counts.knownDeviations),
        String(counts.knownDeviations),
        String(counts.inconclusive),
        String(counts.unsupported),
        String(notReached),
        drift === null ? 'no ledger yet' : changes.join(', ') || 'none',
      ],
    ],
  );
}

const sectionOf = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `### ${heading}`, '', ...lines];

const listOf = (claims: readonly string[] = []): string[] =>
  claims.length === 0 ? [] : [claims.map(code).join(', ')];

function brokenLines(broken: readonly ClaimResult[]): string[] {
  const shown = broken
    .slice(0, MOST_BROKEN)
    .flatMap((result) => [
      `**${capitalised(literal(result.title))}** is not so.`,
      '',
      `${code(result.claim)} in ${code(`${result.location.file}:${result.location.line}`)}; evidence: ${literal(result.evidence.join(', '))}`,
      '',
      ...fenced(linesOf(result.errors[0] ?? 'no error was reported')),
      '',
    ]);
  const rest = broken.slice(MOST_BROKEN).map(({ claim }) => code(claim));
  return rest.length === 0 ? shown : [...shown, `And ${rest.length} more: ${rest.join(', ')}`];
}

function linesOf(error: string): string[] {
  const lines = error.split('\n');
  return lines.length <= HEAD_LINES
    ? lines
    : [...lines.slice(0, HEAD_LINES), `… ${lines.length - HEAD_LINES} more lines in the HTML report`];
}

function driftLines({ entries }: Drift): string[] {
  if (entries.length === 0) return [];
  const rows = entries
    .slice(0, MOST_CHANGES)
    .map((entry) => [
      entry.class,
      `${headlineOf(entry, code)}<br>${saidOf(entry.before)} → ${saidOf(entry.after)}`,
      adviceFor(entry).replaceAll('|', '\\|'),
      entry.claims.length === 0 ? '' : `${code(entry.claims[0] ?? '')}${more(entry.claims.length - 1)}`,
    ]);
  const rest = entries.length - rows.length;
  return [
    ...table(['class', 'change', 'what to do', 'claims'], rows),
    ...(rest > 0 ? ['', `And ${counted(rest, 'change')} more.`] : []),
  ];
}

const saidOf = (value: string | null): string => (value === null ? 'nothing' : code(value));

const more = (others: number): string => (others > 0 ? ` and ${others} more` : '');

const knownLine = ({ claim, knownDeviation }: ClaimResult): string =>
  `- ${code(claim)}: ${literal(knownDeviation?.note ?? '')} (${literal(knownDeviation?.evidence ?? '')}; expires ${knownDeviation?.expires})`;

function byReason(results: readonly ClaimResult[], verdict: ClaimResult['verdict']): string[] {
  const reasons = new Map<string, ClaimResult[]>();
  for (const result of results.filter((one) => one.verdict === verdict)) {
    const reason = result.reason?.code ?? 'unknown';
    reasons.set(reason, [...(reasons.get(reason) ?? []), result]);
  }
  return [...reasons].flatMap(([reason, found]) =>
    folded(
      `${reason}: ${counted(found.length, 'claim')}`,
      found.map(({ claim, reason: said }) => `- ${code(claim)}: ${literal(said?.text ?? '')}`),
    ),
  );
}

function madeLine({ made, left, cancelledBookingsRemaining }: JobSummary['cleanup']): string {
  const kinds = Object.entries(made).filter(([, number]) => number > 0);
  if (kinds.length === 0) return 'Nothing was made on the target.';
  const what = kinds.map(([kind, number]) => counted(number, kind)).join(', ');
  const gone = left.length === 0 ? 'all removed' : `${left.length} could not be removed`;
  const remain =
    cancelledBookingsRemaining === 0
      ? ''
      : ` (${counted(cancelledBookingsRemaining, 'booking')} stay, cancelled or past, which the API cannot delete)`;
  return `Made: ${what}; ${gone}${remain}.`;
}
