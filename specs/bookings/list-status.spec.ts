import { claim, expect, test } from '../../fixtures/index.ts';

test(
  'an accepted booking to come is listed as upcoming, a cancelled one is not',
  claim('bookings.list.upcoming', { evidence: ['F65', 'S12 list[8]', 'S10#22', 'S12#22', 'S26#22'] }),
  async ({ cal, booking, cancelled, attendee }) => {
    const list = await cal.bookings.list({ attendeeEmail: attendee.email, status: 'upcoming' });

    expect(list).toSucceed(200, [{ uid: booking.uid, status: 'accepted' }]);
    expect(list).not.toInclude(cancelled);
  },
);

test(
  'a cancelled booking is listed as cancelled, an accepted one is not',
  claim('bookings.list.cancelled', { evidence: ['F65', 'S10 list[7]', 'S12 list[7]', 'S26 list[7]'] }),
  async ({ cal, booking, cancelled, attendee }) => {
    const list = await cal.bookings.list({ attendeeEmail: attendee.email, status: 'cancelled' });

    expect(list).toSucceed(200, [{ uid: cancelled.uid, status: 'cancelled' }]);
    expect(list).not.toInclude(booking);
  },
);

test(
  'a booking that waits for the host is the only one that is listed as unconfirmed',
  claim('bookings.list.unconfirmed', { evidence: ['F65', 'S10#418', 'S12#418', 'S26#410'] }),
  async ({ cal, booking, cancelled, pending, attendee }) => {
    const list = await cal.bookings.list({ attendeeEmail: attendee.email, status: 'unconfirmed' });

    expect(list).toSucceed(200, [{ uid: pending.uid, status: 'pending' }]);
    expect(list).not.toInclude(booking);
    expect(list).not.toInclude(cancelled);
  },
);

test(
  'what is still to come is not listed as past',
  claim('bookings.list.not-past', { evidence: ['F65', 'S10#23', 'S12#23', 'S26#23'] }),
  async ({ cal, trio: _, attendee }) => {
    const list = await cal.bookings.list({ attendeeEmail: attendee.email, status: 'past' });

    expect(list).toSucceed(200, []);
  },
);

test(
  'a single booking is not listed as recurring',
  claim('bookings.list.recurring', { evidence: ['F65', 'S10#381', 'S12#381', 'S26#373'] }),
  async ({ cal, booking: _, attendee }) => {
    const list = await cal.bookings.list({ attendeeEmail: attendee.email, status: 'recurring' });

    expect(list).toSucceed(200, []);
  },
);

test(
  'several statuses list the bookings of each',
  claim('bookings.list.several-statuses', {
    evidence: ['F65', 'S10 list[8]', 'S12 list[8]', 'S26 list[8]', 'S12#25'],
  }),
  async ({ cal, booking, cancelled, attendee }) => {
    const list = await cal.bookings.list({
      attendeeEmail: attendee.email,
      status: ['upcoming', 'cancelled'],
      sortStart: 'asc',
    });

    expect(list).toSucceed(200);
    expect(list).toList([booking, cancelled]);
  },
);

test(
  'without a status cancelled bookings are listed too',
  claim('bookings.list.any-status', { evidence: ['F65', 'S10 list[4]', 'S12 list[4]', 'S26 list[4]'] }),
  async ({ cal, booking, cancelled, attendee }) => {
    const list = await cal.bookings.list({ attendeeEmail: attendee.email, sortStart: 'asc' });

    expect(list).toSucceed(200);
    expect(list).toList([booking, cancelled]);
  },
);
