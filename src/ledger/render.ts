import pc from 'picocolors';
import type { ClaimResult, Verdict } from './types.ts';
import { count, isUnexpected } from './verdict.ts';

const SIGN: Record<Verdict, string> = { holds: '✓', broken: '✗', inconclusive: '?', unsupported: '–' };
const COLOUR: Record<Verdict, (text: string) => string> = {
  holds: pc.green,
  broken: pc.red,
  inconclusive: pc.yellow,
  unsupported: pc.dim,
};
const HEAD_LINES = 12;
const TAIL_LINES = 6;

/** Every claim with its verdict, grouped by resource, in the order of the specs; errors under the broken ones. */
export function renderResults(results: ClaimResult[]): string {
  const lines: string[] = [];
  for (const [resource, claims] of byResource(results)) {
    const version = [...new Set(claims.map((claim) => claim.version).filter((found) => found !== null))].join(
      ', ',
    );
    lines.push('', pc.bold(resource) + (version ? pc.dim(`  ${version}`) : ''));
    for (const claim of claims) lines.push(...renderClaim(claim));
  }
  return lines.join('\n');
}

function renderClaim(claim: ClaimResult): string[] {
  const known = claim.verdict === 'broken' && !isUnexpected(claim);
  const colour = known ? pc.magenta : COLOUR[claim.verdict];
  const sign = colour(SIGN[claim.verdict]);
  const verdict =
    claim.verdict === 'holds' ? '' : colour(known ? '  broken, a known deviation' : `  ${claim.verdict}`);
  const lines = [`  ${sign} ${claim.title}${verdict}  ${pc.dim(claim.claim)}`];
  if (claim.contradictedOnce.length > 0) {
    lines.push(pc.yellow('      held the second time; the first pass was contradicted:'));
    for (const error of claim.contradictedOnce) lines.push(...excerpt(error));
  }
  if (claim.reason) lines.push(pc.dim(`      ${claim.reason.code}: ${claim.reason.text}`));
  if (known && claim.knownDeviation) {
    const { note, evidence, expires } = claim.knownDeviation;
    lines.push(pc.dim(`      ${note} (${evidence}; expires ${expires})`));
    return lines;
  }
  if (claim.knownDeviation?.expired)
    lines.push(
      pc.red(`      its known deviation expired on ${claim.knownDeviation.expires}: decide what is true now`),
    );
  for (const error of claim.errors) lines.push(...excerpt(error));
  if (claim.verdict === 'broken') {
    lines.push(
      pc.dim(`      ${claim.location.file}:${claim.location.line}  evidence: ${claim.evidence.join(', ')}`),
    );
  }
  return lines;
}

/** The beginning and the end of an error: what was wrong, and the exchange that shows it. */
function excerpt(error: string): string[] {
  const lines = error.split('\n').map((line) => `      ${line}`);
  if (lines.length <= HEAD_LINES + TAIL_LINES + 1) return lines;
  const cut = lines.length - HEAD_LINES - TAIL_LINES;
  return [
    ...lines.slice(0, HEAD_LINES),
    pc.dim(`      … ${cut} more lines in the HTML report`),
    ...lines.slice(-TAIL_LINES),
  ];
}

/** One line: held, broken, inconclusive, unsupported. */
export function renderTotals(results: ClaimResult[]): string {
  const counts = count(results);
  const known = counts.knownDeviations > 0 ? ` (${counts.knownDeviations} known)` : '';
  const parts = [
    pc.green(`${counts.holds} held`),
    (counts.broken > counts.knownDeviations ? pc.red : pc.dim)(`${counts.broken} broken${known}`),
    (counts.inconclusive > 0 ? pc.yellow : pc.dim)(`${counts.inconclusive} inconclusive`),
    pc.dim(`${counts.unsupported} unsupported`),
  ];
  return `\n${pc.bold(`${results.length} claim${results.length === 1 ? '' : 's'}`)}: ${parts.join(', ')}`;
}

function byResource(results: ClaimResult[]): Map<string, ClaimResult[]> {
  const groups = new Map<string, ClaimResult[]>();
  const inSpecOrder = [...results].sort(
    (a, b) => a.location.file.localeCompare(b.location.file, 'en') || a.location.line - b.location.line,
  );
  for (const result of inSpecOrder) {
    const group = groups.get(result.resource);
    if (group) group.push(result);
    else groups.set(result.resource, [result]);
  }
  return groups;
}

/** What is about to be done, in line with what the command line says of the target. */
export const renderPlan = (plan: string): string => `${pc.dim('plan      ')}${plan}`;
