import { claim, expect, test } from '../../fixtures/index.ts';

test(
  'without take and skip a page holds a hundred, and says so',
  claim('bookings.list.default-page', { evidence: ['F65', 'S10#15', 'S12 list[4]', 'S12#15', 'S26#15'] }),
  async ({ cal, trio: _, attendee }) => {
    const list = await cal.bookings.list({ attendeeEmail: attendee.email });

    expect(list).toSucceed(200);
    expect(list.body).toMatchObject({
      pagination: {
        returnedItems: 3,
        totalItems: 3,
        itemsPerPage: 100,
        remainingItems: 0,
        currentPage: 1,
        totalPages: 1,
        hasNextPage: false,
        hasPreviousPage: false,
      },
    });
  },
);

test(
  'the first page counts what is left',
  claim('bookings.list.first-page', { evidence: ['F65', 'S10 list[5]', 'S12 list[5]', 'S26 list[5]'] }),
  async ({ cal, trio: [first], attendee }) => {
    const list = await cal.bookings.list({ attendeeEmail: attendee.email, sortStart: 'asc', take: 1 });

    expect(list).toList([first]);
    expect(list.body).toMatchObject({
      pagination: {
        returnedItems: 1,
        totalItems: 3,
        itemsPerPage: 1,
        remainingItems: 2,
        currentPage: 1,
        totalPages: 3,
        hasNextPage: true,
        hasPreviousPage: false,
      },
    });
  },
);

test(
  'a page in the middle has one before it and one after it',
  claim('bookings.list.middle-page', { evidence: ['F65', 'S10 list[6]', 'S12 list[6]', 'S26 list[6]'] }),
  async ({ cal, trio: [, second], attendee }) => {
    const list = await cal.bookings.list({
      attendeeEmail: attendee.email,
      sortStart: 'asc',
      take: 1,
      skip: 1,
    });

    expect(list).toList([second]);
    expect(list.body).toMatchObject({
      pagination: {
        returnedItems: 1,
        totalItems: 3,
        itemsPerPage: 1,
        remainingItems: 1,
        currentPage: 2,
        totalPages: 3,
        hasNextPage: true,
        hasPreviousPage: true,
      },
    });
  },
);

test(
  'the last page may be shorter, and nothing follows it',
  claim('bookings.list.last-page', { evidence: ['F65', 'S12#16', 'S12#17'] }),
  async ({ cal, trio: [, , third], attendee }) => {
    const list = await cal.bookings.list({
      attendeeEmail: attendee.email,
      sortStart: 'asc',
      take: 2,
      skip: 2,
    });

    expect(list).toList([third]);
    expect(list.body).toMatchObject({
      pagination: { returnedItems: 1, totalItems: 3, remainingItems: 0, hasNextPage: false },
    });
  },
);

test(
  'pages put together are the whole list, each booking once',
  claim('bookings.list.pages-add-up', { evidence: ['F65', 'S10#17', 'S12#16', 'S12#17', 'S26#17'] }),
  async ({ cal, trio, attendee }) => {
    const sorted = { attendeeEmail: attendee.email, sortStart: 'asc', take: 2 } as const;

    const page = await cal.bookings.list(sorted);
    const next = await cal.bookings.list({ ...sorted, skip: 2 });

    expect([...page.data, ...next.data]).toMatchObject(trio.map(({ uid }) => ({ uid })));
  },
);

test(
  'behind the last page there is nothing: 200 and an empty list',
  claim('bookings.list.beyond', { evidence: ['F66'] }),
  async ({ cal, trio: _, attendee }) => {
    const list = await cal.bookings.list({ attendeeEmail: attendee.email, take: 2, skip: 4 });

    expect(list).toSucceed(200, []);
  },
);

test(
  'up to 250 bookings may be taken at once',
  claim('bookings.list.take-most', { evidence: ['F65', 'S12 list[13]', 'S12#19'] }),
  async ({ cal, trio: _, attendee }) => {
    const list = await cal.bookings.list({ attendeeEmail: attendee.email, take: 250 });

    expect(list).toSucceed(200, [{}, {}, {}]);
  },
);
