import type { FastifyRequest } from 'fastify';
import { findBooking, touch } from '../../domain/booking-lookup.ts';
import { viewBooking } from '../../domain/booking-view.ts';
import type { Booking, User } from '../../domain/model.ts';
import { success } from '../../http/answer.ts';
import { optionalUser, refuseStrangerToken } from '../../http/auth.ts';
import { BareRefusal, DetailedRefusal } from '../../http/errors.ts';
import { bodyOf, isFields, paramOf } from '../../http/request.ts';
import { broken, isBoolean, isString, type PropertyRule } from '../../http/validation-rules.ts';
import { unionRefusal, unknownMembers } from '../../http/validation-union.ts';
import type { Sandbox } from '../../sandbox.ts';
import { refuseNul } from './create-body.ts';

const REASON: PropertyRule = { property: 'cancellationReason', optional: true, check: isString };
const WHOLE: readonly PropertyRule[] = [
  REASON,
  { property: 'cancelSubsequentBookings', optional: true, check: isBoolean },
];
const SEAT: readonly PropertyRule[] = [{ property: 'seatUid', check: isString }, REASON];

interface CancelBody {
  cancellationReason?: string | null;
  cancelSubsequentBookings?: boolean | null;
  seatUid?: string;
}

/** @throws DetailedRefusal 400 (S12 cancel-bodies, S12#52 to #55, S12#585, S12#586) */
function checkCancelBody(body: unknown): CancelBody {
  if (!isFields(body)) {
    throw new DetailedRefusal(
      400,
      'undefined property is wrong,an unknown value was passed to the validate function ',
    );
  }
  const rules = 'seatUid' in body ? SEAT : WHOLE;
  const names = rules.map(({ property }) => property);
  const refusal = unionRefusal([...unknownMembers(body, names), ...broken(body, rules)]);
  if (refusal) throw refusal;
  return body;
}

/** @throws DetailedRefusal 400 before the booking is even looked up (S12 cancel-bodies[7], S12#403, S12#404) */
function refuseWrongSeat(seatUid: string, uid: string, sandbox: Sandbox): void {
  const seated = sandbox.state.bookings.find((booking) =>
    booking.attendees.some((attendee) => attendee.seatUid === seatUid),
  );
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
 * Why a caller may not cancel a booking that is there, as far as both contracts agree on it.
 * @returns the bare text and its status; `null` if nothing is in the way (F18, F36, S12#405, S12#587, S12#606)
 */
export function whyNotCancellable(
  booking: Booking,
  reason: string | null | undefined,
  caller: User | undefined,
  sandbox: Sandbox,
): { status: number; text: string } | null {
  const isHost = caller?.id === booking.hostId;
  const eventType = booking.eventTypeId === null ? undefined : sandbox.eventTypeById(booking.eventTypeId);
  if (eventType?.seats && !isHost) {
    return { status: 401, text: 'User not a host of this event or an admin of the booking user' };
  }
  const settings = eventType?.settings ?? {};
  if (settings['disableCancelling'] === true) {
    return { status: 400, text: 'This event type does not allow cancellations' };
  }
  if (isHost && !reason) return { status: 400, text: sandbox.behaviour.bookings.reasonRequired };
  if (new Date(booking.end) < sandbox.now()) {
    return { status: 400, text: 'Cannot cancel a booking that has already ended' };
  }
  return null;
}

/** Cancels; of two at the same moment the first one's reason stays, and both succeed (F35, S12#77, S12#78). */
export async function cancelNow(booking: Booking, reason: string | null | undefined, sandbox: Sandbox) {
  refuseNul(reason);
  await sandbox.processing.window();
  const { cancelKeepsStatus, cancelTwice } = sandbox.behaviour.bookings;
  if (cancelKeepsStatus || (booking.status === 'cancelled' && cancelTwice === 'refused')) return;
  booking.status = 'cancelled';
  booking.cancellationReason = reason ?? null;
  touch(sandbox, booking);
}

/** The 400 for a booking that was cancelled before (F20). */
export function alreadyCancelled(uid: string): DetailedRefusal {
  return new DetailedRefusal(
    400,
    `Can't cancel booking with uid=${uid} because it has been cancelled already. Please provide uid of a booking that is not cancelled.`,
  );
}

/** `POST /v2/bookings/{uid}/cancel` of the contract 2024-08-13: whoever knows the uid may (F17). */
export async function cancelBooking(request: FastifyRequest, sandbox: Sandbox) {
  refuseStrangerToken(request);
  const body = checkCancelBody(bodyOf(request));
  const uid = paramOf(request, 'uid');
  const { cancelsById, cancelUnknown, cancelTwice } = sandbox.behaviour.bookings;
  if (body.seatUid !== undefined) refuseWrongSeat(body.seatUid, uid, sandbox);
  const booking = findBooking(sandbox, uid, cancelsById);
  if (!booking) {
    if (cancelUnknown === 'bare-500') throw new BareRefusal(500, 'Internal server error');
    throw new DetailedRefusal(404, `Booking with uid=${uid} not found`);
  }
  if (booking.status === 'cancelled' && cancelTwice === 'refused') throw alreadyCancelled(uid);
  const why = whyNotCancellable(booking, body.cancellationReason, optionalUser(request), sandbox);
  if (why) throw new BareRefusal(why.status, why.text);
  await cancelNow(booking, body.cancellationReason, sandbox);
  if (body.cancelSubsequentBookings && booking.recurringBookingUid === null) {
    // It is cancelled all the same (F21).
    throw new DetailedRefusal(400, `Booking with bookingUid=${uid} is not part of a recurring booking.`);
  }
  const view = viewBooking(booking, sandbox);
  return success(sandbox.behaviour.bookings.cancelKeepsStatus ? { ...view, status: 'cancelled' } : view);
}
