import { claim, expect, test } from '../../fixtures/index.ts';

test(
  'once it has begun the host can be marked absent, and only the host is',
  claim('bookings.absent.host', { slow: true, evidence: ['F36', 'F60', 'S10#594', 'S12#594'] }),
  async ({ cal, begun }) => {
    const marked = { absentHost: true, attendees: [{ absent: false }] };

    expect(await cal.bookings.markAbsent(begun.uid, { host: true })).toSucceed(200, marked);

    expect(await cal.bookings.get(begun.uid)).toSucceed(200, { ...marked, status: 'accepted' });
  },
);

test(
  'once it has begun the attendee can be marked absent, and present again',
  claim('bookings.absent.attendee', { slow: true, evidence: ['F36', 'F60', 'S10#595', 'S12#595'] }),
  async ({ cal, begun, attendee }) => {
    const mark = (absent: boolean) =>
      cal.bookings.markAbsent(begun.uid, { attendees: [{ email: attendee.email, absent }] });

    expect(await mark(true)).toSucceed(200, { absentHost: false, attendees: [{ absent: true }] });

    expect(await mark(false)).toSucceed(200, { absentHost: false, attendees: [{ absent: false }] });
  },
);

test(
  'another user marks the host of a booking absent that has begun',
  claim('bookings.absent.other-user', {
    slow: true,
    evidence: ['F19', 'S10#598', 'S12#598', 'S26#590'],
  }),
  async ({ cal, stranger, begun }) => {
    const answer = await stranger.bookings.markAbsent(begun.uid, { host: true });

    expect(answer).toSucceed(200, { absentHost: true });
    expect(await cal.bookings.get(begun.uid)).toSucceed(200, { absentHost: true });
  },
);

test(
  'marking nobody in particular absent answers 200 and marks nobody',
  claim('bookings.absent.nobody-named', {
    slow: true,
    evidence: ['F36', 'S10#597', 'S12#597', 'S26#589'],
  }),
  async ({ cal, bygone }) => {
    const answer = await cal.bookings.markAbsent(bygone.uid, {});

    expect(answer).toSucceed(200, { absentHost: false, attendees: [{ absent: false }] });
  },
);

test(
  'marking somebody absent who is not on the booking answers a bare 500 or 200, and marks nobody',
  claim('bookings.absent.not-on-booking', {
    slow: true,
    evidence: ['F36', 'S10#596', 'S12#596', 'S26#588'],
  }),
  async ({ cal, bygone, companion }) => {
    const answer = await cal.bookings.markAbsent(bygone.uid, {
      attendees: [{ email: companion.email, absent: true }],
    });

    expect([
      [500, 'bare'],
      [200, null],
    ]).toContainEqual([answer.status, answer.errorShape]);
    expect(await cal.bookings.get(bygone.uid)).toSucceed(200, {
      absentHost: false,
      attendees: [{ absent: false }],
    });
  },
);

test(
  'marking absent by what is no e-mail address answers 400 naming the property',
  claim('bookings.absent.invalid-email', {
    slow: true,
    evidence: ['F60', 'S10#599', 'S12#599', 'S26#591'],
  }),
  async ({ cal, bygone }) => {
    const answer = await cal.bookings.markAbsent(bygone.uid, {
      attendees: [{ email: 'nobody', absent: true }],
    });

    expect(answer).toBeRefused(400, {
      code: 'BadRequestException',
      shape: 'validation',
      naming: 'attendees',
    });
  },
);
