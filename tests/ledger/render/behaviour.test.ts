import { describe, expect, it } from 'vitest';
import type { Ledger, LedgerClaim, TargetKind } from '../../../src/ledger/book/ledger.ts';
import type { Proof } from '../../../src/ledger/book/proofs.ts';
import {
  type BehaviourClaim,
  type BehaviourTarget,
  renderBehaviour,
} from '../../../src/ledger/render/behaviour.ts';
import { claimOf, dataOf, exchangeOf, ledgerOf } from '../observed.ts';

const stated = (id: string, title: string, more: Partial<BehaviourClaim> = {}): BehaviourClaim => ({
  id,
  title,
  version: '2024-08-13',
  evidence: ['F02', 'S12#39'],
  tags: [],
  ...more,
});

const PROVEN: Proof = {
  firstSeen: '2026-11-01T02:00:00.000Z',
  lastChanged: null,
  lastProven: '2026-11-22T02:00:00.000Z',
};

function target(
  name: string,
  kind: TargetKind,
  claims: Record<string, LedgerClaim>,
  proofs: Record<string, Proof> = {},
): BehaviourTarget {
  const proven = Object.fromEntries(Object.keys(claims).map((key) => [key, proofs[key] ?? PROVEN]));
  return { ledger: ledgerOf(claims, { name, kind }), proofs: { version: 1, target: name, claims: proven } };
}

const BY_ID = stated('bookings.cancel.by-id', 'cancelling by numeric id answers 404', { tags: ['gate'] });
const KEY = 'bookings.cancel.by-id@2024-08-13';
const HOLDS = claimOf([dataOf({})]);

/** Dates do not break: what they are told with looks like a hyphen and a space. */
const plain = (text: string): string => text.replaceAll('\u2011', '-').replaceAll('\u00a0', ' ');

const rowOf = (targets: BehaviourTarget[], claim = BY_ID): string =>
  plain(renderBehaviour({ claims: [claim], targets }))
    .split('\n')
    .find((line) => line.includes(claim.id)) ?? '';

describe('BEHAVIOUR.md', () => {
  it('shows a claim as a sentence with its evidence, and verdict and date for each target', () => {
    const targets = [
      target('sandbox', 'sandbox', { [KEY]: HOLDS }),
      target(
        'api.cal.com',
        'hosted',
        { [KEY]: HOLDS },
        { [KEY]: { ...PROVEN, lastProven: '2026-11-20T23:59:00Z' } },
      ),
    ];
    expect(rowOf(targets)).toBe(
      '| Cancelling by numeric id answers 404.<br><sub>`bookings.cancel.by-id` · *gate* · F02, S12#39</sub> | ✓ 2026-11-20 | ✓ 2026-11-22 |',
    );
  });

  it('says so where only a sandbox has shown it', () => {
    const sandbox = target('sandbox', 'sandbox', { [KEY]: HOLDS });
    const only = 'Cancelling by numeric id answers 404. *On the sandbox only.*';
    expect(rowOf([sandbox])).toContain(only);
    expect(rowOf([sandbox, target('api.cal.com', 'hosted', {})])).toContain(only);
    const contradicted = target('api.cal.com', 'hosted', { [KEY]: claimOf([dataOf({})], 'broken') });
    expect(rowOf([sandbox, contradicted])).toContain(only);
    expect(rowOf([sandbox, target('mine', 'self-hosted', { [KEY]: HOLDS })])).not.toContain('only');
    expect(rowOf([target('api.cal.com', 'hosted', { [KEY]: HOLDS })])).not.toContain('only');
  });

  it('says why a claim cannot be asked, makes a broken one stand out, and leaves empty what was not asked', () => {
    const unsupported = target('a', 'hosted', { [KEY]: claimOf([], 'unsupported', 'no-such-route') });
    const broken = target('b', 'hosted', { [KEY]: claimOf([], 'broken') });
    expect(rowOf([unsupported, broken, target('c', 'hosted', {})])).toMatch(
      / \| – no such route 2026-11-22 \| \*\*✗ 2026-11-22\*\* \| {2}\|$/,
    );
  });

  it('says how often which outcome of an intermittent claim was seen', () => {
    const seat = claimOf([exchangeOf({ operation: 'bookings.cancel', status: 200 })]);
    const outcomes = {
      [seat.fingerprint]: { count: 9, lastSeen: 'x' },
      ffffffffffff: { count: 12, lastSeen: 'x', says: 'bookings.cancel 404 NOT_FOUND' },
    };
    const row = rowOf([target('mine', 'self-hosted', { [KEY]: seat }, { [KEY]: { ...PROVEN, outcomes } })]);
    expect(row).toContain(
      '<br>≈ mine: 12 of 21 times `bookings.cancel 404 NOT_FOUND`, 9 of 21 times `bookings.cancel 200`',
    );
    expect(row).toContain('| ✓ ≈ 2026-11-22 |');
  });

  it('names the version of a claim where it is not the usual one', () => {
    const claims = [
      BY_ID,
      stated('bookings.cancel.by-uid', 'cancelling by uid answers 200'),
      stated('bookings.cancel.old', 'the old contract answers 201', { version: '2024-04-15' }),
    ];
    const page = renderBehaviour({ claims, targets: [] });
    expect(page).toContain('`cal-api-version: 2024-08-13`, unless a claim names another.');
    expect(page).toContain('`bookings.cancel.old` · `2024-04-15` · F02');
    expect(page).not.toContain('`2024-08-13` ·');
  });

  it('leads from the contents to every section', () => {
    const many = ['cancel', 'create'].flatMap((action) =>
      Array.from({ length: 7 }, (_, index) => stated(`event-types.${action}.case-${index}`, `case ${index}`)),
    );
    const page = renderBehaviour({
      claims: [...many, stated('me.read', 'the key tells who one is')],
      targets: [],
    });
    expect(page).toContain(
      '- [Event types](#event-types), 14 claims: [cancel](#event-types-cancel) 7 · [create](#event-types-create) 7',
    );
    expect(page).toContain('- [Me](#me), 1 claim');
    const headings = page.match(/^##+ .*$/gm) ?? [];
    expect(headings).toEqual([
      '## Targets',
      '## Contents',
      '## Event types',
      '### Event types: cancel',
      '### Event types: create',
      '## Me',
    ]);
  });

  it('keeps a name of the API as it is at the beginning of a sentence', () => {
    const claim = stated(
      'bookings.cancel.all',
      'cancelSubsequentBookings on a `single` booking | answers 400',
    );
    expect(rowOf([], claim)).toContain(
      '| cancelSubsequentBookings on a \\`single\\` booking \\| answers 400.',
    );
  });

  it('names what a ledger has and no test states any more', () => {
    const page = renderBehaviour({ claims: [], targets: [target('mine', 'self-hosted', { [KEY]: HOLDS })] });
    expect(page).toContain(
      `## No longer stated\n\nIn a ledger, but no test states it any more.\n\n- \`${KEY}\` (mine)`,
    );
  });

  it('is the same for the same ledgers, in whatever order they come', () => {
    const claims = { [KEY]: HOLDS, 'a.orphan': HOLDS, 'b.orphan': HOLDS };
    const one = target('sandbox', 'sandbox', claims);
    const two = target('api.cal.com', 'hosted', claims);
    const backwards = Object.fromEntries(Object.entries(claims).reverse());
    const reversed: Ledger = { ...one.ledger, claims: backwards };
    expect(renderBehaviour({ claims: [BY_ID], targets: [one, two] })).toBe(
      renderBehaviour({ claims: [BY_ID], targets: [two, { ...one, ledger: reversed }] }),
    );
  });
});
