import { claim, expect, test } from '../../fixtures/index.ts';

test(
  'of several lengths the one that is asked for is booked',
  claim('bookings.lengths.longer', { evidence: ['S12 lengths[0]', 'S12#445'] }),
  async ({ cal, slots, bookingRequest, lengthsEventType: { id: eventTypeId } }) => {
    const slot = await slots.nextWithRoomAfter();

    const booked = await cal.bookings.create(bookingRequest(slot, { eventTypeId, lengthInMinutes: 60 }));

    expect(booked).toSucceed(201, { start: slot.start, end: slot.plus({ minutes: 60 }), duration: 60 });
  },
);

test(
  'a shorter length is booked as well',
  claim('bookings.lengths.shorter', { evidence: ['S12 lengths[1]'] }),
  async ({ cal, slots, bookingRequest, lengthsEventType: { id: eventTypeId } }) => {
    const slot = await slots.next();

    const booked = await cal.bookings.create(bookingRequest(slot, { eventTypeId, lengthInMinutes: 15 }));

    expect(booked).toSucceed(201, { start: slot.start, end: slot.plus({ minutes: 15 }), duration: 15 });
  },
);

test(
  'unless a length is asked for the one of the event type is booked',
  claim('bookings.lengths.default', { evidence: ['S12 lengths[3]', 'S12#446'] }),
  async ({ cal, slots, bookingRequest, lengthsEventType }) => {
    const slot = await slots.next();

    const booked = await cal.bookings.create(bookingRequest(slot, { eventTypeId: lengthsEventType.id }));

    expect(booked).toSucceed(201, { end: slot.end, duration: lengthsEventType.lengthInMinutes });
  },
);

test(
  'a length that is not offered is refused with 400 naming the property',
  claim('bookings.lengths.not-offered', { evidence: ['S12 lengths[2]', 'S12#447'] }),
  async ({ cal, slots, bookingRequest, lengthsEventType: { id: eventTypeId } }) => {
    const request = bookingRequest(await slots.next(), { eventTypeId, lengthInMinutes: 20 });

    const answer = await cal.bookings.create(request);

    expect(answer).toBeRefused(400, {
      code: 'BadRequestException',
      shape: 'detailed',
      naming: 'lengthInMinutes',
    });
  },
);
