import type { Sandbox } from '../sandbox.ts';
import type { Booking, EventType, User } from './model.ts';
import type { Interval } from './schedule-windows.ts';

const MINUTE = 60_000;

function minutesAround(
  sandbox: Sandbox,
  eventType: EventType | undefined,
): { before: number; after: number } {
  if (!sandbox.behaviour.offer.keepsBuffers) return { before: 0, after: 0 };
  return {
    before: (eventType?.beforeEventBuffer ?? 0) * MINUTE,
    after: (eventType?.afterEventBuffer ?? 0) * MINUTE,
  };
}

/**
 * A pending booking keeps nobody from booking its time (S12#417), unless its event type says
 * `blockUnconfirmedBookingsInBooker`.
 */
function takesTime(sandbox: Sandbox, booking: Booking, eventType: EventType | undefined): boolean {
  if (booking.status === 'accepted') return true;
  if (booking.status === 'cancelled') return sandbox.behaviour.bookings.cancelledStaysBusy;
  if (booking.status !== 'pending') return false;
  if (sandbox.behaviour.bookings.pendingTakesTime) return true;
  return eventType?.confirmationPolicy?.['blockUnconfirmedBookingsInBooker'] === true;
}

/** By its own clock, which may be ahead of the others' (`POST /_sandbox/clock`). */
export const isOver = (sandbox: Sandbox, { uid, end }: Booking): boolean =>
  end <= sandbox.now(uid).toISOString();

const isHostedBy = ({ hostId, coHostIds }: Booking, { id }: User): boolean =>
  hostId === id || coHostIds?.includes(id) === true;

/** A booking of the same seated event type at the same start is joined, not collided with (S12 seated[1]). */
export function isJoinedBy(booking: Booking, eventType: EventType, start: number): boolean {
  return (
    eventType.seats !== null &&
    booking.eventTypeId === eventType.id &&
    booking.status === 'accepted' &&
    Date.parse(booking.start) === start
  );
}

/** The accepted bookings of a seated event type by their start, in epoch milliseconds. */
type SeatedBookings = Map<number, Booking>;

export interface BusyTimes {
  /** What a meeting of this event type must not overlap; the buffers of both sides are counted in. */
  taken: { interval: Interval; booking: Booking }[];
  joinable: SeatedBookings;
}

/** The times in `[from, to)` that bookings take from a host, as seen by somebody who books `eventType`. */
export function busyTimes(
  sandbox: Sandbox,
  query: {
    host: User;
    eventType: EventType;
    from: number;
    to: number;
    ignoreBookingUid?: string | undefined;
  },
): BusyTimes {
  const own = minutesAround(sandbox, query.eventType);
  const eventTypes = new Map(sandbox.state.eventTypes.map((eventType) => [eventType.id, eventType]));
  const widest = sandbox.state.eventTypes.reduce(
    (most, { beforeEventBuffer, afterEventBuffer }) => Math.max(most, beforeEventBuffer, afterEventBuffer),
    0,
  );
  // All instants are kept in one format, so comparing the text is comparing the time.
  const reach = 2 * widest * MINUTE;
  const earliest = new Date(query.from - reach).toISOString();
  const latest = new Date(query.to + reach).toISOString();

  const taken: BusyTimes['taken'] = [];
  const joinable: SeatedBookings = new Map();
  for (const booking of sandbox.state.bookings) {
    if (!isHostedBy(booking, query.host) || booking.end <= earliest || booking.start >= latest) continue;
    if (booking.uid === query.ignoreBookingUid || isOver(sandbox, booking)) continue;
    const eventType = booking.eventTypeId === null ? undefined : eventTypes.get(booking.eventTypeId);
    if (!takesTime(sandbox, booking, eventType)) continue;
    const start = Date.parse(booking.start);
    const theirs = minutesAround(sandbox, eventType);
    const interval = {
      start: start - theirs.before - own.after,
      end: Date.parse(booking.end) + theirs.after + own.before,
    };
    taken.push({ interval, booking });
    if (isJoinedBy(booking, query.eventType, start)) joinable.set(start, booking);
  }
  return { taken, joinable };
}

/** Whether a meeting of `eventType` at `meeting` overlaps nothing but a seated booking that it would join. */
export function isFree(busy: BusyTimes, eventType: EventType, meeting: Interval): boolean {
  for (const { interval, booking } of busy.taken) {
    if (interval.start >= meeting.end || interval.end <= meeting.start) continue;
    if (!isJoinedBy(booking, eventType, meeting.start)) return false;
  }
  return true;
}
