import type { Sandbox } from '../sandbox.ts';
import { isOver } from './busy-times.ts';
import { newUid } from './ids.ts';
import { instantOf } from './instant.ts';
import type { Attendee, Booking, EventType, User } from './model.ts';

/** Whole seconds: Cal.com drops the milliseconds of a start (`time` in the special recordings, F36). */
export function wholeSeconds(start: string): Date {
  const time = instantOf(start);
  time.setUTCMilliseconds(0);
  return time;
}

export function plusMinutes(time: Date, minutes: number): Date {
  return new Date(time.getTime() + minutes * 60_000);
}

/** An attendee who is not absent yet, with an id of its own. */
export function newAttendee(sandbox: Sandbox, attendee: Omit<Attendee, 'id' | 'absent'>): Attendee {
  return { id: sandbox.takeId('attendee'), absent: false, ...attendee };
}

/** What a new booking is made of. */
export type NewBooking = Pick<
  Booking,
  | 'title'
  | 'status'
  | 'duration'
  | 'attendees'
  | 'guests'
  | 'location'
  | 'metadata'
  | 'bookingFieldsResponses'
> & { start: Date; end: Date; host: User; eventType: EventType; description: string };

/** Builds a booking with ids of its own and keeps it; it shares nothing with the one that it was made from. */
export function addBooking(sandbox: Sandbox, given: NewBooking, more: Partial<Booking> = {}): Booking {
  const { host, eventType, start, end, ...rest } = given;
  const { guests, metadata, bookingFieldsResponses } = rest;
  const now = sandbox.now();
  const uid = newUid();
  const booking: Booking = {
    ...rest,
    ...structuredClone({ guests, metadata, bookingFieldsResponses }),
    id: sandbox.takeId('booking'),
    uid,
    icsUid: `${uid}${sandbox.behaviour.bookings.icsDomain}`,
    hostId: host.id,
    eventTypeId: eventType.id,
    start: start.toISOString(),
    end: end.toISOString(),
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
    cancellationReason: null,
    cancelledByEmail: null,
    reschedulingReason: null,
    rescheduledByEmail: null,
    rescheduledFromUid: null,
    rescheduledToUid: null,
    recurringBookingUid: null,
    absentHost: false,
    ...more,
  };
  sandbox.state.bookings.push(booking);
  sandbox.save();
  return booking;
}

/** Whether somebody else has got exactly this time since it was looked at: the 409 of simultaneous requests (F35). */
export function isJustTaken(
  sandbox: Sandbox,
  wish: { host: User; start: Date; end: Date; ignoreUid?: string },
) {
  const start = wish.start.toISOString();
  const end = wish.end.toISOString();
  return sandbox.state.bookings.some(
    (booking) =>
      booking.hostId === wish.host.id &&
      booking.status === 'accepted' &&
      booking.start === start &&
      booking.end === end &&
      booking.uid !== wish.ignoreUid &&
      !isOver(sandbox, booking),
  );
}
