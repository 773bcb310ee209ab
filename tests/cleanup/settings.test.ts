import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { finishDeadRuns, Scope } from '../../src/cleanup/index.ts';
import { type Client, unchecked } from '../../src/client/index.ts';
import { type Fate, startLosingProxy } from '../proxy/losing.ts';
import type { RunningProxy } from '../proxy/proxy.ts';
import { type Bench, startBench } from './support.ts';

let bench: Bench;
let proxy: RunningProxy;
let fate: Fate = 'pass';
let scope: Scope;
let client: Client;
let worker = 0;

beforeAll(async () => {
  bench = await startBench();
  proxy = await startLosingProxy(bench.sandbox.url, (method) => (method === 'PATCH' ? fate : 'pass'));
});
afterAll(async () => {
  await proxy.close();
  await bench.close();
});
beforeEach(() => {
  worker += 1;
  fate = 'pass';
  scope = Scope.of(bench.journal(`w${worker}`));
  client = bench.client(scope, { baseUrl: proxy.url });
});

const owner = () => bench.sandbox.state().users[0];
const other = () => bench.sandbox.state().users[1];
const FOUND = { timeFormat: 12, weekStart: 'Monday' };

test('a setting is put back with its scope', async () => {
  await client.as('other').me.get();
  await client.as('other').me.update({ timeFormat: 24 });
  expect(other()).toMatchObject({ timeFormat: 24 });
  const { removed, survivors } = await scope.removeAll(bench.client());
  expect(survivors).toEqual([]);
  expect(removed.map(({ kind, ref }) => `${kind} ${ref}`)).toEqual(['changed-setting other timeFormat']);
  expect(other()).toMatchObject(FOUND);
});

test('several of them, of both accounts', async () => {
  for (const caller of ['owner', 'other'] as const) {
    await client.as(caller).me.get();
    await client.as(caller).me.update({ timeFormat: 24, weekStart: 'Sunday' });
  }
  expect((await scope.removeAll(bench.client())).removed).toHaveLength(4);
  expect(owner()).toMatchObject(FOUND);
  expect(other()).toMatchObject(FOUND);
});

test('one that was changed twice goes back to what it was at first', async () => {
  const { me } = client.as('owner');
  await me.get();
  await me.update({ weekStart: 'Sunday' });
  await me.get();
  await me.update({ weekStart: 'Friday' });
  expect((await scope.removeAll(bench.client())).survivors).toEqual([]);
  expect(owner()).toMatchObject(FOUND);
});

test('one whose answer was lost is put back', async () => {
  await client.as('owner').me.get();
  fate = 'lose-answer';
  await client
    .as('owner')
    .me.update({ timeFormat: 24 })
    .catch(() => {});
  fate = 'pass';
  expect((await scope.removeAll(bench.client(), { graceMs: 0 })).survivors).toEqual([]);
  expect(owner()).toMatchObject(FOUND);
});

test('what a killed run changed the next one puts back', async () => {
  await client.as('other').me.get();
  await client.as('other').me.update({ timeFormat: 24 });
  const swept = await finishDeadRuns(bench.folder, bench.client(), {
    targetUrl: bench.sandbox.url,
    liveness: () => 'dead',
  });
  expect(swept.survivors).toEqual([]);
  expect(other()).toMatchObject(FOUND);
});

test('one that the target does not put back is told of', async () => {
  const broken = await startLosingProxy(bench.sandbox.url, (method) =>
    method === 'PATCH' ? 'lose-request' : 'pass',
  );
  await client.as('owner').me.get();
  await client.as('owner').me.update({ timeFormat: 24 });
  const { survivors } = await scope.removeAll(bench.client(undefined, { baseUrl: broken.url }));
  expect(survivors.map(({ item }) => item.ref)).toEqual(['owner timeFormat']);
  await broken.close();
  expect((await scope.removeAll(bench.client())).survivors).toEqual([]);
  expect(owner()).toMatchObject(FOUND);
});

test('a change that is refused leaves nothing to put back', async () => {
  await client.as('owner').me.get();
  expect((await client.as('owner').me.update(unchecked({ timeZone: 'Mars' }))).status).toBe(400);
  expect((await client.as('anonymous').me.update({ timeFormat: 24 })).status).toBe(401);
  expect((await client.as('owner').me.update({})).status).toBe(200);
  expect(scope.open).toEqual([]);
});

test('what could not be put back is never sent', async () => {
  await expect(client.as('owner').me.update({ timeFormat: 24 })).rejects.toThrow(/timeFormat.*for good/);
  await client.as('owner').me.get();
  await expect(client.as('owner').me.update({ name: 'Ada' })).rejects.toThrow(/name.*for good/);
  expect(owner()).toMatchObject({ ...FOUND, name: 'Contract Host' });
});
