import type { SimpleFaker } from '@faker-js/faker';
import type { Call } from '../proxy/proxy.ts';

interface FalseAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** A 502, 503 or 504 as gateways give it: HTML of their own, JSON that looks like Cal.com's, or nothing. */
export function gatewayAnswer({ path }: Call, chance: SimpleFaker): FalseAnswer {
  const status = chance.helpers.arrayElement([502, 503, 504]);
  const body = chance.helpers.arrayElement([
    `<html><head><title>${status}</title></head><body><center><h1>${status}</h1></center><hr>gateway</body></html>`,
    JSON.stringify({ statusCode: status, message: 'Service Unavailable' }),
    JSON.stringify(errorBody(path, 'InternalServerErrorException', 'upstream request failed')),
    '',
  ]);
  return { status, headers: typeOf(body), body };
}

/**
 * A 429: as Cal.com gives it, with the seconds left in a header of its own (S12#499); with Retry-After; or without a
 * word of how long, by Cal.com's words or a content network's page.
 */
export function limiterAnswer({ path }: Call, chance: SimpleFaker): FalseAnswer {
  const words = JSON.stringify(errorBody(path, 'ThrottlerException', 'Too many requests. Please try again.'));
  // The limit is the sandbox's own: a lower one would be paced, and each run take minutes.
  const counted = {
    'x-ratelimit-limit-default': '100000',
    'x-ratelimit-remaining-default': '0',
    'x-ratelimit-reset-default': '1',
  };
  const [headers, body] = chance.helpers.arrayElement<[Record<string, string>, string]>([
    [counted, words],
    [{ 'retry-after': '1' }, words],
    [{}, words],
    [{}, '<html><body>You are being rate limited.</body></html>'],
  ]);
  return { status: 429, headers: { ...headers, ...typeOf(body) }, body };
}

const errorBody = (path: string, code: string, message: string) => ({
  status: 'error',
  timestamp: new Date().toISOString(),
  path,
  error: { code, message, details: message },
});

const typeOf = (body: string): Record<string, string> =>
  body === '' ? {} : { 'content-type': body.startsWith('<') ? 'text/html' : 'application/json' };
