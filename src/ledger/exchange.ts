/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | { [property: string]: Json };

/** A JSON object. */
export type JsonObject = { [property: string]: Json };

/** Who sent a request: the account under test, the second account, an unknown key, something else, nobody. */
export type Caller = 'me' | 'other' | 'bad' | 'odd' | 'none';

/** A request as it was sent. A `body` that is a string was sent as that text; anything else as JSON. */
export interface RequestRecord {
  method: string;
  /** Path and query, without the origin. */
  path: string;
  headers: Record<string, string>;
  body?: Json | undefined;
}

/** An answer as it came. A body that is no JSON is `{ $text: … }`. */
export interface ResponseRecord {
  status: number;
  headers: Record<string, string>;
  body: Json;
}

/** One request and its answer, raw, with what the normaliser must know of it. */
export interface Exchange {
  request: RequestRecord;
  response: ResponseRecord;
  caller: Caller;
  /** The target's time at the answer, in milliseconds, as far as it is known. */
  at: number;
}

/** An exchange in which everything that differs from run to run has a name. */
export interface NormalisedExchange {
  request: { method: string; path: string; headers: Record<string, string>; body?: Json };
  response: ResponseRecord;
}

/** The values of an account that texts and answers repeat. */
export interface Account {
  id: number;
  email: string;
  /** Older releases do not tell it with the account; then it is learnt where it is told. */
  name?: string;
  username: string;
}
