import { describe, expect, test } from 'vitest';
import { RECORDED_RELEASES, type ReleaseName } from '../../src/sandbox/index.ts';
import { monday } from './running.ts';
import { LATER, message, names, START, seatedRig } from './seated.ts';

const TAKEN = 'Invalid seatUid: this seat does not exist or has already been cancelled.';

describe.each(RECORDED_RELEASES)('seats on %s', (release) => {
  test('three share one booking, the fourth finds none left', async () => {
    const { sit, slot, alive } = await seatedRig({ release });
    const first = (await sit('ada')).body.data;
    const second = (await sit('bob')).body.data;
    const third = (await sit('cy', START, 'owner')).body.data;
    expect([second.uid, third.uid]).toEqual([first.uid, first.uid]);
    expect(names(third)).toEqual(['ada', 'bob', 'cy']);
    expect(third.seatUid).toBe(third.attendees[2].seatUid);
    expect(third.updatedAt).toBe(first.updatedAt);

    const fourth = await sit('di');
    expect([fourth.status, message(fourth)]).toEqual([409, 'No more seats left at this seated booking.']);
    expect(alive()).toEqual({ [first.uid]: ['ada', 'bob', 'cy'] });
    expect(await slot(START)).toMatchObject({ seatsBooked: 3, seatsRemaining: 0, bookingUid: first.uid });
  });

  test('an address has one seat only', async () => {
    const { sit, alive } = await seatedRig({ release });
    const { uid } = (await sit('ada')).body.data;
    expect(await sit('ada')).toMatchObject({
      status: 409,
      body: { statusCode: 409, message: 'already_signed_up_for_this_booking_error' },
    });
    expect(alive()).toEqual({ [uid]: ['ada'] });
  });

  test('the booking says nothing of its own where the seats do', async () => {
    const { sit, read, call } = await seatedRig({ release });
    const { uid, icsUid, seatUid } = (await sit('ada')).body.data;
    const booking = await read(uid);
    expect(booking.description).toBeNull();
    for (const name of ['metadata', 'guests', 'bookingFieldsResponses', 'cancelledByEmail', 'seatUid']) {
      expect(booking).not.toHaveProperty(name);
    }
    expect(booking.attendees[0]).toMatchObject({
      seatUid,
      metadata: {},
      bookingFieldsResponses: { name: 'ada', guests: [] },
    });
    expect(icsUid).not.toContain(uid);
    const list = await call('GET', '/v2/bookings?status=upcoming');
    expect(list.body.data).toEqual([booking]);
  });

  test('one leaves, the others stay and the place is free again', async () => {
    const { sit, cancel, read, slot } = await seatedRig({ release });
    const before = (await sit('ada')).body.data;
    const { seatUid } = (await sit('bob')).body.data;
    await sit('cy');
    const answer = await cancel(before.uid, { seatUid });
    expect(answer).toMatchObject({ status: 200, body: { data: { status: 'accepted' } } });
    expect(names(answer.body.data)).toEqual(['ada', 'cy']);
    expect((await read(before.uid)).updatedAt).toBe(before.updatedAt);
    expect(await slot(START)).toMatchObject({ seatsBooked: 2, seatsRemaining: 1 });
    const again = await cancel(before.uid, { seatUid });
    expect([again.status, message(again)]).toEqual([400, TAKEN]);
    expect(names((await sit('di')).body.data)).toEqual(['ada', 'cy', 'di']);
  });

  test('with the last seat the booking is cancelled and its time free', async () => {
    const { sit, cancel, read, slot, alive } = await seatedRig({ release });
    const { uid, seatUid } = (await sit('ada')).body.data;
    const answer = await cancel(uid, { seatUid, cancellationReason: 'solo' });
    expect(answer.body.data).toMatchObject({
      status: 'cancelled',
      cancellationReason: 'solo',
      attendees: [],
    });
    expect(await read(uid)).toEqual(answer.body.data);
    expect(alive()).toEqual({});
    expect(await slot(START)).not.toHaveProperty('bookingUid');
    expect((await sit('ada')).body.data.uid).not.toBe(uid);
  });

  test('a seat of another booking is none of this one', async () => {
    const { sit, cancel, move, alive } = await seatedRig({ release });
    const one = (await sit('ada')).body.data;
    const { uid, seatUid } = (await sit('bob', LATER)).body.data;
    const refusal = await cancel(one.uid, { seatUid });
    expect(message(refusal)).toBe('Invalid seatUid: this seat does not belong to this booking.');
    expect(message(await cancel(one.uid, { seatUid: 'nope' }))).toBe(TAKEN);
    const unmoved = await move(one.uid, { start: monday(5), seatUid });
    expect([unmoved.status, message(unmoved)]).toEqual([404, `Seat with uid=${seatUid} does not exist.`]);
    expect(alive()).toEqual({ [one.uid]: ['ada'], [uid]: ['bob'] });
  });

  test('only the host cancels all, and says why', async () => {
    const { sit, cancel, read, alive } = await seatedRig({ release });
    const { uid, seatUid } = (await sit('ada')).body.data;
    await sit('bob');
    const short = 'User not a host of this event';
    const text = release === '2025-12' ? `${short} or an admin of the booking user` : short;
    for (const caller of ['nobody', 'other'] as const) {
      expect(await cancel(uid, { cancellationReason: 'x' }, caller)).toMatchObject({
        status: 401,
        body: { statusCode: 401, message: text },
      });
    }
    for (const body of [{}, { seatUid }]) {
      const refusal = await cancel(uid, body, 'owner');
      expect([refusal.status, message(refusal)]).toEqual([
        400,
        expect.stringContaining('reason is required'),
      ]);
    }
    expect(alive()).toEqual({ [uid]: ['ada', 'bob'] });
    const { data } = (await cancel(uid, { cancellationReason: 'off' }, 'owner')).body;
    expect(data).toMatchObject({ status: 'cancelled', cancellationReason: 'off', attendees: [] });
    expect(await read(uid)).toEqual(data);
    expect(alive()).toEqual({});
    expect(message(await cancel(uid, { seatUid }))).toBe(TAKEN);
  });

  test('a moved seat is another seat in another booking', async () => {
    const { sit, move, read, cancel, alive } = await seatedRig({ release });
    const old = (await sit('ada')).body.data;
    const { seatUid } = (await sit('bob')).body.data;
    const answer = await move(old.uid, { start: LATER, seatUid });
    expect(answer.status).toBe(201);
    const moved = answer.body.data;
    expect(moved).toMatchObject({ start: LATER, title: 'Class between Contract Host and bob' });
    expect(moved).not.toHaveProperty('rescheduledFromUid');
    expect([moved.uid, moved.seatUid]).not.toEqual([old.uid, seatUid]);
    expect(alive()).toEqual({ [old.uid]: ['ada'], [moved.uid]: ['bob'] });
    expect((await read(old.uid)).updatedAt).toBe(old.updatedAt);
    expect(message(await cancel(old.uid, { seatUid }))).toBe(TAKEN);
  });

  test('a seat moves to where others sit, unless they fill it', async () => {
    const { sit, move, alive } = await seatedRig({ release });
    const old = (await sit('ada')).body.data;
    const there = (await sit('bob', LATER)).body.data;
    await sit('cy', LATER);
    const moved = (await move(old.uid, { start: LATER, seatUid: old.seatUid })).body.data;
    expect(moved.uid).toBe(there.uid);
    expect(alive()).toEqual({ [there.uid]: ['bob', 'cy', 'ada'] });

    const late = (await sit('di')).body.data;
    expect((await move(late.uid, { start: LATER, seatUid: late.seatUid })).status).toBe(409);
    expect(alive()).toEqual({ [there.uid]: ['bob', 'cy', 'ada'], [late.uid]: ['di'] });
  });

  test('without a seat the host moves all, from 2025-12 on, and nobody else', async () => {
    const { sit, move, slot, read, alive } = await seatedRig({ release });
    const { uid, seatUid } = (await sit('ada')).body.data;
    await sit('bob');
    const refusal = await move(uid, { start: LATER });
    expect([refusal.status, message(refusal)]).toEqual([400, expect.stringContaining('provide seatUid')]);
    const answer = await move(uid, { start: LATER }, 'owner');
    if (release === '2025-10') {
      expect(answer.status).toBe(400);
      expect((await read(uid)).start).toBe(START);
      return;
    }
    expect(answer).toMatchObject({ status: 201, body: { data: { uid, start: LATER, seatUid: '' } } });
    expect((await read(uid)).attendees[0].seatUid).toBe(seatUid);
    expect(alive()).toEqual({ [uid]: ['ada', 'bob'] });
    expect(await slot(START)).toMatchObject({ seatsBooked: 0 });
    expect(await slot(LATER)).toMatchObject({ seatsBooked: 2, bookingUid: uid });
  });

  test('hidden attendees are shown to the host alone', async () => {
    const { sit, read } = await seatedRig({ release }, { showAttendeeInfo: false });
    const answer = (await sit('ada')).body.data;
    expect(answer).toMatchObject({ attendees: [], seatUid: expect.stringMatching(/^[\da-f-]{36}$/) });
    expect(await read(answer.uid, 'nobody')).toMatchObject({ attendees: [] });
    expect(await read(answer.uid, 'other')).toMatchObject({ attendees: [] });
    expect(names(await read(answer.uid, 'owner'))).toEqual(['ada']);
  });

  test('the old contract cancels a seat by its reference', async () => {
    const { sit, call, alive } = await seatedRig({ release });
    const { uid, seatUid } = (await sit('ada')).body.data;
    const last = (await sit('bob')).body.data.seatUid;
    const leave = (seatReferenceUid: string) =>
      call('POST', `/v2/bookings/${uid}/cancel`, { as: 'nobody', version: null, body: { seatReferenceUid } });
    expect(await leave(seatUid)).toMatchObject({ status: 201, body: { data: { bookingUid: uid } } });
    expect(alive()).toEqual({ [uid]: ['bob'] });
    expect((await leave(last)).body.data).toMatchObject({ bookingUid: uid, onlyRemovedAttendee: false });
    expect(alive()).toEqual({});
  });
});

describe('a booking by its seat', () => {
  const bySeat = async (release: ReleaseName) => {
    const one = await seatedRig({ release });
    const { uid, seatUid } = (await one.sit('ada')).body.data;
    return { ...one, uid, seatUid, get: (seat: string) => one.call('GET', `/v2/bookings/by-seat/${seat}`) };
  };

  test('reads as by its uid, but for the time zone of the host', async () => {
    const { uid, seatUid, get, read, cancel } = await bySeat('2026-07');
    const { hosts, ...booking } = await read(uid);
    const { body } = await get(seatUid);
    expect(body.data).toMatchObject(booking);
    expect(hosts[0]).toMatchObject(body.data.hosts[0]);
    expect(body.data.hosts[0]).not.toHaveProperty('timeZone');
    expect(message(await get(uid))).toBe(`Booking with seatUid=${uid} was not found in the database`);
    await cancel(uid, { seatUid });
    expect((await get(seatUid)).status).toBe(404);
  });

  test.each(['2025-10', '2025-12'] as const)('is no route on %s', async (release) => {
    const { seatUid, get } = await bySeat(release);
    expect(message(await get(seatUid))).toBe(`Cannot GET /v2/bookings/by-seat/${seatUid}`);
  });
});
