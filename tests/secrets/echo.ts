import type { IncomingHttpHeaders } from 'node:http';
import type { Answered, Call } from '../proxy/proxy.ts';
import { CUTS, ENCODINGS } from './encodings.ts';
import type { MarkedValues } from './marked.ts';

/** What a target that keeps nothing to itself says: every marked value in one encoding, another one each time. */
export interface Echo {
  encoding: string;
  /** By label. */
  values: Record<string, string>;
  /** All of it in a sentence, as in F14. */
  sentence: string;
  headers: IncomingHttpHeaders;
}

const WAYS = Object.entries({ ...ENCODINGS, ...CUTS });

/**
 * The echo of the call with that number.
 * @param introduced whether the target has said who the accounts belong to: before, nobody can know a person for one
 */
export function echoOf(number: number, marked: MarkedValues, call: Call, introduced: boolean): Echo {
  const [encoding = 'plain', encode = String] = WAYS[number % WAYS.length] ?? [];
  const authorization = String(call.headers.authorization ?? 'none');
  const known = [
    // What nobody sent, and no configuration has, nobody can know for a secret.
    ...marked.secrets.filter(({ value }) => value !== marked.wrongKey || authorization.includes(value)),
    ...(introduced && !(encoding in CUTS) ? marked.persons : []),
  ];
  const values = Object.fromEntries(known.map(({ label, value }) => [label, encode(value)]));
  const all = Object.values(values).join(' ; ');
  return {
    encoding,
    values,
    sentence: `no oAuth client found for access token=${encode(authorization)} (${all}) at ${call.path}`,
    headers: {
      'x-echo': headerValue(authorization),
      'x-echo-all': headerValue(all),
      'set-cookie': known.map(({ value }, index) => `s${index}=${encodeURIComponent(value)}; HttpOnly`),
    },
  };
}

/** A header takes one byte a character and no line break. */
export const headerValue = (text: string): string =>
  Buffer.from(text.replace(/\s+/g, ' '), 'utf8')
    .toString('latin1')
    .replace(/[^\x20-\x7e\x80-\xff]/g, '?');

/** The answer with the echo in a property that nobody documents, and in headers: what the claim looks at is as it was. */
export function decorated(answer: Answered, echo: Echo, call: Call): Answered {
  const headers = { ...answer.headers, ...echo.headers };
  const body = parsed(answer.body);
  if (body === null) return { ...answer, headers };
  const reflected = {
    method: call.method,
    path: call.path,
    headers: call.headers,
    body: call.body.toString('utf8'),
  };
  const whole = JSON.stringify({ ...body, debug: { echo: echo.values, sentence: echo.sentence, reflected } });
  const { etag: _, 'content-length': __, ...kept } = headers;
  return { status: answer.status, headers: kept, body: Buffer.from(whole) };
}

function parsed(body: Buffer): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
