import { describe, expect, onTestFinished, test } from 'vitest';
import { type Answer, monday, rig } from './running.ts';

const { call, book } = await rig();
const statuses = (answers: Answer[]) => answers.map(({ status }) => status).sort();

test('two creates of one slot: one wins, the other gets the bare 409', async () => {
  const answers = await Promise.all([book(monday(10)), book(monday(10))]);
  expect(statuses(answers)).toEqual([201, 409]);
  const loser = answers.find(({ status }) => status === 409);
  expect(loser?.body).toEqual({ statusCode: 409, message: 'booking_conflict_error' });
});

test('two cancels of one booking both succeed', async () => {
  const { uid } = (await book(monday(11))).body.data;
  const cancel = (cancellationReason: string) =>
    call('POST', `/v2/bookings/${uid}/cancel`, { body: { cancellationReason } });
  const answers = await Promise.all([cancel('one'), cancel('two')]);
  expect(statuses(answers)).toEqual([200, 200]);
  expect(new Set(answers.map(({ body }) => body.data.cancellationReason)).size).toBe(1);
});

test('two reschedules of one booking make two bookings', async () => {
  const { uid } = (await book(monday(12))).body.data;
  const move = (start: string) => call('POST', `/v2/bookings/${uid}/reschedule`, { body: { start } });
  const answers = await Promise.all([move(monday(13)), move(monday(14))]);
  expect(statuses(answers)).toEqual([201, 201]);
  expect(new Set(answers.map(({ body }) => body.data.uid)).size).toBe(2);
});

test('a cancel and a reschedule: the cancel succeeds, the reschedule may', async () => {
  const { uid } = (await book(monday(15))).body.data;
  const [cancelled, moved] = await Promise.all([
    call('POST', `/v2/bookings/${uid}/cancel`, { body: { cancellationReason: 'x' } }),
    call('POST', `/v2/bookings/${uid}/reschedule`, { body: { start: monday(16) } }),
  ]);
  expect(cancelled.status).toBe(200);
  expect([201, 400]).toContain(moved.status);
});

describe.each([0, 1])('a reschedule that wins over a cancel in %i of the cases', (share) => {
  test('makes a booking, or is refused in the bare shape', async () => {
    const one = await rig(
      {
        change: ({ bookings }) => {
          bookings.movesDespiteCancel = share;
        },
      },
      onTestFinished,
    );
    const { uid } = (await one.book(monday(3))).body.data;
    const [cancelled, moved] = await Promise.all([
      one.call('POST', `/v2/bookings/${uid}/cancel`, { body: { cancellationReason: 'x' } }),
      one.call('POST', `/v2/bookings/${uid}/reschedule`, { body: { start: monday(4) } }),
    ]);
    expect([cancelled.status, cancelled.body.data.cancellationReason]).toEqual([200, 'x']);
    if (share === 1) expect(moved.status).toBe(201);
    else expect(moved.body).toEqual({ statusCode: 400, message: 'cancelled_bookings_cannot_be_rescheduled' });
    expect((await one.call('GET', `/v2/bookings/${uid}`)).body.data.status).toBe('cancelled');
  });
});

test('two confirms of one booking both succeed', async () => {
  const eventType = await call('POST', '/v2/event-types', {
    version: '2024-06-14',
    body: {
      title: 'Asked',
      slug: 'asked',
      lengthInMinutes: 30,
      confirmationPolicy: { type: 'always', blockUnconfirmedBookingsInBooker: false },
    },
  });
  const asked = await book(monday(17), { with: { eventTypeId: eventType.body.data.id } });
  const confirm = () => call('POST', `/v2/bookings/${asked.body.data.uid}/confirm`, { body: {} });
  expect(statuses(await Promise.all([confirm(), confirm()]))).toEqual([200, 200]);
});
