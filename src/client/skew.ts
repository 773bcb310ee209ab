import type { HeaderRecord } from './exchange.ts';

/** Learns how far the target's clock is from ours. */
export interface Skew {
  /** Target minus ours, in milliseconds; 0 while "equal" is among what was seen. */
  readonly ms: number;
  /** Takes in the Date header of an answer, with our time when its request left and when its headers had come. */
  observe(headers: HeaderRecord, sentAt: number, receivedAt: number): void;
}

/**
 * Each answer bounds the skew: its Date (whole seconds) was written between sending and receiving. The bounds of
 * many answers together are tighter than any one of them.
 */
export function createSkew(): Skew {
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  return {
    get ms() {
      if (low <= 0 && high >= 0) return 0;
      return Math.round((low + high) / 2);
    },
    observe(headers, sentAt, receivedAt) {
      const date = Date.parse(headers['date'] ?? '');
      // An answer out of a cache carries the date of when it was made.
      if (Number.isNaN(date) || headers['age'] !== undefined) return;
      const from = date - receivedAt;
      const to = date + 1000 - sentAt;
      if (from > high || to < low) {
        // A clock was set meanwhile: what was known is no longer so.
        low = from;
        high = to;
      } else {
        low = Math.max(low, from);
        high = Math.min(high, to);
      }
    },
  };
}
