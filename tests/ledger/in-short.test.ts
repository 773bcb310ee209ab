import { expect, it } from 'vitest';
import { inShort } from '../../src/ledger/book/in-short.ts';
import { claimOf, dataOf, exchangeOf, refusalOf } from './observed.ts';

it('names each answer by operation, status and error code', () => {
  expect(inShort(claimOf([refusalOf(404, 'NOT_FOUND', 'no'), dataOf({})]))).toBe(
    'bookings.get 404 NOT_FOUND, bookings.get 200',
  );
});

it('names what is no operation by its request', () => {
  expect(inShort(claimOf([exchangeOf({ operation: null, method: 'PUT', path: '/v2/x', status: 404 })]))).toBe(
    'PUT /v2/x 404',
  );
});

it('says what does not hold, and why it could not be asked', () => {
  expect(inShort(claimOf([dataOf({})], 'broken'))).toBe('broken, bookings.get 200');
  expect(inShort(claimOf([], 'unsupported', 'no-such-route'))).toBe('unsupported: no-such-route');
});

it('stops after six answers', () => {
  expect(inShort(claimOf(Array.from({ length: 9 }, () => dataOf({}))))).toMatch(/^(bookings.get 200, ){6}…$/);
});
