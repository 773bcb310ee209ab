import { claim, expect, test } from '../../fixtures/index.ts';

test(
  'beyond as many bookings a day as its event type allows the answer is 401',
  claim('event-types.booking-limits.day', { evidence: ['S10#620', 'S12#620', 'S26#612'] }),
  async ({ cal, slots, makeEventType, bookingRequest, companion }) => {
    const { id: eventTypeId } = await makeEventType({ bookingLimitsCount: { day: 1 } });
    const slot = await slots.nextWithRoomAfter();
    expect(await cal.bookings.create(bookingRequest(slot, { eventTypeId }))).toSucceed(201);
    const second = { start: slot.end, eventTypeId, attendee: companion };

    const answer = await cal.bookings.create(bookingRequest(slot, second));

    expect(answer).toBeRefused(401, { shape: 'bare', naming: 'booking_limit_reached' });
  },
);

test(
  'who has as many bookings as an event type allows is refused with 400 naming the first',
  claim('event-types.active-bookings.refused', { evidence: ['S10#623', 'S12#623', 'S26#615'] }),
  async ({ cal, slots, makeEventType, bookingRequest }) => {
    const bookerActiveBookingsLimit = { maximumActiveBookings: 1, offerReschedule: true };
    const { id: eventTypeId } = await makeEventType({ bookerActiveBookingsLimit });
    const first = await cal.bookings.create(bookingRequest(await slots.next(), { eventTypeId }));

    const answer = await cal.bookings.create(bookingRequest(await slots.next(), { eventTypeId }));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: first.data.uid });
  },
);

test(
  'an event type may be for its owner to book: no key gets 401, another user 403',
  claim('event-types.authentication.required', {
    evidence: ['S10#612', 'S12#612', 'S12#613', 'S12#614', 'S26#604', 'S26#605', 'S26#606'],
  }),
  async ({ cal, guest, stranger, slots, makeEventType, bookingRequest }) => {
    const { id: eventTypeId } = await makeEventType({ bookingRequiresAuthentication: true });
    const request = bookingRequest(await slots.next(), { eventTypeId });

    expect(await guest.bookings.create(request)).toBeRefused(401, { code: 'UnauthorizedException' });
    expect(await stranger.bookings.create(request)).toBeRefused(403, { code: 'ForbiddenException' });
    expect(await cal.bookings.create(request)).toSucceed(201);
  },
);

test(
  'an event type may ask for a code that was mailed: without it and with a wrong one 400',
  claim('event-types.verification.required', {
    evidence: ['S10#616', 'S12#616', 'S12#617', 'S26#608', 'S26#609'],
  }),
  async ({ guest, slots, makeEventType, bookingRequest }) => {
    const { id: eventTypeId } = await makeEventType({ requiresBookerEmailVerification: true });
    const slot = await slots.next();
    const guessed = { eventTypeId, emailVerificationCode: '000000' };

    expect(await guest.bookings.create(bookingRequest(slot, { eventTypeId }))).toBeRefused(400, {
      shape: 'bare',
      naming: 'email_verification_required',
    });
    expect(await guest.bookings.create(bookingRequest(slot, guessed))).toBeRefused(400, {
      shape: 'bare',
      naming: 'invalid_verification_code',
    });
  },
);

test(
  'an event type without a location is held on Cal Video',
  claim('event-types.location.default', { evidence: ['S10#8', 'S12#8', 'S26#8'] }),
  async ({ cal, slots, makeEventType, bookingRequest }) => {
    const { id: eventTypeId } = await makeEventType({ locations: undefined });

    const booked = await cal.bookings.create(bookingRequest(await slots.next(), { eventTypeId }));

    expect(booked).toSucceed(201, { location: 'integrations:daily' });
  },
);

test(
  'a booking takes place at the link of its event type',
  claim('event-types.location.link', { evidence: ['S10#605', 'S12#605', 'S26#597'] }),
  async ({ cal, slots, makeEventType, bookingRequest }) => {
    const link = 'https://example.com/room';
    const locations = [{ type: 'link' as const, link, public: true }];
    const { id: eventTypeId } = await makeEventType({ locations });

    const booked = await cal.bookings.create(bookingRequest(await slots.next(), { eventTypeId }));

    expect(booked).toSucceed(201, { location: link });
  },
);
