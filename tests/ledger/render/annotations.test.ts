import { describe, expect, it } from 'vitest';
import { driftBetween } from '../../../src/ledger/drift/drift.ts';
import { renderAnnotations } from '../../../src/ledger/render/annotations.ts';
import { claimOf, dataOf, ledgerOf, rolesOf } from '../observed.ts';
import { brokenResult, deviation, inconclusiveResult, resultOf } from './results.ts';

const KEY = 'bookings.cancel.by-id@2024-08-13';
const drift = driftBetween(
  ledgerOf({ [KEY]: claimOf([dataOf({ rating: 1 })]) }),
  ledgerOf({ [KEY]: claimOf([dataOf({ rating: null })]) }),
  rolesOf,
);

describe('annotations for GitHub Actions', () => {
  it('are an error where the broken claim stands', () => {
    expect(renderAnnotations([brokenResult()])).toEqual([
      '::error file=specs/bookings/cancel.spec.ts,line=14,title=bookings.cancel.by-id is broken::cancelling by numeric id answers 404: it did something else.%0Aexpected status 404, received 200',
    ]);
  });

  it('are nothing for what holds, cannot be asked, or deviates as is known', () => {
    const results = [
      resultOf(),
      resultOf({ verdict: 'unsupported', reason: { code: 'no-such-route', text: 'no' } }),
      brokenResult({ knownDeviation: deviation(false) }),
    ];
    expect(renderAnnotations(results)).toEqual([]);
    expect(renderAnnotations([brokenResult({ knownDeviation: deviation(true) })])[0]).toContain(
      'Its known deviation expired on 2027-01-01.',
    );
  });

  it('cannot be ended, nor another begun, by what an answer says', () => {
    const errors = ['100 % wrong\r\n::error file=x::y\n::set-output name=a::b'];
    const [line, ...others] = renderAnnotations([
      brokenResult({ errors, location: { file: 'specs/a,b:c.spec.ts', line: 1 } }),
    ]);
    expect(others).toEqual([]);
    expect(line).toContain('file=specs/a%2Cb%3Ac.spec.ts,line=1,title=');
    expect(line).toContain('%0A100 %25 wrong%0D%0A::error file=x::y%0A::set-output');
    expect(line).not.toMatch(/[\r\n]/);
  });

  it('are a warning for a change, where the first claim stands that shows it', () => {
    expect(renderAnnotations([resultOf()], drift)).toEqual([
      `::warning file=specs/bookings/cancel.spec.ts,line=14,title=breaking%3A rating in bookings is null where it had a value::1 → null%0AAllow null for \`rating\`, and decide what it means to you.%0A1 claim: ${KEY}`,
    ]);
  });

  it('are one warning a reason for what could not be found out', () => {
    const results = [
      inconclusiveResult('a.one'),
      inconclusiveResult('a.two'),
      inconclusiveResult('a.three', 'no-answer'),
    ];
    expect(renderAnnotations(results)).toEqual([
      '::warning file=specs/bookings/cancel.spec.ts,line=14,title=2 claims inconclusive%3A gateway::the gateway answered 503%0Aa.one, a.two',
      '::warning file=specs/bookings/cancel.spec.ts,line=14,title=1 claim inconclusive%3A no-answer::the gateway answered 503%0Aa.three',
    ]);
  });

  it('are no more than GitHub shows, and the last says how many are not', () => {
    const results = Array.from({ length: 30 }, (_, index) => brokenResult({ claim: `a.case-${index}` }));
    const lines = renderAnnotations(results);
    expect(lines).toHaveLength(10);
    expect(lines[9]).toContain('title=and 21 more broken claims::In all 30 broken claims');
  });
});
