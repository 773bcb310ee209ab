import { EXIT } from '../../src/ledger/verdict.ts';
import type { Trial } from './trial.ts';

/** Reasons that name what the faults do. Any other one says that the suite did not know what had happened to it. */
const TROUBLES = new Set(['gateway', 'no-answer', 'truncated', 'rate-limit']);

/**
 * What is wrong with how a run bore its faults, a sentence each; empty: trouble was no breach, and nothing was left.
 * @param claims the ids of all that were to be held
 */
export function problemsOf(trial: Trial, claims: readonly string[]): string[] {
  return [
    ...(trial.verdict === null ? problemsOfNoRun(trial) : problemsOfRun(trial, claims)),
    ...leftovers(trial),
  ];
}

function problemsOfNoRun({ exitCode, output }: Trial): string[] {
  if (exitCode === EXIT.inconclusive) return [];
  return [`it did not begin and exited ${exitCode}: ${output.trim().split('\n').slice(-3).join(' / ')}`];
}

function problemsOfRun({ exitCode, verdict }: Trial, claims: readonly string[]): string[] {
  if (verdict === null) return [];
  const problems: string[] = [];
  for (const { claim, verdict: said, reason, errors, contradictedOnce } of verdict.claims) {
    if (said === 'broken') problems.push(`${claim} is broken: ${errors[0] ?? ''}`);
    if (contradictedOnce.length > 0) problems.push(`${claim} was contradicted once: ${contradictedOnce[0]}`);
    if (said === 'unsupported') problems.push(`${claim} is unsupported: ${reason?.text}`);
    if (said === 'inconclusive' && !TROUBLES.has(reason?.code ?? ''))
      problems.push(`${claim} is inconclusive by ${reason?.code}, which names no trouble: ${reason?.text}`);
  }
  const missing = claims.filter((id) => !verdict.claims.some(({ claim }) => claim === id));
  if (missing.length > 0) problems.push(`no verdict on ${missing.join(', ')}`);
  problems.push(...verdict.suiteErrors.map((error) => `suite error: ${error}`));
  const expected = expectedExit(
    verdict.claims.every((result) => result.verdict === 'holds'),
    verdict.cleanup.left,
  );
  if (exitCode !== expected) problems.push(`it exited ${exitCode} instead of ${expected}`);
  return problems;
}

function expectedExit(allHold: boolean, left: string[]): number {
  if (left.length > 0) return EXIT.uncleaned;
  return allHold ? EXIT.ok : EXIT.inconclusive;
}

/** What a run leaves it has to say, and a sweep without faults has to finish. */
function leftovers({ left, sweep, exitCode, verdict }: Trial): string[] {
  const problems: string[] = [];
  if (left.length > 0 && exitCode !== EXIT.uncleaned)
    problems.push(`it left ${left.join(', ')} and exited ${exitCode}`);
  if (left.length > 0 && verdict === null) problems.push('it made something before it began');
  if (sweep !== null && (sweep.exitCode !== EXIT.ok || sweep.left.length > 0))
    problems.push(`a sweep without faults exited ${sweep.exitCode} and left ${sweep.left.join(', ')}`);
  return problems;
}
