import { claim, expect, test } from '../../fixtures/index.ts';

const TWO_YEARS = 2 * 366 * 24 * 60;

test(
  'a changed length changes the slots, and leaves what is booked as it is',
  claim('event-types.update.length', { evidence: ['F79', 'S12 event-types[2]', 'S26 event-types[2]'] }),
  async ({ cal, slots, makeEventType, bookingRequest }) => {
    const { id: eventTypeId } = await makeEventType();
    const booked = await cal.bookings.create(bookingRequest(await slots.next(), { eventTypeId }));
    const day = await slots.emptyDay();

    expect(await cal.eventTypes.update(eventTypeId, { lengthInMinutes: 60 })).toSucceed(200);

    expect(await cal.slots.list({ eventTypeId, start: day, end: day })).toSucceed(200, {
      [day]: slots.everyStartOf(day, 60).map((start) => ({ start })),
    });
    expect(await cal.bookings.get(booked.data.uid)).toSucceed(200, {
      end: booked.data.end,
      duration: 30,
      status: 'accepted',
    });
  },
);

test(
  'an event type that is given another schedule is offered at its hours',
  claim('event-types.update.schedule', { evidence: ['F79'] }),
  async ({ cal, slots, makeEventType, makeSchedule, evenings }) => {
    const { id: eventTypeId } = await makeEventType();
    const { id: scheduleId } = await makeSchedule({ availability: evenings });
    const { day } = await slots.next();

    expect(await cal.eventTypes.update(eventTypeId, { scheduleId })).toSucceed(200, { scheduleId });

    expect(await cal.slots.list({ eventTypeId, start: day, end: day })).toSucceed(200, {
      [day]: slots.everyEveningStartOf(day).map((start) => ({ start })),
    });
  },
);

test(
  'the time after a booking is kept free for as long as its event type says',
  claim('event-types.buffers.after', { evidence: ['F79'] }),
  async ({ cal, slots, makeEventType, bookingRequest }) => {
    const { id: eventTypeId } = await makeEventType({ afterEventBuffer: 30 });
    const slot = await slots.nextWithRoomAfter();

    expect(await cal.bookings.create(bookingRequest(slot, { eventTypeId }))).toSucceed(201);

    await expect(slots).not.toOffer({ start: slot.end }, { eventTypeId });
  },
);

test(
  'a time within the notice of its event type is neither offered nor booked: 400',
  claim('event-types.notice.refused', { evidence: ['S10#316', 'S12#316', 'S26#308'] }),
  async ({ cal, slots, makeEventType, bookingRequest }) => {
    const { id: eventTypeId } = await makeEventType({ minimumBookingNotice: TWO_YEARS });
    const slot = await slots.next();

    await expect(slots).not.toOffer(slot, { eventTypeId });
    expect(await cal.bookings.create(bookingRequest(slot, { eventTypeId }))).toBeRefused(400, {
      code: 'BadRequestException',
      shape: 'detailed',
    });
  },
);

test(
  'a time beyond the days ahead that its event type allows is neither offered nor booked: 400',
  claim('event-types.booking-window.days', { evidence: ['S10#578', 'S12#578', 'S26#570'] }),
  async ({ cal, slots, makeEventType, bookingRequest }) => {
    const bookingWindow = { type: 'calendarDays' as const, value: 10, rolling: false };
    const { id: eventTypeId } = await makeEventType({ bookingWindow });
    const slot = await slots.next();

    await expect(slots).not.toOffer(slot, { eventTypeId });
    expect(await cal.bookings.create(bookingRequest(slot, { eventTypeId }))).toBeRefused(400, {
      code: 'BadRequestException',
      shape: 'detailed',
    });
  },
);

test(
  'a time beyond a rolling window is not offered, and can be booked all the same',
  claim('event-types.booking-window.rolling', { evidence: ['F52', 'S10#315', 'S12#315', 'S26#307'] }),
  async ({ cal, slots, makeEventType, bookingRequest }) => {
    const bookingWindow = { type: 'calendarDays' as const, value: 10, rolling: true };
    const { id: eventTypeId } = await makeEventType({ bookingWindow });
    const slot = await slots.next();

    await expect(slots).not.toOffer(slot, { eventTypeId });
    expect(await cal.bookings.create(bookingRequest(slot, { eventTypeId }))).toSucceed(201);
  },
);
