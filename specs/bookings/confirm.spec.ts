import { BOOKINGS_VERSIONS, claim, expect, test, UNKNOWN_KEY, UNKNOWN_UID } from '../../fixtures/index.ts';

test(
  'a booking that needs confirmation is pending',
  claim('bookings.confirm.pending', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S12 confirm[0]', 'S12 confirm[1]', 'S12#416'],
  }),
  async ({ cal, slots, bookingRequest, confirmedEventType }) => {
    const slot = await slots.next();

    const booked = await cal.bookings.create(bookingRequest(slot, { eventTypeId: confirmedEventType.id }));

    expect(booked).toSucceed(201, { status: 'pending', start: slot.start });
    expect(await cal.bookings.get(booked.data.uid)).toSucceed(200, { status: 'pending' });
  },
);

test(
  'confirming answers 200 and the booking reads back accepted',
  claim('bookings.confirm.accepts', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S12 confirm[2]', 'S12 confirm[3]', 'S12#422'],
  }),
  async ({ cal, pending }) => {
    const confirmed = await cal.bookings.confirm(pending.uid);

    expect(confirmed).toSucceed(200, { uid: pending.uid, status: 'accepted', start: pending.start });
    expect(await cal.bookings.get(pending.uid)).toSucceed(200, { status: 'accepted' });
  },
);

test(
  'the slot of a confirmed booking is not offered',
  claim('bookings.confirm.takes-slot', { evidence: ['S12#422', 'S12#481', 'S12#494'] }),
  async ({ cal, slots, pending }) => {
    expect(await cal.bookings.confirm(pending.uid)).toSucceed(200);

    await expect(slots).not.toOffer(pending);
  },
);

test(
  'two bookings may be pending at the same time',
  claim('bookings.confirm.same-time', { evidence: ['S12#417'] }),
  async ({ cal, pending, bookingRequest, confirmedEventType }) => {
    const second = await cal.bookings.create(bookingRequest(pending, { eventTypeId: confirmedEventType.id }));

    expect(second).toSucceed(201, { status: 'pending', start: pending.start });
    expect(second.data.uid).not.toBe(pending.uid);
  },
);

test(
  'a pending booking is listed as unconfirmed',
  claim('bookings.confirm.listed', { evidence: ['S12#418'] }),
  async ({ cal, pending, attendee }) => {
    const list = await cal.bookings.list({ status: 'unconfirmed', attendeeEmail: attendee.email });

    expect(list).toSucceed(200, [{ uid: pending.uid, status: 'pending' }]);
  },
);

test(
  'confirming an accepted booking answers 400 and leaves it accepted',
  claim('bookings.confirm.twice', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F22', 'F48', 'S12 confirm[4]', 'S12#423'],
  }),
  async ({ cal, pending }) => {
    expect(await cal.bookings.confirm(pending.uid)).toSucceed(200);

    const again = await cal.bookings.confirm(pending.uid);

    expect(again).toBeRefused(400, { code: 'TRPCError', shape: 'coded' });
    expect(await cal.bookings.get(pending.uid)).toSucceed(200, { status: 'accepted' });
  },
);

test(
  'a booking that never needed confirmation cannot be confirmed: 400',
  claim('bookings.confirm.not-needed', { evidence: ['S12#223'] }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.confirm(booking.uid);

    expect(answer).toBeRefused(400, { code: 'TRPCError', shape: 'coded' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted' });
  },
);

test(
  'confirming a cancelled booking answers 200 and makes it accepted again',
  claim('bookings.confirm.after-cancel', { evidence: ['F22', 'S12#435', 'S12#436'] }),
  async ({ cal, pending }) => {
    const cancelled = await cal.bookings.cancel(pending.uid, {
      cancellationReason: 'before the host decides',
    });
    expect(cancelled).toSucceed(200, { status: 'cancelled' });

    const confirmed = await cal.bookings.confirm(pending.uid);

    expect(confirmed).toSucceed(200, { status: 'accepted' });
    expect(await cal.bookings.get(pending.uid)).toSucceed(200, { status: 'accepted' });
  },
);

test(
  'confirming by numeric id answers 404 naming the id and leaves the booking pending',
  claim('bookings.confirm.by-id', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S12 identifiers[2]', 'S12#421'],
  }),
  async ({ cal, pending }) => {
    const answer = await cal.bookings.confirm(pending.id);

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: pending.id });
    expect(await cal.bookings.get(pending.uid)).toSucceed(200, { status: 'pending' });
  },
);

test(
  'confirming an unknown uid answers 404 naming it',
  claim('bookings.confirm.unknown-uid', { evidence: ['S12 unknown-uid[2]'] }),
  async ({ cal }) => {
    const answer = await cal.bookings.confirm(UNKNOWN_UID);

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: UNKNOWN_UID });
  },
);

test(
  'confirming without a key answers 403 and leaves the booking pending',
  claim('bookings.confirm.no-key', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F17', 'S12 auth[2]', 'S12#419'],
  }),
  async ({ guest, cal, pending }) => {
    const answer = await guest.bookings.confirm(pending.uid);

    expect(answer).toBeRefused(403, { code: 'ForbiddenException', shape: 'detailed' });
    expect(await cal.bookings.get(pending.uid)).toSucceed(200, { status: 'pending' });
  },
);

test(
  "another user's key is refused with 401 and leaves the booking pending, or with 200 makes it accepted",
  claim('bookings.confirm.foreign-key', { evidence: ['F19', 'F54', 'S12#420', 'S26#412'] }),
  async ({ stranger, cal, pending }) => {
    const answer = await stranger.bookings.confirm(pending.uid);
    const after = await cal.bookings.get(pending.uid);

    expect([
      [401, 'pending'],
      [200, 'accepted'],
    ]).toContainEqual([answer.status, after.data.status]);
  },
);

test(
  'a guest who moves a pending booking gets a new pending one',
  claim('bookings.confirm.guest-moves', { evidence: ['S12#433', 'F04'] }),
  async ({ guest, cal, slots, pending }) => {
    const { start } = await slots.next();

    const moved = await guest.bookings.reschedule(pending.uid, { start });

    expect(moved).toSucceed(201, { status: 'pending', start, rescheduledFromUid: pending.uid });
    expect(await cal.bookings.get(moved.data.uid)).toSucceed(200, { status: 'pending', start });
  },
);

test(
  'a host who moves a pending booking gets a new one, pending or accepted, and the old one is cancelled',
  claim('bookings.confirm.host-moves', { evidence: ['F40', 'F04', 'S10#438', 'S12#438', 'S12 decline[6]'] }),
  async ({ cal, slots, pending }) => {
    const { start } = await slots.next();

    const moved = await cal.bookings.reschedule(pending.uid, { start });

    expect(moved).toSucceed(201, { start, rescheduledFromUid: pending.uid });
    expect(['pending', 'accepted']).toContain(moved.data.status);
    expect(await cal.bookings.get(pending.uid)).toSucceed(200, { status: 'cancelled' });
  },
);

test(
  'a pending booking can be cancelled',
  claim('bookings.confirm.cancelled-before', { evidence: ['S12#435'] }),
  async ({ cal, pending }) => {
    const cancelled = await cal.bookings.cancel(pending.uid, { cancellationReason: 'no longer wanted' });

    expect(cancelled).toSucceed(200, { uid: pending.uid, status: 'cancelled' });
    expect(await cal.bookings.get(pending.uid)).toSucceed(200, { status: 'cancelled' });
  },
);

test(
  'confirming with an unknown key answers 401 and leaves the booking pending',
  claim('bookings.confirm.unknown-key', { evidence: ['F17', 'S10 auth[5]', 'S12 auth[5]', 'S26 auth[5]'] }),
  async ({ cal, pending }) => {
    const answer = await cal.bookings.confirm(pending.uid, { authorization: UNKNOWN_KEY });

    expect(answer).toBeRefused(401, { code: 'UnauthorizedException', shape: 'detailed' });
    expect(await cal.bookings.get(pending.uid)).toSucceed(200, { status: 'pending' });
  },
);
