import { createServer, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** An answer whole. */
export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** One request that came to the proxy, and what can be done with it; whoever is handed it must do something. */
export interface Call {
  /** From 1, in the order of arrival. */
  readonly number: number;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** The connection it came by: for bytes that no library would send. */
  readonly socket: Socket;
  /** Sends it on and waits for the answer. @throws Error when the target does not answer */
  forward(): Promise<Answered>;
  answer(answer: { status: number; headers?: IncomingHttpHeaders; body?: Buffer | string }): void;
  /** Closes the connection without a word. */
  cut(): void;
}

export interface RunningProxy {
  url: string;
  close(): Promise<void>;
}

/** Stands before a target on loopback and lets `treat` decide about each request. */
export async function startProxy(
  target: string,
  treat: (call: Call) => void | Promise<void>,
): Promise<RunningProxy> {
  const sockets = new Set<Socket>();
  let number = 0;
  const server = createServer(async (incoming, outgoing) => {
    number += 1;
    const of = number;
    try {
      const { method = '', url: path = '', headers, socket } = incoming;
      const body = await wholeOf(incoming);
      await treat({
        number: of,
        method,
        path,
        headers,
        body,
        socket,
        forward: () => forward(target, { method, path, headers, body }),
        answer({ status, headers: given = {}, body: content = '' }) {
          outgoing.writeHead(status, { ...given, 'content-length': Buffer.byteLength(content) });
          outgoing.end(content);
        },
        cut: () => void socket.destroy(),
      });
    } catch {
      incoming.socket.destroy();
    }
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function forward(
  target: string,
  sent: { method: string; path: string; headers: IncomingHttpHeaders; body: Buffer },
): Promise<Answered> {
  const { hostname, port } = new URL(target);
  const { method, path, headers } = sent;
  return new Promise((resolve, reject) => {
    const onward = request({ hostname, port, method, path, headers }, (answer) => {
      wholeOf(answer).then(
        (body) =>
          resolve({ status: answer.statusCode ?? 500, headers: withoutFraming(answer.headers), body }),
        reject,
      );
    });
    onward.on('error', reject).end(sent.body);
  });
}

async function wholeOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The body is passed on whole, with a length of its own. */
function withoutFraming({
  'transfer-encoding': _,
  connection: __,
  ...headers
}: IncomingHttpHeaders): IncomingHttpHeaders {
  return headers;
}
