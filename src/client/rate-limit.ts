import type { HeaderRecord } from './exchange.ts';

/** What the rate-limit headers of one answer said (F15). */
export interface RateLimit {
  /** Requests a minute. */
  limit: number;
  remaining: number;
  /** Until the window ends. */
  resetSeconds: number;
}

/** Reads `X-RateLimit-*-Default` (F15); null when one is absent or no number. */
export function rateLimitOf(headers: HeaderRecord): RateLimit | null {
  const read = (name: string) => {
    const text = headers[`x-ratelimit-${name}-default`];
    const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
    return Number.isFinite(value) && value >= 0 ? value : null;
  };
  const limit = read('limit');
  const remaining = read('remaining');
  // The scripted recordings kept no reset header: it is the one that may be missing.
  const resetSeconds = read('reset') ?? 60;
  return limit === null || remaining === null ? null : { limit, remaining, resetSeconds };
}
