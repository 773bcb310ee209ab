import type { FastifyRequest } from 'fastify';
import { findBooking } from '../../domain/booking-lookup.ts';
import { viewBooking } from '../../domain/booking-view.ts';
import {
  alreadyCancelled,
  cancelAllNow,
  cancelNow,
  cancelSeatNow,
  mayMissSeat,
  notOver,
  refuseWrongSeat,
  whyNotCancellable,
} from '../../domain/cancelling.ts';
import type { Booking, User } from '../../domain/model.ts';
import { occurrencesOf } from '../../domain/series.ts';
import { success } from '../../http/answer.ts';
import { optionalUser, refuseStrangerToken } from '../../http/auth.ts';
import { BareRefusal, DetailedRefusal } from '../../http/errors.ts';
import { bodyOf, isFields, paramOf } from '../../http/request.ts';
import { broken, isBoolean, isString, type PropertyRule } from '../../http/validation-rules.ts';
import { unionRefusal, unknownMembers } from '../../http/validation-union.ts';
import { contractOf } from '../../http/version.ts';
import type { Sandbox } from '../../sandbox.ts';

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

/**
 * Cancels a series by its uid: what is not over of it. That a booking of it has ended is looked at in the last one (a
 * guess). In 2026 one cancelled booking is enough to refuse (S26#381).
 * @returns all its bookings (S12#389)
 */
async function cancelSeries(
  series: readonly Booking[],
  uid: string,
  body: CancelBody,
  caller: User | undefined,
  sandbox: Sandbox,
): Promise<readonly Booking[]> {
  const { cancelsRestOfSeries, cancelTwice } = sandbox.behaviour.bookings;
  const isCancelled = ({ status }: Booking) => status === 'cancelled';
  const isSpent = cancelsRestOfSeries ? series.every(isCancelled) : series.some(isCancelled);
  if (isSpent && cancelTwice === 'refused') throw alreadyCancelled(uid);
  const last = series.at(-1);
  if (last) refuseNotCancellable(last, body, caller, sandbox);
  await cancelAllNow(notOver(series, sandbox), body.cancellationReason, sandbox);
  return series;
}

function refuseNotCancellable(
  booking: Booking,
  body: CancelBody,
  caller: User | undefined,
  sandbox: Sandbox,
) {
  const asked = { reason: body.cancellationReason, seatUid: body.seatUid };
  const why = whyNotCancellable(booking, asked, caller, sandbox);
  if (why) throw new BareRefusal(why.status, why.text);
}

/**
 * Cancels one booking: a seat of it, it and those that follow in its series, or it alone.
 * @returns the booking; with those that follow, its whole series (S12#382)
 */
async function cancelOne(booking: Booking, body: CancelBody, sandbox: Sandbox) {
  const { cancellationReason: reason, seatUid, cancelSubsequentBookings } = body;
  const { recurringBookingUid } = booking;
  if (seatUid !== undefined) {
    await cancelSeatNow(booking, seatUid, reason, sandbox);
    mayMissSeat(sandbox);
    return booking;
  }
  const { cancelsWithOne } = sandbox.behaviour.bookings;
  if ((cancelSubsequentBookings || cancelsWithOne === 'all') && recurringBookingUid !== null) {
    const series = occurrencesOf(sandbox, recurringBookingUid);
    const following = series.filter((one) => goesWith(one, booking, cancelsWithOne));
    await cancelAllNow(following, reason, sandbox);
    return cancelSubsequentBookings ? series : booking;
  }
  await cancelNow(booking, reason, sandbox);
  if (cancelSubsequentBookings) {
    // It is cancelled all the same (F21).
    throw new DetailedRefusal(
      400,
      `Booking with bookingUid=${booking.uid} is not part of a recurring booking.`,
    );
  }
  return booking;
}

function goesWith(one: Booking, booking: Booking, cancels: 'as-asked' | 'none' | 'all'): boolean {
  if (cancels === 'as-asked') return one.start >= booking.start;
  return cancels === 'all' || one === booking;
}

/** `POST /v2/bookings/{uid}/cancel` of the contract 2024-08-13: whoever knows the uid may (F17). */
export async function cancelBooking(request: FastifyRequest, sandbox: Sandbox) {
  refuseStrangerToken(request);
  const body = checkCancelBody(bodyOf(request));
  const uid = paramOf(request, 'uid');
  const caller = optionalUser(request);
  const { cancelsById, cancelUnknown, cancelTwice, cancelKeepsStatus } = sandbox.behaviour.bookings;
  if (body.seatUid !== undefined) refuseWrongSeat(body.seatUid, uid, sandbox);
  const view = (booking: Booking) => viewBooking(booking, sandbox, caller, contractOf(request));
  const booking = findBooking(sandbox, uid, cancelsById);
  if (!booking) {
    const series = occurrencesOf(sandbox, uid);
    if (series.length > 0) return success((await cancelSeries(series, uid, body, caller, sandbox)).map(view));
    if (cancelUnknown === 'bare-500') throw new BareRefusal(500, 'Internal server error');
    throw new DetailedRefusal(404, `Booking with uid=${uid} not found`);
  }
  if (booking.status === 'cancelled' && cancelTwice === 'refused') throw alreadyCancelled(uid);
  refuseNotCancellable(booking, body, caller, sandbox);
  const cancelled = await cancelOne(booking, body, sandbox);
  if (Array.isArray(cancelled)) return success(cancelled.map(view));
  return success(cancelKeepsStatus ? { ...view(cancelled), status: 'cancelled' } : view(cancelled));
}
