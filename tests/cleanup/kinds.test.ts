import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { finishDeadRuns, leftoversIn, removeLeftovers, Scope, takeCensus } from '../../src/cleanup/index.ts';
import { type Client, LostAnswer, unchecked } from '../../src/client/index.ts';
import { type Belongings, belongingsOf, leftSince } from '../belongings/belongings.ts';
import { type Fate, startLosingProxy } from '../proxy/losing.ts';
import type { RunningProxy } from '../proxy/proxy.ts';
import { type Bench, bookingBody, eventTypeBody, provision, scheduleBody, startBench } from './support.ts';

let bench: Bench;
let proxy: RunningProxy;
let fate: (method: string, path: string) => Fate = () => 'pass';
let before: Belongings;
let scope: Scope;
let client: Client;
let worker = 0;
let days = 30;
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
  days += 10;
  fate = () => 'pass';
  before = belongingsOf(bench.sandbox);
  scope = Scope.of(bench.journal(`w${worker}`));
  client = bench.client(scope, { baseUrl: proxy.url });
});

const left = () => leftSince(before, belongingsOf(bench.sandbox));
const losing = (path: RegExp) => {
  fate = (method, url) => (method === 'POST' && path.test(url) ? 'lose-answer' : 'pass');
};

describe('a webhook', () => {
  const body = () => ({
    active: true,
    subscriberUrl: bench.marks.subscriberUrl('https://hooks.example.com', 'receiver'),
    triggers: ['BOOKING_CREATED' as const],
  });

  test('is removed with its scope, before anything else', async () => {
    await provision(client, bench.marks);
    await client.as('owner').webhooks.create(body());
    const { removed, survivors } = await scope.removeAll(bench.client());
    expect(survivors).toEqual([]);
    expect(removed.map(({ kind }) => kind)).toEqual(['webhook', 'event-type', 'schedule']);
    expect(left()).toEqual([]);
  });

  test('whose answer was lost is found by its subscriber URL', async () => {
    losing(/webhooks$/);
    await expect(client.as('owner').webhooks.create(body())).rejects.toThrow(LostAnswer);
    expect(left()).toHaveLength(1);
    expect((await scope.removeAll(bench.client(), quick)).survivors).toEqual([]);
    expect(left()).toEqual([]);
  });

  test('of the other account is removed with its key', async () => {
    await client.as('other').webhooks.create(body());
    expect((await scope.removeAll(bench.client())).survivors).toEqual([]);
    expect(left()).toEqual([]);
  });

  test('that a run on a lost disk left is found by its mark', async () => {
    await bench.client().as('owner').webhooks.create(body());
    const leftovers = leftoversIn(await takeCensus(bench.client()), 0);
    expect(leftovers.map(({ kind }) => kind)).toEqual(['webhook']);
    expect((await removeLeftovers(leftovers, bench.client())).survivors).toEqual([]);
    expect(left()).toEqual([]);
  });

  test('at the same URL, but of somebody else, is not taken for a lost one', async () => {
    const subscriberUrl = 'https://hooks.example.com/orders';
    await bench
      .client()
      .as('owner')
      .webhooks.create({ ...body(), subscriberUrl });
    losing(/webhooks$/);
    await client
      .as('owner')
      .webhooks.create({ ...body(), subscriberUrl })
      .catch(() => {});
    const { survivors } = await scope.removeAll(bench.client(), quick);
    expect(survivors.map(({ why }) => why).join()).toContain('no mark of ours');
    expect(left()).toHaveLength(1);
    scope.nothing(survivors[0]?.item.intent ?? 0);
  });
});

describe('a reservation', () => {
  const reserve = async (minutes?: number) => {
    const eventTypeId = await provision(client, bench.marks);
    const slotStart = bookingBody(eventTypeId, '', days).start;
    return client.as('owner').reservations.create({
      eventTypeId,
      slotStart,
      ...(minutes === undefined ? {} : { reservationDuration: minutes }),
    });
  };

  test('is released with its scope', async () => {
    await reserve();
    const { removed, survivors } = await scope.removeAll(bench.client());
    expect(survivors).toEqual([]);
    expect(removed.map(({ kind }) => kind)).toEqual(['reservation', 'event-type', 'schedule']);
    expect(left()).toEqual([]);
  });

  test('whose answer was lost is waited for, as nothing lists it', async () => {
    losing(/reservations$/);
    await expect(reserve(1)).rejects.toThrow(LostAnswer);

    const impatient = await scope.removeAll(bench.client(), quick);
    expect(impatient.survivors.map(({ why }) => why).join()).toContain('lapses by itself');

    const waits: number[] = [];
    const told: string[] = [];
    const patient = await scope.removeAll(bench.client(), {
      ...quick,
      patienceMs: 70_000,
      tell: (text) => void told.push(text),
      sleep: async (ms) => void waits.push(ms),
    });
    expect(patient.survivors).toEqual([]);
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeGreaterThan(55_000);
    expect(waits[0]).toBeLessThanOrEqual(60_000);
    expect(told.join()).toContain('to lapse');
  });

  test('that has lapsed by itself costs no wait', async () => {
    losing(/reservations$/);
    await expect(reserve(5)).rejects.toThrow(LostAnswer);
    const inSixMinutes = () => Date.now() + 6 * 60_000;
    const { survivors } = await scope.removeAll(bench.client(), { ...quick, now: inSixMinutes });
    expect(survivors).toEqual([]);
  });
});

describe('a series', () => {
  const book = async () => {
    const owner = client.as('owner');
    const { id } = (await owner.schedules.create(scheduleBody(bench.marks.scheduleName('weekly')))).data;
    const weekly = { recurrence: { interval: 1, occurrences: 4, frequency: 'weekly' } };
    const body = { ...eventTypeBody(bench.marks.slug('weekly'), id), ...weekly };
    const eventType = (await owner.eventTypes.create(unchecked(body))).data;
    return owner.bookings.create(bookingBody(eventType.id, bench.marks.attendeeEmail('ada'), days));
  };

  test('is cancelled, each occurrence of it', async () => {
    await book();
    expect(left().filter((line) => line.startsWith('booking'))).toHaveLength(4);
    expect((await scope.removeAll(bench.client())).survivors).toEqual([]);
    expect(left()).toEqual([]);
  });

  test('whose answer was lost is found whole', async () => {
    losing(/bookings$/);
    await expect(book()).rejects.toThrow(LostAnswer);
    expect(left().filter((line) => line.startsWith('booking'))).toHaveLength(4);
    expect((await scope.removeAll(bench.client(), quick)).survivors).toEqual([]);
    expect(left()).toEqual([]);
  });

  test('of which a killed worker had written down only a part is found whole', async () => {
    const journal = bench.journal(`torn${worker}`);
    let written = 0;
    const { made } = journal;
    // Dies after the second of four occurrences.
    journal.made = (...record) => {
      written += record[1].kind === 'booking' ? 1 : 0;
      if (written <= 2) made.apply(journal, record);
    };
    client = bench.client(journal);
    await book();
    await finishDeadRuns(bench.folder, bench.client(), {
      targetUrl: bench.sandbox.url,
      graceMs: 0,
      liveness: () => 'dead',
    });
    expect(left()).toEqual([]);
  });
});

describe('a seat', () => {
  const seats = { seatsPerTimeSlot: 3, showAttendeeInfo: true, showAvailabilityCount: true };

  async function seated(by: Client, slug: string, name: string): Promise<number> {
    const owner = by.as('owner');
    const { id } = (await owner.schedules.create(scheduleBody(name))).data;
    return (await owner.eventTypes.create(unchecked({ ...eventTypeBody(slug, id), seats }))).data.id;
  }

  test('goes with its booking where all seats are ours', async () => {
    const id = await seated(client, bench.marks.slug('seated'), bench.marks.scheduleName('seated'));
    const { bookings } = client.as('owner');
    for (const name of ['ada', 'bob', 'cy'])
      await bookings.create(bookingBody(id, bench.marks.attendeeEmail(name), days));
    expect(scope.open.filter(({ kind }) => kind === 'booking')).toMatchObject([
      { seats: [expect.any(String), expect.any(String), expect.any(String)] },
    ]);
    expect((await scope.removeAll(bench.client())).survivors).toEqual([]);
    expect(left()).toEqual([]);
  });

  test('that moved goes with the booking it moved to', async () => {
    const id = await seated(client, bench.marks.slug('seated'), bench.marks.scheduleName('seated'));
    const { bookings } = client.as('owner');
    const body = bookingBody(id, bench.marks.attendeeEmail('ada'), days);
    await bookings.create(bookingBody(id, bench.marks.attendeeEmail('bob'), days));
    const { uid, ...booked } = (await bookings.create(body)).data;
    const seatUid = 'seatUid' in booked ? String(booked.seatUid) : '';
    await bookings.reschedule(uid, unchecked({ start: body.start.replace('T10', 'T11'), seatUid }));
    expect(left().filter((line) => line.startsWith('booking'))).toHaveLength(2);
    expect((await scope.removeAll(bench.client())).survivors).toEqual([]);
    expect(left()).toEqual([]);
  });

  describe('beside that of somebody else', () => {
    let id: number;
    let uid: string;
    beforeEach(async () => {
      const unseen = bench.client();
      id = await seated(unseen, `yoga-${worker}`, `Yoga ${worker}`);
      const foreign = bookingBody(id, `customer${worker}@example.com`, days);
      uid = (await unseen.as('owner').bookings.create(foreign)).data.uid;
      before = belongingsOf(bench.sandbox);
    });
    afterEach(async () => {
      await bench.client().as('owner').bookings.cancel(uid, { cancellationReason: 'over' });
    });

    const attendees = () =>
      bench.sandbox
        .state()
        .bookings.find((booking) => booking.uid === uid)
        ?.attendees.map(({ email }) => email);

    test('is left alone, and the other stays', async () => {
      await client.as('owner').bookings.create(bookingBody(id, bench.marks.attendeeEmail('ada'), days));
      expect(attendees()).toHaveLength(2);
      expect((await scope.removeAll(bench.client())).survivors).toEqual([]);
      expect(attendees()).toEqual([`customer${worker}@example.com`]);
    });

    test('is left when it was taken by a create whose answer was lost', async () => {
      losing(/bookings$/);
      const create = client
        .as('owner')
        .bookings.create(bookingBody(id, bench.marks.attendeeEmail('ada'), days));
      await expect(create).rejects.toThrow(LostAnswer);
      expect(attendees()).toHaveLength(2);
      expect((await scope.removeAll(bench.client(), quick)).survivors).toEqual([]);
      expect(attendees()).toEqual([`customer${worker}@example.com`]);
    });

    test('is left when it is found by its mark', async () => {
      await bench
        .client()
        .as('owner')
        .bookings.create(bookingBody(id, bench.marks.attendeeEmail('ada'), days));
      const leftovers = leftoversIn(await takeCensus(bench.client()), 0);
      expect(leftovers.map(({ ref }) => ref)).toEqual([uid]);
      expect((await removeLeftovers(leftovers, bench.client())).survivors).toEqual([]);
      expect(attendees()).toEqual([`customer${worker}@example.com`]);
    });
  });
});
