import { DateTime } from 'luxon';
import type { Sandbox } from '../sandbox.ts';
import type { Booking, EventType } from './model.ts';

const UNITS: Record<string, 'weeks' | 'months' | 'years'> = {
  weekly: 'weeks',
  monthly: 'months',
  yearly: 'years',
};

/**
 * The starts of a series. Each has the wall-clock time of the first one in the attendee's zone (F50), so that the
 * instants shift when summer time begins or ends in between.
 */
export function occurrenceStarts(
  first: Date,
  timeZone: string,
  recurrence: NonNullable<EventType['recurrence']>,
  count: number,
): Date[] {
  const unit = UNITS[recurrence.frequency] ?? 'weeks';
  const local = DateTime.fromJSDate(first, { zone: timeZone });
  return Array.from({ length: count }, (_, index) =>
    local.plus({ [unit]: index * recurrence.interval }).toJSDate(),
  );
}

/** The bookings of a series in the order in which they were made, those moved and cancelled among them (S12#389). */
export function occurrencesOf(sandbox: Sandbox, recurringBookingUid: string): Booking[] {
  return sandbox.state.bookings.filter((booking) => booking.recurringBookingUid === recurringBookingUid);
}
