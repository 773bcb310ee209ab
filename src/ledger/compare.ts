import type { Json, ResponseRecord } from './exchange.ts';
import { isObject } from './normalise/order.ts';

/** One difference between two answers: what was expected is gone, new, of another type, or another value. */
export interface Difference {
  /** A JSON pointer into the answer: `/status`, `/headers/content-type`, `/body/data/uid`. */
  pointer: string;
  kind: 'missing' | 'added' | 'changed' | 'type';
  expected?: Json;
  received?: Json;
}

const escaped = (key: string) => key.replace(/~/g, '~0').replace(/\//g, '~1');

/** The JSON type of a value, as people name it. */
export function typeOf(value: Json): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** Every difference between two JSON values; the order of properties does not matter. */
export function compareJson(expected: Json, received: Json, pointer = ''): Difference[] {
  if (typeOf(expected) !== typeOf(received)) return [{ pointer, kind: 'type', expected, received }];
  if (Array.isArray(expected) && Array.isArray(received)) {
    return compareParts(
      Object.fromEntries(expected.entries()),
      Object.fromEntries(received.entries()),
      pointer,
    );
  }
  if (isObject(expected) && isObject(received)) return compareParts(expected, received, pointer);
  return Object.is(expected, received) ? [] : [{ pointer, kind: 'changed', expected, received }];
}

function compareParts(
  expected: Record<string, Json>,
  received: Record<string, Json>,
  pointer: string,
): Difference[] {
  const keys = new Set([...Object.keys(expected), ...Object.keys(received)]);
  return [...keys].flatMap((key): Difference[] => {
    const at = `${pointer}/${escaped(key)}`;
    const before = Object.hasOwn(expected, key) ? expected[key] : undefined;
    const after = Object.hasOwn(received, key) ? received[key] : undefined;
    if (before === undefined)
      return after === undefined ? [] : [{ pointer: at, kind: 'added', received: after }];
    if (after === undefined) return [{ pointer: at, kind: 'missing', expected: before }];
    return compareJson(before, after, at);
  });
}

/** Every difference between two normalised answers. */
export function compare(expected: ResponseRecord, received: ResponseRecord): Difference[] {
  return [
    ...compareJson(expected.status, received.status, '/status'),
    ...compareJson(expected.headers, received.headers, '/headers'),
    ...compareJson(expected.body, received.body, '/body'),
  ];
}
