import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPace, type PaceOptions } from '../../src/client/index.ts';

let folder: string;
let clock: number;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pace-'));
  clock = 1_800_000_000_000;
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A pace whose time passes only while it waits. */
const paced = (options: PaceOptions = {}) =>
  createPace({
    now: () => clock,
    sleep: async (ms) => {
      clock += ms;
    },
    ...options,
  });

async function take(turns: number, pace = paced({ folder })): Promise<number> {
  const started = clock;
  for (let i = 0; i < turns; i += 1) await pace.turn('b');
  return clock - started;
}

test("Cal.com's default limit is kept with room to spare until the target has said its own", async () => {
  expect(await take(114)).toBe(0);
  expect(await take(1)).toBeGreaterThan(60_000);
});

test('no minute has more requests than the limit, whoever sends them', async () => {
  const pace = paced({ folder, requestsPerMinute: 10 });
  const another = paced({ folder, requestsPerMinute: 10 });
  const sent: number[] = [];
  for (let i = 0; i < 45; i += 1) {
    clock += i % 7 === 0 ? 1500 : 30;
    await (i % 3 === 0 ? another : pace).turn('b');
    sent.push(clock);
  }
  for (const [i, at] of sent.entries()) {
    const earlier = sent[i - 10];
    if (earlier !== undefined) expect(at - earlier).toBeGreaterThanOrEqual(60_000);
  }
});

test('each credential has a budget of its own', async () => {
  const pace = paced({ folder, requestsPerMinute: 2 });
  await pace.turn('a');
  await pace.turn('a');
  const before = clock;
  await pace.turn('b');
  expect(clock).toBe(before);
});

test('shards take their share', async () => {
  const pace = paced({ folder, requestsPerMinute: 40, shards: 4 });
  expect(await take(10, pace)).toBe(0);
  expect(await take(1, pace)).toBeGreaterThan(60_000);
});

test('a self-hosted limit of 100 000 means no waiting and no writing, for all who share the folder', async () => {
  const first = paced({ folder });
  await first.turn('b');
  first.learn('b', { limit: 100_000, remaining: 99_999, resetSeconds: 60 });
  const size = () => readFileSync(join(folder, 'b.pace')).length;
  const before = size();
  expect(await take(500, paced({ folder }))).toBe(0);
  first.learn('b', { limit: 100_000, remaining: 99_000, resetSeconds: 50 });
  expect(size()).toBe(before);
});

test('a high limit of the user means no waiting and no writing', async () => {
  expect(await take(5000, paced({ folder, requestsPerMinute: 3000 }))).toBe(0);
  expect(readFileSync(join(folder, 'b.pace'), 'utf8')).toBe('');
});

test("the target's own limit goes before a higher one of the user", async () => {
  const pace = paced({ folder, requestsPerMinute: 1000 });
  pace.learn('b', { limit: 20, remaining: 19, resetSeconds: 60 });
  expect(await take(19, pace)).toBe(0);
  expect(await take(1, pace)).toBeGreaterThan(60_000);
});

test('when others have used up the key, everybody waits for the next window', async () => {
  const pace = paced({ folder });
  await pace.turn('b');
  pace.learn('b', { limit: 120, remaining: 3, resetSeconds: 17 });
  expect(await take(1, paced({ folder }))).toBe(17_000);
});

test('after a 429 everybody keeps still', async () => {
  paced({ folder }).hold('b', 60_000);
  expect(await take(1)).toBe(60_000);
});

test('lines that make no sense, or are of another clock, are passed over', async () => {
  await take(1);
  appendFileSync(join(folder, 'b.pace'), 'T 0001\nnonsense\nH 99999999999999 0000600000\nT 018');
  expect(await take(100)).toBe(0);
});

test('a clock that stands still does not stop a run', async () => {
  const pace = createPace({ folder, requestsPerMinute: 1, now: () => clock, sleep: async () => {} });
  expect(await take(5, pace)).toBe(0);
});

test('without the shared file a quarter of the limit is used', async () => {
  writeFileSync(join(folder, 'blocked'), '');
  const pace = paced({ folder: join(folder, 'blocked', 'pace'), requestsPerMinute: 40 });
  expect(await take(10, pace)).toBe(0);
  expect(await take(1, pace)).toBeGreaterThan(60_000);
});

test('processes that write at the same time share one budget', async () => {
  const module = join(import.meta.dirname, '..', '..', 'src', 'client', 'pace.ts');
  const script = `
    const { createPace } = await import(${JSON.stringify(module)});
    const pace = createPace({ folder: ${JSON.stringify(folder)}, requestsPerMinute: 60, sleep: async (ms) => { waited += ms > 1000 ? 1 : 0; } });
    let waited = 0;
    for (let i = 0; i < 20; i += 1) await pace.turn('b');
    console.log(waited > 0 ? 'waited' : 'at once');`;
  const run = () =>
    new Promise<string>((resolve) => {
      const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]);
      let out = '';
      child.stdout.on('data', (chunk) => {
        out += chunk;
      });
      child.stderr.on('data', (chunk) => {
        out += chunk;
      });
      child.on('close', () => resolve(out.trim()));
    });
  const first = await Promise.all([run(), run(), run()]);
  expect(first).toEqual(['at once', 'at once', 'at once']);
  expect(await run()).toBe('waited');
  expect(readdirSync(folder)).toEqual(['b.pace']);
  expect(readFileSync(join(folder, 'b.pace'), 'utf8').trim().split('\n')).toHaveLength(80);
});
