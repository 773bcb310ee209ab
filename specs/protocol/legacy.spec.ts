import { claim, expect, test, unchecked } from '../../fixtures/index.ts';

/** The old contract, which a missing or unknown version gets too (F10). */
const version = '2024-04-15';

test(
  'the old contract books with `responses`, `timeZone` and `language`, and answers `startTime` and an upper-case status',
  claim('protocol.legacy.create', { version, evidence: ['F10', 'S10#216', 'S12#216', 'S26#216'] }),
  async ({ cal, slots, eventType, attendee }) => {
    const { start } = await slots.next();
    const { name, email, timeZone } = attendee;

    const booked = await cal.bookings.create(
      unchecked({
        eventTypeId: eventType.id,
        start,
        responses: { name, email },
        timeZone,
        language: 'en',
        metadata: {},
      }),
      { version },
    );

    expect(booked).toSucceed(201, { startTime: start, status: 'ACCEPTED', responses: { name, email } });
    expect(await cal.bookings.get(booked.data.uid)).toSucceed(200, { start, status: 'accepted' });
  },
);

test(
  'the list of the old contract holds upcoming bookings one level deeper, with their event types',
  claim('protocol.legacy.list', { version, evidence: ['F10', 'S10#120', 'S12#120', 'S26#120'] }),
  async ({ cal, booking }) => {
    const read = await cal.bookings.get(booking.uid, { version });

    expect(read).toSucceed(200, { uid: booking.uid, startTime: booking.start });
    expect(await cal.bookings.list({ limit: 50 }, { version })).toSucceed(200, {
      bookings: expect.arrayContaining([
        expect.objectContaining({ id: booking.id, uid: booking.uid, startTime: booking.start }),
      ]),
    });
  },
);

test(
  'the old contract reads a booking for a page to move it',
  claim('protocol.legacy.read-to-reschedule', { version, evidence: ['S12#645', 'S26#637'] }),
  async ({ cal, booking }) => {
    const answer = await cal.send({
      method: 'GET',
      path: `/v2/bookings/${booking.uid}/reschedule`,
      version,
    });

    expect(answer).toSucceed(200, { id: booking.id, uid: booking.uid, startTime: booking.start });
  },
);
