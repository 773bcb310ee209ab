import type { FastifyReply, FastifyRequest } from 'fastify';
import { filterBookings, sortBookings } from '../../domain/booking-list.ts';
import { findBooking, isListedAsPast } from '../../domain/booking-lookup.ts';
import {
  alreadyCancelled,
  cancelAllNow,
  cancelNow,
  cancelSeatNow,
  notOver,
  refuseWrongSeat,
  whyNotCancellable,
} from '../../domain/cancelling.ts';
import type { Booking } from '../../domain/model.ts';
import { occurrencesOf } from '../../domain/series.ts';
import { created, success } from '../../http/answer.ts';
import { optionalUser, requirePermittedUser } from '../../http/auth.ts';
import { DetailedRefusal, HttpExceptionRefusal, ValidationRefusal } from '../../http/errors.ts';
import { bodyFieldsOf, isFields, paramOf, queryOf } from '../../http/request.ts';
import { broken, isBoolean, isString, known, type PropertyRule } from '../../http/validation-rules.ts';
import type { Sandbox } from '../../sandbox.ts';
import { viewLegacyBooking, viewLegacyListed } from './views.ts';

function requireBooking(uid: string, sandbox: Sandbox): Booking {
  const booking = findBooking(sandbox, uid);
  if (!booking) throw new DetailedRefusal(404, `Booking with UID=${uid} does not exist.`);
  return booking;
}

/** `GET /v2/bookings/{uid}` of the contract 2024-04-15 (S12#118). */
export function readLegacyBooking(request: FastifyRequest, sandbox: Sandbox) {
  return success(viewLegacyBooking(requireBooking(paramOf(request, 'uid'), sandbox), sandbox));
}

/** `GET /v2/bookings/{uid}/reschedule` of the contract 2024-04-15: what a page to move it needs (S12#645, S26#637). */
export function readLegacyReschedule(request: FastifyRequest, sandbox: Sandbox) {
  const booking = requireBooking(paramOf(request, 'uid'), sandbox);
  const view = viewLegacyBooking(booking, sandbox);
  const host = sandbox.userById(booking.hostId);
  const newer = sandbox.behaviour.legacyBookings.showsFieldsOf2026;
  const { id, uid, startTime, endTime, description, customInputs, responses, location, status } = view;
  return success({
    id,
    uid,
    startTime,
    endTime,
    description,
    customInputs,
    responses,
    smsReminderNumber: null,
    location,
    eventTypeId: booking.eventTypeId,
    status,
    eventType: { disableRescheduling: false, ...(newer ? { minimumRescheduleNotice: null } : {}) },
    attendees: booking.attendees.map(({ email, name }) => ({ email, name, bookingSeat: null })),
    user: { id: booking.hostId, ...(newer ? { username: host?.username } : {}) },
    ...(newer ? { userId: booking.hostId } : {}),
  });
}

/**
 * `GET /v2/bookings` of the contract 2024-04-15: unless asked otherwise only what is to come (S12#120). Filters of the
 * newer contract mean nothing to it (F67).
 */
export function listLegacyBookings(request: FastifyRequest, sandbox: Sandbox) {
  const user = requirePermittedUser(request);
  const query = queryOf(request);
  const filters: unknown = query['filters'];
  const status = String((isFields(filters) && filters['status']) || (query['status'] ?? 'upcoming'));
  const { heedsAttendeeEmail } = sandbox.behaviour.legacyBookings;
  const email = heedsAttendeeEmail && query['attendeeEmail'];
  const filter = { status: [status], ...(email ? { attendeeEmail: String(email) } : {}) };
  const own = filterBookings(sandbox.bookingsOf(user), filter, (booking) => isListedAsPast(booking, sandbox));
  const found = sortBookings(own, 'start', status === 'past' || status === 'cancelled' ? 'desc' : 'asc');
  const offset = Number(query['cursor'] ?? 0) || 0;
  const limit = Number(query['limit'] ?? 10) || 10;
  const page = found.slice(offset, offset + limit);
  return success({
    bookings: page.map((booking) => viewLegacyListed(booking, sandbox)),
    recurringInfo: [],
    totalCount: found.length,
    nextCursor: offset + page.length < found.length ? offset + page.length : null,
  });
}

const CANCEL: readonly PropertyRule[] = [
  { property: 'allRemainingBookings', optional: true, check: isBoolean },
  { property: 'cancellationReason', optional: true, check: isString },
  { property: 'seatReferenceUid', optional: true, check: isString },
];

interface CancelBody {
  allRemainingBookings?: boolean | null;
  cancellationReason?: string | null;
  seatReferenceUid?: string | null;
}

/** @throws ValidationRefusal 400 for other types; no recording shows one */
function checkCancelBody(request: FastifyRequest): CancelBody {
  const body = known(bodyFieldsOf(request), CANCEL);
  const errors = broken(body, CANCEL);
  if (errors.length > 0) throw new ValidationRefusal(errors);
  return body;
}

/**
 * `POST /v2/bookings/{uid}/cancel` of the contract 2024-04-15 (F10, S12#122 to #124, S12#654 to #661): one booking, one
 * seat by its `seatReferenceUid` (S12#647), or with `allRemainingBookings` a whole series, those before this one
 * included (S12#650). That `onlyRemovedAttendee` is true while others keep their seats is a guess.
 */
export async function cancelLegacyBooking(request: FastifyRequest, reply: FastifyReply, sandbox: Sandbox) {
  const body = checkCancelBody(request);
  const uid = paramOf(request, 'uid');
  if (/^\d+$/.test(uid)) throw new DetailedRefusal(400, 'Please provide booking uid instead of booking id.');
  const booking = requireBooking(uid, sandbox);
  if (booking.status === 'cancelled') throw alreadyCancelled(uid);
  const reason = body.cancellationReason ?? null;
  const seatUid = body.seatReferenceUid ?? undefined;
  const { cancelsSeries } = sandbox.behaviour.legacyBookings;
  if (seatUid !== undefined) refuseWrongSeat(seatUid, uid, sandbox);
  const why = whyNotCancellable(booking, { reason, seatUid }, optionalUser(request), sandbox);
  if (why) throw new HttpExceptionRefusal(why.status, why.text);
  if (seatUid !== undefined) {
    await cancelSeatNow(booking, seatUid, reason, sandbox);
  } else if (cancelsSeries && body.allRemainingBookings && booking.recurringBookingUid !== null) {
    const series = occurrencesOf(sandbox, booking.recurringBookingUid);
    await cancelAllNow(notOver(series, sandbox), reason, sandbox);
  } else await cancelNow(booking, reason, sandbox);
  const onlyRemovedAttendee = seatUid !== undefined && !isCancelled(booking);
  return created(reply, { bookingId: booking.id, bookingUid: booking.uid, onlyRemovedAttendee });
}

const isCancelled = ({ status }: Booking): boolean => status === 'cancelled';
