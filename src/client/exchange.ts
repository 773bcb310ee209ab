import type { AnswerCheck, OperationId } from '../../schemas/index.ts';

/** Whose credential a request carries. */
export type Caller = 'owner' | 'other' | 'anonymous';

/** Header names in lower case; a header that came several times is joined with ", ". */
export type HeaderRecord = Readonly<Record<string, string>>;

/** A request as it was sent, redacted. */
export interface RecordedRequest {
  method: string;
  url: string;
  /** Path and query, as sent. */
  path: string;
  headers: HeaderRecord;
  /** The value that was serialised; of a raw send with a string body, that string; undefined: no body. */
  body: unknown;
}

/** An answer as it was read, redacted. */
export interface RecordedAnswer {
  status: number;
  headers: HeaderRecord;
  /** The parsed JSON; text where it was none; undefined where there was no body. */
  body: unknown;
  /** Of the body, decoded. */
  bytes: number;
}

/** What went wrong between us and the answer. */
export type FailureKind =
  | 'not-sent'
  | 'no-answer'
  | 'deadline'
  | 'redirect'
  | 'too-large'
  | 'truncated'
  | 'invalid-utf8'
  | 'too-deep'
  | 'not-json';

export interface Failure {
  kind: FailureKind;
  message: string;
}

/** A request about to be sent, redacted. */
export interface ExchangeDraft {
  /** Counts the requests of this client, from 1; the exchange carries the same number. */
  sequence: number;
  operation: OperationId | null;
  /** The `cal-api-version` sent; null: none. */
  version: string | null;
  caller: Caller;
  /** 1, and more when a read is resent. */
  attempt: number;
  request: RecordedRequest;
}

/** A request and what became of it, redacted. */
export interface Exchange extends ExchangeDraft {
  /** Null: no answer could be read, and `failure` says why. An unreadable body leaves its text here. */
  answer: RecordedAnswer | null;
  failure: Failure | null;
  /** ISO 8601, our clock. */
  sentAt: string;
  /** From sending to the last byte, without waiting for the pace. */
  durationMs: number;
  /** Null when nothing was judged: no readable answer, or an operation without a name. */
  check: AnswerCheck | null;
}
