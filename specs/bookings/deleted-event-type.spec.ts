import { claim, expect, test } from '../../fixtures/index.ts';

test(
  'a booking whose event type is deleted remains readable, with null in place of the event type',
  claim('bookings.read.event-type-deleted', { evidence: ['F28'] }),
  async ({ cal, slots, bookingRequest, eventTypeRequest }) => {
    const { data } = await cal.eventTypes.create(eventTypeRequest());
    const booked = await cal.bookings.create(bookingRequest(await slots.next(), { eventTypeId: data.id }));

    expect(await cal.eventTypes.delete(data.id)).toSucceed(200);

    expect(await cal.bookings.get(booked.data.uid)).toSucceed(200, {
      uid: booked.data.uid,
      status: 'accepted',
      eventType: null,
      eventTypeId: null,
    });
  },
);
