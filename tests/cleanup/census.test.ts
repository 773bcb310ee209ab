import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  compareCensus,
  inspectAccount,
  leftoversIn,
  objectionsTo,
  removeLeftovers,
  takeCensus,
} from '../../src/cleanup/index.ts';
import { type Client, createClient } from '../../src/client/index.ts';
import { json, startHostileServer } from '../client/hostile-server.ts';
import { type Bench, bookingBody, eventTypeBody, provision, startBench } from './support.ts';

let bench: Bench;
let client: Client;
let eventTypeId: number;
let before: ReturnType<Bench['left']>;

beforeAll(async () => {
  bench = await startBench();
  before = bench.left();
  client = bench.client();
  eventTypeId = await provision(client, bench.marks);
});
afterAll(() => bench.close());

const book = async (email: string, days: number, id = eventTypeId) =>
  (await client.as('owner').bookings.create(bookingBody(id, email, days))).data.uid;

test('a census tells ours from foreign ones, and what came from what went', async () => {
  const scheduleId = bench.sandbox.state().schedules.at(-1)?.id ?? 0;
  const foreign = (await client.as('owner').eventTypes.create(eventTypeBody('haircut', scheduleId))).data.id;
  const then = await takeCensus(client, ['owner', 'other']);
  const ours = await book(bench.marks.attendeeEmail('ada'), 20);
  const theirs = await book('customer@example.com', 21, foreign);
  const cancelled = await book(bench.marks.attendeeEmail('bob'), 22);
  await client.as('owner').bookings.cancel(cancelled, { cancellationReason: 'x' });

  const now = await takeCensus(client, ['owner', 'other']);
  const change = compareCensus(then, now, bench.runId);
  expect(change.lines[0]).toMatchObject({
    what: 'upcoming bookings',
    after: (change.lines[0]?.before ?? 0) + 2,
  });
  expect(change.left.map(({ kind }) => kind).sort()).toEqual(['booking', 'event-type', 'schedule']);
  expect(change.left.find(({ kind }) => kind === 'booking')?.ref).toBe(ours);
  expect(change.foreignAdded.map(({ ref }) => ref)).toEqual([theirs]);
  expect(change.foreignGone).toEqual([]);
  expect(JSON.stringify(now)).not.toContain('customer@');

  await client.as('owner').bookings.cancel(theirs, { cancellationReason: 'x' });
  const later = await takeCensus(client, ['owner', 'other']);
  expect(compareCensus(now, later, bench.runId).foreignGone.map(({ ref }) => ref)).toEqual([theirs]);
  await client.as('owner').eventTypes.delete(foreign);
});

test('a census reads all pages', async () => {
  const uids = [];
  for (let day = 100; day < 100 + 105; day += 1) uids.push(await book(bench.marks.attendeeEmail('p'), day));
  const census = await takeCensus(client);
  const counted = new Set(census.things.map(({ ref }) => ref));
  expect(uids.filter((uid) => !counted.has(uid))).toEqual([]);
});

test('leftovers are those with a genuine mark of a run that is old enough', async () => {
  const scheduleId = bench.sandbox.state().schedules.at(-1)?.id ?? 0;
  const fakes = [
    `contract-${bench.runId}-plain-w0x1-abcde`,
    'contract-30x',
    `${bench.marks.slug('plain')}-copy`,
  ];
  for (const slug of fakes) await client.as('owner').eventTypes.create(eventTypeBody(slug, scheduleId));
  const fakeBooking = await book(
    `ada.${bench.runId}.w0x1.abcde@example.com`,
    60,
    eventTypeByslug('contract-30x'),
  );

  const census = await takeCensus(client);
  expect(leftoversIn(census)).toEqual([]);
  const leftovers = leftoversIn(census, 0);
  expect(leftovers.length).toBeGreaterThan(100);
  expect(leftovers.every(({ why }) => why.includes(bench.runId))).toBe(true);

  const { removed, survivors } = await removeLeftovers(leftovers, client);
  expect(survivors).toEqual([]);
  expect(removed).toHaveLength(leftovers.length);
  const left = bench.left();
  expect(left.bookings).toEqual([...before.bookings, fakeBooking]);
  expect(left.eventTypes.slice(before.eventTypes.length)).toEqual(fakes);
  expect(left.schedules).toEqual(before.schedules);
});

const eventTypeByslug = (slug: string) =>
  bench.sandbox.state().eventTypes.find((eventType) => eventType.slug === slug)?.id ?? 0;

test('an account with foreign bookings or connected calendars is objected to', async () => {
  const { foreignBookings, connectedCalendars } = await inspectAccount(client);
  expect(foreignBookings.length).toBeGreaterThan(0);
  expect(objectionsTo({ foreignBookings, suiteBookings: 0, connectedCalendars }).join()).toContain(
    'did not make',
  );
  expect(objectionsTo({ foreignBookings: [], suiteBookings: 4, connectedCalendars: [] })).toEqual([]);
});

test('connected calendars are named, and a target that does not tell is not held to it', async () => {
  const server = await startHostileServer();
  const calendars = {
    connectedCalendars: [{ integration: { title: 'Google Calendar' } }, {}],
    destinationCalendar: {},
  };
  const empty = json(200, { status: 'success', data: [], pagination: {} });
  const inspect = (last: ReturnType<typeof json>) => {
    server.answer(empty, last);
    const keys = { owner: 'cal_live_0123456789abcdefghijKLMN' };
    return inspectAccount(createClient({ baseUrl: server.url, keys }));
  };
  const found = await inspect(json(200, { status: 'success', data: calendars }));
  expect(found.connectedCalendars).toEqual(['Google Calendar', 'unnamed']);
  expect(objectionsTo(found).join()).toContain('Google Calendar');
  expect(
    (await inspect(json(404, { statusCode: 404, message: 'Cannot GET' }))).connectedCalendars,
  ).toBeNull();
  await server.close();
});
