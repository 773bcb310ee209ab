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

/** A gateway's own words: 502 to 504, and 520 to 530 of the network in front of the hosted service. */
const isOfGateway = (status: number): boolean =>
  (status >= 502 && status <= 504) || (status >= 520 && status <= 530);

/** Null when it is an answer to rest a verdict on: read whole, and neither a 429 nor a gateway's. */
export function troubleOf(
  answer: { status: number } | null,
  failure: Failure | null,
  rateLimitIsAnswer: boolean,
): Trouble | null {
  const status = answer?.status;
  if (status !== undefined && isOfGateway(status)) {
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

/**
 * How long a 429 asks to wait, in milliseconds: Retry-After (seconds or a date), else the reset header, else as long as
 * the target is known to block.
 */
export function waitAfter429(headers: HeaderRecord, targetNow: number, blockMs: number): number {
  const after = headers['retry-after'];
  if (after !== undefined) {
    const seconds = Number(after);
    const ms = Number.isNaN(seconds) ? Date.parse(after) - targetNow : seconds * 1000;
    if (Number.isFinite(ms)) return Math.max(0, ms);
  }
  const reset = Number(headers['x-ratelimit-reset-default'] ?? Number.NaN);
  return Number.isFinite(reset) && reset >= 0 ? reset * 1000 : blockMs;
}
