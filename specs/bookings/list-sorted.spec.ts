import { claim, expect, test } from '../../fixtures/index.ts';

test(
  'sortStart sorts by when bookings begin, either way',
  claim('bookings.list.sort-start', {
    evidence: ['F65', 'S12 list[4]', 'S12 list[5]', 'S10#32', 'S12#32', 'S26#32'],
  }),
  async ({ cal, trio: [first, second, third], attendee: { email } }) => {
    const rising = await cal.bookings.list({ attendeeEmail: email, sortStart: 'asc' });
    const falling = await cal.bookings.list({ attendeeEmail: email, sortStart: 'desc' });

    expect(rising).toList([first, second, third]);
    expect(falling).toList([third, second, first]);
  },
);

test(
  'sortEnd sorts by when bookings end, either way',
  claim('bookings.list.sort-end', { evidence: ['F66'] }),
  async ({ cal, trio: [first, second, third], attendee: { email } }) => {
    const rising = await cal.bookings.list({ attendeeEmail: email, sortEnd: 'asc' });
    const falling = await cal.bookings.list({ attendeeEmail: email, sortEnd: 'desc' });

    expect(rising).toList([first, second, third]);
    expect(falling).toList([third, second, first]);
  },
);

test(
  'sortCreated sorts by when bookings were made, either way',
  claim('bookings.list.sort-created', { evidence: ['F66'] }),
  async ({ cal, trio: [first, second, third], attendee: { email } }) => {
    const rising = await cal.bookings.list({ attendeeEmail: email, sortCreated: 'asc' });
    const falling = await cal.bookings.list({ attendeeEmail: email, sortCreated: 'desc' });

    expect(rising).toList([third, first, second]);
    expect(falling).toList([second, first, third]);
  },
);
