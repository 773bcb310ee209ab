import { describe, expect, test } from 'vitest';
import { RECORDED_RELEASES } from '../../src/sandbox/index.ts';
import { type Rig, rig } from './running.ts';

const HOOK = {
  active: true,
  subscriberUrl: 'http://127.0.0.1:9/hook',
  triggers: ['BOOKING_CREATED'],
  secret: 's',
};

/** Calls without `cal-api-version`, of which webhooks take none (F08). */
const plainly = ({ call }: Rig): Rig['call'] => {
  return (method, path, options = {}) => call(method, path, { version: null, ...options });
};

describe.each(RECORDED_RELEASES)('webhooks on %s', async (release) => {
  const here = await rig({ release });
  const call = plainly(here);
  const ids = async () => (await call('GET', '/v2/webhooks')).body.data.map(({ id }: { id: string }) => id);

  test('are made, read, changed, listed and deleted', async () => {
    const made = await call('POST', '/v2/webhooks', { body: HOOK });
    expect(made.status).toBe(201);
    const { id } = made.body.data;
    expect(made.body.data).toEqual({ ...HOOK, id, payloadTemplate: null, userId: 101 });
    expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

    const read = await call('GET', `/v2/webhooks/${id}`);
    expect(read.body.data).toMatchObject({
      ...made.body.data,
      teamId: null,
      eventTypeId: null,
      platform: false,
    });
    expect(read.body.data.version).toBe(release === '2026-07' ? '2021-10-20' : undefined);

    const changed = await call('PATCH', `/v2/webhooks/${id}`, {
      body: { active: false, triggers: ['BOOKING_PAID'] },
    });
    expect(changed.body.data).toEqual({ ...made.body.data, active: false, triggers: ['BOOKING_PAID'] });
    expect(await ids()).toEqual([id]);

    const deleted = await call('DELETE', `/v2/webhooks/${id}`);
    expect(deleted).toMatchObject({ status: 200, body: changed.body });
    expect((await call('DELETE', `/v2/webhooks/${id}`)).body.error.message).toBe(`Webhook (${id}) not found`);
    expect(await ids()).toEqual([]);
  });

  test("are nobody else's business", async () => {
    const { id } = (await call('POST', '/v2/webhooks', { body: HOOK })).body.data;
    for (const method of ['GET', 'PATCH', 'DELETE']) {
      const refused = await call(method, `/v2/webhooks/${id}`, {
        as: 'other',
        body: method === 'GET' ? undefined : {},
      });
      expect(refused).toMatchObject({ status: 403, body: { error: { code: 'ForbiddenException' } } });
      expect(refused.body.error.message).toContain(
        `user with id=(102) is not the owner of webhook with id=(${id})`,
      );
    }
    expect((await call('GET', '/v2/webhooks', { as: 'other' })).body.data).toEqual([]);
    expect((await call('GET', '/v2/webhooks', { as: 'nobody' })).status).toBe(401);
    expect(await ids()).toEqual([id]);
    await call('DELETE', `/v2/webhooks/${id}`);
  });

  test('one address is taken once for each user', async () => {
    const { id } = (await call('POST', '/v2/webhooks', { body: HOOK })).body.data;
    const again = await call('POST', '/v2/webhooks', { body: { ...HOOK, triggers: [] } });
    expect(again).toMatchObject({ status: 409, body: { error: { code: 'ConflictException' } } });
    const theirs = await call('POST', '/v2/webhooks', { as: 'other', body: HOOK });
    expect(theirs.status).toBe(201);
    await call('DELETE', `/v2/webhooks/${theirs.body.data.id}`, { as: 'other' });
    await call('DELETE', `/v2/webhooks/${id}`);
  });

  test('a refused trigger names those that there are', async () => {
    const { body } = await call('POST', '/v2/webhooks', {
      body: { ...HOOK, triggers: ['BOOKING_CREATED', 'NOPE'] },
    });
    const text: string = body.error.details.errors[0].constraints.isEnum;
    const has = (trigger: string) => text.split(/[ ,]+/).includes(trigger);
    expect(has('BOOKING_NO_SHOW_UPDATED')).toBe(true);
    expect(has('DELEGATION_CREDENTIAL_ERROR')).toBe(release !== '2025-10');
    expect(has('WRONG_ASSIGNMENT_REPORT')).toBe(release === '2026-07');
    expect(has('INSTANT_MEETING')).toBe(release !== '2026-07');
  });

  test('an address that is none', async () => {
    const { status, body } = await call('POST', '/v2/webhooks', {
      body: { ...HOOK, subscriberUrl: 'not a url' },
    });
    if (release === '2026-07') {
      expect({ status, message: body.error.message }).toEqual({
        status: 400,
        message: 'Webhook URL is not allowed: Invalid URL format',
      });
    } else {
      expect(status).toBe(201);
      await call('DELETE', `/v2/webhooks/${body.data.id}`);
    }
  });

  test('the list in pages', async () => {
    const made: string[] = [];
    for (const path of ['a', 'b', 'c']) {
      const body = { ...HOOK, subscriberUrl: `http://127.0.0.1:9/${path}` };
      made.push((await call('POST', '/v2/webhooks', { body })).body.data.id);
    }
    const page = async (query: string) =>
      (await call('GET', `/v2/webhooks?${query}`)).body.data?.map(({ id }: { id: string }) => id);
    expect(await page('take=2')).toEqual(made.slice(0, 2));
    expect(await page('take=2&skip=1')).toEqual(made.slice(1));
    expect((await call('GET', '/v2/webhooks?take=0')).status).toBe(400);
    for (const id of made) await call('DELETE', `/v2/webhooks/${id}`);
  });

  test('of an event type have routes of their own', async () => {
    const { eventTypeId } = here;
    const path = `/v2/event-types/${eventTypeId}/webhooks`;
    const { status, body } = await call('POST', path, { body: HOOK });
    expect(status).toBe(201);
    const { id } = body.data;
    expect(body.data).toEqual({ ...HOOK, id, payloadTemplate: null, eventTypeId });
    expect((await call('GET', path)).body.data).toEqual([body.data]);
    expect(await ids()).toEqual([]);
    expect((await call('POST', path, { as: 'other', body: HOOK })).status).toBe(403);
    expect((await call('GET', `/v2/event-types/1/webhooks/${id}`)).status).toBe(404);
    expect((await call('PATCH', `${path}/${id}`, { body: { active: false } })).body.data.active).toBe(false);
    expect((await call('DELETE', `${path}/${id}`)).body.data.id).toBe(id);
    await call('POST', path, { body: HOOK });
    await call('DELETE', path);
    expect((await call('GET', path)).body.data).toEqual([]);
  });
});

test('the state is shown without secrets', async () => {
  const { call } = await rig();
  await call('POST', '/v2/webhooks', { body: { ...HOOK, secret: 'a secret' } });
  const { body } = await call('GET', '/_sandbox/state', { as: 'nobody' });
  expect(body.webhooks).toMatchObject([{ subscriberUrl: HOOK.subscriberUrl }]);
  expect(JSON.stringify(body)).not.toContain('a secret');
});
