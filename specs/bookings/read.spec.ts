import { BOOKINGS_VERSIONS, claim, expect, test, UNKNOWN_KEY, UNKNOWN_UID } from '../../fixtures/index.ts';

test(
  'a booking is read by its uid',
  claim('bookings.read.by-uid', {
    versions: BOOKINGS_VERSIONS,
    gate: true,
    evidence: ['F09', 'S12 lifecycle-cancel[3]', 'S12#9'],
  }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.get(booking.uid);

    expect(answer).toSucceed(200, {
      id: booking.id,
      uid: booking.uid,
      status: 'accepted',
      start: booking.start,
    });
  },
);

test(
  'reading by numeric id answers 404 naming the id',
  claim('bookings.read.by-id', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F06', 'S12 identifiers[1]', 'S12#13'],
  }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.get(booking.id);

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: booking.id });
  },
);

test(
  'reading an unknown uid answers 404 naming it',
  claim('bookings.read.unknown-uid', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S12 unknown-uid[7]', 'S12#14'],
  }),
  async ({ cal }) => {
    const answer = await cal.bookings.get(UNKNOWN_UID);

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: UNKNOWN_UID });
  },
);

test(
  'anybody who has the uid reads the booking without a key',
  claim('bookings.read.no-key', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F17', 'S12 create-unauthenticated[1]', 'S12#10'],
  }),
  async ({ guest, booking }) => {
    const answer = await guest.bookings.get(booking.uid);

    expect(answer).toSucceed(200, { id: booking.id, uid: booking.uid });
  },
);

test(
  "another user's key reads the booking",
  claim('bookings.read.foreign-key', { evidence: ['F17', 'S12 auth[9]', 'S12#11'] }),
  async ({ stranger, booking }) => {
    const answer = await stranger.bookings.get(booking.uid);

    expect(answer).toSucceed(200, { id: booking.id, uid: booking.uid });
  },
);

test(
  "another user's list does not show the booking",
  claim('bookings.list.foreign-key', { evidence: ['S12#37'] }),
  async ({ stranger, booking, attendee }) => {
    const answer = await stranger.bookings.list({ attendeeEmail: attendee.email });

    expect(answer).toSucceed(200, []);
    expect(booking.status).toBe('accepted');
  },
);

test(
  'listing without a key answers 403',
  claim('bookings.list.no-key', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F17', 'S12 auth[1]', 'S12#36'],
  }),
  async ({ guest }) => {
    const answer = await guest.bookings.list({ take: 1 });

    expect(answer).toBeRefused(403, { code: 'ForbiddenException', shape: 'detailed' });
  },
);

test(
  'reading with an unknown key answers 401, although no key is needed',
  claim('bookings.read.unknown-key', { evidence: ['F17', 'S10#12', 'S12#12', 'S26#12'] }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.get(booking.uid, { authorization: UNKNOWN_KEY });

    expect(answer).toBeRefused(401, { code: 'UnauthorizedException', shape: 'detailed' });
  },
);
