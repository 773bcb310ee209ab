import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { epochOfLocal, localMidnight, offsetAt } from '../../src/sandbox/domain/zone-offset.ts';

const zone = fc.constantFrom(
  'UTC',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'Pacific/Auckland',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Pacific/Apia',
);
const quarterHour = fc
  .integer({ min: Date.UTC(2024, 0, 1) / 900_000, max: Date.UTC(2030, 0, 1) / 900_000 })
  .map((quarters) => quarters * 900_000);

describe('offsets of zones', () => {
  test('are those of the library', () => {
    fc.assert(
      fc.property(zone, quarterHour, (timeZone, epoch) => {
        expect(offsetAt(timeZone, epoch)).toBe(DateTime.fromMillis(epoch, { zone: timeZone }).offset);
      }),
      { numRuns: 2000 },
    );
  });

  test('a local time leads to the instant that reads as it, or lies in a gap', () => {
    fc.assert(
      fc.property(zone, quarterHour, (timeZone, local) => {
        const epoch = epochOfLocal(timeZone, local);
        const back = epoch + offsetAt(timeZone, epoch) * 60_000;
        const wall = DateTime.fromMillis(local, { zone: 'utc' }).setZone(timeZone, { keepLocalTime: true });
        const exists =
          wall.toFormat('yyyy-MM-dd HH:mm') === new Date(local).toISOString().slice(0, 16).replace('T', ' ');
        if (exists) expect(back).toBe(local);
        else expect(back).toBeGreaterThan(local);
      }),
      { numRuns: 2000 },
    );
  });

  test('midnight is that of the local date', () => {
    const evening = Date.parse('2027-03-14T01:30:00Z');
    expect(new Date(localMidnight('America/New_York', evening)).toISOString()).toBe(
      '2027-03-13T00:00:00.000Z',
    );
  });

  test('a time left out by summer time moves on by the gap, of a time that comes twice the first is taken', () => {
    const left = epochOfLocal('America/New_York', Date.parse('2027-03-14T02:30:00Z'));
    expect(new Date(left).toISOString()).toBe('2027-03-14T07:30:00.000Z');
    const twice = epochOfLocal('America/New_York', Date.parse('2027-11-07T01:30:00Z'));
    expect(new Date(twice).toISOString()).toBe('2027-11-07T05:30:00.000Z');
  });
});
