import type { Sandbox } from '../sandbox.ts';
import { boundsOf } from './booking-bounds.ts';
import { busyTimes, isFree } from './busy-times.ts';
import type { EventType, Schedule, User } from './model.ts';
import { isOpenThroughout } from './schedule-windows.ts';

/** A time that somebody would like to book. */
export interface Wish {
  host: User;
  eventType: EventType;
  start: Date | string;
  end: Date | string;
  /** The booking that would be moved away from where it stands. */
  ignoreBookingUid?: string | undefined;
}

/**
 * The schedule that holds for an event type: its own, else its host's default one. A default schedule that has been
 * deleted leaves the host with the first of the others.
 */
export function scheduleOf(sandbox: Sandbox, host: User, eventType: EventType): Schedule | undefined {
  const schedule =
    sandbox.scheduleById(eventType.scheduleId ?? host.defaultScheduleId) ??
    sandbox.scheduleById(host.defaultScheduleId) ??
    sandbox.state.schedules.find(({ ownerId }) => ownerId === host.id);
  const { goesByClocks, honoursOverrides } = sandbox.behaviour.offer;
  if (!schedule || (goesByClocks && honoursOverrides)) return schedule;
  return {
    ...schedule,
    timeZone: goesByClocks ? schedule.timeZone : 'UTC',
    overrides: honoursOverrides ? schedule.overrides : [],
  };
}

/**
 * Why a time cannot be booked; `null` if it can. `out-of-bounds`: too soon for the notice or outside the booking
 * window, which Cal.com looks at first (S12#309: a Sunday within the notice). `unavailable`: outside the schedule or
 * overlapping another booking. Neither the slot grid nor a rolling window matters, which only the slots keep to
 * (F27, S12#315).
 */
export function whyNotBookable(sandbox: Sandbox, wish: Wish): 'out-of-bounds' | 'unavailable' | null {
  const meeting = { start: new Date(wish.start).getTime(), end: new Date(wish.end).getTime() };
  const schedule = scheduleOf(sandbox, wish.host, wish.eventType);
  const bounds = boundsOf(wish.eventType, schedule, sandbox);
  if (meeting.start < bounds.earliest || meeting.start >= bounds.latest) return 'out-of-bounds';
  if (!schedule || !isOpenThroughout(schedule, meeting)) return 'unavailable';
  const { host, eventType, ignoreBookingUid } = wish;
  const busy = busyTimes(sandbox, {
    host,
    eventType,
    from: meeting.start,
    to: meeting.end,
    ignoreBookingUid,
  });
  return isFree(busy, eventType, meeting) ? null : 'unavailable';
}

/** Whether `wish` can be booked: within its bounds, inside the schedule, overlapping no booking of the host. */
export function isBookable(sandbox: Sandbox, wish: Wish): boolean {
  return whyNotBookable(sandbox, wish) === null;
}
