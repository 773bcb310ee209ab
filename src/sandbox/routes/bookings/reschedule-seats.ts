import { claimTime, notAvailable, refuseUnbookable } from '../../domain/bookable-time.ts';
import { touch } from '../../domain/booking-lookup.ts';
import { viewNewBooking, viewTaken } from '../../domain/booking-view.ts';
import { newUid } from '../../domain/ids.ts';
import type { Booking, BookingStatus, EventType, User } from '../../domain/model.ts';
import {
  leaveSeat,
  newSeat,
  refuseFull,
  type Seat,
  seatedBookingAt,
  seatsOf,
  takeSeat,
} from '../../domain/seats.ts';
import { DetailedRefusal } from '../../http/errors.ts';
import type { Fields } from '../../http/request.ts';
import type { Sandbox } from '../../sandbox.ts';

interface Move {
  host: User;
  eventType: EventType;
  start: Date;
  end: Date;
}

/** @throws DetailedRefusal 404 for a seat that the booking does not have (S12#408) */
export function requireSeat(booking: Booking, seatUid: string): Seat {
  const seat = seatsOf(booking).find((one) => one.seatUid === seatUid);
  if (!seat) throw new DetailedRefusal(404, `Seat with uid=${seatUid} does not exist.`);
  return seat;
}

/**
 * Only the host moves all seats at once, by naming none; before 2025-12 nobody does (S10#409, S12#409). What others get
 * since then is a guess.
 * @throws DetailedRefusal 400
 */
export function refuseMoveOfAllSeats(booking: Booking, caller: User | undefined, sandbox: Sandbox): void {
  if (sandbox.behaviour.bookings.hostMovesAllSeats && caller?.id === booking.hostId) return;
  throw new DetailedRefusal(
    400,
    `Booking with uid=${booking.uid} is a seated booking which means you have to provide seatUid in the request body to specify which seat specifically you want to reschedule. First, fetch the booking using https://cal.com/docs/api-reference/v2/bookings/get-a-booking and then within the attendees array you will find the seatUid of the booking you want to reschedule. Second, provide the seatUid in the request body to specify which seat specifically you want to reschedule using the reschedule endpoint https://cal.com/docs/api-reference/v2/bookings/reschedule-a-booking#option-2`,
  );
}

/**
 * Moves one seat: it gets another uid in another booking, and nothing tells where it came from (S12 seated[10]). The
 * others stay where they are (S12#407). These are guesses, for they were not recorded: a seat that moves to a time at
 * which others sit joins them, and a booking that nobody is left in is cancelled.
 */
export async function moveSeat(
  old: Booking,
  seat: Seat,
  move: Move & { status: BookingStatus },
  caller: User | undefined,
  sandbox: Sandbox,
): Promise<Fields> {
  const { id: _, absent: __, seatUid, ...person } = seat;
  const isAlone = seatsOf(old).length === 1;
  const wish = isAlone ? { ...move, ignoreBookingUid: old.uid } : move;
  refuseFull(sandbox, move.eventType, move.start);
  refuseUnbookable(sandbox, wish);
  await claimTime(sandbox, wish);
  const moved = newSeat(sandbox, person);
  // The number is recorded (S12 seated[10]), what it counts is not known.
  const icsUid = `${newUid()}${moved.id}${sandbox.behaviour.bookings.icsDomain}`;
  const taken = takeSeat(
    sandbox,
    moved,
    {
      ...move,
      title: `${move.eventType.title} between ${move.host.name} and ${person.name}`,
      description: old.description,
      duration: old.duration,
      location: old.location,
      metadata: {},
      guests: [],
      bookingFieldsResponses: { ...person.bookingFieldsResponses, email: person.email },
    },
    { icsUid, recurringBookingUid: old.recurringBookingUid },
  );
  if (sandbox.behaviour.bookings.movedSeatLeaves) leaveSeat(sandbox, old, seatUid);
  return viewTaken(taken, sandbox, caller);
}

/**
 * The host moves a seated booking with all who sit in it: it stays the same booking, and `seatUid` is empty (S12#409).
 * That it does not join another one is a guess.
 */
export async function moveAllSeats(
  booking: Booking,
  move: Move,
  caller: User | undefined,
  sandbox: Sandbox,
): Promise<Fields> {
  const wish = { ...move, ignoreBookingUid: booking.uid };
  refuseUnbookable(sandbox, wish);
  const there = seatedBookingAt(sandbox, move.eventType, move.start);
  if (there && there !== booking) throw notAvailable();
  await claimTime(sandbox, wish);
  booking.start = move.start.toISOString();
  booking.end = move.end.toISOString();
  touch(sandbox, booking);
  return { ...viewNewBooking(booking, sandbox, caller), seatUid: '' };
}
