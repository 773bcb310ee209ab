import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { finishDeadRuns, newRunId } from '../../src/cleanup/index.ts';
import { type Bench, bookingBody, provision, startBench } from './support.ts';

let bench: Bench;
let before: ReturnType<Bench['left']>;

beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());
beforeEach(() => {
  before = bench.left();
});

const dead = () => 'dead' as const;
const sweep = (options: Partial<Parameters<typeof finishDeadRuns>[2]> = {}) =>
  finishDeadRuns(bench.folder, bench.client(), { targetUrl: bench.sandbox.url, graceMs: 0, ...options });

async function leaveThings(worker: string): Promise<void> {
  const client = bench.client(bench.journal(worker, newRunId()));
  const eventTypeId = await provision(client, bench.marks);
  const days = 40 + Number(worker.slice(1));
  await client.as('owner').bookings.create(bookingBody(eventTypeId, bench.marks.attendeeEmail('left'), days));
}

test('what a dead worker left is removed, once', async () => {
  await leaveThings('w1');
  const report = await sweep({ liveness: dead });
  expect(report.removed.map(({ kind }) => kind)).toEqual(['booking', 'event-type', 'schedule']);
  expect(report.survivors).toEqual([]);
  expect(bench.left()).toEqual(before);
  const again = await sweep({ liveness: dead });
  expect(again.journals).toEqual([]);
});

test('the journal of a living worker is left alone', async () => {
  await leaveThings('w2');
  const report = await sweep();
  expect(report.journals.map(({ outcome }) => outcome)).toEqual(['alive']);
  expect(bench.left()).not.toEqual(before);
  await sweep({ liveness: dead });
  expect(bench.left()).toEqual(before);
});

test('the journal of another target is left alone', async () => {
  await leaveThings('w3');
  const elsewhere = await sweep({ liveness: dead, targetUrl: 'https://api.cal.com' });
  expect(elsewhere.journals.map(({ outcome }) => outcome)).toEqual(['other-target']);
  expect(elsewhere.removed).toEqual([]);
  await sweep({ liveness: dead });
  expect(bench.left()).toEqual(before);
});

test('the journal of another machine counts as dead when it has been silent for two hours', async () => {
  await leaveThings('w4');
  const unknown = () => 'unknown' as const;
  expect((await sweep({ liveness: unknown })).journals[0]?.outcome).toBe('alive');
  const later = () => Date.now() + 3 * 3600_000;
  expect((await sweep({ liveness: unknown, now: later })).journals[0]?.outcome).toBe('finished');
  expect(bench.left()).toEqual(before);
});

test('a dry run lists and removes nothing', async () => {
  await leaveThings('w5');
  const dry = await sweep({ liveness: dead, apply: false });
  expect(dry.survivors.map(({ item }) => item.kind)).toEqual(['schedule', 'event-type', 'booking']);
  expect(bench.left()).not.toEqual(before);
  await sweep({ liveness: dead });
  expect(bench.left()).toEqual(before);
});

test('what could not be removed is removed by the next run', async () => {
  await leaveThings('w6');
  const away = bench.client(undefined, { baseUrl: 'http://127.0.0.1:1', sleep: async () => {} });
  const options = { targetUrl: bench.sandbox.url, graceMs: 0, liveness: dead, sleep: async () => {} };
  const failed = await finishDeadRuns(bench.folder, away, options);
  expect(failed.survivors).toHaveLength(3);
  expect(failed.journals[0]?.outcome).toBe('unfinished');
  expect((await sweep({ liveness: dead })).survivors).toEqual([]);
  expect(bench.left()).toEqual(before);
});

test('the run that begins does not sweep itself, and strange files do no harm', async () => {
  const run = newRunId();
  bench.journal('w7', run);
  mkdirSync(join(bench.folder, 'stray', 'journal'), { recursive: true });
  writeFileSync(join(bench.folder, 'stray', 'journal', 'x.jsonl'), '{"type":"journ');
  writeFileSync(join(bench.folder, 'notes.txt'), 'hello');
  expect((await sweep({ liveness: dead, exceptRun: run })).journals).toEqual([]);
});

test('a folder without runs is clean', async () => {
  const report = await finishDeadRuns(join(bench.folder, 'none'), bench.client(), {
    targetUrl: bench.sandbox.url,
  });
  expect(report).toEqual({ journals: [], removed: [], survivors: [] });
});

test('a worker killed with SIGKILL while it creates is swept by what its journal says', async () => {
  const module = (name: string) =>
    JSON.stringify(join(import.meta.dirname, '..', '..', 'src', name, 'index.ts'));
  const run = newRunId();
  const support = JSON.stringify(join(import.meta.dirname, 'support.ts'));
  const script = `
    const { createClient } = await import(${module('client')});
    const { Journal, journalHooks, createMarks } = await import(${module('cleanup')});
    const { provision, bookingBody } = await import(${support});
    const runId = ${JSON.stringify(run)}, url = ${JSON.stringify(bench.sandbox.url)};
    const journal = Journal.create({ runDir: ${JSON.stringify(join(bench.folder, run))}, runId, worker: 'w8', targetUrl: url });
    const client = createClient({ baseUrl: url, keys: ${JSON.stringify(bench.sandbox.keys)}, ...journalHooks(journal) });
    const marks = createMarks({ runId, worker: 'w8', domain: 'example.com' });
    const eventTypeId = await provision(client, marks);
    console.log('provisioned');
    for (let day = 50; ; day += 1) {
      await client.as('owner').bookings.create(bookingBody(eventTypeId, marks.attendeeEmail('k'), day));
    }`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect((await sweep()).journals.map(({ outcome }) => outcome)).toContain('alive');
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await ended;
  const report = await sweep({ graceMs: 200 });
  expect(report.survivors).toEqual([]);
  expect(report.removed.length).toBeGreaterThan(2);
  expect(bench.left()).toEqual(before);
});
