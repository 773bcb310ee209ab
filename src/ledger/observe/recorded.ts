import type { Json } from '../exchange.ts';

/** One exchange as a test attaches it for the reporter: redacted, otherwise as it was. */
export interface RecordedExchange {
  phase: 'claim' | 'given' | 'cleanup';
  /** Of the client that sent it, in the order of sending. */
  sequence: number;
  operation: string | null;
  version: string | null;
  caller: 'owner' | 'other' | 'anonymous';
  method: string;
  /** With its query. */
  path: string;
  /** Those that the request needs: the version, and the media type. */
  requestHeaders: Record<string, string>;
  requestBody?: Json;
  status: number | null;
  headers: Record<string, string>;
  body: Json;
  shape: string | null;
  failure: string | null;
  schema: string | null;
  problems: string[];
  additions: string[];
  /** ISO 8601, our clock; milliseconds. */
  sentAt: string;
  durationMs: number;
  /** It only asked whether something has come about yet; a later one of its kind says so. */
  superseded: boolean;
}

/** Somebody or something that a fixture made up for a test, so that a ledger can name it. */
export interface MadeUp {
  kind: 'attendee.name';
  value: string;
}
