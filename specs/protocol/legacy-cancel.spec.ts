import { claim, expect, test, UNKNOWN_KEY, UNKNOWN_UID, unchecked } from '../../fixtures/index.ts';

/** The old contract, which a missing or unknown version gets too (F10). */
const version = '2024-04-15';
const BECAUSE = { cancellationReason: 'the contract suite cancels it' };

test(
  'the old contract cancels by uid with 201 and a short answer, and keeps the reason',
  claim('protocol.legacy.cancel', { version, evidence: ['F68', 'S10#123', 'S12#123', 'S26#123'] }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.cancel(booking.uid, BECAUSE, { version });

    expect(answer).toSucceed(201, {
      bookingId: booking.id,
      bookingUid: booking.uid,
      onlyRemovedAttendee: false,
    });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'cancelled', ...BECAUSE });
  },
);

test(
  'the old contract refuses to cancel by numeric id with 400, which the new one does not know: 404',
  claim('protocol.legacy.cancel-by-id', { version, evidence: ['F10', 'S10#122', 'S12#122', 'S26#122'] }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.cancel(booking.id, BECAUSE, { version });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted' });
  },
);

test(
  'cancelling twice by the old contract answers 400 naming the uid',
  claim('protocol.legacy.cancel-twice', { version, evidence: ['F68', 'S10#124', 'S12#124', 'S26#124'] }),
  async ({ cal, cancelled }) => {
    const again = await cal.bookings.cancel(cancelled.uid, BECAUSE, { version });

    expect(again).toBeRefused(400, {
      code: 'BadRequestException',
      shape: 'detailed',
      naming: cancelled.uid,
    });
  },
);

test(
  'cancelling an unknown uid by the old contract answers 404 naming the uid',
  claim('protocol.legacy.cancel-unknown', {
    version,
    evidence: ['F68', 'S12 versions[8]', 'S10#656', 'S12#656', 'S26#648'],
  }),
  async ({ cal }) => {
    const answer = await cal.bookings.cancel(UNKNOWN_UID, BECAUSE, { version });

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: UNKNOWN_UID });
  },
);

test(
  'the host needs a reason in the old contract too: 400, and the booking stays accepted',
  claim('protocol.legacy.cancel-without-reason', {
    version,
    evidence: ['F53', 'F68', 'S10#654', 'S12#654', 'S26#646'],
  }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.cancel(booking.uid, {}, { version });

    expect(answer).toBeRefused(400, { code: 'HttpException', shape: 'detailed' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted' });
  },
);

test(
  'without a key the old contract cancels by the uid alone, with no reason',
  claim('protocol.legacy.cancel-no-key', {
    version,
    evidence: ['F68', 'S10#217', 'S12#217', 'S26#217', 'S12#655'],
  }),
  async ({ guest, cal, booking }) => {
    const answer = await guest.bookings.cancel(booking.uid, {}, { version });

    expect(answer).toSucceed(201, { bookingUid: booking.uid });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'cancelled' });
  },
);

test(
  'with an unknown key the old contract cancels nothing: 401',
  claim('protocol.legacy.cancel-unknown-key', {
    version,
    evidence: ['F68', 'S10#658', 'S12#658', 'S26#650'],
  }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.cancel(booking.uid, BECAUSE, { version, authorization: UNKNOWN_KEY });

    expect(answer).toBeRefused(401, { code: 'UnauthorizedException', shape: 'detailed' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted' });
  },
);

test(
  'with a token that is no key at all the old contract cancels as for anybody',
  claim('protocol.legacy.cancel-foreign-token', {
    version,
    evidence: ['F68', 'S10#659', 'S12#659', 'S26#651'],
  }),
  async ({ cal, booking }) => {
    const authorization = 'Bearer notprefixed';

    const answer = await cal.bookings.cancel(booking.uid, BECAUSE, { version, authorization });

    expect(answer).toSucceed(201, { bookingUid: booking.uid });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'cancelled' });
  },
);

test(
  'cancelSubsequentBookings means nothing to the old contract: the booking is cancelled',
  claim('protocol.legacy.cancel-new-property', {
    version,
    evidence: ['F68', 'S10#661', 'S12#661', 'S26#653'],
  }),
  async ({ cal, booking }) => {
    const body = { ...BECAUSE, cancelSubsequentBookings: true };

    const answer = await cal.bookings.cancel(booking.uid, body, { version });

    expect(answer).toSucceed(201, { bookingUid: booking.uid });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'cancelled' });
  },
);

test(
  'allRemainingBookings cancels the whole series by any of its bookings, the earlier ones too',
  claim('protocol.legacy.cancel-series', {
    version,
    evidence: ['F68', 'S10#649', 'S12#649', 'S12#650', 'S26#641', 'S26#642'],
  }),
  async ({ cal, series: [first, second, third] }) => {
    const body = unchecked<object>({ ...BECAUSE, allRemainingBookings: true });

    const answer = await cal.bookings.cancel(second.uid, body, { version });

    expect(answer).toSucceed(201, { bookingUid: second.uid });
    expect(await cal.bookings.get(first.uid)).toSucceed(200, { status: 'cancelled' });
    expect(await cal.bookings.get(third.uid)).toSucceed(200, { status: 'cancelled' });
  },
);

test(
  'seatReferenceUid gives a seat up without a key: 201, or now and then 404; either way it is gone',
  claim('protocol.legacy.cancel-seat', {
    alternates: true,
    version,
    evidence: ['F23', 'F68', 'S10#647', 'S12#647', 'S26#639'],
  }),
  async ({ guest, cal, seat }) => {
    const body = unchecked<object>({ seatReferenceUid: seat.seatUid });

    const answer = await guest.bookings.cancel(seat.uid, body, { version });

    expect([201, 404]).toContain(answer.status);
    expect(await cal.bookings.seated.get(seat.uid)).toShowSeats([]);
  },
);
