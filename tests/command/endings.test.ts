import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type RunningSandbox, startSandbox } from '../../src/sandbox/index.ts';
import { type Belongings, belongingsOf, leftSince } from '../belongings/belongings.ts';
import { startProxy } from '../proxy/proxy.ts';
import { type Finished, type RunOptions, readVerdict, runCommand } from './run.ts';

let sandbox: RunningSandbox;
let before: Belongings;
let runs: string;
beforeEach(async () => {
  sandbox = await startSandbox({ rateLimit: 100_000 });
  before = belongingsOf(sandbox);
  runs = mkdtempSync(join(tmpdir(), 'runs-'));
});
afterEach(async () => {
  await sandbox.close();
  rmSync(runs, { recursive: true, force: true });
});

const left = () => leftSince(before, belongingsOf(sandbox));

const asTarget = (url: string = sandbox.url) => ({
  CAL_API_URL: url,
  CAL_API_KEY: sandbox.keys.owner,
  CONTRACT_RUNS: runs,
});

/** The first sign that claims are being held. */
const RUNNING = /[1-9]\d* of \d+ claims/;

test('a run whose command alone is killed ends by itself and removes what it made', async () => {
  await runCommand('contract', ['--workers', '2', '--repeat-each', '5'], {
    env: asTarget(),
    when: { output: RUNNING, act: (child) => child.kill('SIGKILL') },
  });

  for (let waited = 0; left().length > 0 && waited < 20_000; waited += 200) await delay(200);
  expect(left()).toEqual([]);
  expect(sandbox.state().bookings.length).toBeGreaterThan(0);
  // Had it gone on, there would be more now.
  const made = sandbox.state().bookings.length;
  await delay(1500);
  expect(sandbox.state().bookings).toHaveLength(made);
});

test('a target that is down while cleaning is exit 5, and the next run finishes it', async () => {
  let isDown = false;
  let untilDown = 2;
  const proxy = await startProxy(sandbox.url, async (call) => {
    if (isDown) return call.cut();
    call.answer(await call.forward());
    const books = call.method === 'POST' && call.path === '/v2/bookings';
    if (books) untilDown -= 1;
    if (books && untilDown === 0) isDown = true;
  });
  const grep = ['--grep', 'cancelling (by|twice)'];

  const first = await runCommand('contract', grep, { env: asTarget(proxy.url) });

  expect(first.exitCode).toBe(5);
  expect(readVerdict().cleanup.left.length).toBeGreaterThan(0);
  expect(readVerdict().counts.broken).toBe(0);
  expect(left().length).toBeGreaterThan(0);

  isDown = false;
  const second = await runCommand('contract', grep, { env: asTarget(proxy.url) });

  expect(second.output).toContain('leftovers of runs that died');
  expect(second.exitCode).toBe(0);
  expect(left()).toEqual([]);
  await proxy.close();
}, 60_000);

describe('where the journal cannot be written', () => {
  const canMount = spawnSync('unshare', ['--mount', 'true']).status === 0;
  const WHY_NOT = 'this machine lets us mount nothing: no full disk and no read-only folder can be made';

  /** Runs it with a file system of its own under the folder of runs. */
  const runOn = (size: string, options: { readOnly?: boolean } & RunOptions): Promise<Finished> => {
    const mount = `mount -t tmpfs -o size=${size} tmpfs "$CONTRACT_RUNS"`;
    const remount = options.readOnly ? ' && mount -o remount,ro "$CONTRACT_RUNS"' : '';
    const script = `${mount}${remount} && exec "$@"`;
    return runCommand('contract', [], {
      ...options,
      within: ['unshare', '--mount', 'sh', '-c', script, 'sh'],
    });
  };

  test('for want of room the run stops with exit 70, calls nothing broken and removes all', async ({
    skip,
  }) => {
    skip(!canMount, WHY_NOT);

    const { exitCode, output } = await runOn('64k', { env: asTarget() });

    expect(exitCode).toBe(70);
    expect(output).toMatch(/cannot be written \(.*ENOSPC/);
    expect(readVerdict().counts.broken).toBe(0);
    expect(sandbox.state().bookings.length).toBeGreaterThan(0);
    expect(left()).toEqual([]);
  });

  test('in a read-only folder nothing is made, exit 70', async ({ skip }) => {
    skip(!canMount, WHY_NOT);

    const { exitCode, output } = await runOn('1m', { env: asTarget(), readOnly: true });

    expect(exitCode).toBe(70);
    expect(output).toContain('make it writable');
    expect(output).not.toMatch(/^\s+at /m);
    expect(sandbox.state().bookings).toEqual([]);
    expect(left()).toEqual([]);
  });
});
