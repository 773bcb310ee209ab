import type { Account, Caller, Json, RequestRecord, ResponseRecord } from '../../../src/ledger/exchange.ts';
import { isObject } from '../../../src/ledger/normalise/order.ts';
import { accountOf } from './recording.ts';

/** What a recording is replayed against. */
export interface Target {
  /** Sends a request whose headers are complete but for the key of its caller. */
  send(request: RequestRecord, caller: Caller): Promise<ResponseRecord>;
  /** The target's time in milliseconds. */
  now(): number;
  accounts: { me?: Account; other?: Account };
}

/** Keys of the two accounts; without a second one, what the recorder's second account did is left out. */
export interface Keys {
  owner: string;
  other?: string | undefined;
}

/** A target that does not answer. */
export class Unreachable extends Error {}

/** A key that has the form of one and that no target knows. */
export const UNKNOWN_KEY = 'cal_0123456789abcdef0123456789abcdef';

const parsed = (text: string): Json => {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return { $text: text };
  }
};

/** The bytes of a body: text as it is, anything else as JSON. */
const bytesOf = (body: Json | undefined): string | undefined =>
  body === undefined || typeof body === 'string' ? body : JSON.stringify(body);

/** A target that is reached over HTTP. */
export async function httpTarget(url: string, keys: Keys): Promise<Target> {
  const origin = url.replace(/\/+$/, '').replace(/\/v2$/, '');
  const keyOf: Partial<Record<Caller, string | undefined>> = {
    me: keys.owner,
    other: keys.other,
    bad: UNKNOWN_KEY,
  };
  const send = async (request: RequestRecord, caller: Caller): Promise<ResponseRecord> => {
    const key = keyOf[caller];
    const headers = new Headers(request.headers);
    if (key !== undefined) {
      const given = headers.get('authorization');
      headers.set('authorization', given ? given.replace('<key>', key) : `Bearer ${key}`);
    }
    const body = bytesOf(request.body);
    const init = {
      method: request.method,
      headers,
      redirect: 'manual' as const,
      signal: AbortSignal.timeout(60_000),
    };
    const answer = await fetch(
      origin + request.path,
      body === undefined ? init : { ...init, body: Buffer.from(body) },
    ).catch((error: Error) => {
      throw new Unreachable(`no answer from ${origin}: ${String(error.cause ?? error)}`);
    });
    const text = await answer.text();
    return { status: answer.status, headers: Object.fromEntries(answer.headers), body: parsed(text) };
  };
  const accounts: Target['accounts'] = {};
  for (const caller of ['me', 'other'] as const) {
    if (keyOf[caller] === undefined) continue;
    const answer = await send({ method: 'GET', path: '/v2/me', headers: {} }, caller);
    const account = accountOf(answer.body);
    if (account) accounts[caller] = account;
    else if (caller === 'me')
      throw new Error(`GET ${origin}/v2/me answers ${answer.status} ${textOf(answer.body)}`);
  }
  return { send, now: () => Date.now(), accounts };
}

const textOf = (body: Json): string => (isObject(body) ? JSON.stringify(body).slice(0, 200) : String(body));
