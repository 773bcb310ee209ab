import { describe, expect, it } from 'vitest';
import { driftBetween } from '../../../src/ledger/drift/drift.ts';
import { type JobSummary, renderJobSummary } from '../../../src/ledger/render/job-summary.ts';
import { EXIT } from '../../../src/ledger/verdict.ts';
import { claimOf, dataOf, ledgerOf, rolesOf } from '../observed.ts';
import { brokenResult, deviation, inconclusiveResult, resultOf } from './results.ts';

const drift = driftBetween(
  ledgerOf({ 'bookings.read.by-uid': claimOf([dataOf({ rating: 1 })]) }),
  ledgerOf({ 'bookings.read.by-uid': claimOf([dataOf({ rating: 'a | b' })]) }),
  rolesOf,
);

const summaryOf = (more: Partial<JobSummary> = {}): string =>
  renderJobSummary({
    exitCode: EXIT.ok,
    target: { name: 'api.cal.com', kind: 'hosted', server: null },
    results: [resultOf()],
    drift: { ...drift, entries: [] },
    cleanup: { made: { booking: 2, webhook: 0 }, left: [], cancelledBookingsRemaining: 2 },
    suiteErrors: [],
    notReached: 0,
    ...more,
  });

describe('the summary of a GitHub job', () => {
  it('is short when all is well', () => {
    expect(summaryOf()).toBe(`## ✓ The contract holds

Target: api.cal.com (hosted).

| claims | hold | broken | known deviations | inconclusive | unsupported | not reached | drift |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 1 | 1 | 0 | 0 | 0 | 0 | 0 | none |

Made: 2 bookings; all removed (2 bookings stay, cancelled or past, which the API cannot delete).
`);
  });

  it('says of what a sandbox showed that only a sandbox did', () => {
    const target = { name: 'sandbox', kind: 'sandbox', server: 'calcom-contract-sandbox/2026-07' } as const;
    expect(summaryOf({ target })).toContain('What holds, holds *on the sandbox only*.');
  });

  it('shows each broken claim with its error, which cannot end its block', () => {
    const errors = ['expected status 404\n```\n# received 200'];
    const text = summaryOf({ exitCode: EXIT.broken, results: [brokenResult({ errors })] });
    expect(text).toContain('## ✗ The contract is broken: 1 claim');
    expect(text).toContain('**Cancelling by numeric id answers 404** is not so.');
    expect(text).toContain('`specs/bookings/cancel.spec.ts:14`; evidence: F02');
    expect(text).toContain('````\nexpected status 404\n```\n# received 200\n````');
  });

  it('tells known deviations apart from what is broken', () => {
    const text = summaryOf({ results: [brokenResult({ knownDeviation: deviation(false) })] });
    expect(text).toContain('| 1 | 0 | 0 | 1 | 0 | 0 | 0 | none |');
    expect(text).toContain('- `bookings.cancel.by-id`: a bare 500 there (F39; expires 2027-01-01)');
    expect(text).not.toContain('### Broken');
  });

  it('tells what changed and what to do about it', () => {
    const text = summaryOf({ exitCode: EXIT.drift, drift });
    expect(text).toContain('## ✗ Cal.com changed: 1 change');
    expect(text).toContain(
      '| breaking | `rating` in bookings is a string, no longer a number<br>`1` → `"a \\| b"` | Read `rating` as a string, and for as long as you meet both behaviours as a number too. | `bookings.read.by-uid` |',
    );
  });

  it('tells why claims are inconclusive, by reason', () => {
    const text = summaryOf({
      exitCode: EXIT.inconclusive,
      results: [inconclusiveResult('a.one'), inconclusiveResult('a.two')],
    });
    expect(text).toContain('<summary>gateway: 2 claims</summary>');
    expect(text).toContain('- `a.two`: the gateway answered 503');
  });

  it('names what differed and is no drift', () => {
    const text = summaryOf({ intermittent: ['a.one', 'a.two'], unconfirmed: [] });
    expect(text).toContain('### Differed, but not twice in the same way\n\n`a.one`, `a.two`');
    expect(text).not.toContain('could not be run again');
  });

  it('names what could not be removed', () => {
    const cleanup = { made: { booking: 1 }, left: ['booking <x>: 500'], cancelledBookingsRemaining: 0 };
    const text = summaryOf({ exitCode: EXIT.uncleaned, cleanup });
    expect(text).toContain('### Left on the target\n\n- booking &lt;x>: 500');
    expect(text).toContain('Made: 1 booking; 1 could not be removed.');
  });

  it('stays far below the megabyte that GitHub takes', () => {
    const errors = [Array.from({ length: 5_000 }, (_, index) => `line ${index}`).join('\n')];
    const results = Array.from({ length: 500 }, (_, index) =>
      brokenResult({ claim: `a.case-${index}`, errors }),
    );
    const text = summaryOf({ exitCode: EXIT.broken, results });
    expect(text.length).toBeLessThan(100_000);
    expect(text).toContain('`a.case-499`');
  });
});
