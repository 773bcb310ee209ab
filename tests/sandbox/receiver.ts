import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

/** What a webhook was sent. */
export interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  raw: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of the body
  body: any;
}

/** A receiver of webhooks on loopback. */
export interface Receiver {
  url: string;
  received: Received[];
  /** Waits until so many have come in all. */
  until(count: number): Promise<Received[]>;
}

export interface ReceiverOptions {
  /** What it answers, or that it never does. */
  answers?: number | 'never';
  headers?: Record<string, string>;
}

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

/** Starts one that ends with the test file, or with the test if given `onTestFinished`. */
export async function receiver(
  { answers = 200, headers = {} }: ReceiverOptions = {},
  atEnd: (close: () => Promise<void>) => void = afterAll,
): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let raw = '';
    for await (const chunk of request.setEncoding('utf8')) raw += chunk;
    received.push({ path: request.url ?? '', headers: request.headers, raw, body: parsed(raw) });
    server.emit('received');
    if (answers !== 'never') response.writeHead(answers, headers).end('ok');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  atEnd(async () => {
    server.close();
    server.closeAllConnections();
  });
  const until = async (count: number) => {
    const signal = AbortSignal.timeout(5_000);
    while (received.length < count) await once(server, 'received', { signal });
    return received;
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received, until };
}
