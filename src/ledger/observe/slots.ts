import type { Json } from '../exchange.ts';
import { eachLeaf, isObject } from '../normalise/order.ts';
import type { RecordedExchange } from './recorded.ts';

const LISTS: ReadonlySet<string | null> = new Set(['slots.list', 'slots.listAvailable']);
const STARTS = new Set(['start', 'slotStart']);
const ENDS = new Set(['end', 'slotEnd']);

export const listsSlots = ({ operation }: Pick<RecordedExchange, 'operation'>): boolean =>
  LISTS.has(operation);

/** The instants, in milliseconds, at which something of these exchanges ends and nothing begins. */
export function endsIn(exchanges: readonly RecordedExchange[]): ReadonlySet<number> {
  const [starts, ends] = [new Set<number>(), new Set<number>()];
  for (const exchange of exchanges) {
    if (listsSlots(exchange)) continue;
    for (const value of [exchange.requestBody ?? null, exchange.body])
      eachLeaf(value, [], (keys, leaf) => {
        const key = keys.at(-1) ?? '';
        if (typeof leaf !== 'string') return;
        if (STARTS.has(key)) starts.add(Date.parse(leaf));
        if (ENDS.has(key)) ends.add(Date.parse(leaf));
      });
  }
  return new Set([...ends].filter((instant) => !starts.has(instant)));
}

/**
 * Slots without those that begin just when something ends: whether there is one depends on the hour at which a claim
 * happened to book, and it is a slot like the others.
 */
export function withoutFollowing(value: Json, ends: ReadonlySet<number>): Json {
  if (Array.isArray(value))
    return value.filter((slot) => !ends.has(startOf(slot))).map((item) => withoutFollowing(item, ends));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutFollowing(item, ends)]));
}

/** When a slot begins, in milliseconds: of the old contract it is called `time`. */
function startOf(slot: Json): number {
  const start = isObject(slot) ? (slot['start'] ?? slot['time']) : slot;
  return typeof start === 'string' ? Date.parse(start) : Number.NaN;
}

/** How many slots a day has left depends on who else books there: of those that look alike one is enough. */
export function eachKindOnce(value: Json): Json {
  if (Array.isArray(value)) {
    const kinds = new Map(value.map((item) => [JSON.stringify(item), item]));
    return [...kinds.keys()].sort().map((key) => kinds.get(key) ?? null);
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, eachKindOnce(item)]));
}
