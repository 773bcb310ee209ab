import type { ClaimResult, Observation, PassReport } from '../types.ts';
import { fingerprintOf } from './fingerprint.ts';
import { keyOf, type Ledger, type LedgerClaim } from './ledger.ts';

/** Why a claim is unsupported that says something of us and nothing of the target. */
const OURS = new Set([
  'no-key',
  'no-second-key',
  'no-username',
  'no-team',
  'in-organisation',
  'no-webhook-address',
]);

/** What one pass found out, as a ledger has it; what it did not find out is missing. */
export function claimsOf(pass: PassReport): Map<string, LedgerClaim> {
  const observations = new Map(pass.observations.map((observation) => [keyOf(observation), observation]));
  const claims = new Map<string, LedgerClaim>();
  for (const result of pass.results) {
    const entry = claimOf(result, observations.get(keyOf(result)));
    if (entry !== null) claims.set(keyOf(result), entry);
  }
  return claims;
}

function claimOf(result: ClaimResult, observation: Observation | undefined): LedgerClaim | null {
  const { verdict, reason } = result;
  if (verdict === 'inconclusive') return null;
  if (verdict === 'unsupported' && OURS.has(reason?.code ?? '')) return null;
  const content = {
    verdict,
    reason: verdict === 'unsupported' ? whyUnsupported(reason) : null,
    exchanges: verdict === 'unsupported' ? [] : (observation?.exchanges ?? []),
  };
  return { ...content, fingerprint: fingerprintOf(content) };
}

/** Of a route that is missing, which one: each is a capability of its own. */
const whyUnsupported = (reason: ClaimResult['reason']): string | null =>
  reason?.code === 'no-such-route' ? `${reason.code}: ${reason.text}` : (reason?.code ?? null);

/** A ledger with these claims, in alphabetical order. */
export function withClaims(ledger: Ledger, claims: Iterable<readonly [string, LedgerClaim]>): Ledger {
  const sorted = [...claims].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...ledger, claims: Object.fromEntries(sorted) };
}
