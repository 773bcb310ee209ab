import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { webhooks } from '../../scripts/doctor/webhooks.ts';
import { loadConfig } from '../../src/client/index.ts';

const config = (env: Record<string, string> = {}) => loadConfig({ env, defaultTarget: 'auto' });
const PUBLIC = { CAL_WEBHOOK_URL: 'https://hooks.example.com' };

/** A port that is taken until the test ends. */
async function taken(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return String((server.address() as AddressInfo).port);
}

test('a target on this machine reaches it', async () => {
  expect(await webhooks(config(), 'http://localhost:5555')).toMatchObject({ state: 'good' });
});

test('one on another machine does not, unless an address is set', async () => {
  const url = 'https://api.cal.com';
  expect(await webhooks(config(), url)).toMatchObject({
    state: 'note',
    found: expect.stringContaining('unsupported'),
  });
  const server = await taken();
  const free = String(Number(server) + 1);
  const configured = config({ ...PUBLIC, CAL_WEBHOOK_PORT: free });
  expect(await webhooks(configured, url)).toMatchObject({
    state: 'good',
    found: expect.stringContaining(`https://hooks.example.com is to lead to 127.0.0.1:${free}`),
  });
});

test('a port that something else listens at is told of', async () => {
  const port = await taken();
  expect(await webhooks(config({ ...PUBLIC, CAL_WEBHOOK_PORT: port }), 'https://api.cal.com')).toMatchObject({
    state: 'bad',
    found: expect.stringContaining(port),
  });
});
