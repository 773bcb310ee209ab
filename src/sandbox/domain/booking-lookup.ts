import { BareRefusal, DetailedRefusal } from '../http/errors.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Booking } from './model.ts';

/**
 * A booking by the uid in the path. A numeric id is no uid (F02, F06), unless a mutant has it so.
 * @throws BareRefusal 500 for a NUL, which the database refuses (S12 protocol[7], S12#372)
 */
export function findBooking(sandbox: Sandbox, uid: string, alsoById = false): Booking | undefined {
  if (uid.includes('\0')) throw new BareRefusal(500, 'Internal server error');
  const byUid = sandbox.bookingByUid(uid);
  if (byUid || !alsoById) return byUid;
  return sandbox.state.bookings.find((booking) => String(booking.id) === uid);
}

/** The most common 404; cancel, mark-absent and others have texts of their own (S12 unknown-uid). */
export function notInDatabase(uid: string): DetailedRefusal {
  return new DetailedRefusal(404, `Booking with uid=${uid} was not found in the database`);
}

/** Whether lists show it as past. */
export function isListedAsPast({ uid, end }: Booking, sandbox: Sandbox): boolean {
  return sandbox.behaviour.bookings.endedIsPast && new Date(end) < sandbox.now(uid);
}

/** Marks a booking as changed and keeps it. */
export function touch(sandbox: Sandbox, booking: Booking): void {
  booking.updatedAt = sandbox.now(booking.uid).toISOString();
  sandbox.save();
}
