import type { ClaimResult, KnownDeviation } from '../../../src/ledger/types.ts';

/** What a pass found out about a claim that holds, unless it is told otherwise. */
export const resultOf = (more: Partial<ClaimResult> = {}): ClaimResult => ({
  claim: 'bookings.cancel.by-id',
  version: '2024-08-13',
  project: '2024',
  resource: 'bookings',
  title: 'cancelling by numeric id answers 404',
  evidence: ['F02'],
  tags: [],
  location: { file: 'specs/bookings/cancel.spec.ts', line: 14 },
  verdict: 'holds',
  reason: null,
  errors: [],
  contradictedOnce: [],
  knownDeviation: null,
  durationMs: 1,
  requests: { claim: 1, fixtures: 0 },
  additions: [],
  pass: 1,
  ...more,
});

export const brokenResult = (more: Partial<ClaimResult> = {}): ClaimResult =>
  resultOf({ verdict: 'broken', errors: ['expected status 404, received 200'], ...more });

export const inconclusiveResult = (claim: string, code = 'gateway'): ClaimResult =>
  resultOf({ claim, verdict: 'inconclusive', reason: { code, text: 'the gateway answered 503' } });

export const deviation = (expired: boolean): KnownDeviation & { expired: boolean } => ({
  claim: 'bookings.cancel.by-id',
  where: { routeMissing: 'GET /v2/x' },
  seenOn: '2025-10',
  evidence: 'F39',
  expires: '2027-01-01',
  note: 'a bare 500 there',
  observed: { operation: 'bookings.cancel', status: 500, shape: 'bare' },
  expired,
});
