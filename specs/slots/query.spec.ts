import { claim, expect, test, unchecked } from '../../fixtures/index.ts';

test(
  'slots are listed without a key',
  claim('slots.list.no-key', { evidence: ['S10#451', 'S12#451', 'S26#443'] }),
  async ({ guest, slots, eventType }) => {
    const slot = await slots.next();

    const answer = await guest.slots.list({ eventTypeId: eventType.id, start: slot.day, end: slot.day });

    expect(answer).toSucceed(200);
    expect(answer.data[slot.day]).toContainEqual({ start: slot.start });
  },
);

test(
  'slots are listed by username and slug',
  claim('slots.list.by-slug', { evidence: ['S10#454', 'S12#454', 'S26#446'] }),
  async ({ cal, slots, username, eventType }) => {
    const { day, start } = await slots.next();

    const answer = await cal.slots.list({ username, eventTypeSlug: eventType.slug, start: day, end: day });

    expect(answer).toSucceed(200);
    expect(answer.data[day]).toContainEqual({ start });
  },
);

test(
  'a range of two dates includes the end day, and no other day',
  claim('slots.list.end-day', { evidence: ['F32', 'F76', 'S12 slots[0]', 'S12#450'] }),
  async ({ cal, slots, eventType }) => {
    const { day, nextDay } = await slots.next();

    const answer = await cal.slots.list({ eventTypeId: eventType.id, start: day, end: nextDay });

    expect(answer).toSucceed(200);
    expect(Object.keys(answer.data)).toEqual([day, nextDay]);
  },
);

test(
  'slots are as far apart as the length that is asked for',
  claim('slots.list.duration', { evidence: ['S12 slots[3]', 'S12#457', 'S26#449'] }),
  async ({ cal, slots, lengthsEventType }) => {
    const day = await slots.emptyDay();

    const answer = await cal.slots.list({
      eventTypeId: lengthsEventType.id,
      start: day,
      end: day,
      duration: 60,
    });

    expect(answer).toSucceed(200, { [day]: slots.everyStartOf(day, 60).map((start) => ({ start })) });
  },
);

test(
  'a length that the event type does not offer is answered all the same',
  claim('slots.list.duration-not-offered', { evidence: ['S10#458', 'S12#458', 'S26#450'] }),
  async ({ cal, slots, lengthsEventType }) => {
    const day = await slots.emptyDay();

    const answer = await cal.slots.list({
      eventTypeId: lengthsEventType.id,
      start: day,
      end: day,
      duration: 45,
    });

    expect(answer).toSucceed(200, { [day]: slots.everyStartOf(day, 45).map((start) => ({ start })) });
  },
);

test(
  'the past has no slots, and is no error',
  claim('slots.list.past', { evidence: ['S10#460', 'S12#460', 'S26#452'] }),
  async ({ cal, slots, eventType }) => {
    const day = slots.longAgo().slice(0, 10);

    const answer = await cal.slots.list({ eventTypeId: eventType.id, start: day, end: day });

    expect(answer).toSucceed(200);
    expect(answer.data).toEqual({});
  },
);

test(
  'to whoever moves a booking its own time is offered',
  claim('slots.list.own-time', { evidence: ['S10#494', 'S12#494', 'S26#486'] }),
  async ({ slots, booking }) => {
    await expect(slots).toOffer(booking, { bookingUidToReschedule: booking.uid });
  },
);

test(
  'slots for moving a booking that does not exist are those of anybody',
  claim('slots.list.unknown-booking', { evidence: ['S10#469', 'S12#469', 'S26#461'] }),
  async ({ cal, slots, eventType }) => {
    const { day, start } = await slots.next();

    const answer = await cal.slots.list({
      eventTypeId: eventType.id,
      start: day,
      end: day,
      bookingUidToReschedule: 'nope',
    });

    expect(answer).toSucceed(200);
    expect(answer.data[day]).toContainEqual({ start });
  },
);

test(
  'a range without an end answers 400 naming it',
  claim('slots.list.missing-end', { evidence: ['S10#462', 'S12#462', 'S26#454'] }),
  async ({ cal, slots, eventType }) => {
    const { day } = await slots.next();

    const answer = await cal.slots.list(unchecked({ eventTypeId: eventType.id, start: day }));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed', naming: 'end' });
  },
);

test(
  'slots of no event type answer 400',
  claim('slots.list.missing-event-type', { evidence: ['S12 slots[5]', 'S12#463', 'S26#455'] }),
  async ({ cal, slots }) => {
    const { day } = await slots.next();

    const answer = await cal.slots.list({ start: day, end: day });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed' });
  },
);

test(
  'a parameter that does not exist answers 400 naming it',
  claim('slots.list.unknown-parameter', { evidence: ['S10#465', 'S12#465', 'S26#457'] }),
  async ({ cal, slots, eventType }) => {
    const { day } = await slots.next();

    const answer = await cal.slots.list(
      unchecked({ eventTypeId: eventType.id, start: day, end: day, colour: 'red' }),
    );

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed', naming: 'colour' });
  },
);
