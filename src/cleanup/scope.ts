import type { Client } from '../client/index.ts';
import { type CleanOptions, clean, type Removal } from './clean.ts';
import type { Intent, Item, Kind, Ref } from './item.ts';
import type { Recorder } from './journal.ts';
import type { Made } from './journal-record.ts';

export type { Removal } from './clean.ts';

/**
 * A part of a journal: what is recorded through it (a test's, a worker's) is its own to remove. Everything is written
 * to the journal and known to it as well.
 */
export class Scope implements Recorder {
  readonly #journal: Recorder;
  readonly #intents = new Set<number>();
  readonly #refs = new Set<string>();

  private constructor(journal: Recorder) {
    this.#journal = journal;
  }

  static of(journal: Recorder): Scope {
    return new Scope(journal);
  }

  /** Ends the scope: removes all that is open of it, as `clean` does. May be called again for what survived. */
  removeAll(client: Client, options?: CleanOptions): Promise<Removal> {
    return clean(this, client, options);
  }

  get open(): Item[] {
    return this.#journal.open.filter((item) =>
      item.ref === null ? this.#intents.has(item.intent ?? -1) : this.#refs.has(`${item.kind} ${item.ref}`),
    );
  }

  intend(intent: Intent): number {
    const number = this.#journal.intend(intent);
    this.#intents.add(number);
    return number;
  }

  made(intent: number | null, made: Made): void {
    this.#refs.add(`${made.kind} ${made.ref}`);
    this.#journal.made(intent, made);
  }

  nothing(intent: number): void {
    this.#journal.nothing(intent);
  }

  lost(intent: number, answered: boolean): void {
    this.#journal.lost(intent, answered);
  }

  gone(kind: Kind, ref: Ref): void {
    this.#journal.gone(kind, ref);
  }

  find(kind: Kind, ref: Ref): Item | undefined {
    return this.#journal.find(kind, ref);
  }
}
