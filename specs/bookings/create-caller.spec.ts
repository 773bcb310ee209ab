import { BOOKINGS_VERSION, claim, expect, test, UNKNOWN_KEY, unchecked } from '../../fixtures/index.ts';

const CREATE = { method: 'POST', path: '/v2/bookings', version: BOOKINGS_VERSION } as const;

test(
  'creating with an unknown key answers 401, although no key is needed, and takes no slot',
  claim('bookings.create.unknown-key', { evidence: ['F17', 'S10#288', 'S12#288', 'S26#280'] }),
  async ({ cal, slots, bookingRequest }) => {
    const slot = await slots.next();

    const answer = await cal.bookings.create(bookingRequest(slot), { authorization: UNKNOWN_KEY });

    expect(answer).toBeRefused(401, { code: 'UnauthorizedException', shape: 'detailed' });
    await expect(slots).toOffer(slot);
  },
);

test(
  'creating with a token that is no key answers 401',
  claim('bookings.create.invalid-token', { evidence: ['S10#289', 'S12#289', 'S26#281'] }),
  async ({ cal, slots, bookingRequest }) => {
    const request = bookingRequest(await slots.next());

    const answer = await cal.bookings.create(request, { authorization: 'Bearer no-key-of-anybody' });

    expect(answer).toBeRefused(401, { code: 'UnauthorizedException', shape: 'detailed' });
  },
);

test(
  'creating with an empty object answers 400 naming all that is missing',
  claim('bookings.create.empty-body', { evidence: ['S12 create-invalid[0]', 'S12#290', 'S26#282'] }),
  async ({ cal }) => {
    const answer = await cal.bookings.create(unchecked({}));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed', naming: 'start' });
    expect(answer).toBeRefused(400, { naming: 'attendee' });
    expect(answer).toBeRefused(400, { naming: 'eventTypeId' });
  },
);

test(
  'creating without a body answers 400 like an empty object',
  claim('bookings.create.no-body', { evidence: ['S10#291', 'S12#291', 'S26#283'] }),
  async ({ cal }) => {
    const answer = await cal.send(CREATE);

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed', naming: 'start' });
  },
);

test(
  'a slug without a username answers 400 naming both',
  claim('bookings.create.slug-alone', { evidence: ['S10#329', 'S12#329', 'S26#321'] }),
  async ({ cal, slots, bookingRequest, eventType }) => {
    const bySlug = { eventTypeId: undefined, eventTypeSlug: eventType.slug };

    const answer = await cal.bookings.create(bookingRequest(await slots.next(), bySlug));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: 'username' });
  },
);

test(
  'a start that is a date alone is midnight, when the schedule is closed: 400',
  claim('bookings.create.date-only', { evidence: ['S10#307', 'S12#307', 'S26#299'] }),
  async ({ cal, slots, bookingRequest }) => {
    const slot = await slots.next();

    const answer = await cal.bookings.create(bookingRequest(slot, { start: slot.day }));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed' });
  },
);

test(
  'a booking that would last until after the schedule closes answers 400',
  claim('bookings.create.past-closing', { evidence: ['S10#312', 'S12#312', 'S26#304'] }),
  async ({ cal, slots, bookingRequest }) => {
    const slot = await slots.next();

    const answer = await cal.bookings.create(
      bookingRequest(slot, { start: slots.beforeClosingOnTheDayOf(slot) }),
    );

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed' });
  },
);

test(
  'a slot that is taken is taken for another attendee too',
  claim('bookings.create.taken-by-another', { evidence: ['F27', 'S10#318', 'S12#318', 'S26#310'] }),
  async ({ cal, booking, bookingRequest, companion }) => {
    const answer = await cal.bookings.create(bookingRequest(booking, { attendee: companion }));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted' });
  },
);

test(
  'an Idempotency-Key has no effect: the same request again is refused, for its slot is taken',
  claim('bookings.create.idempotency-key', { evidence: ['S12#624', 'S12#625', 'S26#616', 'S26#617'] }),
  async ({ cal, slots, bookingRequest }) => {
    const request = {
      ...CREATE,
      body: bookingRequest(await slots.next()),
      headers: { 'idempotency-key': 'contract-once' },
    };

    expect(await cal.send(request)).toSucceed(201, { status: 'accepted' });
    expect(await cal.send(request)).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed' });
  },
);
