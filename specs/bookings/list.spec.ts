import { BOOKINGS_VERSION, claim, expect, test } from '../../fixtures/index.ts';

test(
  'a booking in a list is what reading it gives, to the last property',
  claim('bookings.list.as-read', { evidence: ['S10#15', 'S12#9', 'S12#15', 'S26#15'] }),
  async ({ cal, booking, attendee }) => {
    const list = await cal.bookings.list({ attendeeEmail: attendee.email });

    expect(list).toSucceed(200);
    expect(list.data).toEqual([(await cal.bookings.get(booking.uid)).data]);
  },
);

test(
  'attendeeEmail lists the bookings of that address, and no other',
  claim('bookings.list.by-attendee-email', {
    evidence: ['F65', 'S12 list[4]', 'S10#27', 'S12#27', 'S26#27'],
  }),
  async ({ cal, trio, attendee, book }) => {
    await book();

    const list = await cal.bookings.list({ attendeeEmail: attendee.email, sortStart: 'asc' });

    expect(list).toSucceed(200);
    expect(list).toList(trio);
  },
);

test(
  'attendeeEmail of somebody who never booked lists nothing: page 0 of 0',
  claim('bookings.list.of-nobody', { evidence: ['F29', 'F65', 'S10#23', 'S12#23', 'S26#23'] }),
  async ({ cal, companion }) => {
    const list = await cal.bookings.list({ attendeeEmail: companion.email });

    expect(list).toSucceed(200, []);
    expect(list.body).toMatchObject({
      pagination: {
        returnedItems: 0,
        totalItems: 0,
        itemsPerPage: 100,
        remainingItems: 0,
        currentPage: 0,
        totalPages: 0,
        hasNextPage: false,
        hasPreviousPage: false,
      },
    });
  },
);

test(
  'attendeeName narrows the list to attendees of that name',
  claim('bookings.list.by-attendee-name', { evidence: ['F66'] }),
  async ({ cal, booking, attendee: { email, name }, companion }) => {
    expect(await cal.bookings.list({ attendeeEmail: email, attendeeName: name })).toList([booking]);
    expect(await cal.bookings.list({ attendeeEmail: email, attendeeName: companion.name })).toList([]);
  },
);

test(
  'bookingUid lists that booking alone',
  claim('bookings.list.by-uid', { evidence: ['F65', 'S10#34', 'S12#34', 'S26#34'] }),
  async ({ cal, trio: [, second] }) => {
    const list = await cal.bookings.list({ bookingUid: second.uid });

    expect(list).toSucceed(200, [{ id: second.id, uid: second.uid }]);
  },
);

test(
  'bookingUid of a booking that was moved lists the old one, cancelled, and not what it was moved to',
  claim('bookings.list.by-spent-uid', { evidence: ['F65', 'S10#86', 'S12#86', 'S26#86'] }),
  async ({ cal, booking, slots }) => {
    const moved = await cal.bookings.reschedule(booking.uid, { start: (await slots.next()).start });

    const list = await cal.bookings.list({ bookingUid: booking.uid });

    expect(list).toSucceed(200, [
      { uid: booking.uid, status: 'cancelled', rescheduledToUid: moved.data.uid },
    ]);
  },
);

test(
  'eventTypeId narrows the list to one event type',
  claim('bookings.list.by-event-type', { evidence: ['F65', 'S12 list[10]', 'S12#28'] }),
  async ({ cal, booking, elsewhere, attendee: { email }, eventType, lengthsEventType }) => {
    const here = await cal.bookings.list({ attendeeEmail: email, eventTypeId: eventType.id });
    const there = await cal.bookings.list({ attendeeEmail: email, eventTypeId: lengthsEventType.id });

    expect(here).toList([booking]);
    expect(there).toList([elsewhere]);
  },
);

test(
  'eventTypeIds lists the bookings of several event types',
  claim('bookings.list.by-event-types', { evidence: ['F65', 'S10#29', 'S12#29', 'S26#29'] }),
  async ({ cal, booking, elsewhere, pending, attendee, eventType, lengthsEventType }) => {
    const list = await cal.bookings.list({
      attendeeEmail: attendee.email,
      eventTypeIds: [eventType.id, lengthsEventType.id],
      sortStart: 'asc',
    });

    expect(list).toList([booking, elsewhere]);
    expect(list).not.toInclude(pending);
  },
);

test(
  'a parameter that the list does not know is ignored',
  claim('bookings.list.unknown-parameter', { evidence: ['S12 list[17]', 'S10#35', 'S12#35', 'S26#35'] }),
  async ({ cal, booking }) => {
    const list = await cal.send({
      method: 'GET',
      path: `/v2/bookings?surprise=1&bookingUid=${booking.uid}`,
      version: BOOKINGS_VERSION,
    });

    expect(list).toSucceed(200, [{ uid: booking.uid }]);
  },
);
