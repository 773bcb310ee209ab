import type { FastifyReply, FastifyRequest } from 'fastify';
import { claimTime, refuseUnbookable } from '../../domain/bookable-time.ts';
import { findBooking, notInDatabase, touch } from '../../domain/booking-lookup.ts';
import { viewNewBooking } from '../../domain/booking-view.ts';
import { happens } from '../../domain/chance.ts';
import type { Booking, BookingStatus, EventType, User } from '../../domain/model.ts';
import { addBooking, newAttendee, plusMinutes, wholeSeconds } from '../../domain/new-booking.ts';
import { refuseNul } from '../../domain/stored-text.ts';
import { created } from '../../http/answer.ts';
import { optionalUser, refuseStrangerToken } from '../../http/auth.ts';
import { BareRefusal, DetailedRefusal } from '../../http/errors.ts';
import { bodyOf, isFields, paramOf } from '../../http/request.ts';
import { broken, isDateString, isString, type PropertyRule } from '../../http/validation-rules.ts';
import { unionRefusal, unknownMembers } from '../../http/validation-union.ts';
import type { Sandbox } from '../../sandbox.ts';
import { announce } from '../../webhooks/announce.ts';
import { OVERRIDES, type Overrides } from './create-body.ts';
import { knowsOverrides, overridesOf } from './overrides.ts';
import { moveAllSeats, moveSeat, refuseMoveOfAllSeats, requireSeat } from './reschedule-seats.ts';

const RULES: readonly PropertyRule[] = [
  { property: 'start', check: isDateString },
  { property: 'rescheduledBy', optional: true, check: isString },
  { property: 'reschedulingReason', optional: true, check: isString },
  { property: 'emailVerificationCode', optional: true, check: isString },
];
const SEAT: readonly PropertyRule[] = [...RULES, { property: 'seatUid', check: isString }];

interface RescheduleBody extends Overrides {
  start: string;
  rescheduledBy?: string | null;
  reschedulingReason?: string | null;
  seatUid?: string;
}

/** @throws DetailedRefusal 400 (S12 reschedule-invalid, S12#94 to #97) */
function checkRescheduleBody(body: unknown, mayOverride: boolean): RescheduleBody {
  if (!isFields(body)) {
    throw new DetailedRefusal(
      400,
      'undefined property is wrong,an unknown value was passed to the validate function ',
    );
  }
  const rules = [...('seatUid' in body ? SEAT : RULES), ...(mayOverride ? OVERRIDES : [])];
  const names = rules.map(({ property }) => property);
  const refusal = unionRefusal([...unknownMembers(body, names), ...broken(body, rules)]);
  if (refusal) throw refusal;
  return body as unknown as RescheduleBody;
}

/** @throws DetailedRefusal 400 for a booking that was moved or cancelled before (S12#84, S12#107) */
function refuseSpent(booking: Booking, uid: string): void {
  if (booking.status !== 'cancelled') return;
  const to = booking.rescheduledToUid;
  throw new DetailedRefusal(
    400,
    to === null
      ? `Can't reschedule booking with uid=${uid} because it has been cancelled. Please provide uid of a booking that is not cancelled.`
      : `Can't reschedule booking with uid=${uid} because it has been cancelled and rescheduled already to booking with uid=${to}. You probably want to reschedule ${to} instead by passing it within the request URL.`,
  );
}

/**
 * Cancelled at the same moment: which of the two wins is a matter of chance (F35).
 * @throws BareRefusal 400 when it is the cancel
 */
function refuseCancelledMeanwhile(old: Booking, sandbox: Sandbox): void {
  const { movesDespiteCancel, rescheduleSpent } = sandbox.behaviour.bookings;
  const isCancelled = old.status === 'cancelled' && old.rescheduledToUid === null;
  if (rescheduleSpent === 'accepted' || !(isCancelled || sandbox.processing.isCancelled(old.uid))) return;
  if (!happens(movesDespiteCancel)) throw new BareRefusal(400, 'cancelled_bookings_cannot_be_rescheduled');
}

/** A move needs a confirmation of its own, unless the host moves (F40). */
function statusAfterMove(
  eventType: EventType,
  caller: User | undefined,
  host: User,
  sandbox: Sandbox,
): BookingStatus {
  const { asksConfirmation, anyMoveConfirms, hostMoveConfirms } = sandbox.behaviour.bookings;
  if (!eventType.confirmationPolicy || !asksConfirmation) return 'accepted';
  const confirms = anyMoveConfirms || (hostMoveConfirms && caller?.id === host.id);
  return confirms ? 'accepted' : 'pending';
}

/** The new booking stands for the old one: same attendees, answers, metadata and calendar uid (F04). */
function addMoved(
  old: Booking,
  wish: { host: User; eventType: EventType; start: Date; end: Date },
  body: RescheduleBody,
  status: BookingStatus,
  sandbox: Sandbox,
): Booking {
  const reason = body.reschedulingReason;
  return addBooking(
    sandbox,
    {
      ...wish,
      title: old.title,
      description: old.description,
      status,
      duration: old.duration,
      location: old.location,
      metadata: old.metadata,
      guests: old.guests,
      attendees: old.attendees.map(({ id: _, absent: __, ...attendee }) => newAttendee(sandbox, attendee)),
      bookingFieldsResponses: {
        ...old.bookingFieldsResponses,
        ...(reason ? { rescheduledReason: reason } : {}),
      },
    },
    {
      icsUid: old.icsUid,
      recurringBookingUid: old.recurringBookingUid,
      reschedulingReason: reason || null,
      cancellationReason: (sandbox.behaviour.bookings.moveReasonIsCancellation && reason) || null,
      rescheduledByEmail: (sandbox.behaviour.bookings.keepsRescheduledBy && body.rescheduledBy) || null,
      rescheduledFromUid: old.uid,
    },
  );
}

/** `POST /v2/bookings/{uid}/reschedule` of the contract 2024-08-13: whoever knows the uid may (F17). */
export async function rescheduleBooking(request: FastifyRequest, reply: FastifyReply, sandbox: Sandbox) {
  refuseStrangerToken(request);
  const behaviour = sandbox.behaviour.bookings;
  const body = checkRescheduleBody(bodyOf(request), knowsOverrides(request, sandbox));
  const uid = paramOf(request, 'uid');
  const old = findBooking(sandbox, uid, behaviour.reschedulesById);
  if (!old) {
    if (behaviour.rescheduleUnknown === 'bare-500') throw new BareRefusal(500, 'Internal server error');
    throw notInDatabase(uid);
  }
  if (behaviour.rescheduleSpent === 'refused') refuseSpent(old, uid);
  if (!behaviour.movesEnded && new Date(old.end) < sandbox.now(uid)) {
    // No release does.
    throw new DetailedRefusal(400, `Can't reschedule booking with uid=${uid} because it has ended.`);
  }
  const eventType = old.eventTypeId === null ? undefined : sandbox.eventTypeById(old.eventTypeId);
  const host = sandbox.userById(old.hostId);
  // No recording shows what a booking gets whose event type is gone.
  if (!eventType || !host) throw notInDatabase(uid);
  const caller = optionalUser(request);
  const seat = body.seatUid === undefined ? undefined : requireSeat(old, body.seatUid);
  if (!seat && eventType.seats) refuseMoveOfAllSeats(old, caller, sandbox);
  refuseNul(body.reschedulingReason);

  const start = wholeSeconds(body.start);
  const time = { host, eventType, start, end: plusMinutes(start, old.duration) };
  const status = statusAfterMove(eventType, caller, host, sandbox);
  if (seat) return created(reply, await moveSeat(old, seat, { ...time, status }, caller, sandbox));
  if (eventType.seats) return created(reply, await moveAllSeats(old, time, caller, sandbox));
  const wish = { ...time, ignoreBookingUid: old.uid, passes: overridesOf(body, caller, host) };
  refuseUnbookable(sandbox, wish);
  await claimTime(sandbox, wish);
  refuseCancelledMeanwhile(old, sandbox);

  const moved = addMoved(old, time, body, status, sandbox);
  if (!behaviour.rescheduleRenewsUid) moved.uid = old.uid;
  old.status = 'cancelled';
  old.rescheduledToUid = moved.uid;
  touch(sandbox, old);
  if (!behaviour.rescheduleRenewsUid) {
    sandbox.state.bookings.splice(sandbox.state.bookings.indexOf(old), 1);
    sandbox.save();
  }
  announce(sandbox, 'rescheduled', moved);
  if (sandbox.behaviour.webhooks.tellsOfMovedFrom) announce(sandbox, 'cancelled', old);
  return created(reply, viewNewBooking(moved, sandbox, caller));
}
