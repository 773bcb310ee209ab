import { DateTime } from 'luxon';
import { isUtc, offsetAt } from './zone-offset.ts';

const MINUTE = 60_000;
const PLAIN_DATE = /^\d{4}-\d{2}-\d{2}$/;

function epochOf(text: string): number {
  return DateTime.fromISO(text.replace(' ', 'T'), { zone: 'utc' }).toMillis();
}

/** The beginning of a range, epoch milliseconds: a plain date begins at its midnight in UTC. */
export function rangeStart(text: string): number {
  return epochOf(text);
}

/** The end of a range, epoch milliseconds: a plain date counts to its end in UTC (S12 slots[0]). */
export function rangeEnd(text: string): number {
  return PLAIN_DATE.test(text) ? epochOf(text) + 24 * 60 * MINUTE : epochOf(text);
}

function offsetText(minutes: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}

/**
 * An instant (epoch milliseconds) as local time of a zone with its offset, in UTC with `Z` (S12 slots[2]).
 */
export function zonedText(timeZone: string, epoch: number): string {
  if (isUtc(timeZone)) return new Date(epoch).toISOString();
  const offset = offsetAt(timeZone, epoch);
  return new Date(epoch + offset * MINUTE).toISOString().replace('Z', offsetText(offset));
}
