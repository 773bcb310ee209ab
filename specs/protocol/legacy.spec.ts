import { claim, expect, test, UNKNOWN_UID } from '../../fixtures/index.ts';

/** The old contract, which a missing or unknown version gets too (F10). */
const version = '2024-04-15';

test(
  'the old contract books with `responses`, `timeZone` and `language`, and answers `startTime` and an upper-case status',
  claim('protocol.legacy.create', { version, evidence: ['F10', 'S10#216', 'S12#216', 'S26#216'] }),
  async ({ cal, slots, legacyRequest, attendee: { name, email } }) => {
    const slot = await slots.next();

    const booked = await cal.bookings.create(legacyRequest(slot), { version });

    expect(booked).toSucceed(201, { startTime: slot.start, status: 'ACCEPTED', responses: { name, email } });
    expect(await cal.bookings.get(booked.data.uid)).toSucceed(200, { start: slot.start, status: 'accepted' });
  },
);

test(
  'what the old contract books has an attendee with an id, and the length of its event type',
  claim('protocol.legacy.create-attendee', { version, evidence: ['S10#216', 'S12#216', 'S26#216'] }),
  async ({ cal, slots, legacyRequest, attendee: { name, email, timeZone } }) => {
    const slot = await slots.next();

    const booked = await cal.bookings.create(legacyRequest(slot), { version });

    const id = expect.any(Number);
    expect(booked).toSucceed(201, { endTime: slot.end, attendees: [{ id, name, email, timeZone }] });
  },
);

test(
  'the old contract refuses the body of the new one with 400 naming each property that it misses',
  claim('protocol.legacy.create-new-body', {
    version,
    evidence: ['S12 versions[5]', 'S10#117', 'S12#117', 'S26#117'],
  }),
  async ({ cal, slots, bookingRequest }) => {
    const answer = await cal.bookings.create(bookingRequest(await slots.next()), { version });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'validation', naming: 'timeZone' });
    expect(answer).toBeRefused(400, { naming: 'language' });
  },
);

test(
  'the list of the old contract holds upcoming bookings one level deeper, with their event types',
  claim('protocol.legacy.list', { version, evidence: ['F10', 'S10#120', 'S12#120', 'S26#120'] }),
  async ({ cal, booking }) => {
    const read = await cal.bookings.get(booking.uid, { version });

    expect(read).toSucceed(200, { uid: booking.uid, startTime: booking.start });
    expect(await cal.bookings.list({ limit: 50 }, { version })).toSucceed(200, {
      bookings: expect.arrayContaining([
        expect.objectContaining({ id: booking.id, uid: booking.uid, startTime: booking.start }),
      ]),
    });
  },
);

test(
  'the list of the old contract ignores attendeeEmail: the bookings of all others are in it',
  claim('protocol.legacy.list-unfiltered', { version, evidence: ['F67'] }),
  async ({ cal, booking, companion, book }) => {
    const { uid } = await book();

    const list = await cal.bookings.list({ attendeeEmail: companion.email, limit: 50 }, { version });

    expect(list).toSucceed(200, {
      bookings: expect.arrayContaining([
        expect.objectContaining({ uid: booking.uid }),
        expect.objectContaining({ uid }),
      ]),
    });
  },
);

test(
  'the list of the old contract takes `limit`, and tells where the next page begins',
  claim('protocol.legacy.list-limit', { version, evidence: ['F67', 'S10#120', 'S12#120', 'S26#120'] }),
  async ({ cal, trio: _ }) => {
    const list = await cal.bookings.list({ limit: 1 }, { version });

    expect(list).toSucceed(200, { bookings: [{}], nextCursor: 1 });
  },
);

test(
  'reading by numeric id answers 404 naming the id',
  claim('protocol.legacy.read-by-id', { version, evidence: ['S10#119', 'S12#119', 'S26#119'] }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.get(booking.id, { version });

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: booking.id });
  },
);

test(
  'reading an unknown uid answers 404 naming the uid',
  claim('protocol.legacy.read-unknown', {
    version,
    evidence: ['S10 versions[7]', 'S12 versions[7]', 'S26 versions[7]'],
  }),
  async ({ cal }) => {
    const answer = await cal.bookings.get(UNKNOWN_UID, { version });

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: UNKNOWN_UID });
  },
);

test(
  'the old contract reads a booking for a page to move it',
  claim('protocol.legacy.read-to-reschedule', { version, evidence: ['S12#645', 'S26#637'] }),
  async ({ cal, booking }) => {
    const answer = await cal.send({
      method: 'GET',
      path: `/v2/bookings/${booking.uid}/reschedule`,
      version,
    });

    expect(answer).toSucceed(200, { id: booking.id, uid: booking.uid, startTime: booking.start });
  },
);

test(
  'the old contract reads a booking to move it even when it is cancelled',
  claim('protocol.legacy.read-to-reschedule-cancelled', {
    version,
    evidence: ['S10#645', 'S12#645', 'S26#637'],
  }),
  async ({ cal, cancelled }) => {
    const answer = await cal.send({
      method: 'GET',
      path: `/v2/bookings/${cancelled.uid}/reschedule`,
      version,
    });

    expect(answer).toSucceed(200, { uid: cancelled.uid, status: 'CANCELLED' });
  },
);

test(
  'the old contract has no route to confirm, and none to delete: 404 naming the method',
  claim('protocol.legacy.no-such-routes', {
    version,
    evidence: ['S10#125', 'S12#125', 'S26#125', 'S10#221', 'S12#221', 'S26#221'],
  }),
  async ({ cal, pending }) => {
    const confirmed = await cal.bookings.confirm(pending.uid, { version });
    const deleted = await cal.send({ method: 'DELETE', path: `/v2/bookings/${pending.uid}`, version });

    expect(confirmed).toBeRefused(404, { code: 'NotFoundException', naming: 'POST' });
    expect(deleted).toBeRefused(404, { code: 'NotFoundException', naming: 'DELETE' });
    expect(await cal.bookings.get(pending.uid)).toSucceed(200, { status: 'pending' });
  },
);

test(
  'the old contract lists the free starts of an event type elsewhere, each as a `time`',
  claim('protocol.legacy.slots', { version, evidence: ['S10#472', 'S12#472', 'S26#464'] }),
  async ({ cal, slots, eventType }) => {
    const { day, start } = await slots.next();
    const range = `startTime=${day}T00:00:00Z&endTime=${day}T23:59:59Z`;

    const answer = await cal.send({
      method: 'GET',
      path: `/v2/slots/available?eventTypeId=${eventType.id}&${range}`,
      version,
    });

    expect(answer).toSucceed(200, { slots: { [day]: expect.arrayContaining([{ time: start }]) } });
  },
);
