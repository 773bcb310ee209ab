import type { FastifyRequest } from 'fastify';
import { findBooking } from '../../domain/booking-lookup.ts';
import { alreadyCancelled, cancelNow } from '../../domain/cancelling.ts';
import { requirePermittedUser } from '../../http/auth.ts';
import { DetailedRefusal, ValidationRefusal } from '../../http/errors.ts';
import { bodyFieldsOf, paramOf } from '../../http/request.ts';
import { broken, isString, known, type PropertyRule } from '../../http/validation-rules.ts';
import type { Sandbox } from '../../sandbox.ts';
import { noAccess } from './extras.ts';

const RULES: readonly PropertyRule[] = [{ property: 'rescheduleReason', optional: true, check: isString }];

/**
 * `POST /v2/bookings/{uid}/request-reschedule`: cancels, names who asked in `cancelledByEmail`, and answers nothing but
 * `success` (F32). That the host's reason becomes that of the cancel, and every refusal, is a guess.
 */
export async function requestReschedule(request: FastifyRequest, sandbox: Sandbox) {
  const user = requirePermittedUser(request);
  const body: { rescheduleReason?: string | null } = known(bodyFieldsOf(request), RULES);
  const errors = broken({ ...body }, RULES);
  if (errors.length > 0) throw new ValidationRefusal(errors);
  const uid = paramOf(request, 'uid');
  const booking = findBooking(sandbox, uid);
  if (!booking) throw new DetailedRefusal(404, `Booking with uid=${uid} not found`);
  if (booking.hostId !== user.id) throw noAccess(user, uid);
  if (booking.status === 'cancelled') throw alreadyCancelled(uid);
  booking.cancelledByEmail = user.email;
  await cancelNow(booking, body.rescheduleReason, sandbox);
  return { status: 'success' };
}
