import { CodedRefusal, DetailedRefusal } from '../http/errors.ts';
import type { Sandbox } from '../sandbox.ts';
import { announce } from '../webhooks/announce.ts';
import { touch } from './booking-lookup.ts';
import { happens } from './chance.ts';
import type { Booking, User } from './model.ts';
import { bookingOfSeat, leaveSeat } from './seats.ts';
import { refuseNul } from './stored-text.ts';
import { isOn } from './switch.ts';

type Reason = string | null | undefined;

/** @throws DetailedRefusal 400 before the booking is even looked up (S12 cancel-bodies[7], S12#403, S12#404) */
export function refuseWrongSeat(seatUid: string, uid: string, sandbox: Sandbox): void {
  if (!sandbox.behaviour.bookings.checksSeat) return;
  const seated = bookingOfSeat(sandbox, seatUid);
  if (!seated) {
    throw new DetailedRefusal(
      400,
      'Invalid seatUid: this seat does not exist or has already been cancelled.',
    );
  }
  if (seated.uid !== uid) {
    throw new DetailedRefusal(400, 'Invalid seatUid: this seat does not belong to this booking.');
  }
}

/**
 * Why a caller may not cancel a booking that is there, as far as both contracts agree on it. Whoever knows a seat may
 * cancel it; to cancel all takes the host.
 * @returns the bare text and its status; `null` if nothing is in the way (F18, F36, S12#405, S12#587, S12#606)
 */
export function whyNotCancellable(
  booking: Booking,
  asked: { reason: Reason; seatUid?: string | undefined },
  caller: User | undefined,
  sandbox: Sandbox,
): { status: number; text: string } | null {
  const { reasonRequired, notHostOfSeats, onlyHostCancelsSeats } = sandbox.behaviour.bookings;
  const isHost = caller?.id === booking.hostId;
  const eventType = booking.eventTypeId === null ? undefined : sandbox.eventTypeById(booking.eventTypeId);
  if (eventType?.seats && onlyHostCancelsSeats && !isHost && asked.seatUid === undefined) {
    return { status: 401, text: notHostOfSeats };
  }
  const settings = eventType?.settings ?? {};
  if (isOn(settings['disableCancelling'])) {
    return { status: 400, text: 'This event type does not allow cancellations' };
  }
  if (isHost && !asked.reason) return { status: 400, text: reasonRequired };
  const now = sandbox.now(booking.uid);
  const { cancelsRunning, cancelsEnded } = sandbox.behaviour.bookings;
  const hasEnded = new Date(booking.end) < now;
  if (hasEnded ? !cancelsEnded : new Date(booking.start) < now && !cancelsRunning) {
    return { status: 400, text: 'Cannot cancel a booking that has already ended' };
  }
  return null;
}

function setCancelled(booking: Booking, reason: Reason, sandbox: Sandbox): void {
  booking.status = 'cancelled';
  booking.cancellationReason = reason ?? null;
  touch(sandbox, booking);
}

/**
 * Cancels; of two at the same moment the first one's reason stays, and both succeed (F35, S12#77, S12#78). What was moved
 * away at the same moment gets the reason all the same (S10, `simultaneous` of the special recordings).
 */
export async function cancelNow(booking: Booking, reason: Reason, sandbox: Sandbox): Promise<void> {
  refuseNul(reason);
  const done = sandbox.processing.cancelling(booking.uid);
  await sandbox.processing.window();
  done();
  const { cancelKeepsStatus, cancelTwice } = sandbox.behaviour.bookings;
  const isCancelled = booking.status === 'cancelled' && booking.rescheduledToUid === null;
  if (cancelKeepsStatus || (isCancelled && cancelTwice === 'refused')) return;
  setCancelled(booking, reason, sandbox);
  announce(sandbox, 'cancelled', booking);
}

/**
 * Cancels several of a series at once; those cancelled before get the new reason too (S12#389). Webhooks are told of the
 * first one only (F37).
 */
export async function cancelAllNow(
  bookings: readonly Booking[],
  reason: Reason,
  sandbox: Sandbox,
): Promise<void> {
  refuseNul(reason);
  await sandbox.processing.window();
  if (sandbox.behaviour.bookings.cancelKeepsStatus) return;
  for (const booking of bookings) setCancelled(booking, reason, sandbox);
  const told = sandbox.behaviour.webhooks.tellsWholeSeries ? bookings : bookings.slice(0, 1);
  for (const booking of told) announce(sandbox, 'cancelled', booking);
}

/** What of a series is not over yet. Where none had begun all were cancelled (S12#389, S12#650); the rest is a guess. */
export function notOver(series: readonly Booking[], sandbox: Sandbox): Booking[] {
  return series.filter(({ uid, end }) => new Date(end) > sandbox.now(uid));
}

/** Cancels one seat; webhooks are told while its attendee is still there. */
export async function cancelSeatNow(
  booking: Booking,
  seatUid: string,
  reason: Reason,
  sandbox: Sandbox,
): Promise<void> {
  refuseNul(reason);
  await sandbox.processing.window();
  if (sandbox.behaviour.bookings.cancelKeepsStatus) return;
  announce(sandbox, 'cancelled', booking, { seatUid, cancellationReason: reason });
  leaveSeat(sandbox, booking, seatUid, reason);
}

/** @throws CodedRefusal 404 now and then, although the seat is gone (F23) */
export function mayMissSeat(sandbox: Sandbox): void {
  if (happens(sandbox.behaviour.bookings.seatCancelNotFound)) {
    throw new CodedRefusal(404, 'NOT_FOUND', 'Invalid Query: The requested record was not found.');
  }
}

/** The 400 for a booking that was cancelled before (F20). */
export function alreadyCancelled(uid: string): DetailedRefusal {
  return new DetailedRefusal(
    400,
    `Can't cancel booking with uid=${uid} because it has been cancelled already. Please provide uid of a booking that is not cancelled.`,
  );
}
