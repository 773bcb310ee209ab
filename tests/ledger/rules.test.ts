import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Ledger, LedgerClaim } from '../../src/ledger/book/ledger.ts';
import { driftBetween } from '../../src/ledger/drift/drift.ts';
import { classOf, DRIFT_CLASSES, type DriftKind, isBeyond, RULES } from '../../src/ledger/drift/rules.ts';
import type { Json } from '../../src/ledger/exchange.ts';
import type { ObservedExchange } from '../../src/ledger/observe/observe.ts';
import { renderRules } from '../../src/ledger/render/rules.ts';
import { claimOf, dataOf, exchangeOf, ledgerOf, refusalOf, rolesOf } from './observed.ts';

interface Found {
  kind: DriftKind;
  class: string;
  subject: string;
  before: string | null;
  after: string | null;
  places: string[];
}

const between = (before: Ledger, after: Ledger): Found[] =>
  driftBetween(before, after, rolesOf).entries.map(
    ({ kind, class: found, subject, before, after, places }) => ({
      kind,
      class: found,
      subject,
      before,
      after,
      places,
    }),
  );

const ofClaims = (before: LedgerClaim, after: LedgerClaim): Found[] =>
  between(ledgerOf({ 'bookings.read.by-uid': before }), ledgerOf({ 'bookings.read.by-uid': after }));

const ofAnswers = (before: ObservedExchange, after: ObservedExchange): Found[] =>
  ofClaims(claimOf([before]), claimOf([after]));

const ofData = (before: Json, after: Json): Found[] => ofAnswers(dataOf(before), dataOf(after));

const withCapabilities = (bookingsVersions: string[], missingRoutes: string[]): Ledger => ({
  ...ledgerOf({}),
  capabilities: { bookingsVersions, missingRoutes },
});

const AN_HOUR = { status: 'accepted', duration: 60 };
const [BY_UID] = ['GET /v2/bookings/{booking.uid}'];

/** For each kind a pair that differs in just this, and what is found of it. */
const SAMPLES: Record<DriftKind, [found: Found[], Omit<Found, 'kind' | 'class'>]> = {
  status: [
    ofAnswers(refusalOf(500, 'Oops', 'no'), refusalOf(404, 'NotFoundException', 'no')),
    {
      subject: BY_UID,
      before: '500 detailed Oops',
      after: '404 detailed NotFoundException',
      places: ['bookings.get /status'],
    },
  ],
  'error-shape': [
    ofAnswers(refusalOf(400, 'Oops', 'no', 'detailed'), refusalOf(400, 'Oops', 'no', 'coded')),
    { subject: BY_UID, before: '400 detailed Oops', after: '400 coded Oops', places: ['bookings.get'] },
  ],
  'error-code': [
    ofAnswers(refusalOf(400, 'Oops', 'no'), refusalOf(400, 'BadRequestException', 'no')),
    {
      subject: BY_UID,
      before: '400 detailed Oops',
      after: '400 detailed BadRequestException',
      places: ['bookings.get /error/code'],
    },
  ],
  'property-gone': [
    ofData({ ...AN_HOUR, rating: 5 }, AN_HOUR),
    { subject: 'rating', before: '5', after: null, places: ['bookings.get /data/rating'] },
  ],
  'property-new': [
    ofData({ hosts: [AN_HOUR] }, { hosts: [{ ...AN_HOUR, rating: null }] }),
    { subject: 'rating', before: null, after: 'null', places: ['bookings.get /data/hosts/*/rating'] },
  ],
  type: [
    ofData({ duration: 60 }, { duration: '60' }),
    { subject: 'duration', before: '60', after: '"60"', places: ['bookings.get /data/duration'] },
  ],
  'newly-null': [
    ofData({ title: 'A talk' }, { title: null }),
    { subject: 'title', before: '"A talk"', after: 'null', places: ['bookings.get /data/title'] },
  ],
  'no-longer-null': [
    ofData({ title: null }, { title: '' }),
    { subject: 'title', before: 'null', after: '""', places: ['bookings.get /data/title'] },
  ],
  enum: [
    ofData({ status: 'accepted' }, { status: 'confirmed' }),
    { subject: 'status', before: '"accepted"', after: '"confirmed"', places: ['bookings.get /data/status'] },
  ],
  value: [
    ofData({ duration: 60 }, { duration: 30 }),
    { subject: 'duration', before: '60', after: '30', places: ['bookings.get /data/duration'] },
  ],
  items: [
    ofData({ hosts: [AN_HOUR] }, { hosts: [AN_HOUR, AN_HOUR] }),
    {
      subject: '/data/hosts/*',
      before: null,
      after: '{"duration":60,"status":"accepted"}',
      places: ['bookings.get /data/hosts/*'],
    },
  ],
  'claim-turned': [
    ofClaims(claimOf([dataOf(AN_HOUR)]), claimOf([dataOf(AN_HOUR)], 'broken')),
    { subject: 'bookings.read.by-uid', before: 'holds', after: 'broken', places: [] },
  ],
  'claim-mended': [
    ofClaims(claimOf([dataOf(AN_HOUR)], 'broken'), claimOf([dataOf(AN_HOUR)])),
    { subject: 'bookings.read.by-uid', before: 'broken', after: 'holds', places: [] },
  ],
  'capability-lost': [
    between(withCapabilities(['2024-08-13', '2024-04-15'], []), withCapabilities(['2024-08-13'], [])),
    { subject: 'bookings 2024-04-15', before: 'served', after: 'not served', places: [] },
  ],
  'capability-new': [
    between(withCapabilities([], ['GET /v2/bookings/{uid}/location']), withCapabilities([], [])),
    { subject: 'GET /v2/bookings/{uid}/location', before: 'not served', after: 'served', places: [] },
  ],
  text: [
    ofAnswers(refusalOf(404, 'NotFoundException', 'not found'), refusalOf(404, 'NotFoundException', 'gone')),
    {
      subject: BY_UID,
      before: 'not found',
      after: 'gone',
      places: ['bookings.get /error/details/message', 'bookings.get /error/message'],
    },
  ],
  header: [
    ofAnswers(
      exchangeOf({ headers: { 'retry-after': '1' } }),
      exchangeOf({ headers: { 'retry-after': '60' } }),
    ),
    { subject: 'retry-after', before: '1', after: '60', places: ['bookings.get /headers/retry-after'] },
  ],
  order: [
    ofData({ hosts: [{ id: 1 }, { id: 2 }] }, { hosts: [{ id: 2 }, { id: 1 }] }),
    {
      subject: '/data/hosts',
      before: '[{"id":1},{"id":2}]',
      after: '[{"id":2},{"id":1}]',
      places: ['bookings.get /data/hosts'],
    },
  ],
};

describe('the rules, each by an answer that differs in just that', () => {
  it.each(Object.entries(SAMPLES))('%s', (kind, [found, told]) => {
    expect(found).toEqual([{ kind, class: classOf(kind as DriftKind), ...told }]);
  });
});

describe('what needs a second look', () => {
  it('a text of a success is cosmetic, an enum is not', () => {
    expect(ofData({ title: 'A talk' }, { title: 'A walk' })).toMatchObject([{ kind: 'text' }]);
    expect(ofData({ status: 'A talk' }, { status: 'A walk' })).toMatchObject([{ kind: 'enum' }]);
  });

  it('another status is one change, whatever else the answer says then', () => {
    expect(ofAnswers(dataOf(AN_HOUR), refusalOf(404, 'NotFoundException', 'gone'))).toMatchObject([
      { kind: 'status', before: '200', after: '404 detailed NotFoundException' },
    ]);
  });

  it('a day of slots more is an entry more, no property', () => {
    expect(ofData({ '<day#1>': [] }, { '<day#1>': [], '<day#2>': [] })).toMatchObject([{ kind: 'items' }]);
  });

  it('entries whose properties come in another order are the same entries', () => {
    const before = {
      hosts: [
        { id: 1, name: 'a' },
        { id: 2, name: 'b' },
      ],
    };
    const after = {
      hosts: [
        { name: 'b', id: 2 },
        { name: 'a', id: 1 },
      ],
    };
    expect(ofData(before, after)).toMatchObject([{ kind: 'order' }]);
  });

  it('an answer that explains a broken claim is told instead of it', () => {
    const turned = ofClaims(
      claimOf([dataOf({ status: 'accepted' })]),
      claimOf([dataOf({ status: 'pending' })], 'broken'),
    );
    expect(turned).toMatchObject([{ kind: 'enum', class: 'breaking' }]);
  });

  it('claims that cannot be asked any more for the same reason are one change', () => {
    const keys = ['a.b.c', 'a.b.d', 'a.b.e'];
    const all = (claim: LedgerClaim) => ledgerOf(Object.fromEntries(keys.map((key) => [key, claim])));
    expect(
      driftBetween(all(claimOf([dataOf(AN_HOUR)])), all(claimOf([], 'unsupported', 'no-such-route')), rolesOf)
        .entries,
    ).toMatchObject([
      {
        kind: 'capability-lost',
        claims: keys,
        subject: 'a.b.c and 2 more',
        after: 'unsupported: no-such-route',
      },
    ]);
  });

  it('a step that is gone does not make every later answer another', () => {
    const step = (operation: string, said: string, status = 200) =>
      exchangeOf({ operation, status, body: { said } });
    const [create, again] = [step('bookings.create', 'created'), step('bookings.get', 'read again')];
    const before = [step('bookings.cancel', 'done'), step('bookings.get', 'read'), create, again];
    const after = [step('bookings.cancel', 'no', 404), create, again];
    expect(ofClaims(claimOf(before), claimOf(after))).toMatchObject([{ kind: 'status', before: '200' }]);
  });
});

describe('policies', () => {
  it.each([
    ['breaking', ['breaking']],
    ['additive', ['breaking', 'additive']],
    ['any', ['breaking', 'additive', 'cosmetic']],
  ] as const)('%s lets nothing pass of %j', (policy, beyond) => {
    expect(DRIFT_CLASSES.filter((found) => isBeyond(found, policy))).toEqual(beyond);
  });
});

describe('docs/drift.md', () => {
  it('shows the table of the rules as they are', () => {
    const [, shown] =
      /<!-- rules -->\n\n([\s\S]*?)\n\n<!-- \/rules -->/.exec(readFileSync('docs/drift.md', 'utf8')) ?? [];
    expect(shown).toBe(renderRules());
    expect(Object.keys(RULES).every((kind) => shown?.includes(`\`${kind}\``))).toBe(true);
  });
});
