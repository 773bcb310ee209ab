import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';

const COMMAND = ['--import', 'tsx', 'scripts/sandbox.ts'];

function refusalOf(...args: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [...COMMAND, ...args], { encoding: 'utf8' });
  return { status, stderr };
}

test('it prints address, keys and a curl, and runs until it is stopped', async () => {
  const child = spawn(process.execPath, [...COMMAND, '--release', '2025-12']);
  let printed = '';
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    if (printed.includes('Ctrl-C')) break;
  }
  const url = /^url {4}(http:\/\/127\.0\.0\.1:\d+)$/m.exec(printed)?.[1] ?? '';
  const owner = /^owner {2}(cal_\w+)$/m.exec(printed)?.[1] ?? '';
  expect(printed).toMatch(/^other {2}cal_\w+$/m);
  expect(printed).toContain(`curl '${url}/v2/me'`);
  const response = await fetch(`${url}/v2/me`, { headers: { authorization: `Bearer ${owner}` } });
  expect(response.status).toBe(200);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test.each([
  [['--port', 'x'], /--port.*'x'.*0 to 65535/s],
  [['--release', '2019'], /--release.*'2019'.*2025-10, 2025-12, 2026-07/s],
  [['--mutant', 'x'], /--mutant.*'x'.*create-pending/s],
  [['--surprise'], /--surprise/],
])('%j is refused with exit 4', (args, text) => {
  const { status, stderr } = refusalOf(...args);
  expect(stderr).toMatch(text);
  expect(status).toBe(4);
});

test('a port in use is refused with exit 4', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const child = spawn(process.execPath, [...COMMAND, '--port', String(port)]);
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += String(chunk);
  });
  expect(await once(child, 'close')).toEqual([4, null]);
  expect(stderr).toContain(`port ${port} is in use`);
  server.close();
});
