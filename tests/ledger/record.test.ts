import { expect, test } from 'vitest';
import { type Book, differingIn, settleBook } from '../../src/ledger/book/record.ts';
import type { ObservedExchange } from '../../src/ledger/observe/observe.ts';
import type { PassReport, Verdict } from '../../src/ledger/types.ts';
import { dataOf, ledgerOf, rolesOf } from './observed.ts';
import { resultOf } from './render/results.ts';

const CLAIM = 'bookings.read.by-uid';
const KEY = `${CLAIM}@2024-08-13`;
const NIGHTS = ['2026-11-20T02:00:00.000Z', '2026-11-21T02:00:00.000Z', '2026-11-22T02:00:00.000Z'] as const;
const target = { version: 1 as const, target: ledgerOf({}).target, capabilities: ledgerOf({}).capabilities };

const accepted = dataOf({ status: 'accepted' });
const pending = dataOf({ status: 'pending' });
const EMPTY: Book = { ledger: null, proofs: null };

interface Seen {
  exchanges?: ObservedExchange[];
  verdict?: Verdict;
  outcome?: string | null;
}

function passOf({ exchanges = [accepted], verdict = 'holds', outcome = null }: Seen): PassReport {
  const result = resultOf({ claim: CLAIM, verdict });
  return {
    pass: 1,
    startedAt: NIGHTS[0],
    durationMs: 1,
    status: 'passed',
    claims: 1,
    results: [result],
    observations: [{ claim: CLAIM, version: '2024-08-13', exchanges, outcome }],
    suiteErrors: [],
  };
}

/** A night with one look, or with two. */
const settled = (book: Book, at: string, ...looks: Seen[]) =>
  settleBook(book, looks.map(passOf), { at, target, rolesOf });

const begun = (seen: Seen = {}): Book => settled(EMPTY, NIGHTS[0], seen);

test('the first night begins a ledger and is no drift', () => {
  const { ledger, proofs, drift } = settled(EMPTY, NIGHTS[0], {});

  expect(Object.keys(ledger.claims)).toEqual([KEY]);
  expect(proofs.claims[KEY]).toEqual({ firstSeen: NIGHTS[0], lastChanged: null, lastProven: NIGHTS[0] });
  expect(drift).toMatchObject({ entries: [], claimsNew: [KEY] });
});

test('what is the same is proven again', () => {
  const { proofs, drift } = settled(begun(), NIGHTS[1], {});

  expect(proofs.claims[KEY]).toEqual({ firstSeen: NIGHTS[0], lastChanged: null, lastProven: NIGHTS[1] });
  expect(drift.entries).toEqual([]);
});

test('what differs twice in the same way is drift, and the ledger has it from then on', () => {
  const book = begun();
  const differs = { exchanges: [pending] };

  const { ledger, proofs, drift } = settled(book, NIGHTS[1], differs, differs);

  expect(differingIn(book, passOf(differs), rolesOf)).toEqual([KEY]);
  expect(drift.entries).toMatchObject([{ kind: 'enum', subject: 'status', claims: [KEY] }]);
  expect(proofs.claims[KEY]).toMatchObject({ lastChanged: NIGHTS[1] });
  expect(ledger.claims[KEY]?.exchanges).toEqual([pending]);
});

test('what differs and then does not is intermittent, and the ledger keeps what it had', () => {
  const { ledger, proofs, drift, intermittent } = settled(begun(), NIGHTS[1], { exchanges: [pending] }, {});

  expect(intermittent).toEqual([KEY]);
  expect(drift.entries).toEqual([]);
  expect(ledger.claims[KEY]?.exchanges).toEqual([accepted]);
  expect(Object.values(proofs.claims[KEY]?.outcomes ?? {}).map(({ count }) => count)).toEqual([1, 1]);
});

test('an alternative that is known is not looked at again, until it has come to stay', () => {
  const other = { exchanges: [pending] };
  let book: Book = settled(begun(), NIGHTS[1], other, {});

  for (let night = 0; night < 4; night += 1) {
    expect(differingIn(book, passOf(other), rolesOf)).toEqual([]);
    book = settled(book, NIGHTS[2], other);
  }

  expect(differingIn(book, passOf(other), rolesOf)).toEqual([KEY]);
});

test('what differs and could not be looked at again is unconfirmed', () => {
  const { ledger, unconfirmed, drift } = settled(begun(), NIGHTS[1], { exchanges: [pending] });

  expect(unconfirmed).toEqual([KEY]);
  expect(drift.entries).toEqual([]);
  expect(ledger.claims[KEY]?.exchanges).toEqual([accepted]);
});

test('what was not found out leaves the book as it was', () => {
  const book = begun();

  const { ledger, proofs } = settled(book, NIGHTS[1], { verdict: 'inconclusive', exchanges: [] });

  expect(ledger.claims).toEqual(book.ledger?.claims);
  expect(proofs.claims).toEqual(book.proofs?.claims);
});

test('what chance decided is counted from the first night on, and is no drift', () => {
  const night = (book: Book, at: string, outcome: string) => settled(book, at, { exchanges: [], outcome });

  const first = night(EMPTY, NIGHTS[0], 'bookings.cancel 200');
  const second = night(first, NIGHTS[1], 'bookings.cancel 404 NOT_FOUND');
  const third = night(second, NIGHTS[2], 'bookings.cancel 200');

  const { outcomes, streak } = third.proofs.claims[KEY] ?? {};
  expect(Object.values(outcomes ?? {})).toEqual([
    { count: 2, lastSeen: NIGHTS[2], says: 'bookings.cancel 200' },
    { count: 1, lastSeen: NIGHTS[1], says: 'bookings.cancel 404 NOT_FOUND' },
  ]);
  expect(streak).toBeUndefined();
  expect(third.ledger).toEqual(first.ledger);
  expect([...second.drift.entries, ...third.drift.entries]).toEqual([]);
});
