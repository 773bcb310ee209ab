import type { Call } from '../proxy/proxy.ts';
import type { Echo } from './echo.ts';
import { headerValue } from './echo.ts';

/** A way to answer that says too much. */
export type Hostile = (call: Call, echo: Echo) => void | Promise<void>;

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const HTML_TYPE = { 'content-type': 'text/html' };

function refusal(status: number, code: string, { sentence, values, headers }: Echo, path: string) {
  const error = { code, message: sentence, details: { message: sentence, error: code, values } };
  const body = { status: 'error', timestamp: new Date().toISOString(), path, error };
  return { status, headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify(body) };
}

const refuse =
  (status: number, code: string): Hostile =>
  (call, echo) =>
    call.answer(refusal(status, code, echo, call.path));

/** Raw bytes, as no HTTP library would send them. */
const raw =
  (bytes: (echo: Echo) => string | Buffer): Hostile =>
  (call, echo) => {
    call.socket.end(bytes(echo));
  };

const page = ({ sentence, values }: Echo) =>
  `<html><head><title>502 Bad Gateway</title></head><body><h1>Bad gateway</h1><pre>${sentence}</pre>\n` +
  `<!-- ${JSON.stringify(values)} --></body></html>`;

/** Every way by name. */
export const HOSTILE: Record<string, Hostile> = {
  'a 401 that echoes': refuse(401, 'UnauthorizedException'),
  'a 403 that echoes': refuse(403, 'ForbiddenException'),
  'a 404 that echoes': refuse(404, 'NotFoundException'),
  'a 400 of the bare shape': (call, { sentence, values }) =>
    call.answer({
      status: 400,
      headers: JSON_TYPE,
      body: JSON.stringify({ statusCode: 400, message: sentence, error: 'Bad Request', values }),
    }),
  'a 500 that echoes': refuse(500, 'InternalServerErrorException'),
  'a success with other data': (call, { values, sentence }) =>
    call.answer({
      status: 200,
      headers: JSON_TYPE,
      body: JSON.stringify({
        status: 'success',
        data: { ...values, uid: sentence, id: sentence, title: sentence },
      }),
    }),
  'a success without data': (call, { values }) =>
    call.answer({ status: 200, headers: JSON_TYPE, body: JSON.stringify({ ok: true, values }) }),
  'keys of JSON': (call, { values }) => {
    const turned = Object.fromEntries(Object.entries(values).map(([label, value]) => [value, label]));
    call.answer({
      status: 200,
      headers: JSON_TYPE,
      body: JSON.stringify({ status: 'success', data: turned }),
    });
  },
  'the account in another envelope': async (call) => {
    const { body } = await call.forward();
    const { data } = JSON.parse(body.toString('utf8')) as { data: unknown };
    call.answer({ status: 200, headers: JSON_TYPE, body: JSON.stringify({ ok: true, user: data }) });
  },
  'the request, reflected': (call) => {
    const body = {
      status: 'error',
      message: { request: call.headers, url: call.path, body: call.body.toString() },
    };
    call.answer({ status: 418, headers: JSON_TYPE, body: JSON.stringify(body) });
  },
  'a page of a gateway': (call, echo) =>
    call.answer({ status: 502, headers: { ...HTML_TYPE, ...echo.headers }, body: page(echo) }),
  'a page with status 200': (call, echo) =>
    call.answer({ status: 200, headers: HTML_TYPE, body: page(echo) }),
  'a redirect': (call, { values }) =>
    call.answer({
      status: 302,
      headers: {
        location: headerValue(
          `https://${Object.values(values)[0]}:x@example.test/?token=${Object.values(values).join('&')}`,
        ),
      },
    }),
  'a 429 that may be tried again at once': (call, echo) => {
    const answer = refusal(429, 'TooManyRequestsException', echo, call.path);
    call.answer({ ...answer, headers: { ...answer.headers, 'retry-after': '0' } });
  },
  'a text cut at the length of an excerpt': (call, echo) => {
    const value = Object.values(echo.values).join(' ');
    const before = 2000 - 30 - ((call.number * 7) % 40);
    call.answer({
      status: 200,
      headers: { 'content-type': 'text/plain' },
      body: `${'.'.repeat(before)} ${value}`,
    });
  },
  'a text that begins with it': (call, { values }) =>
    call.answer({
      status: 200,
      headers: { 'content-type': 'text/plain' },
      body: Object.values(values).join('\n'),
    }),
  'bytes that are no UTF-8': (call, { sentence }) =>
    call.answer({
      status: 200,
      headers: JSON_TYPE,
      body: Buffer.concat([Buffer.from([0xff]), Buffer.from(sentence)]),
    }),
  'JSON that breaks off': (call, echo) => {
    const { status, headers, body } = refusal(400, 'BadRequestException', echo, call.path);
    call.answer({ status, headers, body: body.slice(0, -((call.number * 13) % 200) - 20) });
  },
  'JSON nested too deep': (call, { sentence }) =>
    call.answer({
      status: 200,
      headers: JSON_TYPE,
      body: `${'['.repeat(300)}${JSON.stringify(sentence)}${']'.repeat(300)}`,
    }),
  'a header that is none': raw(({ sentence }) => `HTTP/1.1 200 OK\r\nbad header ${sentence}\r\n\r\n`),
  'a status line that is none': raw(({ sentence }) => `HTTP/9.9 ${sentence}\r\n\r\n`),
  'a status text that echoes': raw(({ values }) => {
    const body = JSON.stringify({ status: 'error', values });
    const head = `HTTP/1.1 403 ${headerValue(Object.values(values).join(' '))}\r\ncontent-type: application/json\r\n`;
    return `${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  }),
  'a body that is cut': raw(
    ({ sentence }) => `HTTP/1.1 200 OK\r\ncontent-length: 99999\r\n\r\n{"a":"${sentence}`,
  ),
  'a chunk that is none': raw(
    ({ sentence }) => `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${sentence}\r\n`,
  ),
  'gzip that is none': raw(
    ({ sentence }) => `HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 50\r\n\r\n${sentence}`,
  ),
};
