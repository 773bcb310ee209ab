import { BOOKINGS_VERSIONS, claim, expect, test } from '../../fixtures/index.ts';

test(
  'booking an offered slot answers 201 and the booking is accepted',
  claim('bookings.create.accepted', {
    versions: BOOKINGS_VERSIONS,
    gate: true,
    evidence: ['F09', 'S12#1', 'S12 lifecycle-cancel[1]', 'H9'],
  }),
  async ({ cal, slots, bookingRequest }) => {
    const slot = await slots.next();

    const answer = await cal.bookings.create(bookingRequest(slot));

    expect(answer).toSucceed(201, { status: 'accepted', start: slot.start, end: slot.end });
  },
);

test(
  'a new booking reads back as it was created',
  claim('bookings.create.reads-back', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S12 create-rich[1]', 'S12#9'],
  }),
  async ({ cal, slots, bookingRequest }) => {
    const slot = await slots.next();
    const created = await cal.bookings.create(bookingRequest(slot));

    const answer = await cal.bookings.get(created.data.uid);

    expect(answer).toSucceed(200, {
      id: created.data.id,
      uid: created.data.uid,
      status: 'accepted',
      start: slot.start,
    });
  },
);

test(
  'the attendee that was sent comes back in the booking',
  claim('bookings.create.echoes-attendee', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S12 create-rich[0]', 'S12#5'],
  }),
  async ({ cal, slots, bookingRequest, attendee }) => {
    const answer = await cal.bookings.create(
      bookingRequest(await slots.next(), { attendee: { ...attendee, language: 'de' } }),
    );

    expect(answer).toSucceed(201, {
      attendees: [
        {
          name: attendee.name,
          email: attendee.email,
          timeZone: attendee.timeZone,
          language: 'de',
          absent: false,
        },
      ],
    });
  },
);

test(
  'an attendee without a language gets "en"',
  claim('bookings.create.default-language', { evidence: ['S12 lifecycle-cancel[1]'] }),
  async ({ cal, slots, bookingRequest }) => {
    const answer = await cal.bookings.create(bookingRequest(await slots.next()));

    expect(answer).toSucceed(201, { attendees: [{ language: 'en' }] });
  },
);

test(
  'the metadata that was sent comes back in the booking',
  claim('bookings.create.echoes-metadata', { evidence: ['S12 create-rich[0]', 'S12#1'] }),
  async ({ cal, slots, bookingRequest }) => {
    const answer = await cal.bookings.create(
      bookingRequest(await slots.next(), { metadata: { order: 'A-17', note: 'x' } }),
    );

    expect(answer).toSucceed(201, { metadata: { order: 'A-17', note: 'x' } });
  },
);

test(
  'the end is the start plus the length of the event type, and the duration is in minutes',
  claim('bookings.create.length', { evidence: ['S12 lifecycle-cancel[1]'] }),
  async ({ cal, slots, bookingRequest, eventType }) => {
    const slot = await slots.next();

    const answer = await cal.bookings.create(bookingRequest(slot));

    expect(answer).toSucceed(201, {
      start: slot.start,
      end: slot.plus({ minutes: eventType.lengthInMinutes }),
      duration: eventType.lengthInMinutes,
    });
  },
);

test(
  'username and event type slug book the same event type as its id',
  claim('bookings.create.by-slug', { evidence: ['S12 create-by-slug[1]', 'S12#4'] }),
  async ({ cal, slots, bookingRequest, eventType, username }) => {
    const byIdentity = { eventTypeId: undefined, username, eventTypeSlug: eventType.slug };

    const answer = await cal.bookings.create(bookingRequest(await slots.next(), byIdentity));

    expect(answer).toSucceed(201, { eventTypeId: eventType.id, eventType: { slug: eventType.slug } });
  },
);

test(
  'anybody books without a key',
  claim('bookings.create.no-key', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F17', 'S12 create-unauthenticated[0]', 'S12#2'],
  }),
  async ({ guest, slots, bookingRequest }) => {
    const answer = await guest.bookings.create(bookingRequest(await slots.next()));

    expect(answer).toSucceed(201, { status: 'accepted' });
  },
);

test(
  "another user's key books like anybody's",
  claim('bookings.create.foreign-key', { evidence: ['F17', 'S12#3'] }),
  async ({ stranger, slots, bookingRequest, me }) => {
    const answer = await stranger.bookings.create(bookingRequest(await slots.next()));

    expect(answer).toSucceed(201, { status: 'accepted', hosts: [{ id: me.id }] });
  },
);

test(
  'a start with an offset is stored in UTC',
  claim('bookings.create.offset-start', { evidence: ['S12#7', 'F16'] }),
  async ({ cal, slots, bookingRequest }) => {
    const slot = await slots.next();

    const answer = await cal.bookings.create(bookingRequest(slot, { start: slot.inOffset('+02:00') }));

    expect(answer).toSucceed(201, { start: slot.start, end: slot.end });
  },
);

test(
  'a start off the slot grid is accepted',
  claim('bookings.create.off-grid', { evidence: ['F27', 'S12#313'] }),
  async ({ cal, slots, bookingRequest }) => {
    const slot = await slots.nextWithRoomAfter();

    const answer = await cal.bookings.create(bookingRequest(slot, { start: slot.plus({ minutes: 7 }) }));

    expect(answer).toSucceed(201, { start: slot.plus({ minutes: 7 }) });
  },
);
