import { describe, expect, it } from 'vitest';
import type { LedgerClaim } from '../../../src/ledger/book/ledger.ts';
import { type Drift, driftBetween } from '../../../src/ledger/drift/drift.ts';
import { renderDrift } from '../../../src/ledger/render/drift.ts';
import { claimOf, dataOf, ledgerOf, refusalOf, rolesOf } from '../observed.ts';

const between = (before: LedgerClaim, after: LedgerClaim, keys = ['bookings.read.by-uid']): Drift => {
  const all = (claim: LedgerClaim) => ledgerOf(Object.fromEntries(keys.map((key) => [key, claim])));
  return driftBetween(all(before), all(after), rolesOf);
};

const MANY = Array.from({ length: 46 }, (_, index) => `bookings.read.case-${10 + index}`);
const REFUSED = between(claimOf([dataOf({})]), claimOf([refusalOf(404, 'NotFoundException', 'gone')]), MANY);
const NOTHING: Drift = { entries: [], claimsNew: [], claimsGone: [], claimsChanged: [] };

describe('drift on the terminal', () => {
  it('is a block a change and a line that sums it up', () => {
    expect(renderDrift(REFUSED, { colours: false })).toBe(
      `breaking  GET /v2/bookings/{booking.uid} answers 404 NotFoundException instead of 200
          200 → 404 detailed NotFoundException
          46 claims: bookings.read.case-10, bookings.read.case-11, bookings.read.case-12 and 43 more; --verbose names all
          1 place: bookings.get /status
          Handle 404 where 200 came: what was done is refused now, and has no effect that you can count on.

1 change: 1 breaking, 0 additive, 0 cosmetic`,
    );
  });

  it('names every claim when it is asked to', () => {
    const text = renderDrift(REFUSED, { verbose: true, colours: false });
    expect(MANY.every((key) => text.includes(key))).toBe(true);
    expect(text).not.toContain('more');
  });

  it('says where the others are named', () => {
    expect(renderDrift(REFUSED, { rest: 'verdict.json names all', colours: false })).toContain(
      'and 43 more; verdict.json names all',
    );
  });

  it('begins with the gravest', () => {
    const before = dataOf({ title: 'A talk', rating: 1, a: 1 });
    const after = dataOf({ title: 'A walk', rating: null, a: 1, z: 1 });
    const text = renderDrift(between(claimOf([before]), claimOf([after])), { colours: false });
    expect(text.match(/^(breaking|additive|cosmetic)/gm)).toEqual(['breaking', 'additive', 'cosmetic']);
    expect(text.split('\n').at(-1)).toBe('3 changes: 1 breaking, 1 additive, 1 cosmetic');
  });

  it('says so when nothing differs', () => {
    expect(renderDrift(NOTHING, { colours: false })).toBe('No drift: nothing differs.');
  });

  it('tells changes of the suite apart from changes of the target', () => {
    const drift = {
      ...NOTHING,
      claimsNew: ['a.new'],
      claimsGone: ['b.gone'],
      claimsChanged: ['c.other', 'd.other'],
    };
    expect(renderDrift(drift, { colours: false })).toBe(
      `1 claim without an earlier record: a.new
1 claim not recorded any more: b.gone
2 claims ask something else than they did: c.other, d.other

No drift: nothing differs.`,
    );
  });

  it('is coloured by class where there are colours', () => {
    expect(renderDrift(REFUSED, { colours: true })).toContain('\u001b[31mbreaking  \u001b[39m');
    expect(renderDrift(REFUSED, { colours: false })).not.toContain('\u001b');
  });
});
