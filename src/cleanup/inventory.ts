import { type Item, KINDS, type Kind, type Ref } from './item.ts';
import type { JournalRecord } from './journal-record.ts';

/** How many of a kind were made, and how many of those are gone. */
export type Tally = Record<Kind, { made: number; gone: number }>;

/** What a journal's records come to: what there is to remove. */
export class Inventory {
  readonly #items = new Map<string, Item>();
  /** Everything that ever had a ref, also when it is gone. */
  readonly #known = new Map<string, Item>();
  readonly #byId = new Map<string, Item>();
  #ended = false;

  apply(record: JournalRecord): void {
    if (record.type === 'end') this.#ended = true;
    else if (record.type === 'intent') {
      const { type: _, ...intent } = record;
      this.#items.set(intentKey(record.intent), { ...intent, ref: null, answered: false, seats: null });
    } else if (record.type === 'made') this.#make(record);
    else if (record.type === 'nothing') this.#items.delete(intentKey(record.intent));
    else if (record.type === 'gone') this.#items.delete(refKey(record.kind, record.ref));
    else if (record.type === 'lost') {
      const item = this.#items.get(intentKey(record.intent));
      if (item === undefined) return;
      item.at = record.at;
      item.answered = record.answered;
    }
  }

  /** What is, or may be, on the target. */
  get open(): Item[] {
    return [...this.#items.values()];
  }

  /** True when the journal was closed and nothing is left. */
  get finished(): boolean {
    return this.#ended && this.#items.size === 0;
  }

  isOpen(item: Item): boolean {
    const key = item.ref === null ? intentKey(item.intent ?? 0) : refKey(item.kind, item.ref);
    return this.#items.has(key);
  }

  /** A thing that was made, by its ref (of a booking also by its id), gone or not; undefined: not known here. */
  find(kind: Kind, ref: Ref): Item | undefined {
    return this.#known.get(refKey(kind, ref)) ?? (kind === 'booking' ? this.#byId.get(ref) : undefined);
  }

  get tally(): Tally {
    const tally = Object.fromEntries(KINDS.map((kind) => [kind, { made: 0, gone: 0 }])) as Tally;
    for (const [key, { kind }] of this.#known) {
      tally[kind].made += 1;
      if (!this.#items.has(key)) tally[kind].gone += 1;
    }
    return tally;
  }

  #make(record: Extract<JournalRecord, { type: 'made' }>): void {
    const intended = record.intent === null ? undefined : this.#items.get(intentKey(record.intent));
    const { kind, caller, ref, intent, at } = record;
    const open = this.#items.get(refKey(kind, ref));
    const item: Item = {
      ref,
      intent,
      kind,
      caller,
      // A setting that is changed twice goes back to what it was at first.
      mark: kind === 'changed-setting' && open !== undefined ? open.mark : record.mark,
      movedFrom: intended?.movedFrom ?? null,
      eventType: intended?.eventType ?? record.eventType ?? null,
      lapsesAfterMs: intended?.lapsesAfterMs ?? null,
      // Each create of a seated booking takes one seat of the same booking.
      seats: joined(open?.seats, record.seats ?? null),
      answered: true,
      at,
    };
    if (intended !== undefined) this.#items.delete(intentKey(record.intent ?? 0));
    this.#items.set(refKey(kind, ref), item);
    this.#known.set(refKey(kind, ref), item);
    if (record.id !== null && kind === 'booking') this.#byId.set(record.id, item);
  }
}

/** @param before undefined: none are known yet */
function joined(before: Ref[] | null | undefined, seats: Ref[] | null): Ref[] | null {
  if (before === undefined) return seats;
  return before === null || seats === null ? null : [...new Set([...before, ...seats])];
}

const intentKey = (intent: number): string => `intent ${intent}`;
const refKey = (kind: Kind, ref: Ref): string => `${kind} ${ref}`;
