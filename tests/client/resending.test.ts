import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  type ClientOptions,
  createClient,
  type Exchange,
  Inconclusive,
  unchecked,
} from '../../src/client/index.ts';
import { cut, type HostileServer, json, startHostileServer, text } from './hostile-server.ts';

const OK = json(200, { status: 'success', data: { id: 101 } });
const LIMITED = { status: 'error', error: { code: 'ThrottlerException', message: 'Too many requests.' } };
let server: HostileServer;
let exchanges: Exchange[] = [];
let waits: number[] = [];

beforeAll(async () => {
  server = await startHostileServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.seen.length = 0;
  exchanges = [];
  waits = [];
});

const clientWith = (options: Partial<ClientOptions> = {}) =>
  createClient({
    baseUrl: server.url,
    keys: { owner: 'cal_live_0123456789abcdefghijKLMN' },
    pace: { turn: async () => {}, learn: () => {}, hold: () => {} },
    sleep: async (ms) => void waits.push(ms),
    onExchange: (exchange) => void exchanges.push(exchange),
    ...options,
  });

test('a read gets over a 503, and each attempt is an exchange of its own', async () => {
  server.answer(text(503, 'busy'), OK);
  const answer = await clientWith().as('owner').me.get();
  expect(answer.status).toBe(200);
  expect(exchanges.map(({ sequence, attempt, answer }) => [sequence, attempt, answer?.status])).toEqual([
    [1, 1, 503],
    [2, 2, 200],
  ]);
});

test.each([502, 503, 504, 520, 522, 530])(
  'a %i is no answer, whatever its body looks like',
  async (status) => {
    server.answer(
      json(status, { status: 'error', error: { code: 'BadGatewayException', message: 'no' } }),
      OK,
    );
    expect((await clientWith().as('owner').me.get()).status).toBe(200);
    expect(server.seen).toHaveLength(2);
  },
);

test('a read gets over a cut connection and over broken JSON', async () => {
  server.answer(cut(), text(200, '{"status":'), OK);
  expect((await clientWith().as('owner').me.get()).status).toBe(200);
});

test('a read is sent three times, then it is inconclusive', async () => {
  server.answer(text(502, 'no'));
  await expect(clientWith().as('owner').me.get()).rejects.toThrow('(attempt 3): The gateway answered 502.');
  expect(server.seen).toHaveLength(3);
});

test('cancelling and rescheduling are sent once', async () => {
  server.answer(text(503, 'busy'));
  const { bookings } = clientWith().as('owner');
  await expect(bookings.cancel('abc')).rejects.toThrow('not sent again');
  await expect(bookings.reschedule('abc', unchecked({}))).rejects.toThrow('not sent again');
  expect(server.seen).toHaveLength(2);
});

test('a 429 is waited out as long as Retry-After says', async () => {
  server.answer(json(429, LIMITED, { 'retry-after': '7' }), OK);
  await clientWith().as('owner').me.get();
  expect(waits[0]).toBeGreaterThanOrEqual(7000);
  expect(waits[0]).toBeLessThan(9000);
});

test('a 429 without Retry-After is waited out until the window ends, or a minute', async () => {
  server.answer(json(429, LIMITED, { 'x-ratelimit-reset-default': '12' }), json(429, LIMITED), OK);
  await clientWith().as('owner').me.get();
  expect(waits.map((ms) => Math.floor(ms / 2000))).toEqual([6, 30]);
});

test('a 429 that names no time is waited out as long as the target is known to block', async () => {
  server.answer(json(429, LIMITED), OK);
  await clientWith({ rateLimitBlockMs: 5000 }).as('owner').me.get();
  expect(waits.map((ms) => Math.floor(ms / 1000))).toEqual([5]);
});

test('a 429 that asks to wait for hours is inconclusive at once', async () => {
  server.answer(json(429, LIMITED, { 'retry-after': '7200' }));
  const error = await clientWith()
    .as('owner')
    .me.get()
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(Inconclusive);
  expect((error as Inconclusive).reason).toBe('rate-limit');
  expect(waits).toEqual([]);
});

test('a claim about the limit gets its 429 as an answer, without waiting', async () => {
  server.answer(json(429, LIMITED));
  const request = { method: 'GET', path: '/v2/me', rateLimitIsAnswer: true };
  const answer = await clientWith().as('owner').send(request);
  expect(answer.status).toBe(429);
  expect(answer.errorCode).toBe('ThrottlerException');
  expect(waits).toEqual([]);
});

test('nothing is sent when onRequest throws', async () => {
  const client = clientWith({
    onRequest: async () => {
      throw new Error('no journal, no create');
    },
  });
  await expect(client.as('owner').bookings.create(unchecked({}))).rejects.toThrow('no journal');
  expect(server.seen).toEqual([]);
});
