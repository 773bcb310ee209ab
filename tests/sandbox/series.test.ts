import { DateTime } from 'luxon';
import { describe, expect, onTestFinished, test } from 'vitest';
import { occurrenceStarts } from '../../src/sandbox/domain/series.ts';
import { RECORDED_RELEASES, type ReleaseName } from '../../src/sandbox/index.ts';
import { type Answer, monday, rig } from './running.ts';

const WEEKS = [monday(4), monday(5), monday(6), monday(7)];

/** Without summer time, so that the weeks are as long as each other. */
const ADA = { name: 'Ada', email: 'ada@example.com', timeZone: 'Atlantic/Reykjavik' };

interface Occurrence {
  uid: string;
  start: string;
  status: string;
  cancellationReason: string;
  recurringBookingUid: string;
}

/** A weekly event type of four, and what is done with a series of it. */
async function weeklyRig(release: ReleaseName) {
  const one = await rig({ release }, (close) => onTestFinished(close));
  const eventType = await one.call('POST', '/v2/event-types', {
    version: '2024-06-14',
    body: {
      title: 'Lesson',
      slug: 'lesson',
      lengthInMinutes: 30,
      minimumBookingNotice: 0,
      recurrence: { interval: 1, occurrences: 4, frequency: 'weekly' },
    },
  });
  const eventTypeId: number = eventType.body.data.id;
  const post = (path: string, body: object, version?: string) =>
    one.call('POST', `/v2/bookings/${path}`, { body, ...(version ? { version } : {}) });
  return {
    ...one,
    post,
    create: (more: object = {}) =>
      one.book(WEEKS[0] ?? '', { with: { eventTypeId, attendee: ADA, ...more } }),
    cancel: (uid: string, more: object = {}) => post(`${uid}/cancel`, { cancellationReason: 'x', ...more }),
    read: async (uid: string) => (await one.call('GET', `/v2/bookings/${uid}`)).body.data,
    /** The starts of the bookings that live. */
    alive: () =>
      one.sandbox
        .state()
        .bookings.filter(({ status }) => status !== 'cancelled')
        .map(({ start }) => start),
  };
}

const startsOf = (series: Occurrence[]) => series.map(({ start }) => start);
const statusesOf = (series: Occurrence[]) => series.map(({ status }) => status);
const message = ({ body }: Answer): string => body.error?.message ?? body.message;

describe.each(RECORDED_RELEASES)('a series on %s', (release) => {
  const booked = async () => {
    const one = await weeklyRig(release);
    const series: Occurrence[] = (await one.create()).body.data;
    const [first, second, third, fourth] = series;
    if (!first || !second || !third || !fourth) throw new Error('there are not four bookings');
    return { ...one, series, first, second, third, fourth, seriesUid: first.recurringBookingUid };
  };

  test('is answered as an array, a booking a week under one uid', async () => {
    const { series, alive } = await booked();
    expect(startsOf(series)).toEqual(WEEKS);
    expect(alive()).toEqual(WEEKS);
    expect(new Set(series.map(({ uid }) => uid)).size).toBe(4);
    expect(new Set(series.map(({ recurringBookingUid }) => recurringBookingUid)).size).toBe(1);
    for (const name of ['rescheduledByEmail', 'seatUid']) expect(series[0]).not.toHaveProperty(name);
    expect('isPlatformManagedUserBooking' in (series[3] ?? {})).toBe(release === '2026-07');
  });

  test('has as many bookings as asked for, at most as many as the event type says', async () => {
    const { create, alive } = await weeklyRig(release);
    const tooMany = await create({ recurrenceCount: 5 });
    expect([tooMany.status, message(tooMany)]).toEqual([
      400,
      "Provided recurrence count is higher than the event type's recurring event count.",
    ]);
    expect(message(await create({ recurrenceCount: 0 }))).toContain('must not be less than 1');
    expect(alive()).toEqual([]);
    const two = await create({ recurrenceCount: 2 });
    expect(startsOf(two.body.data)).toEqual(WEEKS.slice(0, 2));
    expect(alive()).toEqual(WEEKS.slice(0, 2));
  });

  test('of an event type that does not recur is a single booking', async () => {
    const { book, alive } = await weeklyRig(release);
    const { body } = await book(monday(4), { with: { recurrenceCount: 2 } });
    expect(body.data).not.toHaveProperty('recurringBookingUid');
    expect(alive()).toEqual([monday(4)]);
  });

  test('that cannot be had as a whole is not had at all', async () => {
    const { book, create, alive } = await weeklyRig(release);
    await book(monday(6));
    const refusal = await create();
    expect([refusal.status, message(refusal)]).toEqual([
      400,
      'User either already has booking at this time or is not available',
    ]);
    expect(alive()).toEqual([monday(6)]);
  });

  test('reads as a whole by its uid and one by one, and is listed one by one', async () => {
    const { series, seriesUid, third, read, call } = await booked();
    expect((await read(seriesUid)).map(({ uid }: Occurrence) => uid)).toEqual(series.map(({ uid }) => uid));
    expect(await read(third.uid)).toMatchObject({ uid: third.uid, recurringBookingUid: seriesUid });
    const { body } = await call('GET', '/v2/bookings?status=recurring&take=1');
    expect([body.data[0].uid, body.pagination.totalItems]).toEqual([series[0]?.uid, 4]);
  });

  test('loses one of its bookings', async () => {
    const { second, seriesUid, cancel, read, alive } = await booked();
    const { body } = await cancel(second.uid);
    expect(body.data).toMatchObject({ uid: second.uid, status: 'cancelled', cancellationReason: 'x' });
    expect(alive()).toEqual([WEEKS[0], WEEKS[2], WEEKS[3]]);
    expect(statusesOf(await read(seriesUid))).toEqual(['accepted', 'cancelled', 'accepted', 'accepted']);
  });

  test('loses one and those that follow; the answer shows all of it', async () => {
    const { first, third, cancel, read, seriesUid, alive } = await booked();
    const { body } = await cancel(third.uid, { cancelSubsequentBookings: true });
    expect(statusesOf(body.data)).toEqual(['accepted', 'accepted', 'cancelled', 'cancelled']);
    expect(alive()).toEqual(WEEKS.slice(0, 2));
    const all = await cancel(first.uid, { cancelSubsequentBookings: true, cancellationReason: 'all' });
    expect(statusesOf(all.body.data)).toEqual(Array(4).fill('cancelled'));
    expect(alive()).toEqual([]);
    expect(await read(seriesUid)).toEqual(all.body.data);
  });

  test('is cancelled by its uid, and not again', async () => {
    const { seriesUid, cancel, alive, post } = await booked();
    expect((await post(`${seriesUid}/cancel`, {})).status).toBe(400);
    expect(alive()).toEqual(WEEKS);
    const { status, body } = await cancel(seriesUid);
    expect([status, statusesOf(body.data)]).toEqual([200, Array(4).fill('cancelled')]);
    expect(alive()).toEqual([]);
    const again = await cancel(seriesUid);
    expect([again.status, message(again)]).toEqual([400, expect.stringContaining('cancelled already')]);
  });

  test('of which one was cancelled is cancelled by its uid until 2025-12, and refused since', async () => {
    const { seriesUid, second, cancel, alive } = await booked();
    await cancel(second.uid, { cancellationReason: 'ill' });
    const { status, body } = await cancel(seriesUid, { cancellationReason: 'all' });
    if (release === '2026-07') {
      expect(status).toBe(400);
      expect(alive()).toHaveLength(3);
      return;
    }
    expect(body.data.map(({ cancellationReason }: Occurrence) => cancellationReason)).toEqual(
      Array(4).fill('all'),
    );
    expect(alive()).toEqual([]);
  });

  test('has one moved, which stays in it', async () => {
    const { fourth, seriesUid, post, read, alive } = await booked();
    const start = monday(8, '11:00');
    const { status, body } = await post(`${fourth.uid}/reschedule`, { start });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({ rescheduledFromUid: fourth.uid, recurringBookingUid: seriesUid });
    const old = await read(fourth.uid);
    expect(old.status).toBe('cancelled');
    expect(old).not.toHaveProperty('rescheduledToUid');
    expect(startsOf(await read(seriesUid))).toEqual([...WEEKS, start]);
    expect(alive()).toEqual([...WEEKS.slice(0, 3), start]);
  });

  test('is not moved as a whole', async () => {
    const { seriesUid, post, alive } = await booked();
    const { status } = await post(`${seriesUid}/reschedule`, { start: monday(9) });
    expect(status).toBe(release === '2025-10' ? 500 : 404);
    expect(alive()).toEqual(WEEKS);
  });

  test('is cancelled whole by the old contract, whichever of its bookings is named', async () => {
    const { third, post, alive } = await booked();
    const body = { cancellationReason: 'x', allRemainingBookings: true };
    const answer = await post(`${third.uid}/cancel`, body, '2024-04-15');
    expect(answer).toMatchObject({ status: 201, body: { data: { bookingUid: third.uid } } });
    expect(alive()).toEqual([]);
  });
});

describe('the times of a series', () => {
  const weekly = { interval: 1, occurrences: 4, frequency: 'weekly' };
  const starts = (first: string, timeZone: string, recurrence = weekly) =>
    occurrenceStarts(new Date(first), timeZone, recurrence, 3).map((time) => time.toISOString().slice(0, 16));

  test.each([
    ['2027-03-22T09:00Z', 'Europe/Berlin', ['2027-03-22T09:00', '2027-03-29T08:00', '2027-04-05T08:00']],
    ['2027-10-25T08:00Z', 'Europe/Berlin', ['2027-10-25T08:00', '2027-11-01T09:00', '2027-11-08T09:00']],
    ['2027-03-22T09:00Z', 'Atlantic/Reykjavik', ['2027-03-22T09:00', '2027-03-29T09:00', '2027-04-05T09:00']],
    ['2027-03-08T15:00Z', 'America/New_York', ['2027-03-08T15:00', '2027-03-15T14:00', '2027-03-22T14:00']],
  ])('from %s on are the same on the clocks of %s', (first, timeZone, expected) => {
    expect(starts(first, timeZone)).toEqual(expected);
  });

  test.each([
    [{ ...weekly, interval: 2 }, ['2027-01-11T09:00', '2027-01-25T09:00', '2027-02-08T09:00']],
    [{ ...weekly, frequency: 'monthly' }, ['2027-01-11T09:00', '2027-02-11T09:00', '2027-03-11T09:00']],
    [{ ...weekly, frequency: 'yearly' }, ['2027-01-11T09:00', '2028-01-11T09:00', '2029-01-11T09:00']],
  ])('%o', (recurrence, expected) => {
    expect(starts('2027-01-11T09:00Z', 'Europe/London', recurrence)).toEqual(expected);
  });

  test('are those of the clocks of the attendee, not of the host', async () => {
    const { create } = await weeklyRig('2026-07');
    const change = nextSummer('Europe/London').minus({ weeks: 1 });
    const start = change.set({ weekday: 1, hour: 12, minute: 0 }).toUTC().toISO() ?? '';
    const { body } = await create({ start });
    expect(new Set(startsOf(body.data).map((time) => time.slice(11)))).toEqual(new Set(['12:00:00.000Z']));
    const inLondon = await create({
      start: start.replace('T12', 'T14'),
      attendee: { ...ADA, timeZone: 'Europe/London' },
    });
    expect(startsOf(inLondon.body.data).map((time) => time.slice(11, 13))).toEqual(['14', '14', '13', '13']);
  });
});

/** The day on which summer time begins next, at least two weeks ahead. */
function nextSummer(zone: string): DateTime {
  let day = DateTime.now().setZone(zone).startOf('day').plus({ weeks: 2 });
  while (!(day.plus({ days: 1 }).offset > day.offset)) day = day.plus({ days: 1 });
  return day;
}
