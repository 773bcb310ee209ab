import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { compareCensus, finishDeadRuns, Scope, takeCensus } from '../../src/cleanup/index.ts';
import { startSandbox } from '../../src/sandbox/index.ts';
import { json, startHostileServer } from '../client/hostile-server.ts';
import { type Bench, bookingBody, provision, startBench } from './support.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

const stateOf = (uid: string) =>
  bench.sandbox.state().bookings.find((booking) => booking.uid === uid)?.status;

/** A booking of that worker whose start or end has passed on the sandbox. */
async function bookedAndPassed(worker: string, days: number, until: 'start' | 'end') {
  const journal = bench.journal(worker);
  const scope = Scope.of(journal);
  const client = bench.client(scope);
  const eventTypeId = await provision(client, bench.marks);
  const body = bookingBody(eventTypeId, bench.marks.attendeeEmail('ada'), days);
  const booking = (await client.as('owner').bookings.create(body)).data;
  const aheadMs = Date.parse(booking[until]) - Date.now() + 1_000;
  const moved = { method: 'POST', path: '/_sandbox/clock', body: { aheadMs, of: booking.uid } };
  expect((await bench.client().as('owner').send(moved)).status).toBe(200);
  return { journal, scope, uid: booking.uid };
}

test('a booking that has ended counts as gone: it cannot be cancelled, and takes no time any more', async () => {
  const { scope, journal, uid } = await bookedAndPassed('w1', 20, 'end');

  const { removed, survivors } = await scope.removeAll(bench.client());

  expect(survivors).toEqual([]);
  expect(removed.map(({ kind }) => kind)).toEqual(['booking', 'event-type', 'schedule']);
  expect(stateOf(uid)).toBe('accepted');
  expect(journal.inventory.tally.booking).toEqual({ made: 1, gone: 1 });
});

test('a booking that has begun is cancelled', async () => {
  const { scope, uid } = await bookedAndPassed('w2', 21, 'start');

  expect((await scope.removeAll(bench.client())).survivors).toEqual([]);

  expect(stateOf(uid)).toBe('cancelled');
});

test('what a dead worker left of an ended booking is removed around it', async () => {
  const { uid } = await bookedAndPassed('w3', 22, 'end');

  const options = { targetUrl: bench.sandbox.url, graceMs: 0, liveness: () => 'dead' as const };
  const swept = await finishDeadRuns(bench.folder, bench.client(), options);

  expect(swept.survivors).toEqual([]);
  expect(swept.removed.map(({ kind }) => kind)).toEqual(['booking', 'event-type', 'schedule']);
  expect(stateOf(uid)).toBe('accepted');
});

test('a census does not count it as upcoming, nor as left behind', async () => {
  const before = await takeCensus(bench.client());
  const { scope, uid } = await bookedAndPassed('w4', 23, 'end');
  await scope.removeAll(bench.client());

  const change = compareCensus(before, await takeCensus(bench.client()), bench.runId);

  expect(stateOf(uid)).toBe('accepted');
  expect(change.left).toEqual([]);
  expect(change.lines.map(({ before: then, after }) => after - then)).toEqual([0, 0, 0, 0, 0]);
});

test('by the clock of a real target one that has ended counts as gone without another question', async () => {
  const end = new Date(Date.now() - 60_000).toISOString();
  const server = await startHostileServer();
  server.answer(
    json(400, { statusCode: 400, message: 'Cannot cancel a booking that has already ended' }),
    json(200, { status: 'success', data: { uid: 'x', status: 'accepted', end } }),
  );
  onTestFinished(() => server.close());
  const scope = Scope.of(bench.journal('w5'));
  scope.made(null, { kind: 'booking', caller: 'owner', ref: 'x', id: null, mark: null, seats: [] });

  const { survivors } = await scope.removeAll(bench.client(undefined, { baseUrl: server.url }));

  expect(survivors).toEqual([]);
  expect(server.seen.map(({ method }) => method)).toEqual(['POST', 'GET']);
});

test('one that is refused and not past survives', async () => {
  const stubborn = await startSandbox({
    rateLimit: 100_000,
    change: ({ bookings }) => {
      bookings.cancelsRunning = false;
    },
  });
  onTestFinished(() => stubborn.close());
  const journal = bench.journal('w6');
  const scope = Scope.of(journal);
  const client = bench.client(scope, { baseUrl: stubborn.url });
  const eventTypeId = await provision(client, bench.marks);
  const body = bookingBody(eventTypeId, bench.marks.attendeeEmail('ada'), 24);
  const { uid, start } = (await client.as('owner').bookings.create(body)).data;
  const aheadMs = Date.parse(start) - Date.now() + 1_000;
  await client.as('owner').send({ method: 'POST', path: '/_sandbox/clock', body: { aheadMs, of: uid } });

  const { survivors } = await scope.removeAll(bench.client(undefined, { baseUrl: stubborn.url }), {
    sleep: async () => {},
  });

  expect(survivors.map(({ item }) => item.ref)).toContain(uid);
});
