import type { FastifyRequest } from 'fastify';
import { findBooking, notInDatabase } from '../../domain/booking-lookup.ts';
import { calendarLinks } from '../../domain/calendar-links.ts';
import type { Booking, User } from '../../domain/model.ts';
import { success } from '../../http/answer.ts';
import { optionalUser, requirePermittedUser } from '../../http/auth.ts';
import { DetailedRefusal } from '../../http/errors.ts';
import { paramOf } from '../../http/request.ts';
import type { Sandbox } from '../../sandbox.ts';

function lookUp(request: FastifyRequest, sandbox: Sandbox): { uid: string; booking: Booking | undefined } {
  const uid = paramOf(request, 'uid');
  return { uid, booking: findBooking(sandbox, uid) };
}

function withoutEquals(uid: string): DetailedRefusal {
  return new DetailedRefusal(404, `Booking with uid ${uid} not found`);
}

/** The 403 of a booking that is not the caller's, or is not there at all (F41, F47). */
export function noAccess(user: User, uid: string): DetailedRefusal {
  return new DetailedRefusal(
    403,
    `BookingPbacGuard - user with id=${user.id} does not have access to booking with uid=${uid}`,
  );
}

function noCalVideo(uid: string): DetailedRefusal {
  return new DetailedRefusal(404, `No Cal Video reference found with booking uid ${uid}`);
}

/** `GET /v2/bookings/{uid}/calendar-links`, for any user (S12#261). */
export function readCalendarLinks(request: FastifyRequest, sandbox: Sandbox) {
  requirePermittedUser(request);
  const { uid, booking } = lookUp(request, sandbox);
  if (!booking) throw withoutEquals(uid);
  return success(calendarLinks(booking, sandbox.now(booking.uid)));
}

/** `GET /v2/bookings/{uid}/references`: none, since no calendar is ever connected (S12 auth[11], S12 extras[2]). */
export function readReferences(request: FastifyRequest, sandbox: Sandbox) {
  const user = requirePermittedUser(request);
  const { uid, booking } = lookUp(request, sandbox);
  if (!booking) throw withoutEquals(uid);
  if (booking.hostId !== user.id) {
    throw new DetailedRefusal(400, `Booking with uid ${uid} does not belong to user`);
  }
  return success([]);
}

/** `GET …/recordings` and `/transcripts`: there is never a video (F26, F47, S10#265). */
export function readRecordings(request: FastifyRequest, sandbox: Sandbox): never {
  const { recordingsNeedKey, recordingsCheckAccessFirst } = sandbox.behaviour.bookings;
  const user = recordingsNeedKey ? requirePermittedUser(request) : optionalUser(request);
  const { uid, booking } = lookUp(request, sandbox);
  if (booking) throw noCalVideo(uid);
  throw user && recordingsCheckAccessFirst ? noAccess(user, uid) : notInDatabase(uid);
}

/** `GET …/conferencing-sessions`; since 2026 strangers pass the check too (F41, S12#264, S26#264). */
export function readConferencingSessions(request: FastifyRequest, sandbox: Sandbox): never {
  const user = requirePermittedUser(request);
  const { uid, booking } = lookUp(request, sandbox);
  const passesStrangers = sandbox.behaviour.bookings.strangersSeeSessions;
  if (!booking || (booking.hostId !== user.id && !passesStrangers)) throw noAccess(user, uid);
  throw noCalVideo(uid);
}
