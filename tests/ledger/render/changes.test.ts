import { describe, expect, it } from 'vitest';
import type { RecordedChange } from '../../../src/ledger/book/changes.ts';
import type { LedgerClaim } from '../../../src/ledger/book/ledger.ts';
import { driftBetween } from '../../../src/ledger/drift/drift.ts';
import { renderChanges } from '../../../src/ledger/render/changes.ts';
import { exampleOf } from '../../../src/ledger/render/example.ts';
import { claimOf, dataOf, exchangeOf, ledgerOf, refusalOf, rolesOf } from '../observed.ts';

const MINE: RecordedChange['target'] = { name: 'cal.example.com', kind: 'self-hosted', server: null };
const AT = '2026-11-22T02:00:00.000Z';

const changed = (
  before: LedgerClaim,
  after: LedgerClaim,
  { keys = ['bookings.read.by-uid'], at = AT, target = MINE } = {},
): RecordedChange[] => {
  const all = (claim: LedgerClaim) => ledgerOf(Object.fromEntries(keys.map((key) => [key, claim])));
  return driftBetween(all(before), all(after), rolesOf).entries.map((entry) => ({ ...entry, at, target }));
};

const ofData = (before: object, after: object, more = {}): RecordedChange[] =>
  changed(claimOf([dataOf(before as never)]), claimOf([dataOf(after as never)]), more);

const exampleIn = ([change]: RecordedChange[]): string =>
  change === undefined ? '' : exampleOf(change).join('\n');

describe('CHANGES.md', () => {
  it('tells of a change what it was and is, where, by which claims, and what to do about it', () => {
    const page = renderChanges(
      ofData({ uid: '<booking.uid#1>', rating: 5 }, { uid: '<booking.uid#1>', rating: null }),
    );
    expect(page.slice(page.indexOf('## 2026'))).toBe(`## 2026-11-22, cal.example.com

### Breaking: \`rating\` in bookings is null where it had a value

**What to do:** Allow null for \`rating\`, and decide what it means to you.

- was: \`5\`
- is: \`null\`
- seen in: \`bookings.get /data/rating\`
- claims: \`bookings.read.by-uid\`

<details>
<summary>Example, from bookings.read.by-uid</summary>

\`\`\`diff
  GET /v2/bookings/<booking.uid#1>  (cal-api-version: 2024-08-13)

  200
  {
    …
    "data": {
      …
-     "rating": 5
+     "rating": null
    }
  }
\`\`\`

</details>
`);
  });

  it('begins with the newest, and of a run with the gravest', () => {
    const page = renderChanges([
      ...ofData(
        { title: 'A talk', rating: 1 },
        { title: 'A walk', rating: '1' },
        { at: '2026-11-20T02:00:00.000Z' },
      ),
      ...ofData({ rating: 1 }, { rating: 2 }, { at: '2026-11-21T02:00:00.000Z' }),
    ]);
    expect(page.match(/^##+ .*$/gm)).toEqual([
      '## 2026-11-21, cal.example.com',
      '### Breaking: `rating` in bookings is `2` where it was `1`',
      '## 2026-11-20, cal.example.com',
      '### Breaking: `rating` in bookings is a string, no longer a number',
      '### Cosmetic: `GET /v2/bookings/{booking.uid}`: another wording',
    ]);
    expect(page).toContain('| [2026-11-20, cal.example.com](#2026-11-20-calexamplecom) | 1 | 0 | 1 |');
  });

  it('tells two runs of a day apart', () => {
    const early = ofData({ rating: 1 }, { rating: 2 }, { at: '2026-11-21T02:00:00.000Z' });
    const late = ofData({ rating: 2 }, { rating: 3 }, { at: '2026-11-21T14:30:00.000Z' });
    expect(renderChanges([...early, ...late]).match(/^## .*$/gm)).toEqual([
      '## 2026-11-21, cal.example.com',
      '## 2026-11-21, cal.example.com, 02:00 UTC',
    ]);
  });

  it('says of what a sandbox showed that only a sandbox did', () => {
    const target = { name: 'sandbox', kind: 'sandbox', server: 'calcom-contract-sandbox/2026-07' } as const;
    const page = renderChanges(ofData({ rating: 1 }, { rating: 2 }, { target }));
    expect(page).toContain('On the sandbox only');
    expect(page).toContain('The target says it is `calcom-contract-sandbox/2026-07`.');
    expect(renderChanges(ofData({ rating: 1 }, { rating: 2 }))).not.toContain('On the sandbox only');
  });

  it('names a few of many claims, and all of them where it is unfolded', () => {
    const keys = Array.from({ length: 40 }, (_, index) => `bookings.read.case-${10 + index}`);
    const page = renderChanges(ofData({ rating: 1 }, { rating: 2 }, { keys }));
    expect(page).toMatch(/^- claims: `bookings.read.case-10`, .*`bookings.read.case-14`, and 35 more$/m);
    expect(page).toContain('<summary>All 40 claims</summary>');
    expect(keys.every((key) => page.includes(`\`${key}\``))).toBe(true);
  });

  it('says so when nothing has changed', () => {
    expect(renderChanges([])).toContain('Nothing has changed yet.');
  });
});

describe('the example of a change', () => {
  it('shows both answers whole where the status changed', () => {
    const before = claimOf([refusalOf(500, 'Oops', 'no')]);
    const after = claimOf([refusalOf(404, 'NotFoundException', 'gone')]);
    const lines = exampleIn(changed(before, after)).split('\n');
    expect(lines.filter((line) => /^[-+] \d/.test(line))).toEqual(['- 500', '+ 404']);
    expect(lines).toContain('-     "message": "no",');
    expect(lines).toContain('+     "message": "gone",');
  });

  it('leaves out what is not about the change', () => {
    const before = { hosts: [{ name: 'Ada', id: 1 }], title: 'A talk', rating: 1 };
    const after = { hosts: [{ name: 'Ada', id: 1, email: '<me.email>' }], title: 'A walk', rating: 1 };
    const example = exampleIn(ofData(before, after));
    expect(example).toContain(`    "data": {
      "hosts": [
        {
          …
+         "email": "<me.email>"
        }
      ]
      …
    }`);
    expect(example).not.toMatch(/talk|walk|Ada/);
  });

  it('shows three of many places', () => {
    const seats = (absent: boolean) => ({ seats: Array.from({ length: 10 }, (_, id) => ({ id, absent })) });
    const example = exampleIn(ofData(seats(true), seats(false)));
    expect(example.match(/^\+/gm)).toHaveLength(3);
    expect(example).toContain('… and 7 more in this answer');
  });

  it('shows a header as a line', () => {
    const example = exampleIn(
      changed(
        claimOf([exchangeOf({ headers: { 'retry-after': '1' } })]),
        claimOf([exchangeOf({ headers: { 'retry-after': '60' } })]),
      ),
    );
    expect(example).toContain('- retry-after: 1\n+ retry-after: 60');
  });

  it('cuts what is long', () => {
    const long = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`key-${index}`, 'x'.repeat(500)]),
    );
    const lines = exampleIn(ofData({ metadata: null }, { metadata: long })).split('\n');
    expect(lines.length).toBeLessThan(40);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(140);
  });

  it('is nothing where no exchange shows it', () => {
    expect(exampleIn(changed(claimOf([dataOf({})]), claimOf([dataOf({})], 'broken')))).toBe('');
  });
});
