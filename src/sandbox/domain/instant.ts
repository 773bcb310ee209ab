import { DateTime } from 'luxon';

/** What an ISO 8601 text means; without an offset it is UTC, whatever zone this process runs in. */
export function instantOf(text: string): Date {
  const time = DateTime.fromISO(text.trim().replace(' ', 'T'), { zone: 'utc' });
  // A day such as 30 February is taken for one in March, as Cal.com's language has it.
  return time.isValid ? time.toJSDate() : new Date(text);
}
