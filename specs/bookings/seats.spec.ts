import { BOOKINGS_VERSIONS, claim, expect, test, UNKNOWN_UID } from '../../fixtures/index.ts';

test(
  'the first to book a time with places gets a seat in a new booking',
  claim('bookings.seats.first', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S12 seated[0]', 'S12#393', 'H9'],
  }),
  async ({ cal, slots, bookingRequest, seatedEventType, attendee }) => {
    const slot = await slots.next();

    const seat = await cal.bookings.seated.create(bookingRequest(slot, { eventTypeId: seatedEventType.id }));

    expect(seat).toSucceed(201, { status: 'accepted', start: slot.start });
    expect(seat.data.seatUid).toBeAUid();
    expect(seat).toSucceed(201, { attendees: [{ email: attendee.email, seatUid: seat.data.seatUid }] });
  },
);

test(
  'the next to book the same time gets another seat in the same booking',
  claim('bookings.seats.next-joins', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F24', 'S12 seated[1]', 'S12#394'],
  }),
  async ({ cal, seat, bookingRequest, seatedEventType, newAttendee }) => {
    const request = bookingRequest(seat, { eventTypeId: seatedEventType.id, attendee: newAttendee() });

    const next = await cal.bookings.seated.create(request);

    expect(next).toSucceed(201, { id: seat.id, uid: seat.uid, start: seat.start });
    expect(next.data.seatUid).not.toBe(seat.seatUid);
    expect(await cal.bookings.seated.get(seat.uid)).toShowSeats([seat, next.data]);
  },
);

test(
  'anybody takes a seat without a key',
  claim('bookings.seats.no-key', { evidence: ['F17', 'S12#396'] }),
  async ({ guest, seat, bookingRequest, seatedEventType, newAttendee }) => {
    const request = bookingRequest(seat, { eventTypeId: seatedEventType.id, attendee: newAttendee() });

    const next = await guest.bookings.seated.create(request);

    expect(next).toSucceed(201, { uid: seat.uid, status: 'accepted' });
  },
);

test(
  'who has a seat cannot take another one at the same time: 409',
  claim('bookings.seats.same-attendee', { evidence: ['S12#395'] }),
  async ({ cal, seat, bookingRequest, seatedEventType }) => {
    const again = await cal.bookings.seated.create(bookingRequest(seat, { eventTypeId: seatedEventType.id }));

    expect(again).toBeRefused(409, { shape: 'bare' });
    expect(await cal.bookings.seated.get(seat.uid)).toShowSeats([seat]);
  },
);

test(
  'when all seats are taken the next booking answers 409',
  claim('bookings.seats.full', { evidence: ['S12 seated[3]', 'S12#397'] }),
  async ({ cal, seat, sitDown, bookingRequest, seatedEventType, newAttendee }) => {
    const last = await sitDown(seat);
    const request = bookingRequest(seat, { eventTypeId: seatedEventType.id, attendee: newAttendee() });

    const tooLate = await cal.bookings.seated.create(request);

    expect(tooLate).toBeRefused(409, { code: 'ConflictException', shape: 'detailed' });
    expect(await cal.bookings.seated.get(seat.uid)).toShowSeats([seat, last]);
  },
);

test(
  'slots tell how many seats are taken and left, and go on offering a time that is full',
  claim('bookings.seats.slots', { evidence: ['F55', 'S12 seated[4]', 'S12#468'] }),
  async ({ slots, seat, sitDown, seatedEventType: { id: eventTypeId } }) => {
    await expect(slots).toOffer(seat, { eventTypeId, seatsBooked: 1, seatsRemaining: 1, seatsTotal: 2 });

    await sitDown(seat);

    await expect(slots).toOffer(seat, { eventTypeId, seatsBooked: 2, seatsRemaining: 0, seatsTotal: 2 });
  },
);

test(
  'reading a seated booking by numeric id answers 404 naming the id',
  claim('bookings.seats.read-by-id', { evidence: ['S12 seated[6]'] }),
  async ({ cal, seat }) => {
    const answer = await cal.bookings.seated.get(seat.id);

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: seat.id });
  },
);

test(
  'a seat moves into a booking of its own at another time, and the others stay',
  claim('bookings.seats.moves', { evidence: ['S12 seated[10]', 'S12 seated[11]', 'S12#406', 'S12#407'] }),
  async ({ guest, cal, slots, seat, sitDown }) => {
    const other = await sitDown(seat);
    const { start } = await slots.next();

    const moved = await guest.bookings.seated.reschedule(seat.uid, { start, seatUid: seat.seatUid });

    expect(moved).toSucceed(201, { status: 'accepted', start });
    expect([moved.data.uid, moved.data.seatUid]).not.toEqual([seat.uid, seat.seatUid]);
    expect(moved).toShowSeats([{ seatUid: moved.data.seatUid }]);
    expect(await cal.bookings.seated.get(seat.uid)).toShowSeats([other]);
  },
);

test(
  'moving a seat that does not exist answers 404 naming it',
  claim('bookings.seats.moves-unknown', { evidence: ['S12#408'] }),
  async ({ guest, cal, slots, seat }) => {
    const { start } = await slots.next();

    const answer = await guest.bookings.seated.reschedule(seat.uid, { start, seatUid: UNKNOWN_UID });

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: UNKNOWN_UID });
    expect(await cal.bookings.seated.get(seat.uid)).toSucceed(200, { start: seat.start });
  },
);

test(
  'a host who names no seat moves all of them with 201, or none with 400',
  claim('bookings.seats.host-moves-all', { evidence: ['S10#409', 'S12#409', 'S26#401'] }),
  async ({ cal, slots, seat, sitDown }) => {
    const other = await sitDown(seat);
    const { start } = await slots.next();

    const answer = await cal.bookings.seated.reschedule(seat.uid, { start });
    const after = await cal.bookings.seated.get(seat.uid);

    expect([
      [201, start],
      [400, seat.start],
    ]).toContainEqual([answer.status, after.data.start]);
    expect(after).toShowSeats([seat, other]);
  },
);

test(
  'where attendees are hidden, who takes a seat sees none, not even their own',
  claim('bookings.seats.hidden-on-create', { evidence: ['S12#412'] }),
  async ({ guest, slots, bookingRequest, discreetEventType: { id: eventTypeId } }) => {
    const seat = await guest.bookings.seated.create(bookingRequest(await slots.next(), { eventTypeId }));

    expect(seat).toSucceed(201, { status: 'accepted' });
    expect(seat.data.seatUid).toBeAUid();
    expect(seat).toShowSeats([]);
  },
);

test(
  'where attendees are hidden, the host sees them',
  claim('bookings.seats.hidden-from-host', { evidence: ['S12#414'] }),
  async ({ cal, discreetSeat }) => {
    expect(await cal.bookings.seated.get(discreetSeat.uid)).toShowSeats([discreetSeat]);
  },
);

test(
  'where attendees are hidden, who has no key sees none',
  claim('bookings.seats.hidden-from-guest', { evidence: ['S12#413'] }),
  async ({ guest, discreetSeat }) => {
    expect(await guest.bookings.seated.get(discreetSeat.uid)).toShowSeats([]);
  },
);

test(
  'where attendees are hidden, another user sees none',
  claim('bookings.seats.hidden-from-stranger', { evidence: ['S12#415'] }),
  async ({ stranger, discreetSeat }) => {
    expect(await stranger.bookings.seated.get(discreetSeat.uid)).toShowSeats([]);
  },
);

test(
  'where attendees are shown, who has no key sees them too',
  claim('bookings.seats.shown', { evidence: ['S12#399'] }),
  async ({ guest, seat }) => {
    expect(await guest.bookings.seated.get(seat.uid)).toShowSeats([seat]);
  },
);
