import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Scope } from '../../src/cleanup/index.ts';
import { unchecked } from '../../src/client/index.ts';
import { json, startHostileServer } from '../client/hostile-server.ts';
import { type Bench, bookingBody, provision, startBench } from './support.ts';

let bench: Bench;
let before: ReturnType<Bench['left']>;
let worker = 0;

beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());
beforeEach(() => {
  before = bench.left();
  worker += 1;
});

const scoped = () => {
  const journal = bench.journal(`w${worker}`);
  const scope = Scope.of(journal);
  return { journal, scope, client: bench.client(scope) };
};

test('what is made within a scope is removed at its end, and nothing else', async () => {
  const outer = scoped();
  const eventTypeId = await provision(outer.client, bench.marks);
  const inner = Scope.of(outer.journal);
  const { bookings } = bench.client(inner).as('owner');
  const booked = (await bookings.create(bookingBody(eventTypeId, bench.marks.attendeeEmail('ada'), 20))).data;
  await bookings.create(bookingBody(eventTypeId, bench.marks.attendeeEmail('bob'), 21));
  expect(bench.left().bookings).toContain(booked.uid);

  const first = await inner.removeAll(bench.client());
  expect(first.survivors).toEqual([]);
  expect(first.removed.map(({ kind }) => kind)).toEqual(['booking', 'booking']);
  expect(bench.left().bookings).toEqual(before.bookings);
  expect(bench.left().eventTypes).not.toEqual(before.eventTypes);

  const second = await outer.scope.removeAll(bench.client());
  expect(second.removed.map(({ kind }) => kind)).toEqual(['event-type', 'schedule']);
  expect(bench.left()).toEqual(before);
  expect(outer.journal.inventory.tally).toMatchObject({
    booking: { made: 2, gone: 2 },
    'event-type': { made: 1, gone: 1 },
    schedule: { made: 1, gone: 1 },
  });
});

test('what a claim itself removed costs no request', async () => {
  const { scope, client } = scoped();
  const eventTypeId = await provision(client, bench.marks);
  const owner = client.as('owner');
  const { uid } = (await owner.bookings.create(bookingBody(eventTypeId, bench.marks.attendeeEmail('a'), 22)))
    .data;
  await owner.bookings.cancel(uid, { cancellationReason: 'the claim' });
  await owner.eventTypes.delete(eventTypeId);
  expect(scope.open.map(({ kind }) => kind)).toEqual(['schedule']);
  const cleaner = bench.client();
  await scope.removeAll(cleaner);
  expect(cleaner.requestsSent).toBe(1);
  expect(bench.left()).toEqual(before);
});

test('of a moved booking the new one is removed, and a chain of moves by its end', async () => {
  const { scope, client } = scoped();
  const eventTypeId = await provision(client, bench.marks);
  const { bookings } = client.as('owner');
  const body = bookingBody(eventTypeId, bench.marks.attendeeEmail('mo'), 23);
  const first = (await bookings.create(body)).data;
  const second = (await bookings.reschedule(first.uid, { start: body.start.replace('T10', 'T11') })).data;
  expect(scope.open.filter(({ kind }) => kind === 'booking').map(({ ref }) => ref)).toEqual([second.uid]);
  // Somebody else moves it, unseen by the journal.
  const third = await bench
    .client()
    .as('anonymous')
    .bookings.reschedule(second.uid, { start: body.start.replace('T10', 'T12') });
  expect(bench.left().bookings).toContain(third.data.uid);
  expect((await scope.removeAll(bench.client())).survivors).toEqual([]);
  expect(bench.left()).toEqual(before);
});

test('what strangers and the old contract create is removed as well', async () => {
  const { scope, client } = scoped();
  const eventTypeId = await provision(client, bench.marks);
  const body = bookingBody(eventTypeId, bench.marks.attendeeEmail('x'), 24);
  await client.as('other').bookings.create(body);
  await client.as('anonymous').bookings.create({ ...body, start: body.start.replace('T10', 'T11') });
  const legacy = {
    eventTypeId,
    start: body.start.replace('T10', 'T12'),
    responses: { name: 'Old', email: bench.marks.attendeeEmail('old') },
    timeZone: 'Europe/London',
    language: 'en',
    metadata: {},
  };
  const answer = await client.as('owner').bookings.create(unchecked(legacy), { version: null });
  expect(answer.status).toBe(201);
  expect(bench.left().bookings).toHaveLength(before.bookings.length + 3);
  expect((await scope.removeAll(bench.client())).survivors).toEqual([]);
  expect(bench.left()).toEqual(before);
});

test("the other account's event types and schedules are removed with its key", async () => {
  const { scope, client } = scoped();
  const other = client.as('other');
  const name = bench.marks.scheduleName('of the other');
  const schedule = (await other.schedules.create({ name, timeZone: 'Asia/Dubai', isDefault: false })).data;
  await other.eventTypes.create({
    title: 'other',
    slug: bench.marks.slug('other'),
    lengthInMinutes: 30,
    scheduleId: schedule.id,
  });
  expect((await scope.removeAll(bench.client())).survivors).toEqual([]);
  expect(bench.left()).toEqual(before);
});

test('refused creates leave nothing to look for', async () => {
  const { scope, client } = scoped();
  const owner = client.as('owner');
  await owner.bookings.create(unchecked({ eventTypeId: 'none' }));
  await owner.eventTypes.create(unchecked({}));
  await owner.send({ method: 'POST', path: '/v2/bookings', body: '{"broken', mediaType: 'application/json' });
  expect(scope.open).toEqual([]);
});

test('a booking that a refused cancel took away, or a second one did, counts as gone', async () => {
  const { scope, client } = scoped();
  const eventTypeId = await provision(client, bench.marks);
  const { bookings } = client.as('owner');
  const { uid } = (await bookings.create(bookingBody(eventTypeId, bench.marks.attendeeEmail('s'), 25))).data;
  // Answers 400, and cancels (F21).
  const answer = await bookings.cancel(
    uid,
    unchecked({ cancellationReason: 'x', cancelSubsequentBookings: true }),
  );
  expect(answer.status).toBe(400);
  expect((await scope.removeAll(bench.client())).survivors).toEqual([]);
  expect(bench.left()).toEqual(before);
});

test('a cancelled booking that is confirmed again is removed again', async () => {
  const { scope, client } = scoped();
  const eventTypeId = await provision(client, bench.marks);
  const owner = client.as('owner');
  const { uid } = (await owner.bookings.create(bookingBody(eventTypeId, bench.marks.attendeeEmail('z'), 26)))
    .data;
  await owner.bookings.cancel(uid, { cancellationReason: 'x' });
  const confirm = await owner.send({
    method: 'POST',
    path: `/v2/bookings/${uid}/confirm`,
    version: '2024-08-13',
    body: {},
  });
  expect(confirm.status).toBe(200);
  expect(bench.left().bookings).toContain(uid);
  await scope.removeAll(bench.client());
  expect(bench.left()).toEqual(before);
});

test('what cannot be removed is returned with the reason, and stays open', async () => {
  const { scope, client } = scoped();
  await provision(client, bench.marks);
  const away = bench.client(undefined, { baseUrl: 'http://127.0.0.1:1', sleep: async () => {} });
  const { removed, survivors } = await scope.removeAll(away, { sleep: async () => {} });
  expect(removed).toEqual([]);
  expect(survivors.map(({ item }) => item.kind)).toEqual(['event-type', 'schedule']);
  expect(survivors[0]?.why).toContain('could not be reached');
  expect(scope.open).toHaveLength(2);
  expect((await scope.removeAll(bench.client())).survivors).toEqual([]);
  expect(bench.left()).toEqual(before);
});

test('a target that answers nonsense keeps nothing from being tried', async () => {
  const { scope, client } = scoped();
  const eventTypeId = await provision(client, bench.marks);
  await client.as('owner').bookings.create(bookingBody(eventTypeId, bench.marks.attendeeEmail('n'), 27));
  const server = await startHostileServer();
  for (const body of [{ status: 'success', data: null }, { status: 'success' }, [], null]) {
    server.answer(json(200, body));
    const { survivors } = await scope.removeAll(bench.client(undefined, { baseUrl: server.url }), {
      sleep: async () => {},
    });
    expect(survivors.map(({ item }) => item.kind)).toContain('booking');
  }
  await server.close();
});
