import { addDays, dayOf, daysBetween, STAMP } from '../../../src/ledger/normalise/instants.ts';
import type { Step } from './recording.ts';

/** 52 weeks: the weekday stays, and so does the season, up to a day a year. */
const YEAR = 364;

/** The days that recorded requests name and that lay ahead when they were sent, earliest first. */
export function daysAhead(steps: readonly Step[]): string[] {
  const days = new Set<string>();
  for (const { request, at } of steps) {
    const text = `${request.path} ${typeof request.body === 'string' ? request.body : JSON.stringify(request.body ?? '')}`;
    for (const [, day = ''] of text.matchAll(STAMP)) {
      const ahead = daysBetween(dayOf(at), day);
      if (ahead > 1 && ahead < 36_500) days.add(day);
    }
  }
  return [...days].sort();
}

/**
 * By how many days a recording is moved so that its days lie ahead again: the fewest whole years of 52 weeks that
 * put the earliest of them at least three days after now. 0 as long as the recorded days have not come.
 */
export function shiftInDays(steps: readonly Step[], now: number): number {
  const earliest = daysAhead(steps)[0];
  if (earliest === undefined) return 0;
  return Math.ceil(daysBetween(earliest, addDays(dayOf(now), 3)) / YEAR) * YEAR || 0;
}
