import type { FastifyRequest } from 'fastify';
import { findBooking, notInDatabase } from '../../domain/booking-lookup.ts';
import { viewBooking, viewBookingOfSeat } from '../../domain/booking-view.ts';
import type { Booking } from '../../domain/model.ts';
import { bookingOfSeat } from '../../domain/seats.ts';
import { occurrencesOf } from '../../domain/series.ts';
import { success } from '../../http/answer.ts';
import { optionalUser, refuseStrangerToken } from '../../http/auth.ts';
import { DetailedRefusal } from '../../http/errors.ts';
import { paramOf } from '../../http/request.ts';
import { contractOf } from '../../http/version.ts';
import type { Sandbox } from '../../sandbox.ts';

/**
 * `GET /v2/bookings/{uid}` of the contract 2024-08-13: whoever knows the uid may read (F06, F17). The uid of a series
 * reads as all of its bookings (S12 recurring[2]).
 */
export function readBooking(request: FastifyRequest, sandbox: Sandbox) {
  refuseStrangerToken(request);
  const uid = paramOf(request, 'uid');
  const booking = findBooking(sandbox, uid);
  const view = (one: Booking) => viewBooking(one, sandbox, optionalUser(request), contractOf(request));
  if (booking && sandbox.behaviour.bookings.readsByUid) return success(view(booking));
  const series = occurrencesOf(sandbox, uid);
  if (series.length > 0) return success(series.map(view));
  throw notInDatabase(uid);
}

/** `GET /v2/bookings/by-seat/{seatUid}` (F46, S26 by-seat). That it needs no key is documented, not seen. */
export function readBookingBySeat(request: FastifyRequest, sandbox: Sandbox) {
  refuseStrangerToken(request);
  const seatUid = paramOf(request, 'seatUid');
  const booking = bookingOfSeat(sandbox, seatUid);
  if (!booking) {
    throw new DetailedRefusal(404, `Booking with seatUid=${seatUid} was not found in the database`);
  }
  return success(viewBookingOfSeat(booking, sandbox, optionalUser(request)));
}
