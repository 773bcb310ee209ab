import type { FastifyRequest } from 'fastify';
import { findBooking, notInDatabase, touch } from '../../domain/booking-lookup.ts';
import { viewBooking } from '../../domain/booking-view.ts';
import type { BookingStatus } from '../../domain/model.ts';
import { success } from '../../http/answer.ts';
import { optionalUser, requirePermittedUser } from '../../http/auth.ts';
import { CodedRefusal, ValidationRefusal } from '../../http/errors.ts';
import { bodyFieldsOf, paramOf } from '../../http/request.ts';
import { broken, isString, known, type PropertyRule } from '../../http/validation-rules.ts';
import type { Sandbox } from '../../sandbox.ts';
import { announce } from '../../webhooks/announce.ts';

/** An error of Cal.com's inner layer; until 2026 its texts were generic ones (F48). */
export function innerError(sandbox: Sandbox, status: number, generic: string, own: string): CodedRefusal {
  const text = sandbox.behaviour.bookings.trpcErrors === 'generic' ? generic : own;
  return new CodedRefusal(status, 'TRPCError', text);
}

const DECLINE: readonly PropertyRule[] = [{ property: 'reason', optional: true, check: isString }];

/** @throws ValidationRefusal 400 for a reason that is no text, as documented */
function reasonOf(request: FastifyRequest): string | undefined {
  const body = known(bodyFieldsOf(request), DECLINE);
  const errors = broken(body, DECLINE);
  if (errors.length > 0) throw new ValidationRefusal(errors);
  return typeof body['reason'] === 'string' ? body['reason'] : undefined;
}

/**
 * `POST /v2/bookings/{uid}/confirm` and `/decline`, until 2026 for the host only. Also a cancelled or rejected booking can be confirmed,
 * and a rejected one rejected again (F19, F22, S12 confirm, S12 decline, S26#412).
 */
export async function decideBooking(request: FastifyRequest, decision: BookingStatus, sandbox: Sandbox) {
  const behaviour = sandbox.behaviour.bookings;
  const user = behaviour.decidingNeedsKey ? requirePermittedUser(request) : optionalUser(request);
  const rejectionReason = decision === 'rejected' ? reasonOf(request) : undefined;
  const uid = paramOf(request, 'uid');
  const booking = findBooking(sandbox, uid, behaviour.decidesById);
  if (!booking) throw notInDatabase(uid);
  const stranger = new CodedRefusal(401, 'TRPCError', 'You are not authorized to access this resource');
  if (behaviour.onlyHostDecides && user?.id !== booking.hostId) throw stranger;
  if (!mayBeDecided(booking.status, behaviour)) {
    throw innerError(
      sandbox,
      400,
      'Bad request: Please check your request data and try again',
      'Booking already confirmed',
    );
  }
  await sandbox.processing.window();
  if (!behaviour.keepsDecision) return success({ ...viewBooking(booking, sandbox, user), status: decision });
  booking.status = decision;
  touch(sandbox, booking);
  if (decision === 'accepted') announce(sandbox, 'confirmed', booking);
  else announce(sandbox, 'declined', booking, { rejectionReason });
  return success(viewBooking(booking, sandbox, user));
}

function mayBeDecided(
  status: BookingStatus,
  { redecidesAccepted, redecidesOver }: Sandbox['behaviour']['bookings'],
) {
  if (status === 'pending') return true;
  return status === 'accepted' ? redecidesAccepted : redecidesOver;
}
