import { BOOKINGS_VERSION, claim, expect, test, UNKNOWN_KEY } from '../../fixtures/index.ts';

test(
  'rescheduling without a body answers 400 naming the start and moves nothing',
  claim('bookings.reschedule.no-body', { evidence: ['S10#95', 'S12#95', 'S26#95'] }),
  async ({ cal, booking }) => {
    const path = `/v2/bookings/${booking.uid}/reschedule`;

    const answer = await cal.send({ method: 'POST', path, version: BOOKINGS_VERSION });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: 'start' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted', start: booking.start });
  },
);

test(
  'rescheduling with an unknown key answers 401, although no key is needed, and moves nothing',
  claim('bookings.reschedule.unknown-key', { evidence: ['F17', 'S10#103', 'S12#103', 'S26#103'] }),
  async ({ cal, slots, booking }) => {
    const { start } = await slots.next();

    const answer = await cal.bookings.reschedule(booking.uid, { start }, { authorization: UNKNOWN_KEY });

    expect(answer).toBeRefused(401, { code: 'UnauthorizedException', shape: 'detailed' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted', start: booking.start });
  },
);

test(
  'PATCH of …/reschedule is no route, and moves nothing',
  claim('bookings.reschedule.patch-is-no-route', { evidence: ['S10#112', 'S12#112', 'S26#112'] }),
  async ({ cal, slots, booking }) => {
    const path = `/v2/bookings/${booking.uid}/reschedule`;
    const { start } = await slots.next();

    const answer = await cal.send({ method: 'PATCH', path, version: BOOKINGS_VERSION, body: { start } });

    expect(answer).toBeRefused(404, { code: 'NotFoundException', naming: 'PATCH' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted', start: booking.start });
  },
);

test(
  'the address that a guest gives as rescheduledBy is kept with the new booking, or, in 2025-10, is not',
  claim('bookings.reschedule.rescheduled-by', { evidence: ['F38', 'S10#104', 'S12#104', 'S26#104'] }),
  async ({ guest, slots, booking, attendee }) => {
    const { start } = await slots.next();

    const moved = await guest.bookings.reschedule(booking.uid, { start, rescheduledBy: attendee.email });

    expect(moved).toSucceed(201, { start });
    expect([attendee.email, null]).toContain(moved.data.rescheduledByEmail);
  },
);

test(
  'a moved booking keeps the metadata that it was created with',
  claim('bookings.reschedule.keeps-metadata', { evidence: ['F96', 'H9'] }),
  async ({ cal, slots, bookingRequest }) => {
    const request = bookingRequest(await slots.next(), { metadata: { order: 'A-17' } });
    const booked = await cal.bookings.create(request);

    const moved = await cal.bookings.reschedule(booked.data.uid, { start: (await slots.next()).start });

    expect(moved).toSucceed(201, { metadata: { order: 'A-17' } });
  },
);

test(
  'a moved booking keeps its place',
  claim('bookings.reschedule.keeps-location', { evidence: ['S12 lifecycle-reschedule[3]', 'S12#81'] }),
  async ({ cal, slots, booking }) => {
    const { start } = await slots.next();

    const moved = await cal.bookings.reschedule(booking.uid, { start });

    expect(moved).toSucceed(201, { location: booking.location, eventTypeId: booking.eventTypeId });
  },
);
