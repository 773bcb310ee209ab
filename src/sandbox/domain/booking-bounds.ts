import { DateTime } from 'luxon';
import type { Sandbox } from '../sandbox.ts';
import type { EventType, Schedule } from './model.ts';
import { openWindows } from './schedule-windows.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** How far ahead the days of a rolling window are counted. */
const HORIZON_DAYS = 366;

/** When an event type may be booked at the earliest and the latest, in epoch milliseconds. */
export interface Bounds {
  earliest: number;
  /** The first instant that is too late. */
  latest: number;
  /** The same for a rolling window, which the slots keep to and a create does not (S12#315, S26#307). */
  latestRolling: number;
}

interface Window {
  type?: unknown;
  value?: unknown;
  rolling?: unknown;
}

function endOfDay(day: DateTime): number {
  return day.startOf('day').plus({ days: 1 }).toMillis();
}

function afterBusinessDays(day: DateTime, count: number): DateTime {
  let result = day;
  for (let left = count; left > 0; ) {
    result = result.plus({ days: 1 });
    if (result.weekday <= 5) left -= 1;
  }
  return result;
}

/** The end of the `count`-th date, from today on, on which the schedule is open at all. */
function endOfOpenDays(schedule: Schedule, now: DateTime, count: number): number {
  const dates = new Set<string>();
  for (const window of openWindows(schedule, now.toMillis(), now.toMillis() + HORIZON_DAYS * DAY)) {
    const day = DateTime.fromMillis(window.start, { zone: schedule.timeZone });
    dates.add(day.toISODate() ?? '');
    if (dates.size === count) return endOfDay(day);
  }
  return Number.POSITIVE_INFINITY;
}

/**
 * The bounds that `minimumBookingNotice` and `bookingWindow` set (S12#309, #316, #578, #580). A rolling window
 * offers the next so many days on which the schedule is open.
 */
export function boundsOf(eventType: EventType, schedule: Schedule | undefined, sandbox: Sandbox): Bounds {
  const { keepsNotice, keepsWindow, offersPast } = sandbox.behaviour.offer;
  const now = sandbox.now();
  const bounds: Bounds = {
    earliest: offersPast ? 0 : now.getTime() + (keepsNotice ? eventType.minimumBookingNotice : 0) * MINUTE,
    latest: Number.POSITIVE_INFINITY,
    latestRolling: Number.POSITIVE_INFINITY,
  };
  const window = eventType.settings['bookingWindow'] as Window | undefined;
  if (!window?.type || !schedule || !keepsWindow) return bounds;
  const zone = schedule.timeZone;
  const today = DateTime.fromJSDate(now, { zone });
  if (window.type === 'range' && Array.isArray(window.value)) {
    const [first, last] = window.value.map((date) => DateTime.fromISO(String(date), { zone }));
    if (first?.isValid) bounds.earliest = Math.max(bounds.earliest, first.startOf('day').toMillis());
    if (last?.isValid) bounds.latest = endOfDay(last);
  } else if (typeof window.value === 'number') {
    if (window.rolling === true) bounds.latestRolling = endOfOpenDays(schedule, today, window.value);
    else if (window.type === 'businessDays') bounds.latest = endOfDay(afterBusinessDays(today, window.value));
    else bounds.latest = endOfDay(today.plus({ days: window.value }));
  }
  return bounds;
}
