import type { Sandbox } from '../sandbox.ts';
import { scheduleOf } from './availability.ts';
import { boundsOf } from './booking-bounds.ts';
import { busyTimes, isFree } from './busy-times.ts';
import type { Booking, EventType, Reservation, User } from './model.ts';
import { type Interval, openWindows } from './schedule-windows.ts';

const MINUTE = 60_000;

/** A time on offer, in epoch milliseconds; `booking` is the seated booking that taking it would join. */
export interface Slot extends Interval {
  booking?: Booking | undefined;
}

export interface SlotQuery {
  host: User;
  eventType: EventType;
  /** Slots lie wholly within `[from, to]`, epoch milliseconds. */
  from: number;
  to: number;
  /** Minutes; the length of the event type if not given. It need not be one of its options (S12#458). */
  duration?: number | undefined;
  /** The booking whose own time counts as free (S12#494). */
  bookingUidToReschedule?: string | undefined;
}

/** Whether its time is not over yet. */
export function holds(sandbox: Sandbox, { uid, until }: Reservation): boolean {
  return !sandbox.behaviour.reservations.lapse || new Date(until) > sandbox.now(uid);
}

/** The times that somebody holds for this event type at the moment (S12 reservations[1]). */
export function heldTimes(sandbox: Sandbox, eventType: EventType): Interval[] {
  if (!sandbox.behaviour.reservations.hidesSlot) return [];
  return sandbox.state.reservations
    .filter((reservation) => reservation.eventTypeId === eventType.id && holds(sandbox, reservation))
    .map(({ slotStart, slotEnd }) => ({ start: Date.parse(slotStart), end: Date.parse(slotEnd) }));
}

/**
 * The slots of an event type, in order. The grid begins with each window of the schedule and advances by the slot
 * interval, else by the duration (S12#457, S12#458). A full seated slot stays on offer (S12 seated[4]).
 */
export function offeredSlots(sandbox: Sandbox, query: SlotQuery): Slot[] {
  const { host, eventType, to } = query;
  const schedule = scheduleOf(sandbox, host, eventType);
  if (!schedule) return [];
  const bounds = boundsOf(eventType, schedule, sandbox);
  const from = Math.max(query.from, bounds.earliest);
  const end = Math.min(to, Math.min(bounds.latest, bounds.latestRolling) + 24 * 60 * MINUTE);
  if (from >= end) return [];

  const { honoursDuration, interval, hidesBooked, offersOwnTime } = sandbox.behaviour.offer;
  const minutes = (honoursDuration ? query.duration : undefined) ?? eventType.lengthInMinutes;
  const length = minutes * MINUTE;
  const step = (eventType.slotInterval || interval || minutes) * MINUTE;
  const busy = busyTimes(sandbox, {
    host,
    eventType,
    from,
    to: end,
    ignoreBookingUid: offersOwnTime ? query.bookingUidToReschedule : undefined,
  });
  const held = heldTimes(sandbox, eventType);
  const slots: Slot[] = [];
  for (const window of openWindows(schedule, from, end)) {
    const first = window.start + eventType.offsetStart * MINUTE;
    const skipped = Math.max(0, Math.ceil((from - first) / step));
    for (let start = first + skipped * step; start + length <= window.end; start += step) {
      const slot = { start, end: start + length };
      if (slot.end > to) break;
      if (start >= bounds.latest || start >= bounds.latestRolling) break;
      if (held.some((other) => other.start < slot.end && other.end > slot.start)) continue;
      if (hidesBooked && !isFree(busy, eventType, slot)) continue;
      slots.push({ ...slot, booking: busy.joinable.get(start) });
    }
  }
  return slots;
}
