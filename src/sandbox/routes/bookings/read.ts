import type { FastifyRequest } from 'fastify';
import { findBooking, notInDatabase } from '../../domain/booking-lookup.ts';
import { viewBooking } from '../../domain/booking-view.ts';
import { success } from '../../http/answer.ts';
import { refuseStrangerToken, requirePermittedUser } from '../../http/auth.ts';
import { DetailedRefusal } from '../../http/errors.ts';
import { paramOf } from '../../http/request.ts';
import type { Sandbox } from '../../sandbox.ts';

/** `GET /v2/bookings/{uid}` of the contract 2024-08-13: whoever knows the uid may read (F06, F17). */
export function readBooking(request: FastifyRequest, sandbox: Sandbox) {
  refuseStrangerToken(request);
  const uid = paramOf(request, 'uid');
  const booking = findBooking(sandbox, uid);
  if (!booking || !sandbox.behaviour.bookings.readsByUid) throw notInDatabase(uid);
  return success(viewBooking(booking, sandbox));
}

/** `GET /v2/bookings/by-seat/{seatUid}` (F46, S26 by-seat). */
export function readBookingBySeat(request: FastifyRequest, sandbox: Sandbox) {
  requirePermittedUser(request);
  const seatUid = paramOf(request, 'seatUid');
  const booking = sandbox.state.bookings.find(({ attendees }) =>
    attendees.some((attendee) => attendee.seatUid === seatUid),
  );
  if (!booking) {
    throw new DetailedRefusal(404, `Booking with seatUid=${seatUid} was not found in the database`);
  }
  return success(viewBooking(booking, sandbox));
}
