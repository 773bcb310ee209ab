import { appendFileSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Intent, Journal, JournalError, tallyRun } from '../../src/cleanup/index.ts';
import { livenessOf, thisProcess } from '../../src/cleanup/liveness.ts';
import { startLosingProxy } from '../proxy/losing.ts';
import { type Bench, bookingBody, startBench } from './support.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

const intent = (mark: string): Intent => ({
  kind: 'booking',
  caller: 'owner',
  mark,
  movedFrom: null,
  eventType: '1',
  lapsesAfterMs: null,
});
const made = (ref: string) => ({
  kind: 'booking' as const,
  caller: 'owner' as const,
  ref,
  id: null,
  mark: 'm',
  seats: [],
});
const lines = (journal: Journal) =>
  readFileSync(journal.file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('a journal begins with who writes it and hides its target', () => {
  const journal = bench.journal('head');
  expect(lines(journal)[0]).toMatchObject({
    type: 'journal',
    runId: bench.runId,
    worker: 'head',
    process: { pid: process.pid },
  });
  expect(readFileSync(journal.file, 'utf8')).not.toContain(bench.sandbox.url);
});

test('the intent is in the file before the request arrives', async () => {
  const journal = bench.journal('order');
  const arrivals: string[][] = [];
  const proxy = await startLosingProxy(bench.sandbox.url, () => {
    arrivals.push(lines(journal).map(({ type }) => type));
    return 'pass';
  });
  const { bookings } = bench.client(journal, { baseUrl: proxy.url }).as('owner');
  await bookings.create(bookingBody(1, bench.marks.attendeeEmail('a'), 9));
  await proxy.close();
  expect(arrivals).toEqual([['journal', 'intent']]);
  expect(lines(journal).at(-1)).toEqual({ type: 'nothing', intent: 1 });
});

test('a journal that is reopened knows what is open', () => {
  const journal = bench.journal('again');
  journal.intend(intent('one'));
  journal.made(journal.intend(intent('two')), made('uid-2'));
  journal.made(journal.intend(intent('three')), made('uid-3'));
  journal.gone('booking', 'uid-2');
  journal.nothing(journal.intend(intent('four')));
  expect(Journal.reopen(journal.file)?.open.map(({ ref, mark }) => [ref, mark])).toEqual([
    [null, 'one'],
    ['uid-3', 'm'],
  ]);
});

test('a torn last line says nothing, and what is appended to it is read', () => {
  const journal = bench.journal('torn');
  journal.made(journal.intend(intent('one')), made('uid-1'));
  journal.made(journal.intend(intent('two')), made('uid-2'));
  const text = readFileSync(journal.file, 'utf8');
  for (let cut = text.lastIndexOf('{') + 1; cut < text.trimEnd().length; cut += 7) {
    truncateSync(journal.file, 0);
    appendFileSync(journal.file, text.slice(0, cut));
    const reopened = Journal.reopen(journal.file);
    expect(reopened?.open.map(({ ref }) => ref)).toEqual(['uid-1', null]);
    reopened?.gone('booking', 'uid-1');
    expect(Journal.reopen(journal.file)?.open.map(({ ref }) => ref)).toEqual([null]);
  }
});

test('a file cut anywhere is read without a failure', () => {
  const journal = bench.journal('cut');
  journal.made(journal.intend(intent('ä€')), made('uid-1'));
  const bytes = readFileSync(journal.file);
  for (let cut = bytes.length; cut >= 0; cut -= 1) {
    truncateSync(journal.file, cut);
    const reopened = Journal.reopen(journal.file);
    if (reopened !== null) expect(reopened.open.length).toBeLessThanOrEqual(1);
  }
});

test('a worker of the same name cannot take over a journal', () => {
  bench.journal('twice');
  expect(() => bench.journal('twice')).toThrow(JournalError);
});

test('where the journal cannot be written nothing is created', async () => {
  const journal = bench.journal('full');
  const before = bench.sandbox.state().bookings.length;
  journal.leave(null);
  const create = bench
    .client(journal)
    .as('owner')
    .bookings.create(bookingBody(1, 'a@example.com', 9));
  await expect(create).rejects.toThrow('nothing is created without it');
  expect(bench.sandbox.state().bookings).toHaveLength(before);
});

test('where no journal can be begun the error names the file', () => {
  const create = () =>
    Journal.create({ runDir: '/dev/null/run', runId: bench.runId, worker: 'w', targetUrl: 'x' });
  expect(create).toThrow(JournalError);
});

test('a journal that ends with nothing open says so', () => {
  const journal = bench.journal('end');
  journal.made(journal.intend(intent('one')), made('uid-1'));
  journal.gone('booking', 'uid-1');
  journal.close();
  expect(lines(journal).at(-1)).toEqual({ type: 'end' });
  expect(Journal.reopen(journal.file)?.inventory.finished).toBe(true);
});

test('no key is in any journal', async () => {
  const journal = bench.journal('secret');
  await bench
    .client(journal)
    .as('owner')
    .bookings.create(bookingBody(1, bench.sandbox.keys.owner, 9));
  expect(lines(journal)[1]).toMatchObject({ type: 'intent', mark: '<redacted:owner-key>' });
});

test('the tally of a run adds up its workers', () => {
  const tally = tallyRun(join(bench.folder, bench.runId));
  expect(tally.booking.made).toBeGreaterThan(tally.booking.gone);
});

test('this process is alive; one that started at another time, or before another boot, is dead', () => {
  const me = thisProcess();
  expect(livenessOf(me)).toBe('alive');
  expect(livenessOf({ ...me, pid: 4_000_000 })).toBe('dead');
  expect(livenessOf({ ...me, host: 'elsewhere' })).toBe('unknown');
  if (process.platform !== 'linux') return;
  expect(livenessOf({ ...me, startTime: '1' })).toBe('dead');
  expect(livenessOf({ ...me, bootId: 'another' })).toBe('dead');
  expect(livenessOf({ ...me, pidNamespace: 'pid:[1]' })).toBe('unknown');
});
