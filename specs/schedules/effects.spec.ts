import { claim, expect, test } from '../../fixtures/index.ts';

const BERLIN = 'Europe/Berlin';

test(
  'changed hours change the slots, and leave what is booked as it is',
  claim('schedules.update.hours', { evidence: ['F79', 'S12#536', 'S26#528'] }),
  async ({ cal, slots, makeSchedule, makeEventType, bookingRequest, evenings }) => {
    const { id: scheduleId } = await makeSchedule();
    const { id: eventTypeId } = await makeEventType({ scheduleId });
    const slot = await slots.next();
    const booked = await cal.bookings.create(bookingRequest(slot, { eventTypeId }));

    expect(await cal.schedules.update(scheduleId, { availability: evenings })).toSucceed(200);

    const [evening = ''] = slots.everyEveningStartOf(slot.day);
    await expect(slots).toOffer({ start: evening }, { eventTypeId });
    expect(await cal.bookings.get(booked.data.uid)).toSucceed(200, {
      start: slot.start,
      status: 'accepted',
    });
  },
);

test(
  'the hours of a single date hold instead of those of its weekday',
  claim('schedules.overrides.hours', { evidence: ['F79', 'S12#525'] }),
  async ({ cal, slots, makeSchedule, makeEventType, evenings }) => {
    const { day } = await slots.next();
    const [{ startTime, endTime }] = evenings;
    const { id: scheduleId } = await makeSchedule({ overrides: [{ date: day, startTime, endTime }] });
    const { id: eventTypeId } = await makeEventType({ scheduleId });

    expect(await cal.slots.list({ eventTypeId, start: day, end: day })).toSucceed(200, {
      [day]: slots.everyEveningStartOf(day).map((start) => ({ start })),
    });
  },
);

test(
  'a schedule goes by the clocks of its zone when summer time begins or ends',
  claim('schedules.time-zone.summer-time', { evidence: ['F75'] }),
  async ({ cal, clocks, daily, makeSchedule, makeEventType }) => {
    const { before, after } = clocks.aroundNextChangeIn(BERLIN);
    const hours = { timeZone: BERLIN, availability: daily('22:00', '23:00') };
    const { id: scheduleId } = await makeSchedule(hours);
    const { id: eventTypeId } = await makeEventType({ scheduleId, lengthInMinutes: 60 });

    // Each day by itself: a range over the change was once an hour off (F75).
    expect(await cal.slots.list({ eventTypeId, start: before, end: before })).toSucceed(200, {
      [before]: [{ start: clocks.at(BERLIN, before, '22:00') }],
    });
    expect(await cal.slots.list({ eventTypeId, start: after, end: after })).toSucceed(200, {
      [after]: [{ start: clocks.at(BERLIN, after, '22:00') }],
    });
  },
);
