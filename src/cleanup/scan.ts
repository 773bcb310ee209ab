import type { Client } from '../client/index.ts';
import type { Census, Counted } from './census.ts';
import { type CleanOptions, clean, type Removal } from './clean.ts';
import { Inventory } from './inventory.ts';
import type { Intent, Item, Kind, Ref } from './item.ts';
import type { Recorder } from './journal.ts';
import type { JournalRecord, Made } from './journal-record.ts';

/** Something of a run that is over, found on the target itself. */
export type Leftover = Counted & { mark: NonNullable<Counted['mark']>; why: string };

/** A run does not take longer: what is younger may belong to one that is going on elsewhere. */
const OLDER_THAN_MS = 2 * 3600_000;

/** What bears a mark of the suite and is of a run that began long enough ago. Marks that only look so do not count. */
export function leftoversIn(census: Census, olderThanMs: number = OLDER_THAN_MS): Leftover[] {
  const before = Date.parse(census.at) - olderThanMs;
  return census.things.filter(
    (thing): thing is Leftover =>
      thing.mark !== null && thing.why !== null && thing.mark.startedAt.getTime() <= before,
  );
}

/** Removes leftovers in the right order; what cannot be removed is returned. */
export function removeLeftovers(
  leftovers: readonly Leftover[],
  client: Client,
  options?: CleanOptions,
): Promise<Removal> {
  const list = new LooseList();
  for (const { kind, account, ref, eventType } of leftovers) {
    const more = { id: null, mark: null, seats: null, eventType: eventType ?? null };
    list.made(null, { kind, caller: account, ref, ...more });
  }
  return clean(list, client, options);
}

/** A recorder without a journal: what it lists was found, not made. */
class LooseList implements Recorder {
  readonly #inventory = new Inventory();

  get open(): Item[] {
    return this.#inventory.open;
  }

  intend(_: Intent): number {
    throw new Error('Nothing is made from a list of leftovers.');
  }

  made(intent: number | null, made: Made): void {
    this.#apply({ type: 'made', intent, ...made, at: new Date().toISOString() });
  }

  nothing(intent: number): void {
    this.#apply({ type: 'nothing', intent });
  }

  lost(intent: number, answered: boolean): void {
    this.#apply({ type: 'lost', intent, answered, at: new Date().toISOString() });
  }

  gone(kind: Kind, ref: Ref): void {
    this.#apply({ type: 'gone', kind, ref });
  }

  find(kind: Kind, ref: Ref): Item | undefined {
    return this.#inventory.find(kind, ref);
  }

  #apply(record: JournalRecord): void {
    this.#inventory.apply(record);
  }
}
