import { describe, expect, test } from 'vitest';
import { isBookable, whyNotBookable } from '../../src/sandbox/domain/availability.ts';
import type { EventType } from '../../src/sandbox/domain/model.ts';
import { provisioned } from './provisioned.ts';

type World = ReturnType<typeof provisioned>;

function wish(world: World, eventType: EventType, start: string) {
  const begin = new Date(start);
  const end = new Date(begin.getTime() + eventType.lengthInMinutes * 60_000);
  return { host: world.owner, eventType, start: begin, end };
}

describe('what can be booked', () => {
  test('every slot on offer, also on the night of a change of time', async () => {
    const world = provisioned();
    const availability = [{ days: ['Saturday', 'Sunday'], startTime: '00:00', endTime: '23:59' }];
    const type = await world.eventType({ lengthInMinutes: 45 }, { timeZone: 'Europe/London', availability });
    world.book(type, '2027-03-28T10:20:00Z');
    const starts = await world.starts(type, 'start=2027-03-27&end=2027-03-28');
    expect(starts.length).toBeGreaterThan(50);
    const refused = starts.filter((start) => !isBookable(world.sandbox, wish(world, type, start)));
    expect(refused).toEqual([]);
  });

  test.each([
    ['off the grid', '2027-02-08T10:07:00Z', null],
    ['up to the closing', '2027-02-08T11:00:00Z', null],
    ['over the closing', '2027-02-08T11:15:00Z', 'unavailable'],
    ['before the opening', '2027-02-08T03:00:00Z', 'unavailable'],
    ['overlapping', '2027-02-08T09:30:00Z', 'unavailable'],
    ['right after another', '2027-02-08T10:00:00Z', null],
  ])('%s', async (_name, start, why) => {
    const world = provisioned();
    const type = await world.eventType();
    world.book(type, '2027-02-08T09:00:00Z');
    expect(whyNotBookable(world.sandbox, wish(world, type, start))).toBe(why);
  });

  test('over midnight if both days are open', async () => {
    const world = provisioned();
    const days = ['Monday', 'Tuesday'];
    const type = await world.eventType(
      {},
      { availability: [{ days, startTime: '00:00', endTime: '23:59' }] },
    );
    expect(isBookable(world.sandbox, wish(world, type, '2027-02-08T23:30:00Z'))).toBe(true);
    expect(isBookable(world.sandbox, wish(world, type, '2027-02-09T23:30:00Z'))).toBe(false);
  });

  test('the notice is looked at before the schedule', async () => {
    const world = provisioned();
    const type = await world.eventType({ minimumBookingNotice: 24 * 60 });
    expect(whyNotBookable(world.sandbox, wish(world, type, '2026-11-22T23:00:00Z'))).toBe('out-of-bounds');
  });

  test.each([
    [{ type: 'calendarDays', value: 10, rolling: false }, 'out-of-bounds'],
    [{ type: 'calendarDays', value: 10, rolling: true }, null],
    [{ type: 'range', value: ['2026-11-30', '2026-12-04'] }, 'out-of-bounds'],
    [{ disabled: true }, null],
  ])('the booking window %j', async (bookingWindow, why) => {
    const world = provisioned();
    const type = await world.eventType({ bookingWindow });
    expect(whyNotBookable(world.sandbox, wish(world, type, '2027-01-29T10:00:00Z'))).toBe(why);
    expect(whyNotBookable(world.sandbox, wish(world, type, '2026-11-30T10:00:00Z'))).toBe(null);
  });

  test('seats are joined at the same start only, and also when none is left', async () => {
    const world = provisioned();
    const seats = { seatsPerTimeSlot: 1, showAttendeeInfo: true, showAvailabilityCount: true };
    const type = await world.eventType({ seats });
    world.book(type, '2027-02-08T09:00:00Z');
    expect(isBookable(world.sandbox, wish(world, type, '2027-02-08T09:00:00Z'))).toBe(true);
    expect(isBookable(world.sandbox, wish(world, type, '2027-02-08T09:30:00Z'))).toBe(false);
    expect(isBookable(world.sandbox, wish(world, await world.eventType(), '2027-02-08T09:00:00Z'))).toBe(
      false,
    );
  });

  test('the default schedule holds where the event type names none', async () => {
    const world = provisioned();
    const { body } = await world.call('POST', '/event-types', {
      body: { title: 'T', slug: 't', lengthInMinutes: 30 },
    });
    const type = world.sandbox.eventTypeById(body.data.id) as EventType;
    expect(isBookable(world.sandbox, wish(world, type, '2027-02-08T09:00:00Z'))).toBe(true);
    expect(isBookable(world.sandbox, wish(world, type, '2027-02-07T09:00:00Z'))).toBe(false);
  });
});
