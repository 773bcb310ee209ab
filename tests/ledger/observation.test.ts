import { expect, test } from 'vitest';
import { observationOf } from '../../src/ledger/observe/observation.ts';
import type { RecordedExchange } from '../../src/ledger/observe/recorded.ts';
import type { Json } from '../../src/ledger/types.ts';

const FACTS = { run: 'r1', me: { id: 101, username: 'host' }, other: null, madeUp: [] };
const UID = '3yR291swFFHWP2TBVWUSNG';

const leavingSeat = (status: number, body: Json): RecordedExchange => ({
  phase: 'claim',
  sequence: 1,
  operation: 'bookings.cancel',
  version: '2024-08-13',
  caller: 'anonymous',
  method: 'POST',
  path: `/v2/bookings/${UID}/cancel`,
  requestHeaders: {},
  requestBody: { seatUid: 'e9466b35-e33f-45c6-90fc-c8a1b4019ee3' },
  status,
  headers: {},
  body,
  shape: status === 200 ? null : 'coded',
  failure: null,
  schema: null,
  problems: [],
  additions: [],
  sentAt: '2026-11-22T02:00:00.000Z',
  durationMs: 1,
  superseded: false,
});

const LEFT = leavingSeat(200, { status: 'success', data: { uid: UID } });
const GONE_ALL_THE_SAME = leavingSeat(404, {
  status: 'error',
  error: { code: 'NOT_FOUND', message: 'Invalid Query: The requested record was not found.' },
});

const observed = (exchange: RecordedExchange, alternates = false) =>
  observationOf(
    { claim: 'bookings.seats.cancel', version: '2024-08-13', exchanges: [exchange], alternates },
    FACTS,
  );

test('a cancelled seat is the same whether its cancel answers 200 or 404 (F23), and which it was is told apart', () => {
  const [one, other] = [observed(LEFT), observed(GONE_ALL_THE_SAME)];

  expect(one.exchanges).toEqual(other.exchanges);
  expect([one.outcome, other.outcome]).toEqual(['bookings.cancel 200', 'bookings.cancel 404 NOT_FOUND']);
});

test('any other refusal is no matter of chance', () => {
  const refused = leavingSeat(404, {
    status: 'error',
    error: { code: 'NOT_FOUND', message: 'No such seat' },
  });

  expect(observed(refused)).toMatchObject({ outcome: null, exchanges: [{ response: { status: 404 } }] });
});

test('of a claim that states alternatives only the outcome is kept', () => {
  expect(observed(LEFT, true)).toMatchObject({ exchanges: [], outcome: 'bookings.cancel 200' });
});
