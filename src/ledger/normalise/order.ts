import type { Json, JsonObject } from '../exchange.ts';

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSeat = (item: Json): item is JsonObject => isObject(item) && 'seatUid' in item && 'email' in item;

/**
 * Puts what has no stable order into one: the attendees of a seated booking, which Cal.com lists now so and now so,
 * by address. Everything else keeps the order in which Cal.com gave it.
 * @param nameOf what an address is called, for the order must not depend on whose account it is
 */
export function settleOrder(body: Json, nameOf: (address: string) => string): Json {
  if (Array.isArray(body)) {
    const items = body.map((item) => settleOrder(item, nameOf));
    if (items.length < 2 || !items.every(isSeat)) return items;
    const keyed = items.map((item) => ({ item, key: nameOf(String(item['email'])) }));
    return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ item }) => item);
  }
  if (!isObject(body)) return body;
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, settleOrder(value, nameOf)]));
}

/** Visits every value that is neither an object nor an array, properties in alphabetical order, with its path. */
export function eachLeaf(value: Json, keys: string[], visit: (keys: string[], value: Json) => void): void {
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) eachLeaf(item, [...keys, String(at)], visit);
  } else if (isObject(value)) {
    for (const key of Object.keys(value).sort()) eachLeaf(value[key] ?? null, [...keys, key], visit);
  } else visit(keys, value);
}

/** Visits every object within a value, the outer before the inner, with its path. */
export function eachObject(
  value: Json,
  keys: string[],
  visit: (keys: string[], object: JsonObject) => void,
): void {
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) eachObject(item, [...keys, String(at)], visit);
  } else if (isObject(value)) {
    visit(keys, value);
    for (const key of Object.keys(value).sort()) eachObject(value[key] ?? null, [...keys, key], visit);
  }
}
