import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { renderResults } from '../../../src/ledger/render.ts';
import type { ClaimResult } from '../../../src/ledger/types.ts';
import { brokenResult, resultOf } from './results.ts';

const shown = (...results: ClaimResult[]): string[] =>
  stripVTControlCharacters(renderResults(results)).split('\n');

const notServed = (claim: string): ClaimResult =>
  resultOf({
    claim,
    version: '2026-02-25',
    verdict: 'unsupported',
    reason: { code: 'no-such-version', text: 'the target does not serve 2026-02-25' },
  });

test('a claim is one line with its id, below its resource and the version that is asked', () => {
  expect(shown(resultOf())).toEqual([
    '',
    'bookings  2024-08-13',
    '  ✓ cancelling by numeric id answers 404  bookings.cancel.by-id',
  ]);
});

test('another version than the first of a resource is said', () => {
  expect(shown(resultOf(), resultOf({ version: '2026-02-25' })).at(-1)).toBe(
    '  ✓ cancelling by numeric id answers 404  bookings.cancel.by-id  2026-02-25',
  );
});

test('claims in a version that the target does not serve are one line', () => {
  expect(shown(resultOf(), notServed('bookings.cancel.by-id'), notServed('bookings.cancel.twice'))).toEqual([
    '',
    'bookings  2024-08-13',
    '  ✓ cancelling by numeric id answers 404  bookings.cancel.by-id',
    '  – 2 claims in 2026-02-25, a version that this target does not serve',
  ]);
});

test('a broken claim shows what came, where it is stated and its evidence', () => {
  expect(shown(brokenResult())).toEqual([
    '',
    'bookings  2024-08-13',
    '  ✗ cancelling by numeric id answers 404  broken  bookings.cancel.by-id',
    '      expected status 404, received 200',
    '      specs/bookings/cancel.spec.ts:14  evidence: F02',
  ]);
});
