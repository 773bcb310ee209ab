import type { Failure, FailureKind, HeaderRecord } from './exchange.ts';
import type { InconclusiveReason } from './inconclusive.ts';

/** Why an answer proves nothing, and whether asking once more may help. */
export interface Trouble {
  reason: InconclusiveReason;
  message: string;
  /** Asking again makes sense (for a read). */
  passing: boolean;
  /** The request can have been carried out. */
  mayHaveHappened: boolean;
}

const REASONS: Record<FailureKind, InconclusiveReason> = {
  'not-sent': 'no-answer',
  'no-answer': 'no-answer',
  deadline: 'no-answer',
  redirect: 'redirect',
  'too-large': 'too-large',
  truncated: 'truncated',
  'invalid-utf8': 'not-json',
  'too-deep': 'too-deep',
  'not-json': 'not-json',
};

const PASSING: ReadonlySet<FailureKind> = new Set([
  'not-sent',
  'no-answer',
  'deadline',
  'truncated',
  'not-json',
]);

/** Null when it is an answer to rest a verdict on: any status but 429, 502, 503 and 504, read whole. */
export function troubleOf(
  answer: { status: number } | null,
  failure: Failure | null,
  rateLimitIsAnswer: boolean,
): Trouble | null {
  const status = answer?.status;
  if (status === 502 || status === 503 || status === 504) {
    const message = `The gateway answered ${status}.`;
    return { reason: 'gateway', message, passing: true, mayHaveHappened: true };
  }
  if (status === 429 && !rateLimitIsAnswer) {
    // The limiter stands before the route: what it refuses is not carried out (F15).
    return {
      reason: 'rate-limit',
      message: 'Too many requests (429).',
      passing: true,
      mayHaveHappened: false,
    };
  }
  if (failure === null) return null;
  return {
    reason: REASONS[failure.kind],
    message: failure.message,
    passing: PASSING.has(failure.kind),
    mayHaveHappened: failure.kind !== 'not-sent',
  };
}

/** Cal.com blocks a key for a minute and names no time (F15). */
const BLOCKED_MS = 60_000;

/** How long a 429 asks to wait, in milliseconds: Retry-After (seconds or a date), else the reset header, else a minute. */
export function waitAfter429(headers: HeaderRecord, targetNow: number): number {
  const after = headers['retry-after'];
  if (after !== undefined) {
    const seconds = Number(after);
    const ms = Number.isNaN(seconds) ? Date.parse(after) - targetNow : seconds * 1000;
    if (Number.isFinite(ms)) return Math.max(0, ms);
  }
  const reset = Number(headers['x-ratelimit-reset-default'] ?? Number.NaN);
  return Number.isFinite(reset) && reset >= 0 ? reset * 1000 : BLOCKED_MS;
}
