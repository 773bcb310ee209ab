import {
  BOOKINGS_VERSIONS,
  claim,
  expect,
  test,
  UNKNOWN_ID,
  UNKNOWN_KEY,
  UNKNOWN_UID,
  unchecked,
} from '../../fixtures/index.ts';

const BECAUSE = { cancellationReason: 'the contract suite cancels it' };

test(
  'cancelling by numeric id answers 404 naming the id and leaves the booking accepted',
  claim('bookings.cancel.by-id', {
    versions: BOOKINGS_VERSIONS,
    gate: true,
    evidence: ['F09', 'F02', 'S12 lifecycle-cancel[2]', 'S12 lifecycle-cancel[3]', 'S12#39'],
  }),
  async ({ cal, booking }) => {
    const refusal = await cal.bookings.cancel(booking.id, BECAUSE);

    expect(refusal).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: booking.id });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted' });
  },
);

test(
  'after a cancel by numeric id the slot is still taken',
  claim('bookings.cancel.by-id-keeps-slot', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F02', 'S12#40', 'S12 create-conflict[1]'],
  }),
  async ({ cal, booking, bookingRequest }) => {
    const refusal = await cal.bookings.cancel(booking.id, BECAUSE);

    expect(refusal).toBeRefused(404, { naming: booking.id });
    expect(await cal.bookings.create(bookingRequest(booking))).toBeRefused(400, {
      code: 'BadRequestException',
    });
  },
);

test(
  'cancelling by uid answers 200 and the booking reads back cancelled with its reason',
  claim('bookings.cancel.by-uid', {
    versions: BOOKINGS_VERSIONS,
    gate: true,
    evidence: ['F09', 'F03', 'S12 lifecycle-cancel[4]', 'S12 lifecycle-cancel[5]', 'S12#41', 'H9'],
  }),
  async ({ cal, booking }) => {
    const cancelled = await cal.bookings.cancel(booking.uid, BECAUSE);

    expect(cancelled).toSucceed(200, { uid: booking.uid, status: 'cancelled', ...BECAUSE });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'cancelled', ...BECAUSE });
  },
);

test(
  'the slot of a cancelled booking is offered again',
  claim('bookings.cancel.frees-slot', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S12 lifecycle-cancel[7]', 'S12 create-conflict[7]', 'S12#494'],
  }),
  async ({ cal, slots, booking }) => {
    await expect(slots).not.toOffer(booking);

    expect(await cal.bookings.cancel(booking.uid, BECAUSE)).toSucceed(200);

    await expect(slots).toOffer(booking);
  },
);

test(
  'the slot of a cancelled booking can be booked again',
  claim('bookings.cancel.slot-rebooked', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S12 create-conflict[7]', 'S12#631'],
  }),
  async ({ cal, booking, bookingRequest }) => {
    expect(await cal.bookings.cancel(booking.uid, BECAUSE)).toSucceed(200);

    const answer = await cal.bookings.create(bookingRequest(booking));

    expect(answer).toSucceed(201, { start: booking.start, status: 'accepted' });
  },
);

test(
  'cancelling twice answers 400',
  claim('bookings.cancel.twice', {
    versions: BOOKINGS_VERSIONS,
    gate: true,
    evidence: ['F09', 'F20', 'S12 lifecycle-cancel[6]', 'S12#42'],
  }),
  async ({ cal, booking }) => {
    expect(await cal.bookings.cancel(booking.uid, BECAUSE)).toSucceed(200);

    const answer = await cal.bookings.cancel(booking.uid, BECAUSE);

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed', naming: booking.uid });
  },
);

test(
  'cancelling an unknown uid answers 404 naming it',
  claim('bookings.cancel.unknown-uid', {
    versions: BOOKINGS_VERSIONS,
    gate: true,
    evidence: ['F09', 'S12 unknown-uid[0]', 'S12#44'],
  }),
  async ({ cal }) => {
    const answer = await cal.bookings.cancel(UNKNOWN_UID, BECAUSE);

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: UNKNOWN_UID });
  },
);

test(
  'cancelling a numeric id that does not exist answers 404 like one that does',
  claim('bookings.cancel.unknown-id', { versions: BOOKINGS_VERSIONS, evidence: ['F09', 'S12#45'] }),
  async ({ cal }) => {
    const answer = await cal.bookings.cancel(UNKNOWN_ID, BECAUSE);

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: UNKNOWN_ID });
  },
);

test(
  "cancelling with the host's key and no reason answers 400 and leaves the booking accepted",
  claim('bookings.cancel.host-needs-reason', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F18', 'S12 cancel-bodies[5]', 'S12 cancel-bodies[9]', 'S12#56'],
  }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.cancel(booking.uid);

    expect(answer).toBeRefused(400, { shape: 'bare' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted' });
  },
);

test(
  "an empty cancellation reason is none for the host's key",
  claim('bookings.cancel.host-empty-reason', { evidence: ['F18', 'S12#74'] }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.cancel(booking.uid, { cancellationReason: '' });

    expect(answer).toBeRefused(400, { shape: 'bare' });
  },
);

test(
  'a guest cancels without a key and without a reason',
  claim('bookings.cancel.guest-needs-no-reason', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F17', 'F18', 'S12#60'],
  }),
  async ({ guest, booking }) => {
    const answer = await guest.bookings.cancel(booking.uid, {});

    expect(answer).toSucceed(200, { status: 'cancelled' });
  },
);

test(
  "a stranger's key cancels the booking: the uid alone is the permission",
  claim('bookings.cancel.foreign-key', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F17', 'S12 auth[14]', 'S12#64'],
  }),
  async ({ stranger, cal, booking }) => {
    const answer = await stranger.bookings.cancel(booking.uid, BECAUSE);

    expect(answer).toSucceed(200, { status: 'cancelled' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'cancelled' });
  },
);

test(
  'a cancellation reason that is no string answers 400',
  claim('bookings.cancel.invalid-reason', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S12 cancel-bodies[6]', 'S12#54'],
  }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.cancel(booking.uid, unchecked({ cancellationReason: 7 }));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: 'cancellationReason' });
  },
);

test(
  'cancelling with an unknown property answers 400 naming it',
  claim('bookings.cancel.unknown-property', { evidence: ['S12#53'] }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.cancel(booking.uid, unchecked({ reason: 'wrong name' }));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: 'reason' });
  },
);

test(
  'cancelling with an array as body answers 400',
  claim('bookings.cancel.array-body', { evidence: ['S12#52'] }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.cancel(booking.uid, unchecked([]));

    expect(answer).toBeRefused(400, { code: 'BadRequestException' });
  },
);

test(
  'a seat uid on a booking without seats answers 400',
  claim('bookings.cancel.foreign-seat', {
    evidence: ['S12 cancel-bodies[7]', 'S12 cancel-bodies[10]', 'S12#72'],
  }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.cancel(booking.uid, unchecked({ seatUid: 'nope' }));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: 'seatUid' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted' });
  },
);

test(
  'cancelSubsequentBookings on a single booking answers 400 and cancels it all the same',
  claim('bookings.cancel.subsequent-of-single', {
    evidence: ['F21', 'S12 cancel-bodies[8]', 'S12 cancel-bodies[11]', 'S12#69', 'S12#70'],
  }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.cancel(booking.uid, { ...BECAUSE, cancelSubsequentBookings: true });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: booking.uid });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'cancelled' });
  },
);

test(
  'cancelling with an unknown key answers 401, although no key is needed',
  claim('bookings.cancel.unknown-key', { evidence: ['F17', 'S12#66'] }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.cancel(booking.uid, BECAUSE, { authorization: UNKNOWN_KEY });

    expect(answer).toBeRefused(401, { code: 'UnauthorizedException', shape: 'detailed' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted' });
  },
);
