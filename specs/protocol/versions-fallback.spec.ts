import { claim, expect, test } from '../../fixtures/index.ts';

test(
  'the version of schedules on bookings silently gets the 2024-04-15 contract',
  claim('protocol.version.of-schedules', {
    version: '2024-06-11',
    evidence: ['F69', 'S10#138', 'S12#138', 'S26#138'],
  }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.get(booking.uid, { version: '2024-06-11' });

    expect(answer).toSucceed(200, { uid: booking.uid, startTime: booking.start, status: 'ACCEPTED' });
  },
);

test(
  'the version of event types on bookings silently gets the 2024-04-15 contract',
  claim('protocol.version.of-event-types', {
    version: '2024-06-14',
    evidence: ['F69', 'S10#148', 'S12#148', 'S26#148'],
  }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.get(booking.uid, { version: '2024-06-14' });

    expect(answer).toSucceed(200, { uid: booking.uid, startTime: booking.start, status: 'ACCEPTED' });
  },
);

test(
  'a version that is written another way is unknown: `2024-8-13` gets the 2024-04-15 contract',
  claim('protocol.version.written-otherwise', { evidence: ['F69', 'S10#188', 'S12#188', 'S26#188'] }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.get(booking.uid, { version: '2024-8-13' });

    expect(answer).toSucceed(200, { uid: booking.uid, startTime: booking.start, status: 'ACCEPTED' });
  },
);

test(
  'a version that is sent twice is unknown: it gets the 2024-04-15 contract',
  claim('protocol.version.sent-twice', { evidence: ['F69', 'S10#208', 'S12#208', 'S26#208'] }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.get(booking.uid, { version: '2024-08-13, 2024-08-13' });

    expect(answer).toSucceed(200, { uid: booking.uid, startTime: booking.start, status: 'ACCEPTED' });
  },
);

test(
  'with the version of slots no booking is read, made or cancelled: 404 naming the method',
  claim('protocol.version.of-slots', {
    version: '2024-09-04',
    evidence: ['F69', 'S10#157', 'S12#157', 'S12#158', 'S12#163', 'S26#163'],
  }),
  async ({ cal, booking, slots, bookingRequest }) => {
    const body = bookingRequest(await slots.next());
    const version = '2024-09-04';

    expect(await cal.bookings.get(booking.uid, { version })).toBeRefused(404, { naming: 'GET' });
    expect(await cal.bookings.create(body, { version })).toBeRefused(404, { naming: 'POST' });
    expect(await cal.bookings.cancel(booking.uid, {}, { version })).toBeRefused(404, { naming: 'POST' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted' });
  },
);

test(
  'event types and schedules with the version of bookings are unknown routes',
  claim('protocol.version.of-bookings-elsewhere', {
    evidence: ['F69', 'S10#522', 'S12#522', 'S26#514', 'S10#542', 'S12#542', 'S26#534'],
  }),
  async ({ cal }) => {
    const eventTypes = await cal.eventTypes.list({}, { version: '2024-08-13' });
    const schedules = await cal.schedules.list({ version: '2024-08-13' });

    expect(eventTypes).toBeRefused(404, { code: 'NotFoundException', naming: 'GET' });
    expect(schedules).toBeRefused(404, { code: 'NotFoundException', naming: 'GET' });
  },
);

test(
  'slots and reservations with the version of bookings are unknown routes',
  claim('protocol.version.of-bookings-on-slots', {
    evidence: ['F69', 'S10#470', 'S12#470', 'S26#462', 'S10#495', 'S12#495', 'S26#487'],
  }),
  async ({ cal, slots, eventType, reservationRequest }) => {
    const slot = await slots.next();
    const query = { eventTypeId: eventType.id, start: slot.day, end: slot.day };
    const version = '2024-08-13';

    const listed = await cal.slots.list(query, { version });
    const reserved = await cal.reservations.create(reservationRequest(slot), { version });

    expect(listed).toBeRefused(404, { code: 'NotFoundException', naming: 'GET' });
    expect(reserved).toBeRefused(404, { code: 'NotFoundException', naming: 'POST' });
  },
);

test(
  'event types without a version are listed by the old contract, in groups',
  claim('protocol.version.event-types-missing', { evidence: ['F69', 'S10#523', 'S12#523', 'S26#515'] }),
  async ({ cal, eventType: _ }) => {
    const answer = await cal.eventTypes.list({}, { version: null });

    expect(answer).toSucceed(200, { eventTypeGroups: expect.any(Array) });
  },
);

test(
  'an event type as the new contract makes it is refused without a version: 400 naming `length`',
  claim('protocol.version.event-types-missing-create', {
    evidence: ['F69', 'S10#524', 'S12#524', 'S26#516'],
  }),
  async ({ cal, eventTypeRequest }) => {
    const answer = await cal.eventTypes.create(eventTypeRequest(), { version: null });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'validation', naming: 'length' });
  },
);

test(
  'schedules without a version are listed by the old contract, with minutes of the day',
  claim('protocol.version.schedules-missing', { evidence: ['F69', 'S10#543', 'S12#543', 'S26#535'] }),
  async ({ cal, schedule }) => {
    const answer = await cal.schedules.list({ version: null });

    expect(answer).toSucceed(200);
    expect(answer.data.find(({ id }) => id === schedule.id)).toMatchObject({
      workingHours: [{ startTime: 480, endTime: 1200 }],
    });
  },
);

test(
  'who one is does not depend on a version',
  claim('protocol.version.not-for-me', { version: null, evidence: ['S12#281', 'S12#366', 'S12#496'] }),
  async ({ cal, me }) => {
    expect(await cal.me.get({ version: '2024-08-13' })).toSucceed(200, { id: me.id });
    expect(await cal.me.get({ version: '1999-01-01' })).toSucceed(200, { id: me.id });
  },
);
