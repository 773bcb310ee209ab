import type { ObservedExchange } from '../observe/observe.ts';
import type { Verdict } from '../types.ts';

/** What kind of thing a ledger's target is; a claim proven on a sandbox says nothing of a real Cal.com. */
export type TargetKind = 'sandbox' | 'self-hosted' | 'hosted';

/** The content of `reports/ledger/<name>.json`: what a target does, as last seen. Its schema is docs/ledger.schema.json. */
export interface Ledger {
  version: 1;
  target: {
    /** Of the file too. */
    name: string;
    kind: TargetKind;
    /** What it said of itself in its `server` header. */
    server: string | null;
  };
  capabilities: Capabilities;
  /** By claim id, with the version it was held against: `bookings.cancel.by-id@2024-08-13`. */
  claims: Record<string, LedgerClaim>;
}

export interface Capabilities {
  bookingsVersions: string[];
  /** Of the routes that are looked for: those that it has not. */
  missingRoutes: string[];
}

export interface LedgerClaim {
  /** Never `inconclusive`: what was not found out leaves the entry as it was. */
  verdict: Exclude<Verdict, 'inconclusive'>;
  /** The code of why it is unsupported. */
  reason: string | null;
  /** Of verdict and exchanges: twelve hexadecimal digits that change when they do. */
  fingerprint: string;
  exchanges: ObservedExchange[];
}

/** How a claim is called in a ledger. */
export const keyOf = ({ claim, version }: { claim: string; version: string | null }): string =>
  version === null ? claim : `${claim}@${version}`;

/** The claim's id and version of a key. */
export function partsOf(key: string): { claim: string; version: string | null } {
  const at = key.indexOf('@');
  return at < 0 ? { claim: key, version: null } : { claim: key.slice(0, at), version: key.slice(at + 1) };
}
