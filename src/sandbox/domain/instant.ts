import { DateTime } from 'luxon';

/** What an ISO 8601 text means; without an offset it is UTC, whatever zone this process runs in. */
export function instantOf(text: string): Date {
  return DateTime.fromISO(text.trim().replace(' ', 'T'), { zone: 'utc' }).toJSDate();
}
