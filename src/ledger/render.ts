import { pc } from './render/colours.ts';
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

/**
 * Every claim with its verdict, grouped by resource, in the order of the specs; errors under the broken ones. Those in a
 * version that the target does not serve are one line.
 */
export function renderResults(results: ClaimResult[]): string {
  const lines: string[] = [];
  for (const [resource, claims] of byResource(results)) {
    const asked = claims.filter(({ reason }) => reason?.code !== NOT_SERVED);
    const versions = [...new Set(asked.flatMap(({ version }) => version ?? []))];
    lines.push('', pc.bold(resource) + (versions.length > 0 ? pc.dim(`  ${versions.join(', ')}`) : ''));
    for (const claim of asked) lines.push(...renderClaim(claim, versions[0] ?? null));
    lines.push(...notServed(claims));
  }
  return lines.join('\n');
}

const NOT_SERVED = 'no-such-version';

/** The claims that could not be asked in a version, one line for each version. */
function notServed(claims: ClaimResult[]): string[] {
  const counts = new Map<string, number>();
  for (const { version, reason } of claims)
    if (reason?.code === NOT_SERVED) counts.set(version ?? '', (counts.get(version ?? '') ?? 0) + 1);
  return [...counts].map(([version, number]) =>
    pc.dim(
      `  – ${number} claim${number === 1 ? '' : 's'} in ${version}, a version that this target does not serve`,
    ),
  );
}

/** @param usual the version that is not said of each claim */
function renderClaim(claim: ClaimResult, usual: string | null): string[] {
  const known = claim.verdict === 'broken' && !isUnexpected(claim);
  const colour = known ? pc.magenta : COLOUR[claim.verdict];
  const sign = colour(SIGN[claim.verdict]);
  const verdict =
    claim.verdict === 'holds' ? '' : colour(known ? '  broken, a known deviation' : `  ${claim.verdict}`);
  const version = claim.version === usual || claim.version === null ? '' : `  ${claim.version}`;
  const lines = [`  ${sign} ${claim.title}${verdict}  ${pc.dim(`${claim.claim}${version}`)}`];
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
