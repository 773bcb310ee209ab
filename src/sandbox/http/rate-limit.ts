import type { Caller } from './auth.ts';
import { HttpExceptionRefusal, type Refusal } from './errors.ts';

/** Both the window that is counted and the time a caller stays blocked (F15, S12#499). */
const MINUTE = 60_000;
const WITHOUT_KEY = 120;
/** A foreign token, or the id of an OAuth client (S12#285, S12#287). */
const FOREIGN = 500;
/** guests, attendees and location of 2026 (F46, S26#228 to #253). */
const OWN_LIMIT = 5;

/** The 429: its `details` is a string, and there is no `Retry-After` (S12#499). */
function tooManyRequests(): Refusal {
  const text = 'CustomThrottlerGuard - Too many requests. Please try again later.';
  return new HttpExceptionRefusal(429, text, 'ThrottlerException');
}

interface Window {
  hits: number;
  /** When the window, or the block, is over (ms since the epoch). */
  until: number;
  blocked: boolean;
}

/** Counts requests per key, per foreign token or client, and per address without either. */
export class RateLimit {
  private readonly windows = new Map<string, Window>();

  /** @param keyLimit requests a minute for each key */
  constructor(private readonly keyLimit: number) {}

  /**
   * Counts one request and returns the headers of its answer, which a 429 has too.
   * `x-ratelimit-reset-…` is in whole seconds.
   * @param own the name of a limit that a route has instead of the default one
   */
  count(
    caller: Caller,
    address: string,
    now: number,
    own?: string,
  ): { headers: Record<string, string>; refusal: Refusal | null } {
    const bucket = this.bucketOf(caller, address);
    const limit = own === undefined ? bucket.limit : OWN_LIMIT;
    const name = own ?? 'default';
    const who = `${name} ${bucket.who}`;
    let window = this.windows.get(who);
    if (!window || window.until <= now) {
      window = { hits: 0, until: now + MINUTE, blocked: false };
      this.windows.set(who, window);
    }
    window.hits += 1;
    if (window.hits > limit && !window.blocked) {
      window.blocked = true;
      window.until = now + MINUTE;
    }
    const headers = {
      [`x-ratelimit-limit-${name}`]: String(limit),
      [`x-ratelimit-remaining-${name}`]: String(Math.max(0, limit - window.hits)),
      [`x-ratelimit-reset-${name}`]: String(Math.ceil((window.until - now) / 1000)),
    };
    return { headers, refusal: window.blocked ? tooManyRequests() : null };
  }

  private bucketOf(caller: Caller, address: string): { who: string; limit: number } {
    switch (caller.kind) {
      case 'user':
      case 'spent-key':
        return { who: `user ${caller.user.id}`, limit: this.keyLimit };
      case 'stranger-token':
        return { who: `token ${caller.token}`, limit: FOREIGN };
      case 'anonymous':
        return caller.clientId === undefined
          ? { who: `address ${address}`, limit: WITHOUT_KEY }
          : { who: `client ${caller.clientId}`, limit: FOREIGN };
    }
  }
}
