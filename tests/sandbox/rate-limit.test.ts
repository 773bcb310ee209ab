import { expect, onTestFinished, test } from 'vitest';
import { RateLimit } from '../../src/sandbox/http/rate-limit.ts';
import { rig } from './running.ts';

test('a key counts down and is then refused on every route but unknown ones', async () => {
  const { call } = await rig({ rateLimit: 4 }, onTestFinished); // the rig itself sends one request
  const first = await call('GET', '/v2/me');
  expect(first.headers.get('x-ratelimit-limit-default')).toBe('4');
  expect(first.headers.get('x-ratelimit-remaining-default')).toBe('2');
  await call('GET', '/v2/me');
  await call('GET', '/v2/me');
  const refused = await call('POST', '/v2/bookings', { body: {} });
  expect(refused).toMatchObject({ status: 429, body: { error: { code: 'ThrottlerException' } } });
  expect(refused.headers.get('retry-after')).toBeNull();
  expect((await call('GET', '/v2/unknown')).status).toBe(404);
  const other = await call('GET', '/v2/me', { as: 'other' });
  expect(other.headers.get('x-ratelimit-remaining-default')).toBe('3');
  const nobody = await call('GET', '/v2/me', { as: 'nobody' });
  expect(nobody.headers.get('x-ratelimit-limit-default')).toBe('120');
});

test('a key stays blocked for sixty seconds after the request too many', () => {
  const limit = new RateLimit(2);
  const at = (seconds: number) =>
    limit.count({ kind: 'anonymous', clientId: 'c' }, 'here', seconds * 1000, 'few');
  for (const second of [0, 1, 2, 3, 4]) expect(at(second).refusal).toBeNull();
  expect(at(30).refusal?.status).toBe(429);
  expect(at(61).refusal?.status).toBe(429);
  expect(at(89).headers['x-ratelimit-reset-few']).toBe('1');
  expect(at(90).refusal).toBeNull();
});
