import { expect, test } from 'vitest';
import { ownOf } from '../../src/ledger/observe/lists.ts';
import type { RecordedExchange } from '../../src/ledger/observe/recorded.ts';

test('the list of 2024-04-15 is shown without the bookings of others, and without their number', () => {
  const own = { id: 1, uid: 'own' };
  const data = {
    bookings: [own, { id: 2, uid: 'another' }],
    recurringInfo: [],
    totalCount: 2,
    nextCursor: null,
  };
  const exchange: RecordedExchange = {
    phase: 'claim',
    sequence: 1,
    operation: 'bookings.list',
    version: '2024-04-15',
    caller: 'owner',
    method: 'GET',
    path: '/v2/bookings?limit=50',
    requestHeaders: {},
    status: 200,
    headers: {},
    body: { status: 'success', data },
    shape: null,
    failure: null,
    schema: null,
    problems: [],
    additions: [],
    sentAt: '2027-01-01T00:00:00.000Z',
    durationMs: 1,
    superseded: false,
  };

  expect(ownOf(exchange, new Set(['uid own']))).toEqual({
    status: 'success',
    data: { bookings: [own], recurringInfo: [], totalCount: '<count>', nextCursor: null },
  });
});
