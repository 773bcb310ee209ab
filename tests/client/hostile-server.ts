import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

export interface HostileServer {
  url: string;
  /** What arrived, in order. */
  seen: { method: string; path: string; headers: IncomingMessage['headers']; body: string }[];
  /** What answers; a list answers one request each, its last entry all further ones. */
  answer(...handlers: Handler[]): void;
  close(): Promise<void>;
}

/** A server on loopback that behaves as badly as it is told to. */
export async function startHostileServer(): Promise<HostileServer> {
  let handlers: Handler[] = [];
  const seen: HostileServer['seen'] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      seen.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers, body });
      const handler = handlers.length > 1 ? handlers.shift() : handlers[0];
      (handler ?? json(200, { status: 'success', data: {} }))(request, response, body);
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    answer(...next) {
      handlers = next;
    },
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

export const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Handler =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify(body));
  };

export const text =
  (status: number, body: string | Buffer, headers: Record<string, string> = {}): Handler =>
  (_, response) => {
    response.writeHead(status, headers);
    response.end(body);
  };

/** Sends on and on, as fast as it is read: `chunk` until `total` bytes have gone, or for ever. */
export const flood =
  (chunk: string, total = Number.POSITIVE_INFINITY): Handler =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    let sent = 0;
    const more = () => {
      while (sent < total && !response.destroyed) {
        sent += chunk.length;
        if (!response.write(chunk)) return void response.once('drain', more);
      }
      response.end();
    };
    more();
  };

/** One byte now and then, for ever. */
export const drip =
  (everyMs: number): Handler =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => response.write(' '), everyMs);
    response.on('close', () => clearInterval(timer));
  };

/** Raw bytes on the socket, then the end: for answers that no server library would send. */
export const raw =
  (bytes: string): Handler =>
  (request) => {
    request.socket.end(bytes);
  };

/** The connection is cut, before or after some bytes. */
export const cut =
  (bytes = ''): Handler =>
  (request) => {
    if (bytes === '') request.socket.destroy();
    else request.socket.write(bytes, () => setTimeout(() => request.socket.destroy(), 20));
  };
