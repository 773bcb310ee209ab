import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Ledger } from '../../src/ledger/book/ledger.ts';
import { type RunningSandbox, startSandbox } from '../../src/sandbox/index.ts';
import { belongingsOf, leftSince } from '../belongings/belongings.ts';
import { startUnnamedProxy } from '../proxy/unnamed.ts';
import { readVerdict, runCommand } from './run.ts';

/** Cancelling and moving, by uid and by id: among them is what the releases differ in. */
const SOME = ['--grep', '(cancelling|rescheduling) by (uid|numeric id)', '--project', '2024'];
const NAME = 'cal.example';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nightly-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

type Target = Pick<RunningSandbox, 'url' | 'keys'>;

const reports = (file: string) => readFileSync(join(root, 'reports', file), 'utf8');
const ledger = () => JSON.parse(reports(`ledger/${NAME}.json`)) as Ledger;

/** A night against a target that plays a release; all nights have one ledger. */
async function night({ url, keys }: Target, ...args: string[]) {
  return runCommand('nightly', [...args, ...SOME], {
    env: {
      CAL_API_URL: url,
      CAL_API_KEY: keys.owner,
      CAL_OTHER_API_KEY: keys.other,
      CAL_LEDGER: NAME,
      CONTRACT_LEDGERS: join(root, 'reports', 'ledger'),
      CONTRACT_RUNS: join(root, 'runs'),
      GITHUB_ACTIONS: 'true',
      GITHUB_STEP_SUMMARY: join(root, 'summary.md'),
    },
  });
}

/** A target that does not say that it is a sandbox. */
async function on(release: '2025-10' | '2025-12', act: (target: Target) => Promise<void>) {
  const sandbox = await startSandbox({ release, rateLimit: 100_000 });
  const before = belongingsOf(sandbox);
  const proxy = await startUnnamedProxy(sandbox.url);
  try {
    await act({ url: proxy.url, keys: sandbox.keys });
    expect(leftSince(before, belongingsOf(sandbox))).toEqual([]);
  } finally {
    await proxy.close();
    await sandbox.close();
  }
}

test('a night writes down what it saw, the next what has changed since', async () => {
  await on('2025-10', async (target) => {
    const first = await night(target);

    expect(first.output).toMatch(/^Nothing is left of runs that died\.$/m);
    expect(first.output).toContain('this run begins its ledger');
    expect(ledger().claims['bookings.reschedule.by-id@2024-08-13']?.verdict).toBe('broken');
    expect(reports('BEHAVIOUR.md')).toContain('Cancelling by numeric id answers 404');
  });
  await on('2025-12', async (target) => {
    const second = await night(target);

    expect(second.exitCode).toBe(2);
    expect(ledger().claims['bookings.reschedule.by-id@2024-08-13']?.verdict).toBe('holds');
    expect(reports('CHANGES.md')).toContain('answers 404 NotFoundException instead of 500');
    const lines = reports('ledger/changes.jsonl').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).class)).toContain('breaking');
    expect(readFileSync(join(root, 'summary.md'), 'utf8')).toContain('instead of 500');

    const third = await night(target);

    expect(third.exitCode).toBe(0);
    expect(reports('ledger/changes.jsonl').trim().split('\n')).toEqual(lines);
    expect(readVerdict().drift?.entries).toEqual([]);
  });
}, 180_000);
