import { describe, expect, test } from 'vitest';
import { provisioned } from './provisioned.ts';

describe('the profile', () => {
  test('has name, avatar and bio since 2025-12', async () => {
    const before = await provisioned('2025-10').call('GET', '/me');
    expect(Object.keys(before.body.data)).toEqual([
      'id',
      'email',
      'timeFormat',
      'defaultScheduleId',
      'weekStart',
      'timeZone',
      'username',
      'organizationId',
    ]);
    const since = await provisioned('2025-12').call('GET', '/me');
    expect(since.body.data).toEqual({
      ...before.body.data,
      name: 'Contract Host',
      avatarUrl: null,
      bio: null,
    });
  });

  test('can be changed, within reason', async () => {
    const { call } = provisioned();
    const { body } = await call('PATCH', '/me', { body: { timeZone: 'Europe/Rome', foo: 1 } });
    expect(body.data).toMatchObject({ timeZone: 'Europe/Rome', name: 'Contract Host' });
    const refused = await call('PATCH', '/me', { body: { timeZone: 'Mars' } });
    expect(refused.body.error.details.errors).toEqual([
      {
        target: { timeZone: 'Mars' },
        value: 'Mars',
        property: 'timeZone',
        children: [],
        constraints: { isTimeZone: 'timeZone must be a valid IANA time-zone' },
      },
    ]);
  });

  test('has a bio that can be changed where the answer has one', async () => {
    const { body } = await provisioned().call('PATCH', '/me', { body: { bio: 'Hosts.', locale: 'de' } });
    expect(body.data).toMatchObject({ bio: 'Hosts.' });
    const before = await provisioned('2025-10').call('PATCH', '/me', { body: { bio: 'Hosts.' } });
    expect(before.body.data).not.toHaveProperty('bio');
  });

  test('refuses a language that Cal.com does not speak', async () => {
    const { status, body } = await provisioned().call('PATCH', '/me', { body: { locale: 'xx' } });
    expect([status, body.error.details.errors[0].property]).toEqual([400, 'locale']);
  });

  test('needs a key', async () => {
    expect((await provisioned().call('GET', '/me', { as: 'nobody' })).status).toBe(401);
  });
});
