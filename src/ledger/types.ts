import type { ObservedExchange } from './observe/observe.ts';
import type { MadeUp, RecordedExchange } from './observe/recorded.ts';

export type { Json } from './exchange.ts';
export type { MadeUp, RecordedExchange } from './observe/recorded.ts';

/** What a run found out about a claim. */
export type Verdict = 'holds' | 'broken' | 'inconclusive' | 'unsupported';

/** Why a claim is inconclusive or unsupported. */
export interface Reason {
  /** From a short list, stable: `gateway`, `no-answer`, `no-second-key` … */
  code: string;
  /** For people. */
  text: string;
}

/** A difference from the contract that is expected of some target, until a date. */
export interface KnownDeviation {
  claim: string;
  /** By what a target is known to be one of those: a route that it has not. Elsewhere nothing is excused. */
  where: { routeMissing: string };
  /** The targets or releases on which it was seen. */
  seenOn: string;
  evidence: string;
  /** The day (yyyy-MM-dd) from which it is no excuse any more. */
  expires: string;
  note: string;
  /** The answer by which it is recognised. */
  observed: { operation: string; status: number; shape: string | null };
}

/** What one pass found out about one claim. */
export interface ClaimResult {
  claim: string;
  /** The `cal-api-version` it was held against, or null where the area takes none. */
  version: string | null;
  /** The project of Playwright that ran it. */
  project: string;
  /** The first part of the id: `bookings`, `protocol` … */
  resource: string;
  title: string;
  evidence: string[];
  tags: string[];
  location: { file: string; line: number };
  verdict: Verdict;
  reason: Reason | null;
  /** What was expected and what came, without colours, one text each; only of the broken. */
  errors: string[];
  /** What contradicted in the first pass where the second held; empty otherwise. */
  contradictedOnce: string[];
  knownDeviation: (KnownDeviation & { expired: boolean }) | null;
  durationMs: number;
  /** Requests of the claim itself, and of the fixtures it asked for. */
  requests: { claim: number; fixtures: number };
  /** Undocumented extra properties that the claim's answers had. */
  additions: string[];
  /** 2 when it was looked at again, since the first pass contradicted it. */
  pass: number;
}

/** What one pass of Playwright leaves behind for the command line. */
export interface PassReport {
  pass: number;
  startedAt: string;
  durationMs: number;
  status: 'passed' | 'failed' | 'timedout' | 'interrupted';
  /** How many claims it was to run; fewer results mean that it was stopped. */
  claims: number;
  results: ClaimResult[];
  observations: Observation[];
  /** Errors of the suite itself, which belong to no claim. */
  suiteErrors: string[];
}

/**
 * The version that a test holds its claim against: of those that the claim holds for, the one that begins as the
 * project is called, up to a space (playwright.config.ts). Null: its area takes none.
 */
export const versionIn = (project: string, versions: readonly string[]): string | null =>
  versions.find((version) => version.startsWith(project.split(' ', 1)[0] ?? project)) ?? null;

/** Code that stumbled over an answer; where that was found wrong already, it is no error of the suite. */
export const STUMBLE = /^(TypeError|RangeError|SyntaxError)/;

/** The name of the attachment by which a test hands its exchanges to the reporter, as JSON. */
export const EXCHANGES_ATTACHMENT = 'exchanges';

/** What that attachment holds. */
export interface Attached {
  exchanges: RecordedExchange[];
  madeUp: MadeUp[];
}

/** What a claim's exchanges showed, in a form that is the same for the same behaviour. */
export interface Observation {
  claim: string;
  version: string | null;
  /** Empty of a claim that states outcomes between which Cal.com alternates. */
  exchanges: ObservedExchange[];
  /** Where chance decided, what came, in a few words; null: it did not. */
  outcome: string | null;
}
