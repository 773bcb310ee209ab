import { describe, expect, onTestFinished, test } from 'vitest';
import { RECORDED_RELEASES } from '../../src/sandbox/behaviour.ts';
import { rig } from './running.ts';

const BOTH = { expiresAt: '2030-01-01T00:00:00.000Z', maxUsageCount: 3 };

describe('private links of an event type (F74)', () => {
  test.each(RECORDED_RELEASES)('%s has them', async (release) => {
    const { call, eventTypeId } = await rig({ release }, onTestFinished);
    const links = `/v2/event-types/${eventTypeId}/private-links`;

    const made = await call('POST', links, { version: null, body: {} });

    expect(made).toMatchObject({ status: 201, body: { data: { maxUsageCount: 1, usageCount: 0 } } });
    const listed = await call('GET', links, { version: null });
    expect(listed.body.data).toEqual([made.body.data]);
    expect((await call('GET', links, { version: null, as: 'other' })).status).toBe(404);
  });

  test('last until a day or for so many bookings, not both', async () => {
    const { call, eventTypeId } = await rig({}, onTestFinished);

    const refused = await call('POST', `/v2/event-types/${eventTypeId}/private-links`, {
      version: null,
      body: BOTH,
    });

    expect(refused).toMatchObject({ status: 400, body: { error: { code: 'BadRequestException' } } });
  });
});
