import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CensusLine } from '../../src/cleanup/index.ts';
import type { TargetProfile } from '../../src/client/probe.ts';
import type { Settled } from '../../src/ledger/book/record.ts';
import type { DriftEntry } from '../../src/ledger/drift/entries.ts';
import type { ClaimResult } from '../../src/ledger/types.ts';
import { count, type Outcome } from '../../src/ledger/verdict.ts';

/** What was made and whether it is gone, by kind. */
export interface CleanupReport {
  made: Record<string, number>;
  removed: Record<string, number>;
  /** What is still there, one line each; empty when the target is clean. */
  left: string[];
  /** What the accounts hold, before and after; null when it could not be counted again. */
  census: CensusLine[] | null;
  /** What appeared or vanished meanwhile and is not of this run. */
  foreignChanges: number;
  /** Bookings of this run that remain, cancelled or past: the API cannot delete them. */
  cancelledBookingsRemaining: number;
}

export interface RequestReport {
  total: number;
  byClaims: number;
  byFixtures: number;
  /** Looking at the target before and after, and what workers lend to several claims. */
  apart: number;
}

/** The content of `verdict.json`; its JSON Schema is docs/verdict.schema.json. */
export interface VerdictFile {
  version: 1;
  run: string;
  startedAt: string;
  durationMs: number;
  exitCode: number;
  exitCodes: number[];
  target: { kind: string; url: string; server: string | null; bookingsVersions: string[] };
  counts: ReturnType<typeof count>;
  /** Claims that were to run and did not: the run was stopped. */
  notReached: number;
  claims: ClaimResult[];
  requests: RequestReport;
  cleanup: CleanupReport;
  /** Against the ledger of the target; null: it has none yet, or the target was a mutant. */
  drift: DriftReport | null;
  suiteErrors: string[];
}

/** What changed against the ledger. */
export interface DriftReport {
  /** Without their examples: those stand in reports/ledger/changes.jsonl. */
  entries: Omit<DriftEntry, 'example'>[];
  /** Keys of claims: of the suite's own changes, of what alternates, of what could not be looked at again. */
  claimsNew: string[];
  claimsChanged: string[];
  intermittent: string[];
  unconfirmed: string[];
}

export function writeVerdict(
  file: string,
  facts: {
    run: { id: string; startedAt: string };
    durationMs: number;
    target: TargetProfile;
    results: ClaimResult[];
    notReached: number;
    outcome: Outcome;
    requests: RequestReport;
    cleanup: CleanupReport;
    suiteErrors: string[];
    settled: Settled | null;
    isNewBook: boolean;
  },
): void {
  const { kind, url, server, bookingsVersions } = facts.target;
  const verdict: VerdictFile = {
    version: 1,
    run: facts.run.id,
    startedAt: facts.run.startedAt,
    durationMs: Math.round(facts.durationMs),
    exitCode: facts.outcome.exitCode,
    exitCodes: facts.outcome.exitCodes,
    target: { kind, url, server, bookingsVersions },
    counts: count(facts.results),
    notReached: facts.notReached,
    claims: [...facts.results].sort((a, b) => a.claim.localeCompare(b.claim, 'en')),
    requests: facts.requests,
    cleanup: facts.cleanup,
    drift: facts.isNewBook ? null : driftReport(facts.settled),
    suiteErrors: facts.suiteErrors,
  };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(verdict, null, 2)}\n`);
}

function driftReport(settled: Settled | null): DriftReport | null {
  if (settled === null) return null;
  const { drift, intermittent, unconfirmed } = settled;
  const { claimsNew, claimsChanged } = drift;
  const entries = drift.entries.map(({ example: _, ...entry }) => entry);
  return { entries, claimsNew, claimsChanged, intermittent, unconfirmed };
}
