import type { Caller, Json, RequestRecord } from '../../../src/ledger/exchange.ts';
import { isObject } from '../../../src/ledger/normalise/order.ts';

/** A request as it can be sent, and who sends it. */
export interface Sending {
  request: RequestRecord;
  caller: Caller;
}

/** The credential that Cal.com repeats when it refuses one that is neither a key nor an access token. */
function echoedCredential(body: Json): string | undefined {
  const error = isObject(body) ? body['error'] : undefined;
  const message = isObject(error) ? error['message'] : undefined;
  return typeof message === 'string' ? /access token=(.+)$/.exec(message)?.[1] : undefined;
}

/**
 * Who sent a recorded request. Recordings say `Bearer <me>`, `<other>` and `<bad>`; `<none>` stands for a credential
 * that is no key: the answer's text repeats it, without its `Bearer`.
 */
export function sendingOf(request: RequestRecord, answer: Json): Sending {
  const { authorization, ...headers } = request.headers;
  const plain = { ...request, headers };
  if (authorization === undefined) return { request: plain, caller: 'none' };
  const who = /<(\w+)>/.exec(authorization)?.[1];
  if (who === 'me' || who === 'other' || who === 'bad') return { request: plain, caller: who };
  const told = who === undefined ? authorization : (echoedCredential(answer) ?? 'notprefixed');
  const credential = /\s/.test(told) ? told : `Bearer ${told}`;
  return { request: { ...request, headers: { ...headers, authorization: credential } }, caller: 'odd' };
}
