import { describe, expect, test } from 'vitest';
import type { ClaimResult, PassReport, Verdict } from '../../src/ledger/types.ts';
import { count, outcomeOf, settle } from '../../src/ledger/verdict.ts';

function result(claim: string, verdict: Verdict, more: Partial<ClaimResult> = {}): ClaimResult {
  return {
    claim,
    version: '2024-08-13',
    project: '2024',
    resource: 'bookings',
    title: claim,
    evidence: ['F01'],
    tags: [],
    location: { file: 'specs/x.spec.ts', line: 1 },
    verdict,
    reason: null,
    errors: [],
    contradictedOnce: [],
    knownDeviation: null,
    durationMs: 1,
    requests: { claim: 1, fixtures: 0 },
    additions: [],
    pass: 1,
    ...more,
  };
}

const pass = (number: number, ...results: ClaimResult[]): PassReport => ({
  pass: number,
  startedAt: '2026-11-22T00:00:00.000Z',
  durationMs: 1,
  status: 'passed',
  claims: results.length,
  results,
  observations: [],
  suiteErrors: [],
});

const deviation = (expired: boolean): ClaimResult['knownDeviation'] => ({
  claim: 'a.b',
  observed: { operation: 'bookings.reschedule', status: 500, shape: 'bare' },
  where: { routeMissing: 'GET /v2/x' },
  seenOn: '2025-10',
  evidence: 'F39',
  expires: '2027-06-30',
  note: 'a note',
  expired,
});

const outcome = (results: ClaimResult[], more: Partial<Parameters<typeof outcomeOf>[0]> = {}) =>
  outcomeOf({ results, suiteErrors: 0, uncleaned: 0, signal: null, ...more });

describe('settling two passes', () => {
  test('a contradiction that holds the second time holds', () => {
    const settled = settle([pass(1, result('a.b', 'broken')), pass(2, result('a.b', 'holds'))]);
    expect(settled.map(({ verdict }) => verdict)).toEqual(['holds']);
  });

  test('a contradiction that cannot be looked at again stays broken', () => {
    const settled = settle([pass(1, result('a.b', 'broken')), pass(2, result('a.b', 'inconclusive'))]);
    expect(settled.map(({ verdict }) => verdict)).toEqual(['broken']);
  });

  test('within one pass the worst is what counts', () => {
    expect(
      settle([pass(1, result('a.b', 'broken'), result('a.b', 'holds'))]).map(({ verdict }) => verdict),
    ).toEqual(['broken']);
    expect(settle([pass(1, result('a.b', 'inconclusive'), result('a.b', 'holds'))])).toMatchObject([
      { verdict: 'inconclusive' },
    ]);
  });

  test('what contradicted once and then held tells of it', () => {
    const settled = settle([
      pass(1, result('a.b', 'broken', { errors: ['x'] })),
      pass(2, result('a.b', 'holds')),
    ]);
    expect(settled).toMatchObject([{ verdict: 'holds', contradictedOnce: ['x'] }]);
  });

  test('a claim held against two versions is two results', () => {
    const settled = settle([
      pass(1, result('a.b', 'holds'), result('a.b', 'broken', { version: '2026-02-25' })),
    ]);
    expect(settled).toHaveLength(2);
  });
});

describe('the exit code', () => {
  test('is 0 when every claim holds or is unsupported', () => {
    expect(outcome([result('a.b', 'holds'), result('a.c', 'unsupported')]).exitCode).toBe(0);
  });

  test('is 1 for a broken claim', () => {
    expect(outcome([result('a.b', 'broken')]).exitCode).toBe(1);
  });

  test('is 0 for a known deviation and 1 once it has expired', () => {
    expect(outcome([result('a.b', 'broken', { knownDeviation: deviation(false) })]).exitCode).toBe(0);
    expect(outcome([result('a.b', 'broken', { knownDeviation: deviation(true) })]).exitCode).toBe(1);
  });

  test('is 3 when a claim is inconclusive', () => {
    expect(outcome([result('a.b', 'holds'), result('a.c', 'inconclusive')]).exitCode).toBe(3);
  });

  test('is 4 when there was nothing to run', () => {
    expect(outcome([]).exitCode).toBe(4);
  });

  test('is 70 when the suite failed, and names all that applies', () => {
    const all = outcome([result('a.b', 'broken'), result('a.c', 'inconclusive')], {
      suiteErrors: 1,
      uncleaned: 2,
    });
    expect(all).toEqual({ exitCode: 70, exitCodes: [70, 1, 5, 3] });
  });

  test('is 130 after Ctrl-C, whatever else was found', () => {
    expect(outcome([result('a.b', 'broken')], { signal: 'SIGINT' }).exitCode).toBe(130);
  });
});

test('known deviations are counted among the broken', () => {
  const results = [result('a.b', 'broken', { knownDeviation: deviation(false) }), result('a.c', 'broken')];
  expect(count(results)).toMatchObject({ broken: 2, knownDeviations: 1 });
});
