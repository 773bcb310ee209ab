import { BOOKINGS_VERSIONS, claim, expect, test, UNKNOWN_UID, unchecked } from '../../fixtures/index.ts';

const BECAUSE = { cancellationReason: 'the contract suite cancels it' };

test(
  'cancelling a seat answers 200, or now and then 404; either way that seat is gone and the other one stays',
  claim('bookings.seats.cancel', { evidence: ['F23', 'S12 seated[7]', 'S12 seated[8]', 'S12#400'] }),
  async ({ guest, cal, seat, sitDown }) => {
    const other = await sitDown(seat);

    const answer = await guest.bookings.seated.cancel(seat.uid, { seatUid: seat.seatUid });

    expect([200, 404]).toContain(answer.status);
    const after = await cal.bookings.seated.get(seat.uid);
    expect(after).toSucceed(200, { status: 'accepted' });
    expect(after).toShowSeats([other]);
  },
);

test(
  'a seat that was cancelled can be taken by somebody else',
  claim('bookings.seats.cancel-frees', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F23', 'S12#394', 'S12#400'],
  }),
  async ({ cal, seat, sitDown, leave, bookingRequest, seatedEventType, newAttendee }) => {
    const other = await sitDown(seat);
    await leave(seat);
    const request = bookingRequest(seat, { eventTypeId: seatedEventType.id, attendee: newAttendee() });

    const next = await cal.bookings.seated.create(request);

    expect(next).toSucceed(201, { uid: seat.uid });
    expect(next).toShowSeats([other, next.data]);
  },
);

test(
  'cancelling a seat twice answers 400 naming the property',
  claim('bookings.seats.cancel-twice', { evidence: ['S12 seated[9]', 'S12#401'] }),
  async ({ guest, cal, seat, sitDown, leave }) => {
    const other = await sitDown(seat);
    await leave(seat);

    const again = await guest.bookings.seated.cancel(seat.uid, { seatUid: seat.seatUid });

    expect(again).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed', naming: 'seatUid' });
    expect(await cal.bookings.seated.get(seat.uid)).toShowSeats([other]);
  },
);

test(
  'with its last seat the booking is cancelled',
  claim('bookings.seats.cancel-last', { evidence: ['F23', 'S12#582', 'S12#583'] }),
  async ({ cal, seat, leave }) => {
    await leave(seat);

    const after = await cal.bookings.seated.get(seat.uid);
    expect(after).toSucceed(200, { status: 'cancelled' });
    expect(after).toShowSeats([]);
  },
);

test(
  'cancelling a seat that does not exist answers 400 and nobody loses theirs',
  claim('bookings.seats.cancel-unknown', { evidence: ['S12#402'] }),
  async ({ guest, cal, seat }) => {
    const answer = await guest.bookings.seated.cancel(seat.uid, { seatUid: UNKNOWN_UID });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed', naming: 'seatUid' });
    expect(await cal.bookings.seated.get(seat.uid)).toShowSeats([seat]);
  },
);

test(
  'cancelling a seat by the uid of another booking answers 400 and cancels neither',
  claim('bookings.seats.cancel-elsewhere', { evidence: ['S12#403'] }),
  async ({ guest, cal, seat, booking }) => {
    const answer = await guest.bookings.cancel(booking.uid, { seatUid: seat.seatUid });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed', naming: 'seatUid' });
    expect(await cal.bookings.seated.get(seat.uid)).toShowSeats([seat]);
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted' });
  },
);

test(
  'cancelling a seat by the numeric id of its booking answers 400, and the seat stays taken',
  claim('bookings.seats.cancel-by-id', { evidence: ['S12#404'] }),
  async ({ guest, cal, seat }) => {
    const answer = await guest.bookings.seated.cancel(seat.id, { seatUid: seat.seatUid });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed', naming: 'seatUid' });
    expect(await cal.bookings.seated.get(seat.uid)).toShowSeats([seat]);
  },
);

test(
  'a seatUid that is no string answers 400 naming it',
  claim('bookings.seats.cancel-invalid', { evidence: ['S12#585'] }),
  async ({ guest, cal, seat }) => {
    const answer = await guest.bookings.seated.cancel(seat.uid, unchecked({ seatUid: 5 }));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: 'seatUid' });
    expect(await cal.bookings.seated.get(seat.uid)).toShowSeats([seat]);
  },
);

test(
  'a seat and cancelSubsequentBookings together answer 400 naming the latter',
  claim('bookings.seats.cancel-subsequent', { evidence: ['S12#586'] }),
  async ({ guest, cal, seat }) => {
    const both = { seatUid: seat.seatUid, cancelSubsequentBookings: true };

    const answer = await guest.bookings.seated.cancel(seat.uid, both);

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: 'cancelSubsequentBookings' });
    expect(await cal.bookings.seated.get(seat.uid)).toShowSeats([seat]);
  },
);

test(
  'without a key a seated booking cannot be cancelled as a whole: 401',
  claim('bookings.seats.cancel-all-no-key', { evidence: ['S12#405', 'S26#397'] }),
  async ({ guest, cal, seat }) => {
    const answer = await guest.bookings.seated.cancel(seat.uid, BECAUSE);

    expect(answer).toBeRefused(401, { shape: 'bare' });
    expect(await cal.bookings.seated.get(seat.uid)).toShowSeats([seat]);
  },
);

test(
  "with another user's key a seated booking cannot be cancelled as a whole: 401",
  claim('bookings.seats.cancel-all-foreign-key', { evidence: ['S12#587', 'S26#579'] }),
  async ({ stranger, cal, seat }) => {
    const answer = await stranger.bookings.seated.cancel(seat.uid, BECAUSE);

    expect(answer).toBeRefused(401, { shape: 'bare' });
    expect(await cal.bookings.seated.get(seat.uid)).toShowSeats([seat]);
  },
);

test(
  'the host cancels a seated booking as a whole, and it shows no seats any more',
  claim('bookings.seats.cancel-all', { evidence: ['F09', 'S12 seated[12]', 'S12 seated[13]', 'S12#411'] }),
  async ({ cal, seat, sitDown }) => {
    await sitDown(seat);

    const cancelled = await cal.bookings.seated.cancel(seat.uid, BECAUSE);

    expect(cancelled).toSucceed(200, { uid: seat.uid, status: 'cancelled', ...BECAUSE });
    expect(cancelled).toShowSeats([]);
    expect(await cal.bookings.seated.get(seat.uid)).toSucceed(200, { status: 'cancelled', attendees: [] });
  },
);

test(
  'the host needs a reason to cancel a seated booking: 400',
  claim('bookings.seats.cancel-all-needs-reason', { evidence: ['F18', 'S12#588'] }),
  async ({ cal, seat }) => {
    const answer = await cal.bookings.seated.cancel(seat.uid, {});

    expect(answer).toBeRefused(400, { shape: 'bare' });
    expect(await cal.bookings.seated.get(seat.uid)).toShowSeats([seat]);
  },
);
