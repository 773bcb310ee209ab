import { BOOKINGS_VERSIONS, claim, expect, test, UNKNOWN_ID, unchecked } from '../../fixtures/index.ts';

test(
  'creating without a start answers 400',
  claim('bookings.create.missing-start', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S12 create-invalid[1]'],
  }),
  async ({ cal, slots, bookingRequest }) => {
    const answer = await cal.bookings.create(bookingRequest(await slots.next(), { start: undefined }));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: 'start' });
  },
);

test(
  'creating with a start that is no date answers 400',
  claim('bookings.create.invalid-start', { evidence: ['S12 create-invalid[3]', 'S12#306'] }),
  async ({ cal, slots, bookingRequest }) => {
    const answer = await cal.bookings.create(bookingRequest(await slots.next(), { start: 'tomorrow' }));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: 'start' });
  },
);

test(
  'creating without an attendee answers 400',
  claim('bookings.create.missing-attendee', { evidence: ['S12 create-invalid[2]'] }),
  async ({ cal, slots, bookingRequest }) => {
    const answer = await cal.bookings.create(bookingRequest(await slots.next(), { attendee: undefined }));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: 'attendee' });
  },
);

test(
  'creating with an attendee without a name answers 400',
  claim('bookings.create.missing-name', { evidence: ['S12 create-invalid[7]', 'S12#296'] }),
  async ({ cal, slots, bookingRequest, attendee }) => {
    const nameless = { email: attendee.email, timeZone: attendee.timeZone };

    const answer = await cal.bookings.create(
      bookingRequest(await slots.next(), { attendee: unchecked(nameless) }),
    );

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: 'name' });
  },
);

test(
  'creating with an attendee without e-mail and phone number answers 400',
  claim('bookings.create.missing-email', { evidence: ['S12 create-invalid[4]', 'S12#298'] }),
  async ({ cal, slots, bookingRequest, attendee }) => {
    const unreachable = { name: attendee.name, timeZone: attendee.timeZone };

    const answer = await cal.bookings.create(
      bookingRequest(await slots.next(), { attendee: unchecked(unreachable) }),
    );

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: 'attendee' });
  },
);

test(
  'creating with an e-mail that is none answers 400 without details',
  claim('bookings.create.invalid-email', { evidence: ['S12 create-invalid[5]', 'S12#299', 'F12'] }),
  async ({ cal, slots, bookingRequest, attendee }) => {
    const answer = await cal.bookings.create(
      bookingRequest(await slots.next(), { attendee: { ...attendee, email: 'not-an-address' } }),
    );

    expect(answer).toBeRefused(400, { code: 'BAD_REQUEST', shape: 'coded', naming: 'email' });
  },
);

test(
  'creating with a guest whose e-mail is none answers 400 without details',
  claim('bookings.create.invalid-guest', { evidence: ['S12 create-invalid[14]', 'S12#332'] }),
  async ({ cal, slots, bookingRequest }) => {
    const answer = await cal.bookings.create(
      bookingRequest(await slots.next(), { guests: ['not-an-address'] }),
    );

    expect(answer).toBeRefused(400, { code: 'BAD_REQUEST', shape: 'coded', naming: 'guests' });
  },
);

test(
  'creating with a time zone that does not exist answers 400',
  claim('bookings.create.invalid-time-zone', { evidence: ['S12 create-invalid[6]', 'S12#300'] }),
  async ({ cal, slots, bookingRequest, attendee }) => {
    const answer = await cal.bookings.create(
      bookingRequest(await slots.next(), { attendee: { ...attendee, timeZone: 'Mars/Olympus' } }),
    );

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: 'timeZone' });
  },
);

test(
  'creating with an attendee without a time zone answers 400',
  claim('bookings.create.missing-time-zone', { evidence: ['S12#297'] }),
  async ({ cal, slots, bookingRequest, attendee }) => {
    const nowhere = { name: attendee.name, email: attendee.email };

    const answer = await cal.bookings.create(
      bookingRequest(await slots.next(), { attendee: unchecked(nowhere) }),
    );

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: 'timeZone' });
  },
);

test(
  'creating without an event type answers 400',
  claim('bookings.create.missing-event-type', { evidence: ['S12#294'] }),
  async ({ cal, slots, bookingRequest }) => {
    const answer = await cal.bookings.create(bookingRequest(await slots.next(), { eventTypeId: undefined }));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: 'eventTypeId' });
  },
);

test(
  'creating with an event type id that is text answers 400',
  claim('bookings.create.invalid-event-type', { evidence: ['S12 create-invalid[8]', 'S12#305'] }),
  async ({ cal, slots, bookingRequest }) => {
    const answer = await cal.bookings.create(
      bookingRequest(await slots.next(), { eventTypeId: unchecked('abc') }),
    );

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: 'eventTypeId' });
  },
);

test(
  'creating for an event type that does not exist answers 404 naming it',
  claim('bookings.create.unknown-event-type', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S12 create-invalid[9]', 'S12#326'],
  }),
  async ({ cal, slots, bookingRequest }) => {
    const answer = await cal.bookings.create(bookingRequest(await slots.next(), { eventTypeId: UNKNOWN_ID }));

    expect(answer).toBeRefused(404, { code: 'NotFoundException', naming: UNKNOWN_ID });
  },
);

test(
  'creating by a slug that the user does not have answers 404 naming it',
  claim('bookings.create.unknown-slug', { evidence: ['S12 create-by-slug[3]', 'S12#327'] }),
  async ({ cal, slots, bookingRequest, username }) => {
    const nowhere = { eventTypeId: undefined, username, eventTypeSlug: 'no-such-slug' };

    const answer = await cal.bookings.create(bookingRequest(await slots.next(), nowhere));

    expect(answer).toBeRefused(404, { code: 'NotFoundException', naming: 'no-such-slug' });
  },
);

test(
  'creating by a username that does not exist answers 404 naming it',
  claim('bookings.create.unknown-username', { evidence: ['S12 create-by-slug[2]', 'S12#328'] }),
  async ({ cal, slots, bookingRequest, eventType }) => {
    const nobody = { eventTypeId: undefined, username: 'no-such-user-at-all', eventTypeSlug: eventType.slug };

    const answer = await cal.bookings.create(bookingRequest(await slots.next(), nobody));

    expect(answer).toBeRefused(404, { code: 'NotFoundException', naming: 'no-such-user-at-all' });
  },
);

test(
  'creating with an unknown property answers 400 naming it',
  claim('bookings.create.unknown-property', { evidence: ['S12 create-invalid[10]', 'S12#303'] }),
  async ({ cal, slots, bookingRequest }) => {
    const answer = await cal.bookings.create(
      unchecked({ ...bookingRequest(await slots.next()), surprise: true }),
    );

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: 'surprise' });
  },
);

test(
  'asking for a length that a fixed-length event type does not offer answers 400',
  claim('bookings.create.length-not-offered', { evidence: ['S12 create-invalid[11]', 'S12#330'] }),
  async ({ cal, slots, bookingRequest }) => {
    const answer = await cal.bookings.create(bookingRequest(await slots.next(), { lengthInMinutes: 45 }));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: 'lengthInMinutes' });
  },
);

test(
  'creating with nested metadata answers 400',
  claim('bookings.create.nested-metadata', { evidence: ['S12 create-invalid[12]', 'S12#338'] }),
  async ({ cal, slots, bookingRequest }) => {
    const answer = await cal.bookings.create(
      bookingRequest(await slots.next(), { metadata: unchecked({ nested: { a: 1 } }) }),
    );

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: 'metadata' });
  },
);

test(
  'booking in the past answers 400',
  claim('bookings.create.past', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F27', 'S12 create-invalid[13]', 'S12#308'],
  }),
  async ({ cal, slots, bookingRequest }) => {
    const slot = await slots.next();

    const answer = await cal.bookings.create(bookingRequest(slot, { start: slots.longAgo() }));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed' });
  },
);

test(
  'booking outside the schedule answers 400',
  claim('bookings.create.off-schedule', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F27', 'S12 create-conflict[4]', 'S12#310'],
  }),
  async ({ cal, slots, bookingRequest }) => {
    const slot = await slots.next();

    const answer = await cal.bookings.create(
      bookingRequest(slot, { start: slots.offScheduleOnTheDayOf(slot) }),
    );

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed' });
  },
);

test(
  'booking a taken slot answers 400',
  claim('bookings.create.taken-slot', {
    versions: BOOKINGS_VERSIONS,
    gate: true,
    evidence: ['F09', 'F27', 'S12 create-conflict[1]', 'S12#318'],
  }),
  async ({ cal, booking, bookingRequest }) => {
    const answer = await cal.bookings.create(bookingRequest(booking));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed' });
  },
);

test(
  'a booking that overlaps another by half answers 400',
  claim('bookings.create.overlapping', { evidence: ['F27', 'S12 create-conflict[2]', 'S12#320'] }),
  async ({ cal, slots, book, bookingRequest }) => {
    const slot = await slots.nextWithRoomAfter();
    await book({ at: slot });

    const answer = await cal.bookings.create(bookingRequest(slot, { start: slot.plus({ minutes: 15 }) }));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed' });
  },
);

test(
  'an attendee without anything answers 400 naming what is missing',
  claim('bookings.create.empty-attendee', { evidence: ['S12#295', 'S26#287'] }),
  async ({ cal, slots, bookingRequest }) => {
    const answer = await cal.bookings.create(bookingRequest(await slots.next(), { attendee: unchecked({}) }));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: 'timeZone' });
  },
);

test(
  'an instant booking of a personal event type answers 400',
  claim('bookings.create.instant', { evidence: ['S12#342', 'S26#334'] }),
  async ({ cal, slots, bookingRequest }) => {
    const answer = await cal.bookings.create(bookingRequest(await slots.next(), { instant: true }));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed' });
  },
);
