/**
 * The content of `reports/ledger/<name>.proofs.json`: when each claim was proven. Apart from the ledger, since it
 * changes every night and the ledger only when the target does. Times are ISO 8601, UTC.
 */
export interface Proofs {
  version: 1;
  /** The name of the ledger it belongs to. */
  target: string;
  /** By the same keys. */
  claims: Record<string, Proof>;
}

export interface Proof {
  firstSeen: string;
  /** Null: it has been the same since. */
  lastChanged: string | null;
  /** When the target last gave an answer to it, whatever it was. */
  lastProven: string;
  /** Of a claim whose outcome alternates: how often each was seen, by fingerprint. */
  outcomes?: Record<string, ProofOutcome>;
  /** Of such a claim: how often in a row it has last been the same. */
  streak?: { fingerprint: string; length: number };
}

/** One of the outcomes between which a claim alternates. */
export interface ProofOutcome {
  count: number;
  lastSeen: string;
  /** What was seen then, in a few words (`inShort`). */
  says?: string;
}
