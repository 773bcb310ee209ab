import type { FastifyReply, FastifyRequest } from 'fastify';
import { claimTime, refuseUnbookable } from '../../domain/bookable-time.ts';
import { checkAnswers, checkMetadata, checkResponses } from '../../domain/booking-answers.ts';
import { refuseBeyondLimits } from '../../domain/booking-limits.ts';
import { placeOf } from '../../domain/booking-location.ts';
import { viewNewBooking } from '../../domain/booking-view.ts';
import type { Booking, EventType, User } from '../../domain/model.ts';
import { addBooking, newAttendee, plusMinutes, wholeSeconds } from '../../domain/new-booking.ts';
import { asStored } from '../../domain/stored-json.ts';
import { created } from '../../http/answer.ts';
import { optionalUser, refuseStrangerToken } from '../../http/auth.ts';
import { BareRefusal, DetailedRefusal } from '../../http/errors.ts';
import { bodyOf, type Fields } from '../../http/request.ts';
import type { Sandbox } from '../../sandbox.ts';
import { type CreateBody, checkCreateBody, refuseNul } from './create-body.ts';

/** @throws DetailedRefusal 404 (S12 create-by-slug[2], [3], S12 create-invalid[9]) */
function eventTypeOf(body: CreateBody, sandbox: Sandbox): { eventType: EventType; host: User } {
  if (body.eventTypeId) {
    const eventType = sandbox.eventTypeById(body.eventTypeId);
    const host = eventType && sandbox.userById(eventType.ownerId);
    if (!eventType || !host) {
      throw new DetailedRefusal(404, `Event type with id ${body.eventTypeId} not found.`);
    }
    return { eventType, host };
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
  return { eventType, host };
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

function responsesOf(body: CreateBody, guests: string[], place: Fields | undefined): Fields {
  const { attendee } = body;
  return {
    ...(attendee.email === undefined ? {} : { email: attendee.email }),
    ...(attendee.phoneNumber === undefined ? {} : { attendeePhoneNumber: attendee.phoneNumber }),
    name: attendee.name,
    ...asStored({
      ...(guests.length > 0 ? { guests } : {}),
      ...(place ? { location: place } : {}),
      ...body.bookingFieldsResponses,
    }),
  };
}

async function create(body: CreateBody, caller: User | undefined, sandbox: Sandbox): Promise<Booking> {
  const { eventType, host } = eventTypeOf(body, sandbox);
  refuseUnauthorized(eventType, caller);
  if (body.instant) {
    throw new DetailedRefusal(
      400,
      'Instant bookings are only supported for team event types, not individual user event types.',
    );
  }
  const answers = body.bookingFieldsResponses ?? {};
  checkAnswers(eventType, answers, sandbox);
  const length = lengthOf(eventType, body.lengthInMinutes);
  const place = placeOf(eventType, body.location, body.meetingUrl);
  const guests = body.guests ?? [];
  const metadata = body.metadata ?? {};
  checkMetadata(metadata);
  checkResponses(eventType, { email: body.attendee.email, guests, answers });
  refuseNul(body.attendee.name);
  refuseUnverified(eventType, body.emailVerificationCode);

  const start = wholeSeconds(body.start);
  const duration = length + sandbox.behaviour.bookings.extraMinutes;
  const wish = { host, eventType, start, end: plusMinutes(start, length) };
  refuseBeyondLimits(sandbox, { ...wish, email: body.attendee.email });
  refuseUnbookable(sandbox, wish);
  await claimTime(sandbox, wish);

  const { attendee } = body;
  const addresses = guests.map(String);
  const booker = {
    name: attendee.name,
    email: attendee.email ?? '',
    timeZone: attendee.timeZone,
    language: attendee.language ?? 'en',
    ...(attendee.phoneNumber === undefined ? {} : { phoneNumber: attendee.phoneNumber }),
  };
  return addBooking(sandbox, {
    host,
    eventType,
    start,
    end: plusMinutes(start, duration),
    duration,
    title: `${eventType.title} between ${host.name} and ${attendee.name}`,
    description: typeof answers['notes'] === 'string' ? answers['notes'] : '',
    status: eventType.confirmationPolicy ? 'pending' : sandbox.behaviour.bookings.newStatus,
    location: place.location,
    metadata: asStored(metadata as Record<string, string>),
    attendees: [
      booker,
      ...addresses.map((email) => ({ name: '', email, timeZone: attendee.timeZone, language: 'en' })),
    ].map((person) => newAttendee(sandbox, person)),
    guests: addresses,
    bookingFieldsResponses: responsesOf(body, addresses, place.response),
  });
}

/** `POST /v2/bookings` of the contract 2024-08-13: anybody may book. */
export async function createBooking(request: FastifyRequest, reply: FastifyReply, sandbox: Sandbox) {
  refuseStrangerToken(request);
  const body = checkCreateBody(bodyOf(request), sandbox.behaviour.bookings);
  const booking = await create(body, optionalUser(request), sandbox);
  return created(reply, viewNewBooking(booking, sandbox));
}
