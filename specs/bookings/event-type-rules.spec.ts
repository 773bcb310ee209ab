import { claim, expect, test } from '../../fixtures/index.ts';

const ONLY_AUTHENTICATED = { bookingRequiresAuthentication: true };
const ONLY_VERIFIED = { requiresBookerEmailVerification: true };

test(
  'without a key, 401 answers who books an event type that asks for authentication',
  claim('bookings.rules.authentication-no-key', { evidence: ['S10#612', 'S12#612', 'S26#604'] }),
  async ({ cal, guest, slots, bookingRequest, eventTypeRequest }) => {
    const { data } = await cal.eventTypes.create(eventTypeRequest(ONLY_AUTHENTICATED));

    const answer = await guest.bookings.create(bookingRequest(await slots.next(), { eventTypeId: data.id }));

    expect(answer).toBeRefused(401, { code: 'UnauthorizedException', shape: 'detailed' });
  },
);

test(
  "with another user's key, 403 answers who books an event type that asks for authentication",
  claim('bookings.rules.authentication-foreign-key', { evidence: ['S10#613', 'S12#613', 'S26#605'] }),
  async ({ cal, stranger, slots, bookingRequest, eventTypeRequest }) => {
    const { data } = await cal.eventTypes.create(eventTypeRequest(ONLY_AUTHENTICATED));

    const answer = await stranger.bookings.create(
      bookingRequest(await slots.next(), { eventTypeId: data.id }),
    );

    expect(answer).toBeRefused(403, { code: 'ForbiddenException', shape: 'detailed' });
  },
);

test(
  'the owner books an event type that asks for authentication',
  claim('bookings.rules.authentication-owner', { evidence: ['S10#614', 'S12#614', 'S26#606'] }),
  async ({ cal, slots, bookingRequest, eventTypeRequest }) => {
    const { data } = await cal.eventTypes.create(eventTypeRequest(ONLY_AUTHENTICATED));

    const answer = await cal.bookings.create(bookingRequest(await slots.next(), { eventTypeId: data.id }));

    expect(answer).toSucceed(201, { status: 'accepted', eventTypeId: data.id });
  },
);

test(
  'an event type that asks for a verified e-mail refuses with 400 whoever gives no code or a wrong one',
  claim('bookings.rules.email-unverified', { evidence: ['S12#616', 'S12#617', 'S26#608', 'S26#609'] }),
  async ({ cal, guest, slots, bookingRequest, eventTypeRequest }) => {
    const { data } = await cal.eventTypes.create(eventTypeRequest(ONLY_VERIFIED));
    const request = bookingRequest(await slots.next(), { eventTypeId: data.id });

    expect(await guest.bookings.create(request)).toBeRefused(400, { shape: 'bare' });
    expect(await guest.bookings.create({ ...request, emailVerificationCode: '000000' })).toBeRefused(400, {
      shape: 'bare',
    });
  },
);

test(
  'beyond the bookings that an event type takes a day the next one answers 401',
  claim('bookings.rules.daily-limit', { evidence: ['S12#619', 'S12#620', 'S26#611', 'S26#612'] }),
  async ({ cal, slots, bookingRequest, eventTypeRequest }) => {
    const once = await cal.eventTypes.create(eventTypeRequest({ bookingLimitsCount: { day: 1 } }));
    const slot = await slots.nextWithRoomAfter();
    const request = bookingRequest(slot, { eventTypeId: once.data.id });

    expect(await cal.bookings.create(request)).toSucceed(201, { status: 'accepted' });
    expect(await cal.bookings.create({ ...request, start: slot.end })).toBeRefused(401, { shape: 'bare' });
  },
);

test(
  'beyond the bookings that an attendee may have at a time the next one answers 400 naming the one to move',
  claim('bookings.rules.active-limit', { evidence: ['S12#622', 'S12#623', 'S26#614', 'S26#615'] }),
  async ({ cal, slots, bookingRequest, eventTypeRequest }) => {
    const bookerActiveBookingsLimit = { maximumActiveBookings: 1, offerReschedule: true };
    const { data } = await cal.eventTypes.create(eventTypeRequest({ bookerActiveBookingsLimit }));
    const request = bookingRequest(await slots.next(), { eventTypeId: data.id });
    const booked = await cal.bookings.create(request);

    const answer = await cal.bookings.create({ ...request, start: (await slots.next()).start });

    expect(answer).toBeRefused(400, {
      code: 'BadRequestException',
      shape: 'detailed',
      naming: booked.data.uid,
    });
  },
);
