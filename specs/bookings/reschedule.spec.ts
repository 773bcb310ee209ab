import { BOOKINGS_VERSIONS, claim, expect, test, UNKNOWN_UID } from '../../fixtures/index.ts';

test(
  'rescheduling by numeric id answers 404 naming the id and moves nothing',
  claim('bookings.reschedule.by-id', {
    versions: BOOKINGS_VERSIONS,
    gate: true,
    evidence: ['F09', 'F04', 'S12 lifecycle-reschedule[1]', 'S12#80'],
  }),
  async ({ cal, slots, booking }) => {
    const refusal = await cal.bookings.reschedule(booking.id, { start: (await slots.next()).start });

    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted', start: booking.start });
    expect(refusal).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: booking.id });
  },
);

test(
  'rescheduling by uid answers 201 with a new booking: new id, new uid, new start',
  claim('bookings.reschedule.by-uid', {
    versions: BOOKINGS_VERSIONS,
    gate: true,
    evidence: ['F09', 'F04', 'S12 lifecycle-reschedule[3]', 'S12#81', 'H9'],
  }),
  async ({ cal, slots, booking }) => {
    const slot = await slots.next();

    const moved = await cal.bookings.reschedule(booking.uid, { start: slot.start });

    expect(moved).toSucceed(201, { status: 'accepted', start: slot.start, end: slot.end });
    expect(moved.data.uid).not.toBe(booking.uid);
    expect(moved.data.id).not.toBe(booking.id);
  },
);

test(
  'a moved booking names the old uid, and the old booking reads cancelled and names the new uid',
  claim('bookings.reschedule.trail', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F04', 'S12 lifecycle-reschedule[4]', 'S12#82'],
  }),
  async ({ cal, slots, booking }) => {
    const moved = await cal.bookings.reschedule(booking.uid, { start: (await slots.next()).start });

    expect(moved).toSucceed(201, { rescheduledFromUid: booking.uid });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, {
      status: 'cancelled',
      rescheduledToUid: moved.data.uid,
    });
  },
);

test(
  'a moved booking keeps the icsUid',
  claim('bookings.reschedule.keeps-ics-uid', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F04', 'S12 lifecycle-reschedule[3]'],
  }),
  async ({ cal, slots, booking }) => {
    const moved = await cal.bookings.reschedule(booking.uid, { start: (await slots.next()).start });

    expect(moved).toSucceed(201, { icsUid: booking.icsUid });
  },
);

test(
  'a moved booking keeps its attendee',
  claim('bookings.reschedule.keeps-attendee', { evidence: ['S12 lifecycle-reschedule[5]', 'S12#83'] }),
  async ({ cal, slots, booking, attendee }) => {
    const moved = await cal.bookings.reschedule(booking.uid, { start: (await slots.next()).start });

    expect(await cal.bookings.get(moved.data.uid)).toSucceed(200, {
      attendees: [{ name: attendee.name, email: attendee.email }],
    });
  },
);

test(
  'the rescheduling reason that was sent comes back',
  claim('bookings.reschedule.reason', { evidence: ['S12 lifecycle-reschedule[3]', 'F32'] }),
  async ({ cal, slots, booking }) => {
    const { start } = await slots.next();

    const moved = await cal.bookings.reschedule(booking.uid, { start, reschedulingReason: 'a later train' });

    expect(moved).toSucceed(201, { reschedulingReason: 'a later train' });
  },
);

test(
  'a reschedule frees the old slot and takes the new one',
  claim('bookings.reschedule.swaps-slots', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S12 lifecycle-reschedule[4]', 'S12 lifecycle-cancel[7]', 'S12#494'],
  }),
  async ({ cal, slots, book }) => {
    const [from, to] = await slots.twoOfOneDay();
    const booking = await book({ at: from });

    await cal.bookings.reschedule(booking.uid, { start: to.start });

    await expect(slots).not.toOffer(to);
    await expect(slots).toOffer(from);
  },
);

test(
  'the old uid of a moved booking cannot be rescheduled again, and the refusal names the new uid',
  claim('bookings.reschedule.spent-uid', {
    versions: BOOKINGS_VERSIONS,
    gate: true,
    evidence: ['F09', 'S12 lifecycle-reschedule[6]', 'S12#84'],
  }),
  async ({ cal, slots, booking }) => {
    const moved = await cal.bookings.reschedule(booking.uid, { start: (await slots.next()).start });

    const answer = await cal.bookings.reschedule(booking.uid, { start: (await slots.next()).start });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: moved.data.uid });
  },
);

test(
  'the old uid of a moved booking cannot be cancelled',
  claim('bookings.reschedule.spent-uid-cancel', { evidence: ['S12 lifecycle-reschedule[7]', 'S12#85'] }),
  async ({ cal, slots, booking }) => {
    const moved = await cal.bookings.reschedule(booking.uid, { start: (await slots.next()).start });

    const answer = await cal.bookings.cancel(booking.uid, { cancellationReason: 'by the old uid' });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: booking.uid });
    expect(await cal.bookings.get(moved.data.uid)).toSucceed(200, { status: 'accepted' });
  },
);

test(
  'a moved booking is cancelled by its new uid',
  claim('bookings.reschedule.cancel-by-new-uid', { evidence: ['S12 lifecycle-reschedule[8]'] }),
  async ({ cal, slots, booking }) => {
    const moved = await cal.bookings.reschedule(booking.uid, { start: (await slots.next()).start });

    const answer = await cal.bookings.cancel(moved.data.uid, { cancellationReason: 'by the new uid' });

    expect(answer).toSucceed(200, { uid: moved.data.uid, status: 'cancelled' });
  },
);

test(
  'a cancelled booking cannot be rescheduled',
  claim('bookings.reschedule.cancelled', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S12 lifecycle-reschedule[9]'],
  }),
  async ({ cal, slots, booking }) => {
    await cal.bookings.cancel(booking.uid, { cancellationReason: 'before the move' });

    const answer = await cal.bookings.reschedule(booking.uid, { start: (await slots.next()).start });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: booking.uid });
  },
);

test(
  'rescheduling to its own present start answers 201 with a new uid',
  claim('bookings.reschedule.same-start', { evidence: ['S12 reschedule-invalid[7]', 'S12#90'] }),
  async ({ cal, booking }) => {
    const moved = await cal.bookings.reschedule(booking.uid, { start: booking.start });

    expect(moved).toSucceed(201, { start: booking.start });
    expect(moved.data.uid).not.toBe(booking.uid);
  },
);

test(
  'anybody who has the uid reschedules without a key',
  claim('bookings.reschedule.no-key', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F17', 'S12 create-unauthenticated[2]', 'S12#101'],
  }),
  async ({ guest, slots, booking }) => {
    const { start } = await slots.next();

    const moved = await guest.bookings.reschedule(booking.uid, { start });

    expect(moved).toSucceed(201, { status: 'accepted', start });
  },
);

test(
  "a stranger's key reschedules the booking: the uid alone is the permission",
  claim('bookings.reschedule.foreign-key', { evidence: ['F17', 'S12 auth[13]', 'S12#99'] }),
  async ({ stranger, slots, booking }) => {
    const { start } = await slots.next();

    const moved = await stranger.bookings.reschedule(booking.uid, { start });

    expect(moved).toSucceed(201, { status: 'accepted', start });
  },
);

test(
  'rescheduling an unknown uid answers 404 naming it',
  claim('bookings.reschedule.unknown-uid', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F39', 'S12 unknown-uid[1]', 'S12#98'],
  }),
  async ({ cal, slots }) => {
    const answer = await cal.bookings.reschedule(UNKNOWN_UID, { start: (await slots.next()).start });

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: UNKNOWN_UID });
  },
);
