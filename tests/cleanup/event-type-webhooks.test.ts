import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { finishDeadRuns, leftoversIn, removeLeftovers, Scope, takeCensus } from '../../src/cleanup/index.ts';
import { type Client, LostAnswer } from '../../src/client/index.ts';
import { type Belongings, belongingsOf, leftSince } from '../belongings/belongings.ts';
import { type Fate, startLosingProxy } from '../proxy/losing.ts';
import type { RunningProxy } from '../proxy/proxy.ts';
import { type Bench, eventTypeBody, provision, startBench } from './support.ts';

let bench: Bench;
let proxy: RunningProxy;
let fate: (method: string, path: string) => Fate = () => 'pass';
let before: Belongings;
let scope: Scope;
let client: Client;
let worker = 0;
const quick = { graceMs: 0 };

beforeAll(async () => {
  bench = await startBench();
  proxy = await startLosingProxy(bench.sandbox.url, (method, path) => fate(method, path));
});
afterAll(async () => {
  await proxy.close();
  await bench.close();
});
beforeEach(() => {
  worker += 1;
  fate = () => 'pass';
  before = belongingsOf(bench.sandbox);
  scope = Scope.of(bench.journal(`w${worker}`));
  client = bench.client(scope, { baseUrl: proxy.url });
});

const left = () => leftSince(before, belongingsOf(bench.sandbox));
const webhooksLeft = () => left().filter((line) => line.startsWith('webhook'));
const body = () => ({
  active: true,
  subscriberUrl: bench.marks.subscriberUrl('https://hooks.example.com', 'receiver'),
  triggers: ['BOOKING_CREATED' as const],
});

/** An event type with so many webhooks. */
async function withWebhooks(by: Client, count = 1): Promise<number> {
  const eventType = await provision(by, bench.marks);
  const { webhooks } = by.as('owner').eventTypes;
  for (let made = 0; made < count; made += 1) await webhooks.create(eventType, body());
  return eventType;
}

test('a webhook of an event type is removed with its scope, before the event type', async () => {
  await withWebhooks(client, 2);
  const { removed, survivors } = await scope.removeAll(bench.client());

  expect(survivors).toEqual([]);
  expect(removed.map(({ kind }) => kind)).toEqual(['webhook', 'webhook', 'event-type', 'schedule']);
  expect(left()).toEqual([]);
});

test('one that a claim deletes needs no removal, alone or with all', async () => {
  const eventType = await withWebhooks(client, 3);
  const { webhooks } = client.as('owner').eventTypes;
  const [first] = (await webhooks.list(eventType)).data;
  await webhooks.delete(eventType, first?.id ?? '');
  expect(scope.open.filter(({ kind }) => kind === 'webhook')).toHaveLength(2);
  await webhooks.deleteAll(eventType);
  expect(scope.open.filter(({ kind }) => kind === 'webhook')).toEqual([]);

  expect((await scope.removeAll(bench.client())).survivors).toEqual([]);
});

test('deleting all of one event type leaves those of another, and of the account, open', async () => {
  const eventType = await withWebhooks(client);
  await withWebhooks(client);
  await client.as('owner').webhooks.create(body());
  await client.as('owner').eventTypes.webhooks.deleteAll(eventType);
  expect(scope.open.filter(({ kind }) => kind === 'webhook')).toHaveLength(2);

  expect((await scope.removeAll(bench.client())).survivors).toEqual([]);
  expect(left()).toEqual([]);
});

test('one whose answer was lost is found by its subscriber URL', async () => {
  const eventType = await provision(client, bench.marks);
  fate = (method, path) => (method === 'POST' && path.endsWith('/webhooks') ? 'lose-answer' : 'pass');
  const create = client.as('owner').eventTypes.webhooks.create(eventType, body());
  await expect(create).rejects.toThrow(LostAnswer);
  expect(webhooksLeft()).toHaveLength(1);

  expect((await scope.removeAll(bench.client(), quick)).survivors).toEqual([]);
  expect(left()).toEqual([]);
});

test('one of a dead run is removed by its journal', async () => {
  const journal = bench.journal(`dead${worker}`);
  await withWebhooks(bench.client(journal));
  const options = { targetUrl: bench.sandbox.url, graceMs: 0, liveness: () => 'dead' as const };
  const { survivors } = await finishDeadRuns(bench.folder, bench.client(), options);

  expect(survivors).toEqual([]);
  expect(left()).toEqual([]);
});

test('one whose event type is gone is gone, whatever the target answers', async () => {
  const eventType = await withWebhooks(client);
  await bench.client().as('owner').eventTypes.delete(eventType);

  expect((await scope.removeAll(bench.client())).survivors).toEqual([]);
  expect(left()).toEqual([]);
});

test('the census counts those of our event types, and what a run on a lost disk left is found', async () => {
  await withWebhooks(bench.client());
  const leftovers = leftoversIn(await takeCensus(bench.client()), 0);
  expect(leftovers.map(({ kind }) => kind).sort()).toEqual(['event-type', 'schedule', 'webhook']);

  expect((await removeLeftovers(leftovers, bench.client())).survivors).toEqual([]);
  expect(left()).toEqual([]);
});

test("those of somebody else's event types are neither asked for nor touched", async () => {
  const { eventTypes, schedules } = bench.client().as('owner');
  const [schedule] = (await schedules.list()).data;
  const { id } = (await eventTypes.create(eventTypeBody(`theirs-${worker}`, schedule?.id ?? 0))).data;
  await eventTypes.webhooks.create(id, { ...body(), subscriberUrl: 'https://hooks.example.com/orders' });
  const leftovers = leftoversIn(await takeCensus(bench.client()), 0);
  expect((await removeLeftovers(leftovers, bench.client())).survivors).toEqual([]);

  expect(webhooksLeft()).toHaveLength(1);
});
