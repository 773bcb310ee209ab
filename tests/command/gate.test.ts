import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PROOF, turnsRed } from '../../scripts/run/gate.ts';
import { type RunningSandbox, startSandbox } from '../../src/sandbox/index.ts';
import type { Call, RunningProxy } from '../proxy/proxy.ts';
import { startUnnamedProxy } from '../proxy/unnamed.ts';
import { type Finished, readVerdict, runCommand } from './run.ts';

const MOST_REQUESTS = 90;

let root: string;
let sandbox: RunningSandbox;
let proxy: RunningProxy | null;
/** Does to a request what it likes; without an answer of its own, the sandbox gives one. */
let meddle: (call: Call) => boolean;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gate-'));
  proxy = null;
  meddle = () => false;
});
afterEach(async () => {
  await proxy?.close();
  await sandbox.close();
  rmSync(root, { recursive: true, force: true });
});

/** Another release now answers at what the suite takes for one and the same Cal.com. */
async function deploy(release: '2025-12' | '2026-07'): Promise<void> {
  await proxy?.close();
  await sandbox?.close();
  sandbox = await startSandbox({ release, rateLimit: 100_000 });
  proxy = await startUnnamedProxy(sandbox.url, (call) => meddle(call));
}

const run = (script: string, ...args: string[]): Promise<Finished> =>
  runCommand(script, args, {
    env: {
      CAL_API_URL: proxy?.url ?? '',
      CAL_API_KEY: sandbox.keys.owner,
      CAL_OTHER_API_KEY: sandbox.keys.other,
      CAL_LEDGER: 'cal.example',
      CONTRACT_LEDGERS: join(root, 'reports', 'ledger'),
      CONTRACT_RUNS: join(root, 'runs'),
    },
  });

describe('npm run gate', () => {
  test('lets a deploy go on in few requests, and keeps it when Cal.com has changed beyond the policy', async () => {
    await deploy('2026-07');
    await run('contract', '--grep', '@gate', '--project', '2024', '--record');

    const same = await run('gate');

    expect(same.output).toMatch(/^The deploy may go on: every gate claim holds\.$/m);
    expect(same.exitCode).toBe(0);
    expect(readVerdict().requests.total).toBeLessThanOrEqual(MOST_REQUESTS);

    await deploy('2025-12');
    const back = await run('gate');
    const whatever = await run('gate', '--policy', 'any');

    expect(back.output).toMatch(/^The deploy must wait: \d+ changes? beyond the policy "breaking", first /m);
    expect(back.exitCode).toBe(2);
    expect(whatever.output).toMatch(/^The deploy must wait: \d+ changes? beyond the policy "any"/m);
    expect(whatever.exitCode).toBe(2);
  }, 180_000);

  test('says what Cal.com did not let it find out, and lets that pass only when told', async () => {
    await deploy('2026-07');
    meddle = (call) => {
      if (!call.path.endsWith('/reschedule')) return false;
      call.answer({ status: 503, body: 'down for maintenance' });
      return true;
    };

    const strict = await run('gate');
    const lenient = await run('gate', '--allow-inconclusive', '--json');

    expect(strict.output).toMatch(/^The deploy must wait: \d+ could not be found out, first bookings\./m);
    expect(strict.exitCode).toBe(3);
    expect(lenient.output).toMatch(/The deploy may go on: \d+ could not be found out/);
    expect(lenient.exitCode).toBe(0);
    expect(JSON.parse(lenient.stdout)).toMatchObject({ exitCode: 3 });
  }, 180_000);
});

test('what the gate proves itself with turns red where it is broken, and only there', async () => {
  expect(await turnsRed(PROOF)).toBe(true);
  expect(await turnsRed({ ...PROOF, mutant: 'reschedule-by-id' })).toBe(false);
});
