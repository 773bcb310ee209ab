import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { SlotsMemory } from '../../src/sandbox/domain/slots-memory.ts';
import { monday, rig } from './running.ts';

const REPEATS_FOR = 1000;
const { call, book, eventTypeId } = await rig({
  change: (behaviour) => {
    behaviour.slots.repeatsFor = REPEATS_FOR;
  },
});

async function startsOn(weeks: number, more = ''): Promise<string[]> {
  const day = monday(weeks).slice(0, 10);
  const path = `/v2/slots?eventTypeId=${eventTypeId}&start=${day}&end=${day}${more}`;
  const { body } = await call('GET', path, { version: '2024-09-04' });
  return body.data[day].map(({ start }: { start: string }) => start);
}

describe('who asks for the same slots again', () => {
  test('gets the same answer for a moment, whatever was booked, and then another', async () => {
    const before = await startsOn(8);
    await book(monday(8));
    expect(await startsOn(8)).toEqual(before);

    await sleep(REPEATS_FOR);
    expect(await startsOn(8)).toEqual(before.filter((start) => start !== monday(8)));
  });

  test('for another length, zone or booking asks another question', async () => {
    const before = await startsOn(9);
    await book(monday(9));
    expect(await startsOn(9, '&bookingUidToReschedule=none')).not.toContain(monday(9));
    expect(before).toContain(monday(9));
  });

  test('in another format asks the same', async () => {
    await startsOn(10);
    await book(monday(10));
    expect(await startsOn(10, '&format=range')).toContain(monday(10));
  });
});

describe('the memory', () => {
  test('keeps nothing for no time', () => {
    const memory = new SlotsMemory<number>(0);
    expect([memory.recall('q', 1, () => 1), memory.recall('q', 1, () => 2)]).toEqual([1, 2]);
  });

  test('does not keep longer for being asked again', () => {
    const memory = new SlotsMemory<number>(10);
    const at = (now: number) => memory.recall('q', now, () => now);
    expect([at(0), at(9), at(10)]).toEqual([0, 0, 10]);
  });

  test('forgets when the clock is set back', () => {
    const memory = new SlotsMemory<number>(10);
    const at = (now: number) => memory.recall('q', now, () => now);
    expect([at(100), at(50)]).toEqual([100, 50]);
  });
});
