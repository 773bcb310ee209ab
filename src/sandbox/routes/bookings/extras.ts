import type { FastifyRequest } from 'fastify';
import { findBooking, notInDatabase } from '../../domain/booking-lookup.ts';
import { calendarLinks } from '../../domain/calendar-links.ts';
import type { Booking, User } from '../../domain/model.ts';
import { success } from '../../http/answer.ts';
import { optionalUser, requirePermittedUser } from '../../http/auth.ts';
import { DetailedRefusal } from '../../http/errors.ts';
import { idOf } from '../../http/id.ts';
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

function reassigned(booking: Booking, sandbox: Sandbox) {
  const host = sandbox.userById(booking.hostId);
  const displayEmail = sandbox.behaviour.bookings.showsDisplayEmail ? { displayEmail: host?.email } : {};
  const reassignedTo = { id: host?.id, name: host?.name, email: host?.email, ...displayEmail };
  return success({ bookingUid: booking.uid, reassignedTo });
}

/** `POST …/reassign`: personal bookings have no other host (F49, S12#226, S12#227, S12#272). */
export function reassign(request: FastifyRequest, sandbox: Sandbox) {
  requirePermittedUser(request);
  const userId = paramOf(request, 'userId');
  if (userId !== '') idOf(request, 'userId');
  const { uid, booking } = lookUp(request, sandbox);
  if (!booking) throw notInDatabase(uid);
  if (userId !== '' && !sandbox.userById(Number(userId))) {
    throw new DetailedRefusal(404, `User with id=${userId} was not found in the database`);
  }
  if (sandbox.behaviour.bookings.reassignWithoutOthers === 'keeps-host') return reassigned(booking, sandbox);
  throw new DetailedRefusal(
    400,
    userId === ''
      ? "Can't reassign the booking because no other host is available at that time."
      : `User with id=${userId} is not a valid Round Robin host - the user to which you reassign this booking must be one of the booking hosts. Fetch the booking using following endpoint and select id of one of the hosts: https://cal.com/docs/api-reference/v2/bookings/get-a-booking`,
  );
}
