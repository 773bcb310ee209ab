import { SimpleFaker } from '@faker-js/faker';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leftoversIn, removeLeftovers, Scope, takeCensus } from '../../src/cleanup/index.ts';
import { Inconclusive } from '../../src/client/index.ts';
import { belongingsOf, harmedSince, leftSince } from '../belongings/belongings.ts';
import { seedLookAlikes } from '../belongings/look-alikes.ts';
import { type Fate, startLosingProxy } from '../proxy/losing.ts';
import { type Bench, bookingBody, provision, startBench } from './support.ts';

const TRIALS = 100;
const LOSSES: readonly Fate[] = ['lose-answer', 'lose-request'];

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

/** Makes a few things as a suite does, of which some answers get lost. */
async function makeThings(scope: Scope, url: string, day: number): Promise<void> {
  const quiet = (error: unknown) => {
    if (!(error instanceof Inconclusive)) throw error;
  };
  const owner = bench.client(scope, { baseUrl: url, sleep: async () => {} }).as('owner');
  const eventTypeId = await provision(bench.client(scope), bench.marks);
  for (const name of ['ada', 'bob']) {
    const body = bookingBody(eventTypeId, bench.marks.attendeeEmail(name), day);
    await owner.bookings.create(body).catch(quiet);
  }
  const subscriberUrl = bench.marks.subscriberUrl('https://hooks.example.com', 'receiver');
  await owner.webhooks.create({ active: true, subscriberUrl, triggers: ['BOOKING_CREATED'] }).catch(quiet);
}

test(`in ${TRIALS} trials nothing that looks like ours is touched, and nothing of ours is left`, async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const faker = new SimpleFaker();
  faker.seed(seed);
  let fate: Fate = 'pass';
  const proxy = await startLosingProxy(bench.sandbox.url, (method) => {
    fate = method === 'POST' && faker.number.float() < 0.3 ? faker.helpers.arrayElement(LOSSES) : 'pass';
    return fate;
  });
  await seedLookAlikes(bench.sandbox, { seed, count: 12 });

  for (let trial = 0; trial < TRIALS; trial += 1) {
    if (trial % 10 === 9)
      await seedLookAlikes(bench.sandbox, { seed: seed + trial, count: 2, firstDay: 20 + 4 * trial });
    const before = belongingsOf(bench.sandbox);
    const scope = Scope.of(bench.journal(`trial${trial}`));
    await makeThings(scope, proxy.url, 900 + trial);
    const byJournal = faker.datatype.boolean();
    const cleaner = bench.client();
    const { survivors } = byJournal
      ? await scope.removeAll(cleaner, { graceMs: 0 })
      : await removeLeftovers(leftoversIn(await takeCensus(cleaner), -3600_000), cleaner);

    const now = belongingsOf(bench.sandbox);
    const about = `seed ${seed}, trial ${trial}, ${byJournal ? 'by the journal' : 'by marks'}`;
    expect(survivors, about).toEqual([]);
    expect(leftSince(before, now), about).toEqual([]);
    expect(harmedSince(before, now), about).toEqual([]);
  }
  await proxy.close();
}, 120_000);
