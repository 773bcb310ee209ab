import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger, LedgerClaim } from '../../src/ledger/book/ledger.ts';
import { changesOf } from '../../src/ledger/drift/change.ts';
import { capabilityChanges, driftBetween } from '../../src/ledger/drift/drift.ts';
import type { DriftKind } from '../../src/ledger/drift/rules.ts';
import type { Json, JsonObject } from '../../src/ledger/exchange.ts';
import { NAME } from '../../src/ledger/normalise/names.ts';
import type { ObservedExchange } from '../../src/ledger/observe/observe.ts';
import { json } from './arbitrary.ts';
import { claimOf, dataOf, exchangeOf, ledgerOf, refusalOf, rolesOf } from './observed.ts';

const question = fc.constantFrom(
  { operation: 'bookings.get', method: 'GET', path: '/v2/bookings/<booking.uid#1>' },
  { operation: 'bookings.create', method: 'POST', path: '/v2/bookings' },
  { operation: 'slots.list', method: 'GET', path: '/v2/slots?start=<day#1>' },
  { operation: null, method: 'GET', path: '/v2/nowhere' },
);

const answer = fc
  .record({
    question,
    status: fc.constantFrom(200, 201, 404),
    shape: fc.constantFrom(null, 'bare', 'detailed'),
    headers: fc.constantFrom<Record<string, string>>({}, { allow: 'GET' }, { allow: 'POST', location: '/' }),
    body: json,
  })
  .map(({ question: asked, ...answered }) => exchangeOf({ ...asked, ...answered }));

const claim: fc.Arbitrary<LedgerClaim> = fc.oneof(
  { weight: 4, arbitrary: fc.array(answer, { maxLength: 4 }).map((exchanges) => claimOf(exchanges)) },
  {
    weight: 1,
    arbitrary: fc.array(answer, { maxLength: 2 }).map((exchanges) => claimOf(exchanges, 'broken')),
  },
  { weight: 1, arbitrary: fc.constant(claimOf([], 'unsupported', 'no-such-route')) },
);

const ledger = fc
  .dictionary(
    fc.constantFrom('bookings.read.by-uid@2024-08-13', 'bookings.cancel.twice', 'slots.list.day'),
    claim,
  )
  .map((claims) => ledgerOf(claims));

const NOTHING = { entries: [], claimsNew: [], claimsGone: [], claimsChanged: [] };

describe('laws of drift', () => {
  it('a ledger does not differ from itself, whatever the order of its properties', () => {
    fc.assert(
      fc.property(ledger, (one) => {
        expect(driftBetween(one, reversed(one as unknown as Json) as unknown as Ledger, rolesOf)).toEqual(
          NOTHING,
        );
      }),
    );
  });

  it('what came one way went the other', () => {
    fc.assert(
      fc.property(claim, claim, (a, b) => {
        const there = changesOf('a.b', a, b, rolesOf).map(({ kind, pointer }) => `${back(kind)} ${pointer}`);
        const again = changesOf('a.b', b, a, rolesOf).map(({ kind, pointer }) => `${kind} ${pointer}`);
        expect(again.sort()).toEqual(there.sort());
      }),
      { numRuns: 500 },
    );
  });

  it('a capability that came one way went the other', () => {
    const some = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
    const capabilities = fc.record({ bookingsVersions: some, missingRoutes: some });
    fc.assert(
      fc.property(capabilities, capabilities, (a, b) => {
        const there = capabilityChanges(a, b).map(({ kind, capability }) => `${back(kind)} ${capability}`);
        const again = capabilityChanges(b, a).map(({ kind, capability }) => `${kind} ${capability}`);
        expect(again.sort()).toEqual(there.sort());
      }),
    );
  });

  it('the order of the claims does not matter', () => {
    fc.assert(
      fc.property(ledger, ledger, (before, after) => {
        const { entries } = driftBetween(before, after, rolesOf);
        expect(driftBetween(backwards(before), backwards(after), rolesOf).entries).toEqual(entries);
      }),
    );
  });

  it('which numbers names have does not matter, as long as the same is the same', () => {
    const orders = fc.record({ a: numbering, b: numbering });
    fc.assert(
      fc.property(fc.array(named, { minLength: 1, maxLength: 3 }), orders, (bodies, { a, b }) => {
        const before = claimOf(bodies.map(dataOf));
        const after = renumbered(before, { 'booking.uid': a, day: b });
        expect(drift(before, after)).toEqual(NOTHING);
      }),
      { numRuns: 500 },
    );
  });

  it('two that become one are a change', () => {
    const before = claimOf([dataOf({ old: '<booking.uid#1>', new: '<booking.uid#2>' })]);
    const after = claimOf([dataOf({ old: '<booking.uid#1>', new: '<booking.uid#1>' })]);
    expect(drift(before, after).entries).toHaveLength(1);
    expect(drift(after, before).entries).toHaveLength(1);
  });

  it('one change in forty claims is one entry that names them all', () => {
    fc.assert(
      fc.property(fc.array(booking, { minLength: 40, maxLength: 40 }), change, (bookings, [kind, alter]) => {
        const keys = bookings.map((_, index) => `bookings.read.number-${String(index).padStart(2, '0')}`);
        const told = (tell: (body: JsonObject) => ObservedExchange) =>
          ledgerOf(
            Object.fromEntries(keys.map((key, index) => [key, claimOf([tell(bookings[index] ?? {})])])),
          );
        const { entries } = driftBetween(told(dataOf), told(alter), rolesOf);
        expect(entries.map((entry) => [entry.kind, entry.claims])).toEqual([[kind, keys]]);
      }),
      { numRuns: 50 },
    );
  });
});

const drift = (before: LedgerClaim, after: LedgerClaim) =>
  driftBetween(ledgerOf({ 'bookings.a': before }), ledgerOf({ 'bookings.a': after }), rolesOf);

const OPPOSITES: [DriftKind, DriftKind][] = [
  ['property-new', 'property-gone'],
  ['no-longer-null', 'newly-null'],
  ['capability-new', 'capability-lost'],
  ['claim-mended', 'claim-turned'],
];

/** What a change is called when before and after change places. */
function back(kind: DriftKind): DriftKind {
  const pair = OPPOSITES.find((kinds) => kinds.includes(kind));
  return pair?.find((other) => other !== kind) ?? kind;
}

const backwards = (one: Ledger): Ledger => ({
  ...one,
  claims: Object.fromEntries(Object.entries(one.claims).reverse()),
});

/** With the properties of every object the other way round. */
function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]): [string, Json] => [key, reversed(item)]);
  return Object.fromEntries(entries.reverse());
}

const numbering = fc.shuffledSubarray([1, 2, 3], { minLength: 3 });

const oneOfThree = fc.integer({ min: 1, max: 3 });
const uid = oneOfThree.map((number) => `<booking.uid#${number}>`);
const namedText = fc.oneof(
  uid,
  uid.map((name) => name.replace('>', ' encoded>')),
  fc.tuple(uid, uid).map(([one, other]) => `${one} is not ${other}`),
  oneOfThree.map((number) => `<day#${number}>T10:00:00Z`),
  fc.constantFrom<Json>('<me.id>', 7, null),
);

/** Data full of names; days are properties too, as in slots, after they have been named. */
const named: fc.Arbitrary<Json> = fc
  .record({
    list: fc.array(namedText, { maxLength: 4 }),
    one: namedText,
    days: fc.dictionary(
      oneOfThree.map((number) => `<day#${number}>`),
      fc.array(namedText, { maxLength: 2 }),
    ),
  })
  .map(({ list, one, days }) => ({ asked: Object.keys(days), list, one, slots: days }));

/** The same with the numbers of the names changed, each kind by its own order. */
function renumbered<T>(value: T, orders: Record<string, readonly number[]>): T {
  const text = JSON.stringify(value).replace(NAME, (name) =>
    name.replace(
      /^<([\w.]+)#(\d)/,
      (_, kind: string, number: string) => `<${kind}#${orders[kind]?.[Number(number) - 1]}`,
    ),
  );
  return JSON.parse(text) as T;
}

const booking: fc.Arbitrary<JsonObject> = fc.record({
  uid,
  status: fc.constant('accepted'),
  title: fc.constant('A talk'),
  duration: fc.constant(60),
  rating: fc.constantFrom(1, 2, 3),
  metadata: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.string()),
});

/** What happens to each of forty answers, and how it is called. */
const change = fc.constantFrom<[DriftKind, (body: JsonObject) => ObservedExchange]>(
  ['property-new', (body) => dataOf({ ...body, guests: [] })],
  ['property-gone', ({ rating: _, ...body }) => dataOf(body)],
  ['newly-null', (body) => dataOf({ ...body, rating: null })],
  ['type', (body) => dataOf({ ...body, rating: String(body['rating']) })],
  ['enum', (body) => dataOf({ ...body, status: 'confirmed' })],
  ['value', (body) => dataOf({ ...body, duration: 30 })],
  ['text', (body) => dataOf({ ...body, title: 'A walk' })],
  [
    'header',
    (body) => ({ ...dataOf(body), response: { ...dataOf(body).response, headers: { allow: 'GET' } } }),
  ],
  ['status', ({ uid: named }) => refusalOf(404, 'NotFoundException', `Booking ${named} not found`)],
);
