import { inShort } from '../book/in-short.ts';
import type { LedgerClaim, TargetKind } from '../book/ledger.ts';
import type { Proof } from '../book/proofs.ts';
import { code } from './markdown.ts';

/**
 * Whether a claim was proven, and by a sandbox alone: that says what this project wrote down of Cal.com, and not what
 * a Cal.com does. To be said wherever such a claim is shown.
 */
export function isOnSandboxOnly(
  standings: readonly { kind: TargetKind; entry: LedgerClaim | undefined }[],
): boolean {
  const proven = standings.filter(({ entry }) => entry?.verdict === 'holds');
  return proven.length > 0 && proven.every(({ kind }) => kind === 'sandbox');
}

/** How often which outcome of an intermittent claim was seen, the most frequent first; null: it is not one. */
export function alternationOf(entry: LedgerClaim | undefined, proof: Proof | undefined): string | null {
  if (proof?.outcomes === undefined) return null;
  const outcomes = Object.entries(proof.outcomes);
  const total = outcomes.reduce((sum, [, { count }]) => sum + count, 0);
  return outcomes
    .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .map(([fingerprint, { count, says }]) => {
      const known = entry?.fingerprint === fingerprint ? inShort(entry) : fingerprint;
      return `${count} of ${total} times ${code(says ?? known)}`;
    })
    .join(', ');
}
