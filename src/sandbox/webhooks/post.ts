import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';

/** Whether an address names this very machine: the only ones that an embedded sandbox talks to. */
export function isLoopback(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol)) return false;
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** `localhost` is loopback, whatever the system's resolver says. */
const lookup: LookupFunction = (_hostname, { all }, callback) => {
  if (all)
    callback(null, [
      { address: '127.0.0.1', family: 4 },
      { address: '::1', family: 6 },
    ]);
  else callback(null, '127.0.0.1', 4);
};

/**
 * Sends a body to a loopback address; an answer that leads elsewhere is not followed.
 * @returns the status of the answer
 * @throws the system's error if there is none, or the signal's
 */
export function post(
  address: string,
  headers: Record<string, string>,
  body: string,
  signal: AbortSignal,
): Promise<number> {
  if (!isLoopback(address)) throw new Error(`${address} is not on this machine`);
  const url = new URL(address);
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const length = { 'content-length': String(Buffer.byteLength(body)) };
    // No agent: nothing that a process sets for all its requests, such as a proxy, applies.
    const options = {
      method: 'POST',
      headers: { ...headers, ...length },
      agent: false as const,
      lookup,
      signal,
    };
    request(url, options, (answer) => {
      answer.on('error', () => {}).resume();
      resolve(answer.statusCode ?? 0);
    })
      .on('socket', (socket) => socket.unref())
      .on('error', reject)
      .end(body);
  });
}
