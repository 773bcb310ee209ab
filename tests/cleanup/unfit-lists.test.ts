import { afterAll, beforeAll, expect, test } from 'vitest';
import { Scope, takeCensus } from '../../src/cleanup/index.ts';
import { Inconclusive, LostAnswer, UnexpectedAnswer } from '../../src/client/index.ts';
import { type RunningProxy, startProxy } from '../proxy/proxy.ts';
import { type Bench, bookingBody, eventTypeBody, scheduleBody, startBench } from './support.ts';

/** Data of successes that are no list of anything. */
const UNFIT: Record<string, unknown> = {
  nothing: undefined,
  null: null,
  'a text': 'none',
  'an object': { uid: 'x', id: 'x', title: 'x' },
  'a list of nulls': [null],
  'a list of texts': ['a', 'b'],
  'a list of lists': [[]],
  'a list of empty objects': [{}],
  'a list of numbers in all places': [
    { id: 7, uid: 7, slug: 7, name: 7, subscriberUrl: 7, attendees: 7, metadata: 7 },
  ],
  'a list of nulls in all places': [
    { id: 1, uid: 'x', slug: null, name: null, subscriberUrl: null, attendees: [null] },
  ],
};
const LISTS = ['bookings', 'event-types', 'schedules', 'webhooks', 'me'];

let bench: Bench;
let proxy: RunningProxy;
let unfit: { list: string; data: unknown } | null = null;
let losing = false;
let worker = 0;
beforeAll(async () => {
  bench = await startBench();
  proxy = await startProxy(bench.sandbox.url, async (call) => {
    if (call.method === 'POST' && losing) return call.cut();
    const [, , area] = call.path.split(/[/?]/);
    if (call.method !== 'GET' || area !== unfit?.list) return call.answer(await call.forward());
    const body = JSON.stringify({ status: 'success', data: unfit?.data });
    call.answer({ status: 200, headers: { 'content-type': 'application/json' }, body });
  });
});
afterAll(async () => {
  await proxy.close();
  await bench.close();
});

test.each(LISTS)('a census is taken, or said to be impossible, whatever %s answers', async (list) => {
  const census = () => takeCensus(bench.client(undefined, { baseUrl: proxy.url }));
  for (const [what, data] of Object.entries(UNFIT)) {
    unfit = { list, data };
    const error = await census().then(
      () => null,
      (reason: unknown) => reason,
    );
    expect([null, Inconclusive, UnexpectedAnswer], `${what}: ${error}`).toContain(error?.constructor ?? null);
  }
});

test.each(LISTS)('what cannot be looked up is told of, whatever %s answers', async (list) => {
  for (const data of Object.values(UNFIT)) {
    unfit = null;
    losing = true;
    const scope = Scope.of(bench.journal(`w${worker++}`));
    const client = bench.client(scope, { baseUrl: proxy.url });
    const { bookings, schedules, eventTypes } = client.as('owner');
    const lost = [
      bookings.create(bookingBody(1, bench.marks.attendeeEmail('unfit'), 30)),
      schedules.create(scheduleBody(bench.marks.scheduleName('unfit'))),
      eventTypes.create(eventTypeBody(bench.marks.slug('unfit'), 1)),
    ];
    for (const one of lost) await expect(one).rejects.toThrow(LostAnswer);
    losing = false;
    unfit = { list, data };

    const cleaned = scope.removeAll(bench.client(undefined, { baseUrl: proxy.url }), { graceMs: 0 });

    await expect(cleaned).resolves.toHaveProperty('survivors');
  }
});
