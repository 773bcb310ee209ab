import type { Schedule, Weekday } from './model.ts';
import { epochOfLocal, localMidnight } from './zone-offset.ts';

/** A stretch of time in epoch milliseconds; `end` is not part of it. */
export interface Interval {
  start: number;
  end: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export const WEEKDAYS: readonly Weekday[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

/** The schedule that Cal.com gives to whoever names no availability (S12#526). */
export const DEFAULT_AVAILABILITY = [
  { days: WEEKDAYS.slice(0, 5), startTime: '09:00', endTime: '17:00' },
] as const;

/** `HH:mm` since midnight, in milliseconds. `23:59` means the end of the day (S12#543 shows it as 23:59:59.999). */
function sinceMidnight(time: string): number {
  if (time === '23:59') return DAY;
  const [hours, minutes] = time.split(':').map(Number);
  return ((hours ?? 0) * 60 + (minutes ?? 0)) * MINUTE;
}

function merged(intervals: Interval[]): Interval[] {
  const result: Interval[] = [];
  for (const interval of intervals.sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && interval.start <= last.end) last.end = Math.max(last.end, interval.end);
    else result.push({ ...interval });
  }
  return result;
}

/**
 * The open windows of one date, in order; an override replaces the weekly availability of its date.
 * @param midnight of the date, as if it were UTC
 */
function windowsOfDate(schedule: Schedule, midnight: number): Interval[] {
  const day = new Date(midnight);
  const date = day.toISOString().slice(0, 10);
  const weekday = WEEKDAYS[(day.getUTCDay() + 6) % 7];
  const overrides = schedule.overrides.filter((override) => override.date === date);
  const ranges =
    overrides.length > 0
      ? overrides
      : schedule.availability.filter((range) => weekday && range.days.includes(weekday));
  const windows = ranges.map((range) => ({
    start: epochOfLocal(schedule.timeZone, midnight + sinceMidnight(range.startTime)),
    end: epochOfLocal(schedule.timeZone, midnight + sinceMidnight(range.endTime)),
  }));
  return merged(windows.filter((window) => window.start < window.end));
}

/**
 * The windows in which a schedule is open that touch `[from, to)`, in order, each within one date of the schedule's
 * zone and at its full length (not cut to `from` and `to`): the grid of slots begins where a window begins.
 */
export function* openWindows(schedule: Schedule, from: number, to: number): Generator<Interval> {
  const last = localMidnight(schedule.timeZone, to);
  for (let midnight = localMidnight(schedule.timeZone, from); midnight <= last; midnight += DAY) {
    for (const window of windowsOfDate(schedule, midnight)) {
      if (window.end > from && window.start < to) yield window;
    }
  }
}

/** Whether the schedule is open during the whole of `interval`, midnight included if both its sides are open. */
export function isOpenThroughout(schedule: Schedule, interval: Interval): boolean {
  return merged([...openWindows(schedule, interval.start, interval.end)]).some(
    (window) => window.start <= interval.start && interval.end <= window.end,
  );
}
