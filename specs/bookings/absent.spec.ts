import { claim, expect, test } from '../../fixtures/index.ts';

test(
  'marking the host absent before the start answers 400 naming the start, and marks nobody',
  claim('bookings.absent.host-too-early', {
    evidence: ['F26', 'S12 mark-absent[1]', 'S26 mark-absent[1]', 'S12#258', 'H9'],
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
  claim('bookings.absent.by-id', { evidence: ['S12 identifiers[4]', 'S12#238', 'S26#238'] }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.markAbsent(booking.id, { host: true });

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: booking.id });
  },
);
