import { expect, test } from 'vitest';
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
