import { claim, expect, test, UNKNOWN_ID } from '../../fixtures/index.ts';

test(
  'a day of slots lists every free start, one event length apart, within the schedule',
  claim('slots.list.day', { evidence: ['S12 slots[0]'] }),
  async ({ cal, slots, eventType }) => {
    const day = await slots.emptyDay();

    const answer = await cal.slots.list({ eventTypeId: eventType.id, start: day, end: day });

    expect(answer).toSucceed(200, { [day]: slots.everyStartOf(day).map((start) => ({ start })) });
  },
);

test(
  'the range format adds the end of every slot',
  claim('slots.list.range-format', { evidence: ['S12 slots[1]'] }),
  async ({ cal, slots, eventType }) => {
    const slot = await slots.next();

    const answer = await cal.slots.list({
      eventTypeId: eventType.id,
      start: slot.day,
      end: slot.day,
      format: 'range',
    });

    expect(answer).toSucceed(200);
    expect(answer.data[slot.day]).toContainEqual({ start: slot.start, end: slot.end });
  },
);

test(
  'starts are written in the time zone that is asked for',
  claim('slots.list.time-zone', { evidence: ['S12 slots[2]'] }),
  async ({ cal, slots, eventType }) => {
    const slot = await slots.next();

    const answer = await cal.slots.list({
      eventTypeId: eventType.id,
      start: slot.day,
      end: slot.day,
      timeZone: 'America/New_York',
    });

    expect(answer).toSucceed(200);
    expect(answer.data[slot.day]).toContainEqual({ start: slot.inZone('America/New_York') });
  },
);

test(
  'a booked slot is not offered',
  claim('slots.list.booked', { evidence: ['S12#481', 'S12#494'] }),
  async ({ slots, booking }) => {
    await expect(slots).not.toOffer(booking);
  },
);

test(
  'a range whose end lies before its start is empty, no error',
  claim('slots.list.reversed-range', { evidence: ['S12 slots[7]'] }),
  async ({ cal, slots, eventType }) => {
    const { day, nextDay } = await slots.next();

    const answer = await cal.slots.list({ eventTypeId: eventType.id, start: nextDay, end: day });

    expect(answer).toSucceed(200);
    expect(answer.data).toEqual({});
  },
);

test(
  'slots of an event type that does not exist answer 404',
  claim('slots.list.unknown-event-type', { evidence: ['S12 slots[4]'] }),
  async ({ cal, slots }) => {
    const { day } = await slots.next();

    const answer = await cal.slots.list({ eventTypeId: UNKNOWN_ID, start: day, end: day });

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed' });
  },
);

test(
  'a start that is no date answers 400 naming it',
  claim('slots.list.invalid-start', { evidence: ['S12 slots[6]'] }),
  async ({ cal, slots, eventType }) => {
    const { day } = await slots.next();

    const answer = await cal.slots.list({ eventTypeId: eventType.id, start: 'soon', end: day });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: 'start' });
  },
);

test(
  'a time zone that does not exist answers 400 naming the parameter',
  claim('slots.list.invalid-time-zone', { evidence: ['S12 slots[8]'] }),
  async ({ cal, slots, eventType }) => {
    const { day } = await slots.next();

    const answer = await cal.slots.list({
      eventTypeId: eventType.id,
      start: day,
      end: day,
      timeZone: 'Mars/Olympus',
    });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: 'timeZone' });
  },
);
