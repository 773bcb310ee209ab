import type { DriftEntry } from '../../src/ledger/drift/entries.ts';

/** So many claims are asked about a change, where so many show it. */
const WITNESSES = 2;

/** Keys of claims by which every one of these changes shows: few of them, for most claims show several. */
export function witnessesOf(entries: readonly DriftEntry[]): string[] {
  const chosen = new Set<string>();
  // What few claims show leaves no choice, and those show more.
  for (const { claims } of [...entries].sort((a, b) => a.claims.length - b.claims.length)) {
    const others = claims.filter((claim) => !chosen.has(claim));
    const lacking = Math.max(0, WITNESSES - (claims.length - others.length));
    for (const claim of others.slice(0, lacking)) chosen.add(claim);
  }
  return [...chosen].sort();
}
