import { describe, expect, test } from 'vitest';
import { monday, rig } from './running.ts';

const { call, book, sandbox } = await rig();

describe('what every answer carries', () => {
  test('the sandbox names itself and its release, and needs no key for it', async () => {
    const { headers, body } = await call('GET', '/_sandbox', { as: 'nobody' });
    expect(headers.get('server')).toBe('calcom-contract-sandbox/2026-07');
    expect(body).toMatchObject({ sandbox: 'calcom-contract', release: '2026-07', mutant: null });
    expect(Math.abs(Date.parse(body.now) - Date.now())).toBeLessThan(60_000);
  });

  test('the state is shown without keys', async () => {
    const { body } = await call('GET', '/_sandbox/state', { as: 'nobody' });
    expect(body.users[0].username).toBe('contract-host');
    expect(JSON.stringify(body)).not.toContain(sandbox.keys.owner);
  });

  test('request id, entity tag and CORS', async () => {
    const { headers } = await call('GET', '/v2/me');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('etag')).toMatch(/^W\/"[0-9a-f]+-.{27}"$/);
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });
});

describe('routes', () => {
  test.each(['/v2/me/', '/V2/ME', '/api/v2/me'])('%s is /v2/me', async (path) => {
    expect((await call('GET', path)).status).toBe(200);
  });

  test.each([
    ['GET', '/v2/no-such-thing?x=1'],
    ['DELETE', '/v2/bookings/9001'],
    ['POST', '/v2/bookings//cancel'],
    ['GET', '/v2//me'],
  ])('%s %s is none, without rate-limit headers', async (method, path) => {
    const { status, headers, body } = await call(method, path);
    expect(status).toBe(404);
    expect(body.error.message).toBe(`Cannot ${method} ${path}`);
    expect(headers.get('x-ratelimit-limit-default')).toBeNull();
  });

  test('OPTIONS and HEAD have no body', async () => {
    expect((await call('OPTIONS', '/v2/bookings')).status).toBe(204);
    expect(await call('HEAD', '/v2/bookings?take=1')).toMatchObject({ status: 200, body: '' });
  });

  test('OPTIONS is answered anywhere, HEAD where GET is', async () => {
    expect((await call('OPTIONS', '/v2/no-such-thing', { as: 'nobody' })).status).toBe(204);
    expect(await call('HEAD', '/v2/no-such-thing')).toMatchObject({ status: 404, body: '' });
    expect(await call('HEAD', '/v2/bookings/none')).toMatchObject({ status: 404, body: '' });
  });

  test.each([
    ['GET', '/v2/event-types/abc', '2024-06-14'],
    ['PATCH', '/v2/event-types/abc', '2024-06-14'],
    ['DELETE', '/v2/event-types/abc', '2024-06-14'],
    ['GET', '/v2/event-types/99999999999', '2024-06-14'],
    ['GET', '/v2/schedules/abc', '2024-06-11'],
    ['DELETE', '/v2/schedules/abc', '2024-06-11'],
  ])('%s %s: an id that is no number fails in the database', async (method, path, version) => {
    const { status, body } = await call(method, path, { version });
    expect(status).toBe(500);
    expect(body.error).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      message: 'There was an error, please try again later.',
    });
  });

  test('odd identifiers', async () => {
    expect((await call('GET', '/v2/bookings/%00')).body).toEqual({
      statusCode: 500,
      message: 'Internal server error',
    });
    expect((await call('GET', '/v2/bookings/a%2Fb')).body.error.message).toContain('uid=a/b was not');
    expect((await call('GET', '/v2/bookings/%E0%A4%A')).body.error.message).toBe(
      "Failed to decode param 'v2/bookings/%E0%A4%A'",
    );
  });
});

describe('bodies', () => {
  test.each([
    ['{"eventTypeId": ', 'Unexpected end of JSON input'],
    ['null', 'Unexpected token \'n\', "null" is not valid JSON'],
    ['"hello"', 'Unexpected token \'"\', ""hello"" is not valid JSON'],
    ['{', "Expected property name or '}' in JSON at position 1"],
  ])('%s is refused before any route', async (text, message) => {
    const { status, body, headers } = await call('POST', '/v2/nothing', { text });
    expect({ status, message: body.error.message }).toEqual({ status: 400, message });
    expect(headers.get('x-request-id')).toBe('unknown-request-id');
  });

  test('an array, another media type, too large a body', async () => {
    const array = await call('POST', '/v2/bookings', { text: '[]' });
    expect(array.body.error.message).toContain('an unknown value was passed to the validate function');
    const form = await call('POST', '/v2/bookings', {
      text: 'eventTypeId=1',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(form.body.error.message).toMatch(/^start property is wrong,/);
    const huge = await call('POST', '/v2/bookings', { body: { start: 'x'.repeat(200_000) } });
    expect(huge).toMatchObject({ status: 413, body: { message: 'request entity too large' } });
    expect(huge.headers.get('x-request-id')).toBeNull();
  });
});

describe('versions', () => {
  test.each([null, '2024-04-15', '2024-06-14', '1999-01-01', 'latest'])(
    '%s is the old contract',
    async (v) => {
      const { uid, id } = (await book(monday(20))).body.data;
      const list = await call('GET', '/v2/bookings', { version: v });
      expect(list.body.data).toMatchObject({ totalCount: 1, bookings: [{ uid, status: 'ACCEPTED' }] });
      const byId = await call('POST', `/v2/bookings/${id}/cancel`, { version: v, body: {} });
      expect(byId.body.error.message).toBe('Please provide booking uid instead of booking id.');
      const byUid = await call('POST', `/v2/bookings/${uid}/cancel`, { as: 'nobody', version: v, body: {} });
      expect(byUid).toMatchObject({ status: 201, body: { data: { bookingId: id, bookingUid: uid } } });
    },
  );

  test('the version of another area is no route', async () => {
    const { status } = await call('GET', '/v2/bookings', { version: '2024-09-04' });
    expect(status).toBe(404);
  });

  test('the old body books', async () => {
    const responses = { name: 'Old', email: 'old@example.com' };
    const body = {
      eventTypeId: 5001,
      start: monday(21),
      responses,
      timeZone: 'UTC',
      language: 'en',
      metadata: {},
    };
    const answer = await call('POST', '/v2/bookings', { version: null, body });
    expect(answer).toMatchObject({ status: 201, body: { data: { status: 'ACCEPTED', userId: 101 } } });
  });
});

describe('keys', () => {
  const list = (authorization: string) =>
    call('GET', '/v2/bookings', { as: 'nobody', headers: { authorization } });

  test('none, an unknown one, a foreign token', async () => {
    expect((await call('GET', '/v2/bookings', { as: 'nobody' })).status).toBe(403);
    expect((await call('GET', '/v2/me', { as: 'nobody' })).status).toBe(401);
    const unknown = await list('Bearer cal_unknown');
    expect(unknown.body.error.message).toBe('CustomThrottlerGuard - Invalid API Key');
    expect(unknown.headers.get('x-ratelimit-limit-default')).toBeNull();
    const basic = await list('Basic Zm9v');
    expect(basic.body.error.message).toMatch(/access token=Basic Zm9v$/);
    expect(basic.headers.get('x-ratelimit-limit-default')).toBe('500');
  });

  test('a key without the scheme is taken', async () => {
    expect((await list(sandbox.keys.owner)).status).toBe(200);
  });
});

test('a start without an offset is UTC, one with an offset is stored in UTC', async () => {
  const plain = await book(monday(22).replace('.000Z', ''));
  expect(plain.body.data.start).toBe(monday(22));
  const offset = await book(monday(23).replace('10:00:00.000Z', '12:00:00+02:00'));
  expect(offset.body.data.start).toBe(monday(23));
});
