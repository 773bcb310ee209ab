import { BOOKINGS_VERSIONS, claim, expect, test, UNKNOWN_UID } from '../../fixtures/index.ts';

test(
  'marking the host absent before the start answers 400 naming the start, and marks nobody',
  claim('bookings.absent.host-too-early', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F26', 'S12 mark-absent[1]', 'S26 mark-absent[1]', 'S12#258', 'H9'],
  }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.markAbsent(booking.uid, { host: true });

    expect(answer).toBeRefused(400, {
      code: 'BadRequestException',
      shape: 'detailed',
      naming: booking.start,
    });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { absentHost: false });
  },
);

test(
  'marking the attendee absent before the start answers 400 and marks nobody',
  claim('bookings.absent.attendee-too-early', {
    evidence: ['F26', 'S12 mark-absent[2]', 'S26 mark-absent[2]', 'S12#225'],
  }),
  async ({ cal, booking, attendee }) => {
    const answer = await cal.bookings.markAbsent(booking.uid, {
      attendees: [{ email: attendee.email, absent: true }],
    });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { attendees: [{ absent: false }] });
  },
);

test(
  'marking absent by numeric id answers 404 naming it',
  claim('bookings.absent.by-id', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S12 identifiers[4]', 'S12#238', 'S26#238'],
  }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.markAbsent(booking.id, { host: true });

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: booking.id });
  },
);

test(
  'marking absent on an unknown uid answers 404 naming it',
  claim('bookings.absent.unknown-uid', { evidence: ['S10 unknown-uid[4]', 'S12 unknown-uid[4]'] }),
  async ({ cal }) => {
    const answer = await cal.bookings.markAbsent(UNKNOWN_UID, { host: true });

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: UNKNOWN_UID });
  },
);

test(
  'before the start even an empty body answers 400 naming the start',
  claim('bookings.absent.empty-body-too-early', {
    evidence: ['F26', 'S12 mark-absent[3]', 'S12#260', 'S26#260'],
  }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.markAbsent(booking.uid, {});

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: booking.start });
  },
);

test(
  "before the start nobody is marked by another user's key either: 400 naming the start",
  claim('bookings.absent.foreign-key', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F19', 'S12 auth[12]', 'S12#257', 'S26#257'],
  }),
  async ({ stranger, cal, booking }) => {
    const answer = await stranger.bookings.markAbsent(booking.uid, { host: true });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: booking.start });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { absentHost: false });
  },
);

test(
  'before the start an address that is not on the booking answers 400 as one that is',
  claim('bookings.absent.unknown-attendee', { evidence: ['F26', 'S10#259', 'S12#259', 'S26#259'] }),
  async ({ cal, booking, companion }) => {
    const answer = await cal.bookings.markAbsent(booking.uid, {
      attendees: [{ email: companion.email, absent: true }],
    });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: booking.start });
  },
);
