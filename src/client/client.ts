import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Caller } from './exchange.ts';
import { MissingKey } from './missing-key.ts';
import { createPace } from './pace.ts';
import type { RateLimit } from './rate-limit.ts';
import { addAuthorization, createRedactor } from './redact.ts';
import { type Call, Sender } from './sender.ts';
import { createSession, type Transmit } from './session.ts';
import { createSkew } from './skew.ts';
import type { Client, ClientOptions, RawRequest } from './types.ts';

const DEADLINE_MS = 30_000;
/** Cal.com blocks a key for a minute and names no time (F15). */
const RATE_LIMIT_BLOCK_MS = 60_000;
const MAX_BYTES = 5 * 1024 * 1024;

/** A client for one target with up to two accounts. */
export function createClient(options: ClientOptions): Client {
  const { owner, other } = options.keys;
  const redactor = options.redactor ?? createRedactor();
  redactor.add('owner-key', owner);
  if (other !== undefined) redactor.add('other-key', other);
  const baseUrl = options.baseUrl.replace(/\/+$/, '');
  const now = options.now ?? Date.now;
  const skew = createSkew();
  let rateLimit: RateLimit | null = null;

  const sender = new Sender({
    baseUrl,
    deadlineMs: options.deadlineMs ?? DEADLINE_MS,
    rateLimitBlockMs: options.rateLimitBlockMs ?? RATE_LIMIT_BLOCK_MS,
    maxBytes: options.maxBytes ?? MAX_BYTES,
    pace: options.pace ?? createPace(),
    redactor,
    accounts: options.accounts ?? {},
    skew,
    now,
    sleep: options.sleep ?? ((ms) => delay(ms)),
    onRequest: options.onRequest,
    onExchange: options.onExchange,
    onInconclusive: options.onInconclusive,
    onRateLimit: (budget, seen) => {
      if (budget === budgetOf(baseUrl, `Bearer ${owner}`)) rateLimit = seen;
    },
  });

  const keyOf = (caller: Caller): string | null => {
    if (caller === 'anonymous') return null;
    if (caller === 'owner') return owner;
    if (other === undefined) throw new MissingKey();
    return other;
  };
  const transmit: Transmit = async (caller, raw) => {
    const key = keyOf(caller);
    if (typeof raw.authorization === 'string') addAuthorization(redactor, raw.authorization);
    return sender.send(callOf(caller, raw, key, baseUrl));
  };

  return {
    as(caller) {
      keyOf(caller);
      return createSession(caller, transmit, options.version);
    },
    get skewMs() {
      return skew.ms;
    },
    targetNow: () => new Date(now() + skew.ms),
    get rateLimit() {
      return rateLimit;
    },
    get requestsSent() {
      return sender.sent;
    },
    redactor,
  };
}

/** Fills in what a request leaves open: credential, version header, media type. */
function callOf(caller: Caller, raw: RawRequest, key: string | null, baseUrl: string): Call {
  const bearer = key === null ? null : `Bearer ${key}`;
  const wanted: Record<string, string | null> = {
    accept: 'application/json',
    'user-agent': 'calcom-contract',
    authorization: raw.authorization === undefined ? bearer : raw.authorization,
    'cal-api-version': raw.version ?? null,
    'content-type': raw.body === undefined ? null : (raw.mediaType ?? 'application/json'),
  };
  for (const [name, value] of Object.entries(raw.headers ?? {})) wanted[name.toLowerCase()] = value;
  const headers = Object.fromEntries(
    Object.entries(wanted).filter((entry): entry is [string, string] => entry[1] !== null),
  );
  return {
    caller,
    method: raw.method.toUpperCase(),
    path: raw.path,
    headers,
    body: raw.body,
    content: raw.body === undefined || typeof raw.body === 'string' ? raw.body : JSON.stringify(raw.body),
    deadlineMs: raw.deadlineMs,
    expect: raw.expect ?? 'json',
    rateLimitIsAnswer: raw.rateLimitIsAnswer ?? false,
    budget: budgetOf(baseUrl, headers['authorization']),
  };
}

/** A name for the credential that does not give it away; without one Cal.com counts by address (F15, F17). */
function budgetOf(baseUrl: string, authorization: string | undefined): string {
  return createHash('sha256')
    .update(`${baseUrl}\n${authorization ?? 'anonymous'}`)
    .digest('hex')
    .slice(0, 16);
}
