import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Scope } from '../../src/cleanup/index.ts';
import { LostAnswer, unchecked } from '../../src/client/index.ts';
import { type Fate, startLosingProxy } from '../proxy/losing.ts';
import type { RunningProxy } from '../proxy/proxy.ts';
import { type Bench, bookingBody, eventTypeBody, provision, scheduleBody, startBench } from './support.ts';

let bench: Bench;
let proxy: RunningProxy;
let fate: (method: string, path: string) => Fate = () => 'pass';
let before: ReturnType<Bench['left']>;
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
  before = bench.left();
  fate = () => 'pass';
  worker += 1;
});

const scoped = () => {
  const scope = Scope.of(bench.journal(`w${worker}`));
  return { scope, owner: bench.client(scope, { baseUrl: proxy.url }).as('owner') };
};
const losing = (path: RegExp, what: Fate = 'lose-answer') => {
  fate = (method, url) => (method === 'POST' && path.test(url) ? what : 'pass');
};

test('a booking whose answer was lost is found by its mark', async () => {
  const { scope, owner } = scoped();
  const eventTypeId = await provision(bench.client(scope), bench.marks);
  losing(/bookings$/);
  const create = owner.bookings.create(bookingBody(eventTypeId, bench.marks.attendeeEmail('lost'), 30));
  await expect(create).rejects.toThrow(LostAnswer);
  expect(bench.left().bookings).toHaveLength(before.bookings.length + 1);
  expect(scope.open.at(-1)).toMatchObject({ kind: 'booking', ref: null });
  expect((await scope.removeAll(bench.client(), quick)).survivors).toEqual([]);
  expect(bench.left()).toEqual(before);
});

test('a create that never arrived leaves nothing', async () => {
  const { scope, owner } = scoped();
  const eventTypeId = await provision(bench.client(scope), bench.marks);
  losing(/bookings$/, 'lose-request');
  const create = owner.bookings.create(bookingBody(eventTypeId, bench.marks.attendeeEmail('lost'), 30));
  await expect(create).rejects.toThrow(LostAnswer);
  expect((await scope.removeAll(bench.client(), quick)).survivors).toEqual([]);
  expect(bench.left()).toEqual(before);
});

test('a lost reschedule is found by the booking that was moved', async () => {
  const { scope, owner } = scoped();
  const eventTypeId = await provision(bench.client(scope), bench.marks);
  const body = bookingBody(eventTypeId, bench.marks.attendeeEmail('mo'), 31);
  const { uid } = (await owner.bookings.create(body)).data;
  losing(/reschedule$/);
  const moving = owner.bookings.reschedule(uid, { start: body.start.replace('T10', 'T11') });
  await expect(moving).rejects.toThrow(LostAnswer);
  expect(bench.left().bookings).not.toContain(uid);
  expect(bench.left().bookings).toHaveLength(before.bookings.length + 1);
  expect((await scope.removeAll(bench.client(), quick)).survivors).toEqual([]);
  expect(bench.left()).toEqual(before);
});

test('event types and schedules are found by slug and name', async () => {
  const { scope, owner } = scoped();
  losing(/schedules$|event-types$/);
  await expect(owner.schedules.create(scheduleBody(bench.marks.scheduleName('lost')))).rejects.toThrow(
    LostAnswer,
  );
  const scheduleId = bench.sandbox.state().schedules[0]?.id ?? 0;
  const body = eventTypeBody(bench.marks.slug('lost'), scheduleId);
  await expect(owner.eventTypes.create(body)).rejects.toThrow(LostAnswer);
  expect(bench.left()).not.toEqual(before);
  expect((await scope.removeAll(bench.client(), quick)).survivors).toEqual([]);
  expect(bench.left()).toEqual(before);
});

test('a booking without a mark of ours is found by our event type, and the marked ones there are left alone', async () => {
  const { scope, owner } = scoped();
  const outer = Scope.of(bench.journal(`w${worker}-outer`));
  const eventTypeId = await provision(bench.client(outer), bench.marks);
  const marked = bookingBody(eventTypeId, bench.marks.attendeeEmail('kept'), 32);
  const kept = (await bench.client(outer).as('owner').bookings.create(marked)).data.uid;
  losing(/bookings$/);
  const body = bookingBody(eventTypeId, 'someone@example.com', 33);
  await expect(owner.bookings.create(body)).rejects.toThrow(LostAnswer);
  expect((await scope.removeAll(bench.client(), quick)).survivors).toEqual([]);
  expect(bench.left().bookings).toEqual([...before.bookings, kept]);
  await outer.removeAll(bench.client());
  expect(bench.left()).toEqual(before);
});

test('what a lost create may have made, but bears no mark of ours, is reported and not touched', async () => {
  const { scope, owner } = scoped();
  const scheduleId = bench.sandbox.state().schedules[0]?.id ?? 0;
  losing(/event-types$/);
  const slug = `my-own-${worker}`;
  await expect(owner.eventTypes.create(eventTypeBody(slug, scheduleId))).rejects.toThrow(LostAnswer);
  const { survivors } = await scope.removeAll(bench.client(), quick);
  expect(survivors.map(({ why }) => why)).toEqual([`"${slug}" exists and bears no mark of ours`]);
  expect(bench.left().eventTypes).toContain(slug);
});

test('a lost create without a name, or of a malformed body, leaves nothing to report', async () => {
  const { scope, owner } = scoped();
  losing(/./);
  await expect(owner.eventTypes.create(unchecked({ slug: 5 }))).rejects.toThrow(LostAnswer);
  await expect(owner.bookings.create(unchecked({ attendee: 'nobody' }))).rejects.toThrow(LostAnswer);
  await expect(owner.send({ method: 'POST', path: '/v2/bookings', body: '{"x' })).rejects.toThrow(LostAnswer);
  fate = () => 'pass';
  expect((await scope.removeAll(bench.client(), quick)).survivors).toEqual([]);
  expect(scope.open).toEqual([]);
});

test('removing gets over lost answers and lost requests', async () => {
  const { scope, owner } = scoped();
  const eventTypeId = await provision(bench.client(scope), bench.marks);
  for (const days of [34, 35, 36]) {
    await owner.bookings.create(bookingBody(eventTypeId, bench.marks.attendeeEmail('d'), days));
  }
  let count = 0;
  fate = () => {
    count += 1;
    if (count % 3 === 0) return 'lose-answer';
    return count % 4 === 0 ? 'lose-request' : 'pass';
  };
  const cleaner = bench.client(undefined, { baseUrl: proxy.url, sleep: async () => {} });
  const { survivors } = await scope.removeAll(cleaner, { ...quick, sleep: async () => {} });
  expect(survivors).toEqual([]);
  expect(bench.left().bookings).toEqual(before.bookings);
  expect(bench.left().schedules).toEqual(before.schedules);
});

test('on the release that lists event types only by username they are found as well', async () => {
  const old = await startBench('2025-10');
  const cutting = await startLosingProxy(old.sandbox.url, (method) =>
    method === 'POST' ? 'lose-answer' : 'pass',
  );
  const scope = Scope.of(old.journal());
  const { eventTypes } = old.client(scope, { baseUrl: cutting.url }).as('owner');
  const scheduleId = old.sandbox.state().schedules[0]?.id ?? 0;
  const empty = old.left();
  await expect(eventTypes.create(eventTypeBody(old.marks.slug('lost'), scheduleId))).rejects.toThrow(
    LostAnswer,
  );
  expect(old.left()).not.toEqual(empty);
  expect((await scope.removeAll(old.client(), quick)).survivors).toEqual([]);
  expect(old.left()).toEqual(empty);
  await cutting.close();
  await old.close();
});

test('a target that takes its time is given it before a create counts as nothing', async () => {
  const { scope, owner } = scoped();
  const eventTypeId = await provision(bench.client(scope), bench.marks);
  losing(/bookings$/, 'lose-request');
  const body = bookingBody(eventTypeId, bench.marks.attendeeEmail('late'), 37);
  await expect(owner.bookings.create(body)).rejects.toThrow(LostAnswer);
  const slept: number[] = [];
  const { survivors } = await scope.removeAll(bench.client(), {
    graceMs: 4000,
    sleep: async (ms) => {
      slept.push(ms);
      // Only now the target gets round to it.
      await bench.client().as('owner').bookings.create(body);
    },
  });
  expect(survivors).toEqual([]);
  expect(slept).toHaveLength(1);
  expect(bench.left().bookings).toEqual(before.bookings);
});
