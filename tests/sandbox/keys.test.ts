import { describe, expect, onTestFinished, test } from 'vitest';
import type { ReleaseName } from '../../src/sandbox/index.ts';
import { rig } from './running.ts';

async function refreshed(release: ReleaseName, body: object = {}) {
  const { call, sandbox } = await rig({ release }, (close) => onTestFinished(close));
  const answer = await call('POST', '/v2/api-keys/refresh', { version: null, body });
  const meBy = (key: string) =>
    call('GET', '/v2/me', { as: 'nobody', headers: { authorization: `Bearer ${key}` } });
  return { answer, call, meBy, before: sandbox.keys.owner };
}

describe('a key that is exchanged', () => {
  test.each(['2025-10', '2025-12'] as const)('is spent, and the new one is good: %s', async (release) => {
    const { answer, meBy, before } = await refreshed(release, { apiKeyDaysValid: 30 });
    expect(answer.status).toBe(200);
    expect((await meBy(answer.body.data.apiKey)).status).toBe(200);

    const { status, body, headers } = await meBy(before);
    expect(status).toBe(401);
    expect(body.error.message).toBe('ApiAuthStrategy - api key - Your api key is not valid');
    expect(headers.get('x-ratelimit-limit-default')).not.toBeNull();
  });

  test('is refused on public routes too', async () => {
    const { before, call } = await refreshed('2025-12');
    const headers = { authorization: `Bearer ${before}` };
    expect((await call('GET', '/v2/bookings/none', { as: 'nobody', headers })).status).toBe(401);
  });

  test('is not shown with the state', async () => {
    const { before, call } = await refreshed('2025-12');
    const { body } = await call('GET', '/_sandbox/state', { as: 'nobody' });
    expect(JSON.stringify(body)).not.toContain(before);
  });

  test('stays good on 2026-07, where the attempt fails', async () => {
    const { answer, meBy, before } = await refreshed('2026-07');
    expect(answer).toMatchObject({
      status: 500,
      body: { statusCode: 500, message: 'Internal server error' },
    });
    expect((await meBy(before)).status).toBe(200);
  });

  test('for no days is a fault', async () => {
    const { answer } = await refreshed('2025-12', { apiKeyDaysValid: 0 });
    expect(answer.body.error.details.errors[0].constraints).toEqual({
      min: 'apiKeyDaysValid must not be less than 1',
    });
  });
});
