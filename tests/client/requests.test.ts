import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  createClient,
  type Exchange,
  MissingKey,
  UnexpectedAnswer,
  unchecked,
} from '../../src/client/index.ts';
import { type HostileServer, json, startHostileServer, text } from './hostile-server.ts';

const OWNER = 'cal_live_0123456789abcdefghijKLMN';
let server: HostileServer;
let exchanges: Exchange[] = [];

beforeAll(async () => {
  server = await startHostileServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.seen.length = 0;
  exchanges = [];
  server.answer(json(200, { status: 'success', data: {} }));
});

const client = (baseUrl = server.url) =>
  createClient({ baseUrl, keys: { owner: OWNER }, onExchange: (exchange) => void exchanges.push(exchange) });

test('an operation sends its method, path, version and key', async () => {
  await client(`${server.url}/api/`).as('owner').bookings.get('a/b?c');
  expect(server.seen[0]).toMatchObject({
    method: 'GET',
    path: '/api/v2/bookings/a%2Fb%3Fc',
    headers: { 'cal-api-version': '2024-08-13', authorization: `Bearer ${OWNER}` },
  });
  expect(exchanges[0]).toMatchObject({ operation: 'bookings.get', version: '2024-08-13', caller: 'owner' });
});

test('a version of null sends no header, and me takes none', async () => {
  const { bookings, me } = client().as('owner');
  await bookings.list({}, { version: null });
  await me.get();
  await bookings.list({}, { version: '1999-01-01' });
  expect(server.seen.map(({ headers }) => headers['cal-api-version'])).toEqual([
    undefined,
    undefined,
    '1999-01-01',
  ]);
});

test('the anonymous send no Authorization, and a claim may send any', async () => {
  await client().as('anonymous').me.get();
  await client().as('owner').me.get({ authorization: null });
  await client().as('owner').me.get({ authorization: 'Basic dXNlcjpwYXNz' });
  expect(server.seen.map(({ headers }) => headers.authorization)).toEqual([
    undefined,
    undefined,
    'Basic dXNlcjpwYXNz',
  ]);
});

test('the other needs a key of its own', () => {
  expect(() => client().as('other')).toThrow(MissingKey);
});

test('lists in a query are joined by commas, what is undefined is left out', async () => {
  await client()
    .as('owner')
    .bookings.list({ status: ['upcoming', 'past'], take: 2, skip: undefined });
  expect(server.seen[0]?.path).toBe('/v2/bookings?status=upcoming%2Cpast&take=2');
});

test('a raw request goes out as it is and is still recognised', async () => {
  await client()
    .as('owner')
    .send({
      method: 'post',
      path: '/v2/bookings',
      body: '{"start":',
      mediaType: 'text/plain',
      headers: { 'X-Odd': 'yes', accept: null },
    });
  expect(server.seen[0]).toMatchObject({ method: 'POST', body: '{"start":' });
  expect(server.seen[0]?.headers).toMatchObject({ 'x-odd': 'yes', 'content-type': 'text/plain' });
  expect(exchanges[0]?.operation).toBe('bookings.create');
});

test('HEAD, OPTIONS, 204 and an empty body are answers', async () => {
  server.answer(text(200, ''), text(204, ''), text(200, ''));
  const session = client().as('owner');
  expect((await session.send({ method: 'HEAD', path: '/v2/me' })).body).toBeUndefined();
  expect((await session.send({ method: 'OPTIONS', path: '/v2/me' })).status).toBe(204);
  expect((await session.send({ method: 'GET', path: '/v2/me' })).body).toBeUndefined();
});

test('where anything may come, text is an answer', async () => {
  server.answer(text(200, 'OK'));
  const answer = await client().as('owner').send({ method: 'GET', path: '/health', expect: 'anything' });
  expect(answer.body).toBe('OK');
});

test('the data of a refusal cannot be had, and the error says what came', async () => {
  server.answer(
    json(404, { status: 'error', error: { code: 'NotFoundException', message: 'no such thing' } }),
  );
  const answer = await client().as('owner').bookings.get('nope');
  expect(() => answer.data).toThrow(UnexpectedAnswer);
  expect(() => answer.data).toThrow(/GET \/v2\/bookings\/nope as owner answered 404.*no such thing/s);
});

test('an answer is held against its schema', async () => {
  server.answer(json(200, { status: 'success', data: { uid: 7 } }));
  const answer = await client().as('owner').bookings.get('abc');
  expect(answer.exchange.check).toMatchObject({ schema: 'bookings.get 200 (2024-08-13)', valid: false });
});

test('a rejected credential is redacted wherever the target echoes it', async () => {
  const token = 'cal_nobody_ever_issued_this';
  server.answer(
    json(401, { status: 'error', error: { code: 'X', message: `none found for access token=${token}` } }),
  );
  const answer = await client()
    .as('owner')
    .me.get({ authorization: `Bearer ${token}` });
  expect(answer.errorMessage).toBe('none found for access token=<redacted:authorization>');
  expect(JSON.stringify(exchanges)).not.toContain('nobody_ever');
  expect(JSON.stringify(exchanges)).not.toContain(OWNER.slice(9));
});

test('the clock of the target is learnt from its Date headers', async () => {
  const ahead = client();
  expect(ahead.skewMs).toBe(0);
  server.answer(json(200, {}, { date: new Date(Date.now() + 3_600_000).toUTCString() }));
  await ahead.as('owner').me.get();
  expect(Math.abs(ahead.skewMs - 3_600_000)).toBeLessThan(2000);
  expect(Math.abs(ahead.targetNow().getTime() - Date.now() - 3_600_000)).toBeLessThan(3000);
});

test('clocks that agree within what headers tell are taken for equal', async () => {
  const same = client();
  server.answer(json(200, {}, { date: new Date().toUTCString() }));
  await same.as('owner').me.get();
  expect(same.skewMs).toBe(0);
});

test('the rate limit shown is that of the owner', async () => {
  const one = client();
  const limits = (limit: number) => ({
    'x-ratelimit-limit-default': String(limit),
    'x-ratelimit-remaining-default': '7',
    'x-ratelimit-reset-default': '42',
  });
  server.answer(json(200, {}, limits(100_000)), json(200, {}, limits(500)));
  await one.as('owner').me.get();
  await one.as('anonymous').me.get();
  expect(one.rateLimit).toEqual({ limit: 100_000, remaining: 7, resetSeconds: 42 });
  expect(one.requestsSent).toBe(2);
});

test('unchecked passes a body as it is', () => {
  const body = { nonsense: true };
  expect(unchecked<{ start: string }>(body)).toBe(body);
});
