import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FIRST_PROJECT } from '../../fixtures/versions.ts';
import type { VerdictFile } from '../../scripts/run/verdict-file.ts';
import { type RunningSandbox, startSandbox } from '../../src/sandbox/index.ts';
import { runCommand } from '../command/run.ts';
import { type RunningProxy, startProxy } from '../proxy/proxy.ts';

let sandbox: RunningSandbox;
let proxy: RunningProxy;
let folder: string;

beforeAll(async () => {
  sandbox = await startSandbox({ rateLimit: 100_000 });
  proxy = await startProxy(sandbox.url, async (call) => {
    const isRead = call.method === 'GET' && /^\/v2\/bookings\/[0-9A-Za-z]{22}$/.test(call.path);
    if (isRead) call.answer({ status: 429, body: 'Too many requests' });
    else call.answer(await call.forward());
  });
  folder = mkdtempSync(join(tmpdir(), 'calcom-contract-time-out-'));
});
afterAll(async () => {
  await proxy.close();
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a claim whose time runs out while it waits for the rate limit is inconclusive by that', async () => {
  const args = ['--project', FIRST_PROJECT, '--grep', 'a booking is read by its uid', '--timeout', '6000'];
  const { exitCode } = await runCommand('contract', args, {
    env: {
      CAL_API_URL: proxy.url,
      CAL_API_KEY: sandbox.keys.owner,
      // Longer than the claim has, and no longer than its clean-up may wait.
      CAL_RATE_LIMIT_BLOCK_SECONDS: '12',
      CONTRACT_REPORTS: join(folder, 'reports'),
      CONTRACT_RUNS: join(folder, 'runs'),
    },
  });

  const { claims } = JSON.parse(readFileSync(join(folder, 'reports', 'verdict.json'), 'utf8')) as VerdictFile;
  expect(claims).toMatchObject([{ verdict: 'inconclusive', reason: { code: 'rate-limit' } }]);
  expect(claims[0]?.reason?.text).toContain('ran out of time');
  expect(exitCode).toBe(3);
}, 90_000);
