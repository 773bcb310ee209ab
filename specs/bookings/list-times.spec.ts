import { claim, expect, minuteAfter, test } from '../../fixtures/index.ts';

const BECAUSE = { cancellationReason: 'the contract suite cancels it' };

test(
  'afterStart leaves out what begins earlier',
  claim('bookings.list.after-start', {
    evidence: ['F65', 'S10 list[9]', 'S12 list[9]', 'S26 list[9]'],
  }),
  async ({ cal, trio: [first, second, third], attendee }) => {
    const list = await cal.bookings.list({
      attendeeEmail: attendee.email,
      afterStart: minuteAfter(first),
      sortStart: 'asc',
    });

    expect(list).toSucceed(200);
    expect(list).toList([second, third]);
  },
);

test(
  'beforeEnd leaves out what ends later, and keeps what ends just then',
  claim('bookings.list.before-end', {
    evidence: ['F65', 'S10 list[10]', 'S12 list[10]', 'S26 list[10]', 'S12#30'],
  }),
  async ({ cal, trio: [first, second], attendee }) => {
    const list = await cal.bookings.list({
      attendeeEmail: attendee.email,
      beforeEnd: second.end,
      sortStart: 'asc',
    });

    expect(list).toSucceed(200);
    expect(list).toList([first, second]);
  },
);

test(
  'afterStart and beforeEnd together list what lies between them',
  claim('bookings.list.between', { evidence: ['F65', 'S10#30', 'S12#30', 'S26#30'] }),
  async ({ cal, trio: [first, second], attendee }) => {
    const list = await cal.bookings.list({
      attendeeEmail: attendee.email,
      afterStart: minuteAfter(first),
      beforeEnd: second.end,
    });

    expect(list).toSucceed(200);
    expect(list).toList([second]);
  },
);

test(
  'afterCreatedAt leaves out what was made earlier',
  claim('bookings.list.after-created', { evidence: ['F66'] }),
  async ({ cal, trio: [first, second, third], attendee }) => {
    const list = await cal.bookings.list({
      attendeeEmail: attendee.email,
      afterCreatedAt: first.createdAt,
    });

    expect(list).toInclude(second);
    expect(list).not.toInclude(third);
  },
);

test(
  'beforeCreatedAt leaves out what was made later',
  claim('bookings.list.before-created', { evidence: ['F66'] }),
  async ({ cal, trio: [first, second, third], attendee }) => {
    const list = await cal.bookings.list({
      attendeeEmail: attendee.email,
      beforeCreatedAt: first.createdAt,
    });

    expect(list).toInclude(third);
    expect(list).not.toInclude(second);
  },
);

test(
  'afterUpdatedAt lists what has been cancelled since, and not what nobody has touched',
  claim('bookings.list.after-updated', { evidence: ['F66'] }),
  async ({ cal, trio: [first, second, third], attendee }) => {
    await cal.bookings.cancel(first.uid, BECAUSE);

    const list = await cal.bookings.list({
      attendeeEmail: attendee.email,
      afterUpdatedAt: second.updatedAt,
    });

    expect(list).toInclude(first);
    expect(list).not.toInclude(third);
  },
);

test(
  'beforeUpdatedAt lists what nobody has touched since, and not what has been cancelled',
  claim('bookings.list.before-updated', { evidence: ['F66'] }),
  async ({ cal, trio: [first, second, third], attendee }) => {
    await cal.bookings.cancel(first.uid, BECAUSE);

    const list = await cal.bookings.list({
      attendeeEmail: attendee.email,
      beforeUpdatedAt: second.updatedAt,
    });

    expect(list).toInclude(third);
    expect(list).not.toInclude(first);
  },
);
