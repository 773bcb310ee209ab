import { claim, expect, test } from '../../fixtures/index.ts';

test(
  'an unknown version of bookings silently gets the 2024-04-15 contract',
  claim('protocol.version.unknown-falls-back', { gate: true, evidence: ['F10', 'S12#178', 'S12#180'] }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.get(booking.uid, { version: '1999-01-01' });

    expect(answer).toSucceed(200, {
      id: booking.id,
      uid: booking.uid,
      startTime: booking.start,
      status: 'ACCEPTED',
    });
  },
);

test(
  'bookings without a version get the 2024-04-15 contract',
  claim('protocol.version.missing-falls-back', { evidence: ['F10', 'S12#128', 'S12#130'] }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.get(booking.uid, { version: null });

    expect(answer).toSucceed(200, {
      id: booking.id,
      uid: booking.uid,
      startTime: booking.start,
      status: 'ACCEPTED',
    });
  },
);

test(
  'the 2024-08-13 body without a version is refused with 400 for what the old contract misses',
  claim('protocol.version.missing-create', { evidence: ['F10', 'S12 versions[0]', 'S12#127'] }),
  async ({ cal, slots, bookingRequest }) => {
    const answer = await cal.bookings.create(bookingRequest(await slots.next()), { version: null });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'validation', naming: 'timeZone' });
  },
);

test(
  'without a version a cancel by numeric id answers 400 and leaves the booking accepted',
  claim('protocol.version.missing-cancel-by-id', { evidence: ['F10', 'S12#132'] }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.cancel(booking.id, { cancellationReason: 'x' }, { version: null });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted' });
  },
);

test(
  'without a version a cancel by uid answers 201 with another body, and the booking is cancelled',
  claim('protocol.version.missing-cancel-by-uid', { evidence: ['F10', 'S12#133'] }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.cancel(booking.uid, { cancellationReason: 'x' }, { version: null });

    expect(answer).toSucceed(201, {
      bookingId: booking.id,
      bookingUid: booking.uid,
      onlyRemovedAttendee: false,
    });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'cancelled' });
  },
);

test(
  'without a version there is no reschedule route',
  claim('protocol.version.missing-reschedule', { evidence: ['F10', 'S12#131'] }),
  async ({ cal, slots, booking }) => {
    const { start } = await slots.next();

    const answer = await cal.bookings.reschedule(booking.uid, { start }, { version: null });

    expect(answer).toBeRefused(404, { code: 'NotFoundException', naming: 'POST' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted', start: booking.start });
  },
);

test(
  'the version of another area makes the bookings route unknown',
  claim('protocol.version.of-another-area', { evidence: ['F10', 'S12#160'] }),
  async ({ cal }) => {
    const answer = await cal.bookings.list({ take: 1 }, { version: '2024-09-04' });

    expect(answer).toBeRefused(404, { code: 'NotFoundException', naming: 'GET' });
  },
);

test(
  'slots without a version are an unknown route',
  claim('protocol.version.slots-need-one', { evidence: ['F11', 'S12 slots[9]'] }),
  async ({ cal, slots, eventType }) => {
    const { day } = await slots.next();

    const answer = await cal.slots.list(
      { eventTypeId: eventType.id, start: day, end: day },
      { version: null },
    );

    expect(answer).toBeRefused(404, { code: 'NotFoundException', naming: 'GET' });
  },
);
