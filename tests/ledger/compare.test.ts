import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, compareJson } from '../../src/ledger/compare.ts';
import type { ResponseRecord } from '../../src/ledger/exchange.ts';
import { json } from './arbitrary.ts';

describe('what is a difference', () => {
  it('a property gone, a property new, another value, another type', () => {
    const before = { gone: 1, same: [1, 2], value: 'a', type: null };
    const after = { type: '', value: 'b', same: [1, 2], new: 2 };
    expect(compareJson(before, after)).toEqual([
      { pointer: '/gone', kind: 'missing', expected: 1 },
      { pointer: '/value', kind: 'changed', expected: 'a', received: 'b' },
      { pointer: '/type', kind: 'type', expected: null, received: '' },
      { pointer: '/new', kind: 'added', received: 2 },
    ]);
  });

  it('an item more or less in a list', () => {
    expect(compareJson([1], [1, 2])).toEqual([{ pointer: '/1', kind: 'added', received: 2 }]);
    expect(compareJson([1, 2], [1])).toEqual([{ pointer: '/1', kind: 'missing', expected: 2 }]);
  });

  it('names that need it are escaped in the pointer', () => {
    expect(compareJson({ 'a/b~c': 1 }, {})).toEqual([{ pointer: '/a~1b~0c', kind: 'missing', expected: 1 }]);
  });

  it('an array is no object, null is no object', () => {
    expect(compareJson([], {})).toEqual([{ pointer: '', kind: 'type', expected: [], received: {} }]);
    expect(compareJson({}, null)).toEqual([{ pointer: '', kind: 'type', expected: {}, received: null }]);
  });

  it('status, headers and body each have their place', () => {
    const one: ResponseRecord = { status: 200, headers: { a: '1' }, body: { b: 1 } };
    const two: ResponseRecord = { status: 201, headers: {}, body: { b: 2 } };
    expect(compare(one, two).map(({ pointer }) => pointer)).toEqual(['/status', '/headers/a', '/body/b']);
  });
});

describe('laws', () => {
  it('nothing differs from itself', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(compareJson(value, structuredClone(value))).toEqual([]);
      }),
    );
  });

  it('what differs is found', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        const same = JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
        expect(compareJson(a, b).length === 0).toBe(same);
      }),
    );
  });

  it('what is added one way is removed the other', () => {
    const opposite = { added: 'missing', missing: 'added', changed: 'changed', type: 'type' } as const;
    fc.assert(
      fc.property(json, json, (a, b) => {
        const there = compareJson(a, b).map(({ kind, pointer }) => `${opposite[kind]} ${pointer}`);
        const back = compareJson(b, a).map(({ kind, pointer }) => `${kind} ${pointer}`);
        expect(there.sort()).toEqual(back.sort());
      }),
    );
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return { properties: entries.map(([key, item]) => [key, sorted(item)]) };
}
