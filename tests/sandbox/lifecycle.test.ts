import { describe, expect, test } from 'vitest';
import { RELEASES } from '../../src/sandbox/index.ts';
import { monday, rig } from './running.ts';

describe.each(RELEASES)('the lifecycle of a booking on %s', async (release) => {
  const { call, book, eventTypeId, sandbox } = await rig({ release });

  async function offers(start: string): Promise<boolean> {
    const day = start.slice(0, 10);
    const query = `eventTypeId=${eventTypeId}&start=${day}&end=${day}`;
    const { body } = await call('GET', `/v2/slots?${query}`, { version: '2024-09-04' });
    return (body.data[day] ?? []).some((slot: { start: string }) => slot.start === start);
  }

  test('book, cancel by id in vain, cancel by uid', async () => {
    const start = monday(4);
    expect(await offers(start)).toBe(true);
    const { status, body } = await book(start, { with: { metadata: { order: 'A-17' } } });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({ status: 'accepted', start, duration: 30, metadata: { order: 'A-17' } });
    const { id, uid } = body.data;
    expect(uid).toMatch(/^\w{22}$/);
    expect(await offers(start)).toBe(false);

    const byId = await call('POST', `/v2/bookings/${id}/cancel`, { body: { cancellationReason: 'x' } });
    expect(byId).toMatchObject({
      status: 404,
      body: { error: { message: `Booking with uid=${id} not found` } },
    });
    expect((await call('GET', `/v2/bookings/${uid}`)).body.data.status).toBe('accepted');

    const byUid = await call('POST', `/v2/bookings/${uid}/cancel`, { body: { cancellationReason: 'x' } });
    expect(byUid).toMatchObject({
      status: 200,
      body: { data: { status: 'cancelled', cancellationReason: 'x' } },
    });
    expect(await offers(start)).toBe(true);
    const again = await call('POST', `/v2/bookings/${uid}/cancel`, { body: { cancellationReason: 'x' } });
    expect(again.status).toBe(400);
  });

  test('reschedule leaves a trail both ways', async () => {
    const { uid, icsUid } = (await book(monday(5))).body.data;
    const moved = await call('POST', `/v2/bookings/${uid}/reschedule`, {
      body: { start: monday(6), reschedulingReason: 'ill' },
    });
    expect(moved.status).toBe(201);
    expect(moved.body.data).toMatchObject({
      icsUid,
      rescheduledFromUid: uid,
      reschedulingReason: 'ill',
      bookingFieldsResponses: { rescheduledReason: 'ill' },
    });
    const old = await call('GET', `/v2/bookings/${uid}`, { as: 'nobody' });
    expect(old.body.data).toMatchObject({ status: 'cancelled', rescheduledToUid: moved.body.data.uid });
    const spent = await call('POST', `/v2/bookings/${uid}/reschedule`, { body: { start: monday(7) } });
    expect(spent.body.error.message).toContain('has been cancelled and rescheduled already');
  });

  test('an unknown uid to reschedule', async () => {
    const { status } = await call('POST', '/v2/bookings/9001/reschedule', { body: { start: monday(8) } });
    expect(status).toBe(release === '2025-10' ? 500 : 404);
  });

  test('a taken and an overlapping time are refused, a stranger may cancel', async () => {
    const { uid } = (await book(monday(9), { as: 'nobody' })).body.data;
    expect((await book(monday(9))).status).toBe(400);
    expect((await book(monday(9, '10:15'))).body.error.message).toMatch(/already has booking/);
    expect((await book(monday(9, '03:00'))).status).toBe(400);
    expect((await book(monday(-60))).body.error.message).toMatch(/in the past/);
    const hostless = await call('POST', `/v2/bookings/${uid}/cancel`, { body: {} });
    expect(hostless.body).toMatchObject({ statusCode: 400 });
    const stranger = await call('POST', `/v2/bookings/${uid}/cancel`, { as: 'other', body: {} });
    expect(stranger).toMatchObject({ status: 200, body: { data: { status: 'cancelled' } } });
  });

  test('the list finds both identifiers and pages', async () => {
    const { body } = await call('GET', '/v2/bookings?attendeeEmail=ada@example.com&take=2&skip=2');
    expect(body.data).toHaveLength(2);
    expect(body.data[0]).toMatchObject({ id: expect.any(Number), uid: expect.any(String) });
    const { totalItems } = body.pagination;
    expect(totalItems).toBe(sandbox.state().bookings.length);
    expect(body.pagination).toMatchObject({ returnedItems: 2, currentPage: 2, hasPreviousPage: true });
  });
});
