import { randomUUID } from 'node:crypto';
import { BareRefusal, DetailedRefusal } from '../http/errors.ts';
import type { Sandbox } from '../sandbox.ts';
import { touch } from './booking-lookup.ts';
import { isJoinedBy } from './busy-times.ts';
import { newUid } from './ids.ts';
import type { Attendee, Booking, EventType } from './model.ts';
import { addBooking, type NewBooking, newAttendee } from './new-booking.ts';

/** An attendee of a seated booking. */
export type Seat = Attendee & { seatUid: string };

const isSeat = (attendee: Attendee): attendee is Seat => attendee.seatUid !== undefined;

/** The attendees that have a seat; guests whom the host adds have none (a guess). */
export function seatsOf(booking: Booking): Seat[] {
  return booking.attendees.filter(isSeat);
}

/** Whether a booking has places; one whose event type was deleted is told by its attendees (a guess). */
export function isSeated(booking: Booking, eventType: EventType | undefined): boolean {
  return Boolean(eventType?.seats) || booking.attendees.some(isSeat);
}

/** An attendee with a seat of its own. */
export function newSeat(sandbox: Sandbox, person: Omit<Attendee, 'id' | 'absent' | 'seatUid'>): Seat {
  return {
    ...newAttendee(sandbox, person),
    seatUid: randomUUID(),
    seatCreatedAt: sandbox.now().toISOString(),
  };
}

/**
 * The booking that a seat belongs to. The seats of a cancelled booking count as gone: that is known of one whose last
 * seat was cancelled (S12#583) and a guess for one that the host cancelled.
 */
export function bookingOfSeat(sandbox: Sandbox, seatUid: string): Booking | undefined {
  return sandbox.state.bookings.find(
    (booking) => booking.status !== 'cancelled' && seatsOf(booking).some((seat) => seat.seatUid === seatUid),
  );
}

/** The booking that takes a further seat at this time, full or not. */
export function seatedBookingAt(sandbox: Sandbox, eventType: EventType, start: Date): Booking | undefined {
  return sandbox.state.bookings.find((booking) => isJoinedBy(booking, eventType, start.getTime()));
}

/** @throws DetailedRefusal 409 where no seat is left (S12 seated[3]) */
export function refuseFull(sandbox: Sandbox, eventType: EventType, start: Date): void {
  const booking = seatedBookingAt(sandbox, eventType, start);
  const places = eventType.seats?.seatsPerTimeSlot ?? 0;
  if (!sandbox.behaviour.bookings.refusesFull) return;
  if (!booking || booking.attendees.length < places) return;
  throw new DetailedRefusal(409, 'No more seats left at this seated booking.');
}

/**
 * Adds a seat, which leaves `updatedAt` as it was (S12 seated[1]).
 * @throws BareRefusal 409 for an address that has a seat already (S12#395)
 */
function joinBooking(sandbox: Sandbox, booking: Booking, seat: Seat): void {
  const { refusesSameAttendee } = sandbox.behaviour.bookings;
  if (refusesSameAttendee && seatsOf(booking).some(({ email }) => email === seat.email)) {
    throw new BareRefusal(409, 'already_signed_up_for_this_booking_error');
  }
  booking.attendees.push(seat);
  sandbox.save();
}

/** A seat that was taken, and whether its booking was made for it. */
export interface Taken {
  booking: Booking;
  seat: Seat;
  isNew: boolean;
}

/**
 * Seats somebody at a time: in the booking that is there, else in a new one, which has a calendar uid of its own
 * (S12 seated[0]).
 * @throws DetailedRefusal, BareRefusal 409 for a full booking and for an address that has a seat
 */
export function takeSeat(
  sandbox: Sandbox,
  seat: Seat,
  given: Omit<NewBooking, 'attendees'>,
  more: Partial<Booking> = {},
): Taken {
  refuseFull(sandbox, given.eventType, given.start);
  const there = seatedBookingAt(sandbox, given.eventType, given.start);
  if (there) {
    joinBooking(sandbox, there, seat);
    return { booking: there, seat, isNew: false };
  }
  const icsUid = `${newUid()}${sandbox.behaviour.bookings.icsDomain}`;
  const booking = addBooking(sandbox, { ...given, attendees: [seat] }, { icsUid, ...more });
  return { booking, seat, isNew: true };
}

/**
 * Takes a seat away. With its last seat the booking is cancelled (S12#582), else it stays as it was, `updatedAt`
 * included (S12 seated[7]).
 */
export function leaveSeat(sandbox: Sandbox, booking: Booking, seatUid: string, reason?: string | null): void {
  const others = seatsOf(booking).filter((seat) => seat.seatUid !== seatUid);
  if (others.length > 0) {
    booking.attendees = booking.attendees.filter((attendee) => attendee.seatUid !== seatUid);
    sandbox.save();
    return;
  }
  booking.status = 'cancelled';
  booking.cancellationReason = reason ?? null;
  touch(sandbox, booking);
}
