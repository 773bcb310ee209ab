import { IANAZone } from 'luxon';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const UTC = /^(etc\/)?(utc|uct|gmt|zulu)$/i;

/** By zone and UTC day: the offset that holds all day, or `null` where it changes in the day. */
const offsetsOfDays = new Map<string, Map<number, number | null>>();

export function isUtc(timeZone: string): boolean {
  return UTC.test(timeZone);
}

/**
 * The minutes by which a zone is ahead of UTC at an instant (epoch milliseconds). Remembered by day, for asking the
 * system takes longer than all the rest of a list of slots.
 */
export function offsetAt(timeZone: string, epoch: number): number {
  if (isUtc(timeZone)) return 0;
  const zone = IANAZone.create(timeZone);
  let days = offsetsOfDays.get(timeZone);
  if (!days) {
    days = new Map();
    offsetsOfDays.set(timeZone, days);
  }
  const day = Math.floor(epoch / DAY);
  let offset = days.get(day);
  if (offset === undefined) {
    const first = zone.offset(day * DAY);
    offset = first === zone.offset((day + 1) * DAY - 1) ? first : null;
    days.set(day, offset);
  }
  return offset ?? zone.offset(epoch);
}

/**
 * The instant (epoch milliseconds) of a local time, which is given as if it were UTC. A time that summer time leaves
 * out is moved on by the gap, of a time that comes twice the first one is taken.
 */
export function epochOfLocal(timeZone: string, local: number): number {
  const before = offsetAt(timeZone, local - DAY);
  const after = offsetAt(timeZone, local + DAY);
  for (const offset of [before, after]) {
    const epoch = local - offset * MINUTE;
    if (offsetAt(timeZone, epoch) === offset) return epoch;
  }
  return local - before * MINUTE;
}

/** The midnight (as if it were UTC) of the local date of an instant. */
export function localMidnight(timeZone: string, epoch: number): number {
  return Math.floor((epoch + offsetAt(timeZone, epoch) * MINUTE) / DAY) * DAY;
}
