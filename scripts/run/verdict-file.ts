import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CensusLine } from '../../src/cleanup/index.ts';
import type { TargetProfile } from '../../src/client/probe.ts';
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
  /** Bookings of this run that remain as cancelled: the API cannot delete them. */
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
  suiteErrors: string[];
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
    suiteErrors: facts.suiteErrors,
  };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(verdict, null, 2)}\n`);
}
