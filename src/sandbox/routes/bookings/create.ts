import type { FastifyReply, FastifyRequest } from 'fastify';
import { claimTime, refuseUnbookable } from '../../domain/bookable-time.ts';
import { checkAnswers, checkMetadata, checkResponses } from '../../domain/booking-answers.ts';
import { refuseBeyondLimits } from '../../domain/booking-limits.ts';
import { placeOf } from '../../domain/booking-location.ts';
import { viewNewBooking, viewTaken } from '../../domain/booking-view.ts';
import type { EventType, User } from '../../domain/model.ts';
import { plusMinutes, wholeSeconds } from '../../domain/new-booking.ts';
import { refuseFull } from '../../domain/seats.ts';
import { occurrenceStarts } from '../../domain/series.ts';
import { refuseNul } from '../../domain/stored-text.ts';
import { coHostsOf, hostAt } from '../../domain/teams.ts';
import { created } from '../../http/answer.ts';
import { optionalUser, refuseStrangerToken } from '../../http/auth.ts';
import { BareRefusal, DetailedRefusal } from '../../http/errors.ts';
import { bodyOf } from '../../http/request.ts';
import type { Sandbox } from '../../sandbox.ts';
import { announce } from '../../webhooks/announce.ts';
import { type CreateBody, checkCreateBody } from './create-body.ts';
import { type Booked, book } from './create-booked.ts';
import { knowsOverrides, overridesOf } from './overrides.ts';

/** @throws DetailedRefusal 404 (S12 create-by-slug[2], [3], S12 create-invalid[9], S26#268) */
function eventTypeOf(body: CreateBody, sandbox: Sandbox): EventType {
  if (body.eventTypeId) {
    const eventType = sandbox.eventTypeById(body.eventTypeId);
    if (!eventType) throw new DetailedRefusal(404, `Event type with id ${body.eventTypeId} not found.`);
    return eventType;
  }
  if (body.teamSlug) {
    const eventType = sandbox.eventTypeOfTeam(body.teamSlug, body.eventTypeSlug ?? '');
    if (eventType) return eventType;
    throw new DetailedRefusal(
      404,
      `Event type with slug ${body.eventTypeSlug} belonging to team ${body.teamSlug} not found.`,
    );
  }
  const host = sandbox.userByUsername(body.username ?? '');
  if (!host) throw new DetailedRefusal(404, `User with username ${body.username} not found`);
  const eventType = sandbox.eventTypeBySlug(host.id, body.eventTypeSlug ?? '');
  if (!eventType) {
    throw new DetailedRefusal(
      404,
      `Event type with slug ${body.eventTypeSlug} belonging to user ${body.username} not found.`,
    );
  }
  return eventType;
}

/** @throws DetailedRefusal 401 or 403 where only the owner may book (S12#612, S12#613) */
function refuseUnauthorized(eventType: EventType, caller: User | undefined): void {
  if (eventType.settings['bookingRequiresAuthentication'] !== true) return;
  if (!caller) {
    throw new DetailedRefusal(
      401,
      'checkBookingRequiresAuthentication - request must be authenticated by passing credentials belonging to event type owner, host or team or org admin or owner.',
    );
  }
  if (caller.id !== eventType.ownerId) {
    throw new DetailedRefusal(
      403,
      'checkBookingRequiresAuthentication - user is not authorized to access this event type. User has to be either event type owner, host, team admin or owner or org admin or owner.',
    );
  }
}

/** @throws DetailedRefusal 400 for a length that is not offered (S12 lengths[2], S12 create-invalid[11]) */
function lengthOf(eventType: EventType, asked: number | null | undefined): number {
  if (asked === undefined || asked === null) return eventType.lengthInMinutes;
  const options = eventType.lengthInMinutesOptions;
  if (!options || options.length === 0) {
    throw new DetailedRefusal(
      400,
      "Can't specify 'lengthInMinutes' because event type does not have multiple possible lengths. Please, remove the 'lengthInMinutes' field from the request.",
    );
  }
  if (!options.includes(asked)) {
    throw new DetailedRefusal(
      400,
      `Provided 'lengthInMinutes' is not one of the possible lengths for the event type. The possible lengths are: ${options.join(', ')}`,
    );
  }
  return asked;
}

/** @throws BareRefusal 400 without the code that was mailed; none is ever mailed here (S12#616, S12#617) */
function refuseUnverified(eventType: EventType, code: string | null | undefined): void {
  if (eventType.settings['requiresBookerEmailVerification'] !== true) return;
  throw new BareRefusal(400, code ? 'invalid_verification_code' : 'email_verification_required');
}

/** @throws DetailedRefusal 400 for more occurrences than the event type has (S12#378) */
function startsOf(body: CreateBody, { recurrence }: EventType, sandbox: Sandbox): Date[] {
  const { countsRecurrence, keepsWallClock } = sandbox.behaviour.bookings;
  const first = wholeSeconds(body.start);
  if (!recurrence) return [first];
  const count = (countsRecurrence ? body.recurrenceCount : null) ?? recurrence.occurrences;
  if (count > recurrence.occurrences) {
    throw new DetailedRefusal(
      400,
      "Provided recurrence count is higher than the event type's recurring event count.",
    );
  }
  return occurrenceStarts(first, keepsWallClock ? body.attendee.timeZone : 'UTC', recurrence, count);
}

/** Of a series nothing is booked if one of its times cannot be; that this holds of later ones too is a guess (S12#392). */
async function create(body: CreateBody, caller: User | undefined, sandbox: Sandbox): Promise<Booked[]> {
  const eventType = eventTypeOf(body, sandbox);
  const { checksBooker } = sandbox.behaviour.offer;
  if (checksBooker) refuseUnauthorized(eventType, caller);
  if (body.instant) {
    throw new DetailedRefusal(
      400,
      'Instant bookings are only supported for team event types, not individual user event types.',
    );
  }
  const answers = body.bookingFieldsResponses ?? {};
  const { checksAnswers, createNeedsKey, honoursLength } = sandbox.behaviour.bookings;
  if (createNeedsKey && !caller) throw new DetailedRefusal(401, 'A key is needed to book.');
  if (checksAnswers) checkAnswers(eventType, answers, sandbox);
  const length = honoursLength ? lengthOf(eventType, body.lengthInMinutes) : eventType.lengthInMinutes;
  const starts = startsOf(body, eventType, sandbox);
  const place = placeOf(eventType, body.location, body.meetingUrl);
  checkMetadata(body.metadata ?? {});
  const held = checksAnswers ? answers : {};
  const { name, email } = body.attendee;
  checkResponses(eventType, { name, email, guests: body.guests ?? [], answers: held });
  refuseNul(body.attendee.name);
  if (checksBooker) refuseUnverified(eventType, body.emailVerificationCode);

  const times = starts.map((start) => ({ eventType, start, end: plusMinutes(start, length) }));
  const host = times[0] && hostAt(sandbox, times[0]);
  if (!host) throw new Error(`event type ${eventType.id} has no host`);
  const passes = overridesOf(body, caller, host);
  const wishes = times.map((time) => ({ ...time, host, passes }));
  for (const wish of wishes) {
    if (!passes.limits) refuseBeyondLimits(sandbox, { ...wish, email: body.attendee.email });
    refuseFull(sandbox, eventType, wish.start);
    refuseUnbookable(sandbox, wish);
    for (const other of coHostsOf(sandbox, eventType, host)) {
      refuseUnbookable(sandbox, { ...wish, host: other });
    }
  }
  await claimTime(sandbox, ...wishes);
  const duration = length + sandbox.behaviour.bookings.extraMinutes;
  return book({ body, host, eventType, starts, duration, place }, sandbox);
}

/** `POST /v2/bookings` of the contract 2024-08-13: anybody may book. A series is answered as an array (S12 recurring[0]). */
export async function createBooking(request: FastifyRequest, reply: FastifyReply, sandbox: Sandbox) {
  refuseStrangerToken(request);
  const body = checkCreateBody(bodyOf(request), sandbox.behaviour.bookings, knowsOverrides(request, sandbox));
  const caller = optionalUser(request);
  const booked = await create(body, caller, sandbox);
  for (const { booking, seat } of booked) announce(sandbox, 'booked', booking, { seatUid: seat?.seatUid });
  const views = booked.map((one) =>
    one.seat ? viewTaken(one, sandbox, caller) : viewNewBooking(one.booking, sandbox, caller),
  );
  const isSeries = booked.some(({ booking }) => booking.recurringBookingUid !== null);
  return created(reply, isSeries ? views : views[0]);
}
