import { type Change, changesOf, isAnotherQuestion, type RolesOf } from '../drift/change.ts';
import { capabilityChanges, type Drift } from '../drift/drift.ts';
import { entriesOf, keyOfChange } from '../drift/entries.ts';
import type { PassReport } from '../types.ts';
import { fingerprintOf } from './fingerprint.ts';
import { inShort } from './in-short.ts';
import { keyOf, type Ledger, type LedgerClaim } from './ledger.ts';
import { claimsOf, withClaims } from './of-run.ts';
import type { Proof, Proofs } from './proofs.ts';

/** A target's book: what it did when it was last recorded, and when that was proven. Null: nothing yet. */
export interface Book {
  ledger: Ledger | null;
  proofs: Proofs | null;
}

/** What a run makes of a book. */
export interface Settled {
  ledger: Ledger;
  proofs: Proofs;
  /** What differed twice in the same way. */
  drift: Drift;
  /** Claims that differed once and not again, or now so and now so. */
  intermittent: string[];
  /** Claims that differed and could not be looked at again. */
  unconfirmed: string[];
}

/** So often in a row a known alternative must come before it counts as a change. */
const LASTING = 5;

/** The keys of claims that differ from the book after a pass, but for known alternatives: they are to be run again. */
export function differingIn(book: Book, pass: PassReport, rolesOf: RolesOf): string[] {
  return [...claimsOf(pass)].flatMap(([key, claim]) => {
    const before = book.ledger?.claims[key];
    if (before === undefined || isAnotherQuestion(before, claim)) return [];
    if (changesOf(key, before, claim, rolesOf).length === 0) return [];
    return isKnownAlternative(book.proofs?.claims[key], claim) ? [] : [key];
  });
}

/**
 * Holds the passes of a run against the book. Only what differs twice in the same way is drift; what alternates is
 * noted as such, and the book keeps what it had. What was not found out leaves the book as it was.
 * @param at of this run, ISO 8601
 * @param target the ledger without its claims
 */
export function settleBook(
  book: Book,
  passes: readonly PassReport[],
  { at, target, rolesOf }: { at: string; target: Omit<Ledger, 'claims'>; rolesOf: RolesOf },
): Settled {
  const [first, second] = [0, 1].map((index) => {
    const pass = passes[index];
    return pass === undefined ? new Map<string, LedgerClaim>() : claimsOf(pass);
  });
  const known = book.ledger?.claims ?? {};
  const claims = new Map(Object.entries(known));
  const proofs: Record<string, Proof> = { ...book.proofs?.claims };
  const confirmed: Change[] = [];
  const intermittent: string[] = [];
  const unconfirmed: string[] = [];
  const claimsChanged: string[] = [];
  const outcomes = outcomesOf(passes[0]);

  for (const [key, once] of first ?? []) {
    const again = second?.get(key);
    const before = known[key];
    const outcome = outcomes.get(key) ?? null;
    const proof = withChance(
      { ...(proofs[key] ?? { firstSeen: at, lastChanged: null }), lastProven: at },
      outcome,
      at,
    );
    proofs[key] = proof;
    if (before === undefined || isAnotherQuestion(before, once)) {
      if (before !== undefined) claimsChanged.push(key);
      claims.set(key, again ?? once);
      continue;
    }
    const changes = changesOf(key, before, once, rolesOf);
    if (changes.length === 0) {
      if (proof.outcomes && outcome === null) proofs[key] = withOutcome(proof, before, at);
      continue;
    }
    if (again === undefined) {
      const alternative = isKnownAlternative(proof, once);
      (alternative ? intermittent : unconfirmed).push(key);
      if (alternative) proofs[key] = withOutcome(proof, once, at);
      continue;
    }
    const twice = new Set(changesOf(key, before, again, rolesOf).map(keyOfChange));
    const lasting = changes.filter((change) => twice.has(keyOfChange(change)));
    if (lasting.length === 0) {
      intermittent.push(key);
      proofs[key] = [before, once].reduce((noted, claim) => withOutcome(noted, claim, at), proof);
      continue;
    }
    confirmed.push(...lasting);
    claims.set(key, again);
    const { outcomes: _, streak: __, ...rest } = proof;
    proofs[key] = { ...rest, lastChanged: at };
  }

  const capabilities = book.ledger ? capabilityChanges(book.ledger.capabilities, target.capabilities) : [];
  return {
    ledger: withClaims({ ...target, claims: {} }, claims),
    proofs: { version: 1, target: target.target.name, claims: proofs },
    drift: {
      entries: entriesOf([...capabilities, ...confirmed]),
      claimsNew: [...claims.keys()].filter((key) => known[key] === undefined),
      claimsGone: [],
      claimsChanged,
    },
    intermittent,
    unconfirmed,
  };
}

/** Whether a claim is known to alternate, and this is one of its outcomes, and not one that has come to stay. */
function isKnownAlternative(proof: Proof | undefined, { fingerprint }: LedgerClaim): boolean {
  if (proof?.outcomes?.[fingerprint] === undefined) return false;
  const { streak } = proof;
  return streak?.fingerprint !== fingerprint || streak.length < LASTING;
}

/** Where chance decided, what came. */
function outcomesOf(pass: PassReport | undefined): Map<string, string> {
  const drawn = (pass?.observations ?? []).filter(({ outcome }) => outcome !== null);
  return new Map(drawn.map((observation) => [keyOf(observation), observation.outcome ?? '']));
}

/** What chance decided is counted, and says nothing of whether the target has changed. */
function withChance(proof: Proof, says: string | null, at: string): Proof {
  if (says === null) return proof;
  const fingerprint = fingerprintOf(says);
  const count = (proof.outcomes?.[fingerprint]?.count ?? 0) + 1;
  return { ...proof, outcomes: { ...proof.outcomes, [fingerprint]: { count, lastSeen: at, says } } };
}

function withOutcome(proof: Proof, claim: LedgerClaim, at: string): Proof {
  const { fingerprint } = claim;
  const count = (proof.outcomes?.[fingerprint]?.count ?? 0) + 1;
  const length = proof.streak?.fingerprint === fingerprint ? proof.streak.length + 1 : 1;
  return {
    ...proof,
    outcomes: { ...proof.outcomes, [fingerprint]: { count, lastSeen: at, says: inShort(claim) } },
    streak: { fingerprint, length },
  };
}
