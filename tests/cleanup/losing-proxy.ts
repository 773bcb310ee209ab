import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What happens to one request: it passes; its answer is lost; it never arrives. */
export type Fate = 'pass' | 'lose-answer' | 'lose-request';

export interface LosingProxy {
  url: string;
  close(): Promise<void>;
}

/** Stands before a target and loses what `fate` says. */
export async function startLosingProxy(
  target: string,
  fate: (method: string, path: string) => Fate,
): Promise<LosingProxy> {
  const server = createServer((incoming, outgoing) => {
    const { method = '', url = '', headers } = incoming;
    const what = fate(method, url);
    if (what === 'lose-request') return void incoming.socket.destroy();
    const { hostname, port } = new URL(target);
    const onward = request({ hostname, port, method, path: url, headers }, (answer) => {
      if (what === 'lose-answer') {
        answer.resume().on('end', () => incoming.socket.destroy());
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => incoming.socket.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
