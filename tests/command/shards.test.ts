import { type ChildProcess, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type RunningSandbox, startSandbox } from '../../src/sandbox/index.ts';
import { type Belongings, belongingsOf, leftSince } from '../belongings/belongings.ts';
import { Searcher } from '../secrets/search/search.ts';
import { type Finished, type RunOptions, readVerdict, reportsFolder, runCommand } from './run.ts';

/** Claims of several files, some of which make things, and one that a mutant breaks. */
const GREP = ['--grep', 'cancelling|an unknown key|reading an unknown'];

let sandbox: RunningSandbox;
let before: Belongings;
let root: string;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'shards-'));
  await begin();
});
afterEach(async () => {
  await sandbox.close();
  rmSync(root, { recursive: true, force: true });
});

async function begin(mutant?: string): Promise<void> {
  sandbox = await startSandbox({ rateLimit: 100_000, ...(mutant ? { mutant } : {}) });
  before = belongingsOf(sandbox);
}

const folder = () => join(root, 'shards');
const left = () => leftSince(before, belongingsOf(sandbox));

const target = () => ({
  CAL_API_URL: sandbox.url,
  CAL_API_KEY: sandbox.keys.owner,
  CAL_OTHER_API_KEY: sandbox.keys.other,
  CONTRACT_LEDGERS: join(root, 'reports', 'ledger'),
});

/** Runs one of the commands as a job of its own would: it shares the folder with the others, and nothing else. */
const shards = (args: string[], { env, ...options }: RunOptions = {}): Promise<Finished> =>
  runCommand('shards', [...args, '--folder', folder()], {
    ...options,
    env: { ...target(), CONTRACT_RUNS: mkdtempSync(join(root, 'runs-')), ...env },
  });

const beforeThree = () =>
  shards(['before', '--shards', '3', ...GREP], { env: { GITHUB_OUTPUT: join(root, 'output') } });

async function threeShards(): Promise<Finished[]> {
  const all = [await beforeThree()];
  for (const shard of ['1/3', '2/3', '3/3']) all.push(await shards(['run', shard]));
  return all;
}

/** Kills a process and all that it started, as when a machine goes away. */
function killTree(pid: number | undefined): void {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const parents = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent: number): number[] =>
    parents.filter(([, ppid]) => ppid === parent).flatMap(([child = 0]) => [child, ...below(child)]);
  for (const one of pid === undefined ? [] : [pid, ...below(pid)]) {
    try {
      process.kill(one, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}

/** What lies in the folder now may be read by whoever may read the repository. */
function handOverNeitherKeysNorPersons(): void {
  const searcher = new Searcher([
    { label: 'owner-key', value: sandbox.keys.owner, publicPrefix: 'cal_sandbox_' },
    { label: 'other-key', value: sandbox.keys.other, publicPrefix: 'cal_sandbox_' },
    { label: 'me.email', value: 'host@example.test' },
  ]);
  searcher.folder(folder());

  expect(searcher.report.findings).toEqual([]);
  // There was something to be kept out.
  expect(searcher.report.standIns['me.email']).toBeGreaterThan(0);
  expect(
    JSON.parse(readFileSync(join(folder(), 'before', 'run.json'), 'utf8')).run.target,
  ).not.toHaveProperty('account');
}

/** What a run says of each claim. */
const verdicts = () =>
  Object.fromEntries(
    readVerdict().claims.map(({ claim, version, verdict }) => [`${claim}@${version}`, verdict]),
  );

describe('three shards, one after the other, against one target', () => {
  test('give the verdicts, the ledger and the reports of one run, hand over no secret, and leave the account clean', async () => {
    const jobs = await threeShards();
    handOverNeitherKeysNorPersons();
    const after = await shards(['after', '--record']);

    expect([...jobs, after].map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0, 0]);
    expect(left()).toEqual([]);
    const sharded = { verdicts: verdicts(), made: readVerdict().cleanup.made['booking'] };
    expect(readVerdict()).toMatchObject({
      exitCode: 0,
      notReached: 0,
      suiteErrors: [],
      cleanup: { left: [] },
    });
    expect(readVerdict().cleanup.census?.every(({ before, after }) => before === after)).toBe(true);
    expect(readVerdict().claims.map(({ location }) => location.file)).toContain(
      'specs/bookings/cancel.spec.ts',
    );
    expect(readFileSync(join(root, 'output'), 'utf8')).toBe('shards=[1,2,3]\nof=3\n');
    const junit = readFileSync(join(reportsFolder, 'junit.xml'), 'utf8');
    expect(junit.match(/<testcase /g)).toHaveLength(Object.keys(sharded.verdicts).length);
    expect(existsSync(join(reportsFolder, 'html', 'index.html'))).toBe(true);
    expect(readdirSync(join(root, 'reports', 'ledger'))).toContain('sandbox-2026-07.json');

    const one = await runCommand('contract', GREP, { env: target() });

    expect(one.exitCode).toBe(0);
    expect({ verdicts: verdicts(), made: readVerdict().cleanup.made['booking'] }).toEqual(sharded);
    expect(readVerdict().drift?.entries).toEqual([]);
  }, 240_000);

  test('of which one meets a broken behaviour are exit 1, after looking again', async () => {
    await sandbox.close();
    await begin('cancel-twice-accepted');

    const jobs = await threeShards();
    const { exitCode, output } = await shards(['after']);

    expect(jobs.map((job) => job.exitCode)).toEqual([0, 0, 0, 0]);
    expect(output).toMatch(/looking again at \d that contradicted/);
    expect(readVerdict().claims.find(({ claim }) => claim === 'bookings.cancel.twice')).toMatchObject({
      verdict: 'broken',
      pass: 2,
    });
    expect(exitCode).toBe(1);
    expect(left()).toEqual([]);
  }, 240_000);
});

describe('a shard that ends before it is done', () => {
  async function endSecond(how: (child: ChildProcess) => void): Promise<Finished> {
    await shards(['before', '--shards', '2', '--grep', 'cancelling']);
    await shards(['run', '1/2']);
    const bookings = sandbox.state().bookings.length;
    return shards(['run', '2/2'], {
      started: (child) => {
        const timer = setInterval(() => {
          if (child.exitCode !== null) clearInterval(timer);
          if (sandbox.state().bookings.length === bookings) return;
          clearInterval(timer);
          how(child);
        }, 20);
      },
    });
  }

  test('by Ctrl-C has removed what it made; after says that the run was interrupted, exit 130', async () => {
    const second = await endSecond((child) => child.kill('SIGINT'));
    expect(second.exitCode).toBe(130);
    expect(left()).toEqual([]);

    const { exitCode, output } = await shards(['after']);

    expect(output).toMatch(/\d+ claims were not reached/);
    expect(exitCode).toBe(130);
    expect(left()).toEqual([]);
  }, 240_000);

  test('with its machine: after finds what it made by its marks and says whose claims are missing, exit 70', async () => {
    await endSecond((child) => killTree(child.pid));
    rmSync(join(folder(), 'shard-2'), { recursive: true });
    expect(left()).not.toEqual([]);

    const { exitCode, output } = await shards(['after']);

    expect(output).toContain('shard 2 of 2 left no report');
    expect(exitCode).toBe(70);
    expect(left()).toEqual([]);
  }, 240_000);

  test('and leaves only its journals: after finishes them, exit 70', async () => {
    await endSecond((child) => killTree(child.pid));
    expect(left()).not.toEqual([]);

    const { exitCode } = await shards(['after']);

    expect(exitCode).toBe(70);
    expect(left()).toEqual([]);
  }, 240_000);

  test('can be run again by itself, and the run holds', async () => {
    await endSecond((child) => killTree(child.pid));

    expect((await shards(['run', '2/2'])).exitCode).toBe(0);

    const { exitCode } = await shards(['after']);
    expect(exitCode).toBe(0);
    expect(left()).toEqual([]);
  }, 240_000);
});

describe('shards are refused, exit 4,', () => {
  test('without a target that outlives each of them', async () => {
    const none = { CAL_API_URL: '', CAL_API_KEY: '', CAL_OTHER_API_KEY: '' };
    const { exitCode, output } = await shards(['before', '--shards', '2'], { env: none });

    expect(exitCode).toBe(4);
    expect(output).toContain('outlives');
  });

  test('before a run was prepared', async () => {
    const { exitCode, output } = await shards(['run', '1/2']);

    expect(exitCode).toBe(4);
    expect(output).toContain('npm run shards -- before comes first');
  });

  test('with the keys of other accounts', async () => {
    await shards(['before', '--shards', '2', ...GREP]);
    const env = { CAL_API_KEY: sandbox.keys.other, CAL_OTHER_API_KEY: '' };

    const { exitCode, output } = await shards(['run', '1/2'], { env });

    expect(exitCode).toBe(4);
    expect(output).toContain('prepared with other keys');
  }, 60_000);

  test.each([
    [['before', '--shards', '0']],
    [['before', '--shards', '2', '--reporter=line']],
    [['run', '3/2']],
    [['run']],
    [['between']],
  ])('as %j', async (args) => {
    expect((await shards(args)).exitCode).toBe(4);
  });
});
