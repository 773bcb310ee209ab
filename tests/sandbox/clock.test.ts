import { readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { RECORDED_RELEASES } from '../../src/sandbox/index.ts';
import { type Answer, monday, type Rig, rig } from './running.ts';

const MINUTE = 60_000;
const FOLDERS = {
  '2025-10': 'self-hosted-2025-10-24',
  '2025-12': 'self-hosted-2025-12-04',
  '2026-07': 'self-hosted-2026-07',
};
const BECAUSE = { cancellationReason: 'x' };

/** One step of the recorded bookings whose time came. */
interface Recorded {
  name: string;
  request: { method: string; path: string; body?: Record<string, unknown> };
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a recording holds whatever was answered
  body: any;
}

/** Moves the clock of what has this uid so far beyond the instant. */
async function passes({ call }: Rig, instant: string, of?: string, by = 1_000): Promise<Answer> {
  return call('POST', '/_sandbox/clock', { body: { aheadMs: Date.parse(instant) - Date.now() + by, of } });
}

async function booked({ book }: Rig): Promise<{ uid: string; start: string; end: string }> {
  return (await book(monday(3))).body.data;
}

/** What of an answer the passing of time decides. */
const told = ({ status, body }: Pick<Recorded, 'status' | 'body'>) => {
  const data = Array.isArray(body.data) ? body.data[0] : body.data;
  return {
    status,
    message: body.message,
    code: body.error?.code,
    state: data?.status,
    absent: data && [data.absentHost, data.attendees[0].absent],
    moved: data && 'rescheduledFromUid' in data,
  };
};

describe.each(RECORDED_RELEASES)('%s', (release) => {
  test('a booking that begins and ends does as it was recorded', async () => {
    const one = await rig({ release }, onTestFinished);
    const folder = `tests/recordings/${FOLDERS[release]}`;
    const steps: Recorded[] = JSON.parse(readFileSync(`${folder}/special.json`, 'utf8')).time;
    const runs = await booked(one);
    const ends = (await one.book(monday(4))).body.data;
    const first = /bookings\/(\w{22})/.exec(steps[1]?.request.path ?? '')?.[1] ?? '';
    let passed = false;

    for (const step of steps.slice(1)) {
      const { method, path, body } = step.request;
      const isRunning = path.includes(first);
      const booking = isRunning ? runs : ends;
      if (step.name === 'host absent') await passes(one, runs.start, runs.uid);
      if (!isRunning && !passed) await passes(one, ends.end, ends.uid);
      passed ||= !isRunning;
      const text = JSON.stringify(body)
        ?.replace(/"(ada|bob)\.\w+@example.com"/, '"ada@example.com"')
        .replace(/"start":"[^"]*"/, `"start":"${monday(5)}"`);
      const asked = path
        .replace(/bookings\/\w{22}/, `bookings/${booking.uid}`)
        .replace(/attendeeEmail=.*/, `bookingUid=${booking.uid}`);
      const answer = await one.call(method, asked, text === undefined ? {} : { text });
      expect(told(answer), step.name).toEqual(told(step));
    }
  });
});

describe('a clock that was moved for one booking', () => {
  test('moves it into the list of what is past, and leaves the others', async () => {
    const one = await rig({}, onTestFinished);
    const [gone, other] = [await booked(one), (await one.book(monday(4))).body.data];
    await passes(one, gone.end, gone.uid);

    const uidsOf = async (status: string) =>
      (await one.call('GET', `/v2/bookings?status=${status}`)).body.data.map(
        ({ uid }: { uid: string }) => uid,
      );
    expect(await uidsOf('past')).toEqual([gone.uid]);
    expect(await uidsOf('upcoming')).toEqual([other.uid]);
    expect((await one.call('POST', `/v2/bookings/${other.uid}/cancel`, { body: BECAUSE })).status).toBe(200);
  });

  test('tells no other time than before in the headers', async () => {
    const one = await rig({}, onTestFinished);
    const { uid, end } = await booked(one);
    const { headers } = await passes(one, end, uid);
    expect(Math.abs(Date.parse(headers.get('date') ?? '') - Date.now())).toBeLessThan(5_000);
  });

  test('is refused under the old contract too, once it has ended', async () => {
    const one = await rig({}, onTestFinished);
    const { uid, end } = await booked(one);
    await passes(one, end, uid);
    const path = `/v2/bookings/${uid}/cancel`;
    const answer = await one.call('POST', path, { version: '2024-04-15', body: BECAUSE });
    expect([answer.status, answer.body.error.code]).toEqual([400, 'HttpException']);
  });
});

test('a reservation whose time is over reads as none, and its slot is offered again', async () => {
  const one = await rig(
    {
      change: ({ slots }) => {
        slots.repeatsFor = 0;
      },
    },
    onTestFinished,
  );
  const version = '2024-09-04';
  const start = monday(3);
  const day = start.slice(0, 10);
  const isOffered = async () => {
    const query = `eventTypeId=${one.eventTypeId}&start=${day}&end=${day}`;
    const { body } = await one.call('GET', `/v2/slots?${query}`, { version });
    return body.data[day].some((slot: { start: string }) => slot.start === start);
  };
  const body = { eventTypeId: one.eventTypeId, slotStart: start };
  const made = (await one.call('POST', '/v2/slots/reservations', { version, body })).body.data;
  expect(await isOffered()).toBe(false);

  await passes(one, made.reservationUntil, made.reservationUid);

  const path = `/v2/slots/reservations/${made.reservationUid}`;
  expect((await one.call('GET', path, { version })).body.data).toBeNull();
  expect(await isOffered()).toBe(true);
});

test('a clock that was moved for all is ahead in the headers, and for whatever is booked', async () => {
  const one = await rig({}, onTestFinished);
  const { uid, end } = await booked(one);
  expect((await passes(one, end)).body.now >= end).toBe(true);
  const { headers } = await one.call('GET', '/v2/me');
  expect(Date.parse(headers.get('date') ?? '')).toBeGreaterThanOrEqual(Date.parse(end) - 1_000);
  expect((await one.book(monday(3))).body.error.message).toContain('in the past');
  expect((await one.call('POST', `/v2/bookings/${uid}/cancel`, { body: BECAUSE })).status).toBe(400);

  await one.call('POST', '/_sandbox/clock', { body: { aheadMs: 0 } });
  expect((await one.call('POST', `/v2/bookings/${uid}/cancel`, { body: BECAUSE })).status).toBe(200);
});

test.each([
  [{}, 400, /aheadMs is undefined.*whole number/],
  [{ aheadMs: -1 }, 400, /aheadMs is -1/],
  [{ aheadMs: '5' }, 400, /aheadMs is "5"/],
  [{ aheadMs: MINUTE, by: 1 }, 400, /no "by"/],
  [{ aheadMs: MINUTE, of: 'nothing' }, 404, /"nothing".*no booking and no reservation/],
])('the clock is not moved by %o', async (body, status, text) => {
  const { call } = await rig({}, onTestFinished);
  const answer = await call('POST', '/_sandbox/clock', { body });
  expect(answer.status).toBe(status);
  expect(answer.body.error.message).toMatch(text);
});

test('a booking that has ended by its own clock takes no time from others', async () => {
  const one = await rig({}, onTestFinished);
  const { uid, start, end } = await booked(one);

  await passes(one, end, uid);

  expect((await one.book(start)).status).toBe(201);
});
