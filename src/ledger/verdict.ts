import type { ClaimResult, PassReport, Verdict } from './types.ts';

/** Exit codes of the command line, as DESIGN and README list them. */
export const EXIT = {
  ok: 0,
  broken: 1,
  drift: 2,
  inconclusive: 3,
  usage: 4,
  uncleaned: 5,
  suite: 70,
  interrupted: 130,
  terminated: 143,
} as const;

/** Which outcome wins when several apply. */
const PRECEDENCE: number[] = [
  EXIT.interrupted,
  EXIT.terminated,
  EXIT.suite,
  EXIT.usage,
  EXIT.broken,
  EXIT.uncleaned,
  EXIT.drift,
  EXIT.inconclusive,
];

export interface Outcome {
  exitCode: number;
  /** Every exit code that applies, most important first: nothing hides behind another. */
  exitCodes: number[];
}

/** A claim that is broken and not expected to be. An expired deviation is no excuse. */
export const isUnexpected = (result: ClaimResult): boolean =>
  result.verdict === 'broken' && (result.knownDeviation === null || result.knownDeviation.expired);

const GRAVITY: Verdict[] = ['broken', 'inconclusive', 'holds', 'unsupported'];

/**
 * One result a claim out of one or two passes. Within a pass (a claim may run several times) the gravest counts. The
 * second pass decides where it contradicted the claim again or the claim held; an inconclusive or missing second
 * answer never overwrites a contradiction.
 */
export function settle(passes: PassReport[]): ClaimResult[] {
  const settled = new Map<string, ClaimResult>();
  for (const pass of passes) {
    for (const [key, result] of gravestOf(pass)) {
      const before = settled.get(key);
      if (before?.verdict !== 'broken') settled.set(key, result);
      else if (result.verdict === 'broken') settled.set(key, result);
      else if (result.verdict === 'holds') settled.set(key, { ...result, contradictedOnce: before.errors });
    }
  }
  return [...settled.values()];
}

function gravestOf(pass: PassReport): Map<string, ClaimResult> {
  const gravest = new Map<string, ClaimResult>();
  for (const result of pass.results) {
    const key = `${result.claim} ${result.version ?? ''}`;
    const other = gravest.get(key);
    if (!other || GRAVITY.indexOf(result.verdict) < GRAVITY.indexOf(other.verdict)) gravest.set(key, result);
  }
  return gravest;
}

/** How many claims there are of each verdict, known deviations apart. */
export function count(results: ClaimResult[]): Record<Verdict | 'knownDeviations', number> {
  const counts = { holds: 0, broken: 0, inconclusive: 0, unsupported: 0, knownDeviations: 0 };
  for (const result of results) {
    counts[result.verdict] += 1;
    if (result.verdict === 'broken' && !isUnexpected(result)) counts.knownDeviations += 1;
  }
  return counts;
}

/** What the process exits with. */
export function outcomeOf(facts: {
  results: ClaimResult[];
  suiteErrors: number;
  uncleaned: number;
  /** Something drifted beyond what the policy lets pass. */
  drift?: boolean;
  signal: 'SIGINT' | 'SIGTERM' | null;
}): Outcome {
  const codes = new Set<number>();
  if (facts.signal === 'SIGINT') codes.add(EXIT.interrupted);
  if (facts.signal === 'SIGTERM') codes.add(EXIT.terminated);
  if (facts.suiteErrors > 0) codes.add(EXIT.suite);
  if (facts.results.length === 0 && codes.size === 0) codes.add(EXIT.usage);
  if (facts.results.some(isUnexpected)) codes.add(EXIT.broken);
  if (facts.uncleaned > 0) codes.add(EXIT.uncleaned);
  if (facts.drift) codes.add(EXIT.drift);
  if (facts.results.some((result) => result.verdict === 'inconclusive')) codes.add(EXIT.inconclusive);
  const exitCodes = PRECEDENCE.filter((code) => codes.has(code));
  return { exitCode: exitCodes[0] ?? EXIT.ok, exitCodes };
}
