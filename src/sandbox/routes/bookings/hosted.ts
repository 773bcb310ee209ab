import type { FastifyRequest } from 'fastify';
import { findBooking, notInDatabase } from '../../domain/booking-lookup.ts';
import { success } from '../../http/answer.ts';
import { requirePermittedUser } from '../../http/auth.ts';
import { DetailedRefusal } from '../../http/errors.ts';
import { paramOf, queryOf } from '../../http/request.ts';
import type { Sandbox } from '../../sandbox.ts';
import { noAccess } from './extras.ts';

/**
 * `GET /v2/bookings/{uid}/routing-trace`: no form ever routes a booking here, and then it is empty ([D], H9 shape). That
 * what is unknown is 404 is a shape (H9); for strangers it is a guess.
 */
export function readRoutingTrace(request: FastifyRequest, sandbox: Sandbox) {
  const user = requirePermittedUser(request);
  const uid = paramOf(request, 'uid');
  const booking = findBooking(sandbox, uid);
  if (!booking) throw notInDatabase(uid);
  if (booking.hostId !== user.id) throw noAccess(user, uid);
  return success({ steps: [], groups: [], formSubmission: null });
}

/** `GET /v2/bookings/verification/email/check`: no address need be verified here. Its query is a guess, the answer a shape (H9). */
export function checkEmailVerification(request: FastifyRequest, _sandbox: Sandbox) {
  const { email } = queryOf(request);
  if (typeof email !== 'string') throw new DetailedRefusal(400, 'email must be an email');
  return { data: false, status: 'success' };
}
