/** One line of a budget's log. Times are milliseconds of our clock. */
export type PaceRecord =
  /** Somebody wants to send. */
  | { kind: 'turn'; at: number; token: string }
  /** The target named its limit, in requests a minute. */
  | { kind: 'limit'; at: number; limit: number }
  /** Nobody may send for so long. */
  | { kind: 'hold'; at: number; ms: number };

/** Cal.com counts by the minute (F15); two seconds more, as requests do not all travel equally long. */
const WINDOW_MS = 62_000;
/** A record from so far ahead was written under another clock. */
const OTHER_CLOCK_MS = 10 * 60_000;
/** Above it nobody need wait for anybody: self-hosted releases say 100 000. */
const UNPACED = 2000;
/** Cal.com's default (F15), until the target has said. */
const DEFAULT_LIMIT = 120;
/** The rest of the limit is left to whoever else uses the key. */
const USED = 0.95;

export interface PaceShare {
  /** Asked for by the user; the target's own limit may lower it. */
  requestsPerMinute: number | undefined;
  /** Into how many equal parts the limit is divided. */
  shards: number;
}

/**
 * A log of turns, read in order: the n-th turn may be taken when the turn `limit` places before it was taken a minute
 * ago. Whoever reads the same log comes to the same times, so nobody need lock anything.
 */
export class PaceQueue {
  readonly #share: PaceShare;
  #stated: number | null = null;
  #heldUntil = Number.NEGATIVE_INFINITY;
  #taken: number[] = [];

  constructor(share: PaceShare) {
    this.#share = share;
  }

  /** What the target says its limit is; null until it has. */
  get stated(): number | null {
    return this.#stated;
  }

  get heldUntil(): number {
    return this.#heldUntil;
  }

  /** Turns a minute; null: as many as wanted. */
  get limit(): number | null {
    const { requestsPerMinute: wanted = Number.POSITIVE_INFINITY, shards } = this.#share;
    const stated = this.#stated ?? (Number.isFinite(wanted) ? Number.POSITIVE_INFINITY : DEFAULT_LIMIT);
    if (Math.min(wanted, stated) > UNPACED) return null;
    return Math.max(1, Math.floor(Math.min(wanted, stated * USED) / shards));
  }

  /** Takes in the next record of the log; of a turn, returns when it may be taken. */
  feed(record: PaceRecord, now: number): number {
    if (record.at > now + OTHER_CLOCK_MS) return now;
    if (record.kind === 'limit') this.#stated = record.limit;
    if (record.kind === 'hold') this.#heldUntil = Math.max(this.#heldUntil, record.at + record.ms);
    if (record.kind !== 'turn') return now;
    const limit = this.limit;
    const before = limit === null ? undefined : this.#taken[this.#taken.length - limit];
    const at = Math.max(record.at, this.#heldUntil, (before ?? Number.NEGATIVE_INFINITY) + WINDOW_MS);
    this.#taken.push(at);
    if (this.#taken.length > 2 * UNPACED) this.#taken = this.#taken.slice(-UNPACED);
    return at;
  }
}
