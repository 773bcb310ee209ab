import { expect, test } from 'vitest';
import { eachKindOnce, withoutFollowing } from '../../src/ledger/observe/slots.ts';

const DAY = '2027-03-29';
const at = (time: string) => ({ start: `${DAY}T${time}:00.000Z` });

test('the slot that begins when a booking ends is none of its own: the last one of a day has none', () => {
  const ends = new Set([Date.parse(at('09:30').start)]);
  const slots = { data: { [DAY]: [at('09:00'), at('09:30'), at('10:00')] } };

  expect(withoutFollowing(slots, ends)).toEqual({ data: { [DAY]: [at('09:00'), at('10:00')] } });
});

test('of slots that look alike one is enough', () => {
  const slot = { start: '<instant>' };

  expect(eachKindOnce({ '<day#1>': [slot, { start: '<time#1>' }, slot] })).toEqual({
    '<day#1>': [slot, { start: '<time#1>' }],
  });
});
