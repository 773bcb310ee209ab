import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type ClientOptions,
  createClient,
  Inconclusive,
  LostAnswer,
  unchecked,
} from '../../src/client/index.ts';
import {
  cut,
  drip,
  flood,
  type Handler,
  type HostileServer,
  json,
  raw,
  startHostileServer,
  text,
} from './hostile-server.ts';

const KEY = 'cal_live_0123456789abcdefghijKLMN';
let server: HostileServer;

beforeAll(async () => {
  server = await startHostileServer();
});
afterAll(() => server.close());

const clientWith = (options: Partial<ClientOptions> = {}) =>
  createClient({ baseUrl: server.url, keys: { owner: KEY }, sleep: async () => {}, ...options });

async function inconclusive(handler: Handler, options: Partial<ClientOptions> = {}): Promise<Inconclusive> {
  server.seen.length = 0;
  server.answer(handler);
  const error = await clientWith(options)
    .as('owner')
    .me.get()
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(Inconclusive);
  return error as Inconclusive;
}

test('an endless body is cut off at the byte cap', async () => {
  const error = await inconclusive(flood('"aaaaaaaaaaaaaaaa",'.repeat(1000)), { maxBytes: 200_000 });
  expect(error.reason).toBe('too-large');
  expect(error.exchange?.failure?.kind).toBe('too-large');
});

test('a body of 200 MB costs little memory', async () => {
  const before = process.memoryUsage().rss;
  const error = await inconclusive(flood('x'.repeat(65_536), 200 * 1024 * 1024));
  expect(error.reason).toBe('too-large');
  expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
});

test('a Content-Length beyond the cap is refused before the body is read', async () => {
  const error = await inconclusive(raw('HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\n{'));
  expect(error.reason).toBe('too-large');
});

test('a slow drip ends at the deadline, which covers the body', async () => {
  const error = await inconclusive(drip(20), { deadlineMs: 150 });
  expect(error.reason).toBe('no-answer');
  expect(error.exchange?.failure).toEqual({ kind: 'deadline', message: 'No complete answer within 150 ms.' });
});

test('a server that says nothing ends at the deadline', async () => {
  const error = await inconclusive(() => {}, { deadlineMs: 100 });
  expect(error.reason).toBe('no-answer');
});

test('invalid UTF-8 is no answer', async () => {
  const error = await inconclusive(text(200, Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])));
  expect(error.reason).toBe('not-json');
  expect(error.exchange?.failure?.kind).toBe('invalid-utf8');
});

test('HTML where JSON was due is no answer', async () => {
  const error = await inconclusive(text(200, '<html>Sign in</html>', { 'content-type': 'text/html' }));
  expect(error.reason).toBe('not-json');
  expect(error.message).toContain('HTML');
  expect(error.exchange?.answer?.body).toBe('<html>Sign in</html>');
});

test('truncated JSON is told from other text', async () => {
  const error = await inconclusive(text(200, '{"status":"success","data":{"id"'));
  expect(error.reason).toBe('truncated');
});

test('a connection closed in mid-body is no answer', async () => {
  const error = await inconclusive(cut('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"status"'));
  expect(error.reason).toBe('truncated');
  expect(error.exchange?.answer?.status).toBe(200);
});

test('a connection closed before the body is no answer, an empty body that is complete is one', async () => {
  const error = await inconclusive(raw('HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n'));
  expect(error.reason).toBe('truncated');
  for (const framing of ['Content-Length: 0\r\n\r\n', 'Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n']) {
    server.answer(raw(`HTTP/1.1 404 Not Found\r\n${framing}`));
    const answer = await clientWith().as('owner').me.get();
    expect([answer.status, answer.body]).toEqual([404, undefined]);
  }
});

test('a Content-Length that is too short truncates, and one that is too long breaks off', async () => {
  const short = await inconclusive(raw('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{"status":"success"}'));
  expect(short.reason).toBe('truncated');
  const long = await inconclusive(raw('HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{"status":"success"}'));
  expect(long.reason).toBe('truncated');
});

test('JSON nested a million deep is refused without a crash', async () => {
  const error = await inconclusive(text(200, '['.repeat(1_000_000) + ']'.repeat(1_000_000)));
  expect(error.reason).toBe('too-deep');
});

test('JSON of a million values is refused without being taken apart', async () => {
  const error = await inconclusive(text(200, `{"status":"success","data":[${'{},'.repeat(1_000_000)}{}]}`));
  expect(error.reason).toBe('too-large');
  expect(error.message).toContain('values');
});

test('brackets inside of strings are no nesting', async () => {
  server.answer(json(200, { status: 'success', data: '[{"'.repeat(500) }));
  const answer = await clientWith().as('owner').me.get();
  expect(answer.data).toBe('[{"'.repeat(500));
});

test('a redirect to another host is not followed and no credential goes there', async () => {
  const elsewhere = await startHostileServer();
  const error = await inconclusive(text(307, '', { location: `${elsewhere.url}/v2/me` }));
  await elsewhere.close();
  expect(error.reason).toBe('redirect');
  expect(elsewhere.seen).toEqual([]);
  expect(server.seen).toHaveLength(1);
});

test('bytes that are no HTTP are no answer', async () => {
  const error = await inconclusive(raw('\0\0\0 nonsense'));
  expect(error.reason).toBe('no-answer');
});

test('a create whose answer is lost is sent once and throws LostAnswer with its draft', async () => {
  for (const handler of [cut(), text(503, 'down'), text(200, '{"status":'), text(200, '<html>')]) {
    server.seen.length = 0;
    server.answer(handler);
    const body = { eventTypeId: 1, attendee: { email: 'ann.r1.1@example.com' } };
    const error = await clientWith()
      .as('owner')
      .bookings.create(unchecked(body))
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(LostAnswer);
    expect((error as LostAnswer).draft.request.body).toEqual(body);
    expect((error as LostAnswer).draft.operation).toBe('bookings.create');
    expect(server.seen).toHaveLength(1);
  }
});

test('a create that never left is inconclusive, but not lost', async () => {
  const client = clientWith({ baseUrl: 'http://127.0.0.1:1' });
  const error = await client
    .as('owner')
    .bookings.create(unchecked({}))
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(Inconclusive);
  expect(error).not.toBeInstanceOf(LostAnswer);
});

test("a 500 with Cal.com's JSON error is an answer", async () => {
  server.answer(json(500, { statusCode: 500, message: 'Internal server error' }));
  const answer = await clientWith().as('owner').bookings.reschedule(9003, unchecked({}));
  expect(answer.status).toBe(500);
  expect(answer.errorShape).toBe('bare');
  expect(answer.errorMessage).toBe('Internal server error');
});

test('an inconclusive answer goes through onInconclusive where it is given', async () => {
  server.answer(text(502, 'Bad gateway'));
  class Skipped extends Error {}
  const client = clientWith({
    onInconclusive: (error) => {
      throw new Skipped(error.reason);
    },
  });
  await expect(client.as('owner').bookings.cancel('abc')).rejects.toThrow(new Skipped('gateway'));
});
