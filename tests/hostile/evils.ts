import type { Socket } from 'node:net';
import { createGzip } from 'node:zlib';
import type { InconclusiveReason } from '../../src/client/index.ts';

/** An answer that no server should give, written to the connection as it stands. */
export interface Evil {
  /** What the suite has to call it. */
  reason: InconclusiveReason;
  /** What the text of the reason has to say. */
  says: RegExp;
  answer(socket: Socket): void;
}

const MB = 1024 * 1024;
const JSON_TYPE = 'content-type: application/json';

/** Hostile answers by name. @param elsewhere where a redirect leads */
export const evilsTo = (elsewhere: string) =>
  ({
    'an endless body': {
      reason: 'too-large',
      says: /more than \d+ bytes/,
      answer: (socket) => flood(socket, head(JSON_TYPE), Number.POSITIVE_INFINITY),
    },
    'a body of 200 MB': {
      reason: 'too-large',
      says: /more than \d+ bytes/,
      answer: (socket) => flood(socket, head(JSON_TYPE), 200 * MB),
    },
    'a body that is said to have 200 MB': {
      reason: 'too-large',
      says: /more than \d+ bytes/,
      answer: (socket) => flood(socket, head(JSON_TYPE, `content-length: ${200 * MB}`), 200 * MB),
    },
    '200 MB in 200 kB of gzip': {
      reason: 'too-large',
      says: /more than \d+ bytes/,
      answer: (socket) => {
        socket.write(head(JSON_TYPE, 'content-encoding: gzip'));
        const gzip = createGzip();
        gzip.pipe(socket);
        gzip.write(Buffer.alloc(200 * MB, 0x20), () => gzip.end());
      },
    },
    'invalid UTF-8': {
      reason: 'not-json',
      says: /UTF-8/,
      answer: (socket) =>
        socket.end(Buffer.concat([Buffer.from(head(JSON_TYPE)), Buffer.from([0x22, 0xff, 0xfe, 0x22])])),
    },
    'HTML where JSON was due': {
      reason: 'not-json',
      says: /HTML/,
      answer: (socket) => socket.end(`${head('content-type: text/html')}<html>Sign in</html>`),
    },
    'truncated JSON': {
      reason: 'truncated',
      says: /breaks off/,
      answer: (socket) => socket.end(`${head(JSON_TYPE)}{"status":"success","data":{"id":`),
    },
    'a million values': {
      reason: 'too-large',
      says: /more than \d+ values/,
      answer: (socket) =>
        socket.end(`${head(JSON_TYPE)}{"status":"success","data":[${'{},'.repeat(1e6)}{}]}`),
    },
    'a head without a body': {
      reason: 'truncated',
      says: /before a body/,
      answer: (socket) => socket.end(head(JSON_TYPE)),
    },
    'a redirect to another host': {
      reason: 'redirect',
      says: /redirects to/,
      answer: (socket) =>
        socket.end(
          `HTTP/1.1 307 Temporary Redirect\r\nlocation: ${elsewhere}/v2/me\r\ncontent-length: 0\r\n\r\n`,
        ),
    },
    'a slow drip': {
      reason: 'no-answer',
      says: /No complete answer within/,
      answer: (socket) => {
        socket.write(head(JSON_TYPE));
        const timer = setInterval(() => socket.write(' '), 50);
        socket.on('close', () => clearInterval(timer));
      },
    },
    'a connection closed in mid-body': {
      reason: 'truncated',
      says: /broke after/,
      answer: (socket) => {
        socket.write(`${head(JSON_TYPE, 'content-length: 100')}{"status"`, () =>
          setTimeout(() => socket.destroy(), 20),
        );
      },
    },
    'a Content-Length that is too long': {
      reason: 'truncated',
      says: /broke after/,
      answer: (socket) =>
        socket.end(`${head(JSON_TYPE, 'content-length: 500')}{"status":"success","data":{}}`),
    },
    'a Content-Length that is too short': {
      reason: 'truncated',
      says: /breaks off/,
      answer: (socket) =>
        socket.end(`${head(JSON_TYPE, 'content-length: 12')}{"status":"success","data":{}}`),
    },
    'nesting a million deep': {
      reason: 'too-deep',
      says: /nested/,
      answer: (socket) => socket.end(head(JSON_TYPE) + '['.repeat(1e6) + ']'.repeat(1e6)),
    },
    'bytes that are no HTTP': {
      reason: 'no-answer',
      says: /connection broke/,
      answer: (socket) => socket.end('\0\0\0 nonsense'),
    },
  }) satisfies Record<string, Evil>;

export type EvilName = keyof ReturnType<typeof evilsTo>;

const head = (...headers: string[]): string =>
  ['HTTP/1.1 200 OK', ...headers, 'connection: close', '', ''].join('\r\n');

/** Writes on and on, as fast as it is read. */
function flood(socket: Socket, start: string, total: number): void {
  const chunk = '"aaaaaaaaaaaaa",'.repeat(4096);
  let sent = 0;
  socket.write(`${start}[`);
  const more = () => {
    while (sent < total && !socket.destroyed) {
      sent += chunk.length;
      if (!socket.write(chunk)) return void socket.once('drain', more);
    }
    socket.end();
  };
  more();
}
