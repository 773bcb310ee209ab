import { expect, test } from 'vitest';
import { planOf } from '../../src/ledger/estimate.ts';

test('a target without a limit is as fast as it answers', () => {
  expect(planOf(136, { limit: null, latencyMs: 5, workers: 2 })).toBe(
    '136 claims, about 463 requests, under a minute',
  );
});

test('a target with a limit is waited for', () => {
  expect(planOf(136, { limit: 120, latencyMs: 70, workers: 2 })).toBe(
    '136 claims, about 463 requests, about 4 minutes, most of it waiting for the rate limit',
  );
});

test('a slow target is slower than its limit', () => {
  expect(planOf(136, { limit: 120, latencyMs: 5_000, workers: 2 })).toMatch(/about 19 minutes$/);
});

test('where time has to pass a run lasts as long as that, beside everything else', () => {
  expect(planOf(136, { limit: 120, latencyMs: 70, workers: 2, slow: 12 })).toBe(
    '136 claims, about 463 requests, about 6 minutes, most of it waiting for time to pass; 12 claims wait for time to pass (--grep-invert @slow leaves them out)',
  );
  expect(planOf(400, { limit: 120, latencyMs: 70, workers: 2, slow: 12 })).toMatch(
    /about 11 minutes, most of it waiting for the rate limit; 12 claims wait/,
  );
});

test('a single worker waits for time to pass, and then goes on', () => {
  expect(planOf(400, { limit: 120, latencyMs: 70, workers: 1, slow: 12 })).toMatch(/about 17 minutes/);
});
