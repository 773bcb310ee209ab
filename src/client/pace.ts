import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { fileLog, memoryLog, type PaceLog } from './pace-log.ts';
import { PaceQueue, type PaceShare } from './pace-queue.ts';
import type { RateLimit } from './rate-limit.ts';

/** Says when a request may leave, so that a credential never meets its rate limit on our account (F15). */
export interface Pace {
  /** Resolves when a request of this credential may leave. `budget` names the credential without giving it away. */
  turn(budget: string): Promise<void>;
  /** Tells what an answer to this credential said about its limit. */
  learn(budget: string, seen: RateLimit): void;
  /** A 429 came all the same: nobody sends with this credential for so many milliseconds. */
  hold(budget: string, ms: number): void;
}

export interface PaceOptions {
  /** Shared by all workers and runs of this machine; undefined: this process paces itself alone. */
  folder?: string | undefined;
  /** Default: what the target says, 120 until it has. */
  requestsPerMinute?: number | undefined;
  /** Machines that share the keys at the same time; default 1. */
  shards?: number | undefined;
  now?: (() => number) | undefined;
  sleep?: ((ms: number) => Promise<void>) | undefined;
  /** Told of every wait of more than a second. */
  onWait?: ((ms: number) => void) | undefined;
}

/** Nobody waits longer for a turn: a log that asks for more was written under another clock. */
const LONGEST_MS = 10 * 60_000;
/** How often a turn is put off: under a clock that stands still it would be for ever. */
const ROUNDS = 5;
/** Without the shared file each process takes this part of the limit. */
const ALONE = 4;

/** Keeps one budget per credential, over all workers and runs of a machine where a folder is given. */
export function createPace(options: PaceOptions = {}): Pace {
  const now = options.now ?? Date.now;
  const sleep = options.sleep ?? ((ms: number) => delay(ms));
  const share = { requestsPerMinute: options.requestsPerMinute, shards: options.shards ?? 1 };
  const budgets = new Map<string, Budget>();
  const of = (name: string): Budget => {
    const budget = budgets.get(name) ?? new Budget(options.folder, name, share, now);
    budgets.set(name, budget);
    return budget;
  };

  return {
    async turn(name) {
      const budget = of(name);
      let wait = budget.enter();
      for (let round = 0; wait > 0 && round < ROUNDS; round += 1) {
        if (wait > 1000) options.onWait?.(wait);
        await sleep(Math.min(wait, LONGEST_MS));
        // Somebody may have met a 429 meanwhile.
        wait = budget.heldFor();
      }
    },
    learn: (name, seen) => of(name).learn(seen),
    hold: (name, ms) => of(name).hold(ms),
  };
}

/** The turns of one credential, as this process knows them. */
class Budget {
  readonly #now: () => number;
  #log: PaceLog;
  #queue: PaceQueue;
  readonly #share: PaceShare;

  constructor(folder: string | undefined, name: string, share: PaceShare, now: () => number) {
    this.#now = now;
    this.#share = share;
    this.#queue = new PaceQueue(share);
    this.#log = memoryLog();
    if (folder === undefined) return;
    try {
      this.#log = fileLog(folder, name);
    } catch {
      this.#goAlone();
    }
  }

  /** Gets in line; milliseconds until it is our turn. */
  enter(): number {
    this.#catchUp();
    if (this.#queue.limit === null) return this.heldFor();
    const token = randomBytes(5).toString('hex');
    this.#append({ kind: 'turn', at: this.#now(), token });
    return this.#catchUp(token) - this.#now();
  }

  heldFor(): number {
    this.#catchUp();
    return this.#queue.heldUntil - this.#now();
  }

  learn({ limit, remaining, resetSeconds }: RateLimit): void {
    if (this.#queue.stated !== limit) {
      this.#catchUp();
      if (this.#queue.stated !== limit) this.#append({ kind: 'limit', at: this.#now(), limit });
      this.#catchUp();
    }
    const paced = this.#queue.limit;
    // Others may use the key as well: before it runs out, everybody waits for the next window.
    if (paced !== null && remaining <= limit * 0.05) this.hold(resetSeconds * 1000);
  }

  hold(ms: number): void {
    // Many answers say the same: one record is enough.
    if (ms <= 0 || ms - this.heldFor() < 500) return;
    this.#append({ kind: 'hold', at: this.#now(), ms: Math.min(ms, LONGEST_MS) });
    this.#catchUp();
  }

  /** Reads what was written meanwhile; returns when the turn with this token may be taken. */
  #catchUp(token?: string): number {
    let turn = this.#now();
    for (const record of this.#log.read()) {
      const at = this.#queue.feed(record, this.#now());
      if (record.kind === 'turn' && record.token === token) turn = at;
    }
    return turn;
  }

  #append(record: Parameters<PaceLog['append']>[0]): void {
    try {
      this.#log.append(record);
    } catch {
      this.#goAlone();
      this.#log.append(record);
    }
  }

  /** The shared file cannot be written: a part of the limit is used, as others may be in the same position. */
  #goAlone(): void {
    const stated = this.#queue.stated;
    this.#log = memoryLog();
    this.#queue = new PaceQueue({ ...this.#share, shards: this.#share.shards * ALONE });
    if (stated !== null) this.#log.append({ kind: 'limit', at: this.#now(), limit: stated });
  }
}
