import type { FastifyReply, FastifyRequest } from 'fastify';
import { claimTime, refuseUnbookable } from '../../domain/bookable-time.ts';
import { placeOf } from '../../domain/booking-location.ts';
import { addBooking, newAttendee, plusMinutes, wholeSeconds } from '../../domain/new-booking.ts';
import { newSeat, takeSeat } from '../../domain/seats.ts';
import { created } from '../../http/answer.ts';
import { BareRefusal, DetailedRefusal, HttpExceptionRefusal, ValidationRefusal } from '../../http/errors.ts';
import { bodyFieldsOf, type Fields, isFields } from '../../http/request.ts';
import {
  broken,
  isBoolean,
  isDateString,
  isNumber,
  isString,
  isTimeZone,
  known,
  type PropertyRule,
} from '../../http/validation-rules.ts';
import type { Sandbox } from '../../sandbox.ts';
import { announce } from '../../webhooks/announce.ts';
import { viewLegacyNewBooking } from './views.ts';

const isObject: PropertyRule['check'] = (value, property) =>
  isFields(value) ? {} : { isObject: `${property} must be an object` };

const RULES: readonly PropertyRule[] = [
  { property: 'end', optional: true, check: isDateString },
  { property: 'start', check: isDateString },
  { property: 'eventTypeId', check: isNumber },
  { property: 'eventTypeSlug', optional: true, check: isString },
  { property: 'rescheduleUid', optional: true, check: isString },
  { property: 'recurringEventId', optional: true, check: isString },
  { property: 'timeZone', check: isTimeZone },
  { property: 'user', optional: true },
  { property: 'language', check: isString },
  { property: 'bookingUid', optional: true, check: isString },
  { property: 'metadata', check: isObject },
  { property: 'hasHashedBookingLink', optional: true, check: isBoolean },
  { property: 'hashedLink', optional: true, check: isString },
  { property: 'seatReferenceUid', optional: true, check: isString },
  { property: 'orgSlug', optional: true, check: isString },
  { property: 'locationUrl', optional: true, check: isString },
  { property: 'responses', optional: true, check: isObject },
];

interface LegacyBody {
  start: string;
  eventTypeId: number;
  timeZone: string;
  language: string;
  metadata: Record<string, string>;
  responses?: Fields | null;
}

/** The old contract wraps what the newer one answers bare or detailed. */
async function inOldShape<T>(step: () => T | Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof BareRefusal || error instanceof DetailedRefusal) {
      throw new HttpExceptionRefusal(error.status, error.message);
    }
    throw error;
  }
}

/**
 * `POST /v2/bookings` of the contract 2024-04-15 (S12 versions[0], S12#216). That it takes a seat where there are seats
 * is a guess, and so is that it makes one booking where the newer contract makes a series.
 */
export async function createLegacyBooking(request: FastifyRequest, reply: FastifyReply, sandbox: Sandbox) {
  const target = known(bodyFieldsOf(request), RULES);
  const errors = broken(target, RULES);
  if (errors.length > 0) throw new ValidationRefusal(errors);
  const body = target as unknown as LegacyBody;
  const eventType = sandbox.eventTypeById(body.eventTypeId);
  const host = eventType && sandbox.userById(eventType.ownerId);
  if (!eventType || !host)
    throw new DetailedRefusal(404, `Event type with id ${body.eventTypeId} not found.`);

  const responses = body.responses ?? {};
  const name = String(responses['name'] ?? '');
  const email = String(responses['email'] ?? '');
  const start = wholeSeconds(body.start);
  const end = plusMinutes(start, eventType.lengthInMinutes);
  const wish = { host, eventType, start, end };
  await inOldShape(() => refuseUnbookable(sandbox, wish));
  await inOldShape(() => claimTime(sandbox, wish));
  const { location } = placeOf(eventType, undefined, undefined);
  const given = {
    ...wish,
    duration: eventType.lengthInMinutes,
    title: `${eventType.title} between ${host.name} and ${name}`,
    description: typeof responses['notes'] === 'string' ? responses['notes'] : '',
    status: eventType.confirmationPolicy ? ('pending' as const) : ('accepted' as const),
    location,
    metadata: body.metadata,
    guests: [],
    bookingFieldsResponses: { email, name, ...responses },
  };
  const person = { name, email, timeZone: body.timeZone, language: body.language };
  const seat = eventType.seats ? newSeat(sandbox, person) : undefined;
  const booking = seat
    ? await inOldShape(() => takeSeat(sandbox, seat, given).booking)
    : addBooking(sandbox, { ...given, attendees: [newAttendee(sandbox, person)] });
  announce(sandbox, 'booked', booking, { seatUid: seat?.seatUid });
  return created(reply, viewLegacyNewBooking(booking, host, sandbox));
}
