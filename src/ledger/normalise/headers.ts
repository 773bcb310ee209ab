import type { Caller } from '../exchange.ts';
import { UUID } from './roles.ts';

/** Headers that say something about the target; the others belong to the transport or to the moment. */
const TELLING =
  /^(content-type|allow|location|retry-after|x-request-id|x-cal-webhook-version|x-cal-signature-256|x-ratelimit-[\w-]+|access-control-allow-[\w-]+)$/;

/**
 * The telling headers of an answer. Counts and ids only say that they are there. The limit of a key's own says so,
 * for each key has its own; the limit of a caller without a key is Cal.com's and stays.
 */
export function normaliseHeaders(headers: Record<string, string>, caller: Caller): Record<string, string> {
  const result: Record<string, string> = {};
  for (const name of Object.keys(headers).sort()) {
    const key = name.toLowerCase();
    if (TELLING.test(key)) result[key] = nameHeader(key, headers[name] ?? '', caller);
  }
  return result;
}

function nameHeader(key: string, value: string, caller: Caller): string {
  if (/^<.*>$/.test(value)) return value;
  if (key === 'x-request-id') return value.replace(UUID, '<request-id>');
  if (/^x-ratelimit-(remaining|reset)-/.test(key)) return /^\d+$/.test(value) ? '<number>' : value;
  const ownKey = caller === 'me' || caller === 'other';
  if (key === 'x-ratelimit-limit-default' && ownKey) return /^\d+$/.test(value) ? '<own>' : value;
  return value;
}
