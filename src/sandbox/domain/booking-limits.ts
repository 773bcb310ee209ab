import { DateTime, type DateTimeUnit } from 'luxon';
import { BareRefusal, DetailedRefusal } from '../http/errors.ts';
import { isFields } from '../http/request.ts';
import type { Sandbox } from '../sandbox.ts';
import { scheduleOf } from './availability.ts';
import type { EventType, User } from './model.ts';

const PERIODS: readonly DateTimeUnit[] = ['day', 'week', 'month', 'year'];

/**
 * Keeps to `bookingLimitsCount`, counted in the schedule's zone.
 * @throws BareRefusal 401 (S12#620)
 */
function refuseTooMany(sandbox: Sandbox, eventType: EventType, host: User, start: Date): void {
  const limits = eventType.settings['bookingLimitsCount'];
  if (!isFields(limits)) return;
  const zone = scheduleOf(sandbox, host, eventType)?.timeZone ?? host.timeZone;
  const wished = DateTime.fromJSDate(start, { zone });
  for (const period of PERIODS) {
    const most = limits[period];
    if (typeof most !== 'number') continue;
    const from = wished.startOf(period).toMillis();
    const to = wished.endOf(period).toMillis();
    const count = sandbox.state.bookings.filter((booking) => {
      const at = Date.parse(booking.start);
      return booking.eventTypeId === eventType.id && booking.status === 'accepted' && at >= from && at <= to;
    }).length;
    if (count >= most) throw new BareRefusal(401, 'booking_limit_reached');
  }
}

/**
 * Keeps to `bookerActiveBookingsLimit`; the wording without `offerReschedule` was not recorded.
 * @throws DetailedRefusal 400 (S12#623)
 */
function refuseTooActive(sandbox: Sandbox, eventType: EventType, email: string | undefined): void {
  const limit = eventType.settings['bookerActiveBookingsLimit'];
  if (!isFields(limit) || typeof limit['maximumActiveBookings'] !== 'number') return;
  const now = sandbox.now();
  const active = sandbox.state.bookings.filter(
    ({ eventTypeId, status, end, attendees }) =>
      eventTypeId === eventType.id &&
      (status === 'accepted' || status === 'pending') &&
      new Date(end) > now &&
      attendees.some((attendee) => attendee.email === email),
  );
  const [first] = active;
  if (!first || active.length < limit['maximumActiveBookings']) return;
  const text =
    "Attendee with this email can't book because the maximum number of active bookings has been reached.";
  const offer = ` You can reschedule your existing booking (${first.uid}) to a new timeslot instead.`;
  throw new DetailedRefusal(400, limit['offerReschedule'] === true ? text + offer : text);
}

/** Keeps to the limits that an event type sets on the number of its bookings. */
export function refuseBeyondLimits(
  sandbox: Sandbox,
  wish: { eventType: EventType; host: User; start: Date; email: string | undefined },
): void {
  if (!sandbox.behaviour.offer.keepsLimits) return;
  refuseTooActive(sandbox, wish.eventType, wish.email);
  refuseTooMany(sandbox, wish.eventType, wish.host, wish.start);
}
