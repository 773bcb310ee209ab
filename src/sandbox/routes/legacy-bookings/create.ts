import type { FastifyReply, FastifyRequest } from 'fastify';
import { claimTime, refuseUnbookable } from '../../domain/bookable-time.ts';
import { placeOf } from '../../domain/booking-location.ts';
import { addBooking, newAttendee, plusMinutes, wholeSeconds } from '../../domain/new-booking.ts';
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
async function inOldShape(step: () => void | Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (error instanceof BareRefusal || error instanceof DetailedRefusal) {
      throw new HttpExceptionRefusal(error.status, error.message);
    }
    throw error;
  }
}

/** `POST /v2/bookings` of the contract 2024-04-15 (S12 versions[0], S12#216). */
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
  const booking = addBooking(sandbox, {
    ...wish,
    duration: eventType.lengthInMinutes,
    title: `${eventType.title} between ${host.name} and ${name}`,
    description: typeof responses['notes'] === 'string' ? responses['notes'] : '',
    status: eventType.confirmationPolicy ? 'pending' : 'accepted',
    location,
    metadata: body.metadata,
    attendees: [newAttendee(sandbox, { name, email, timeZone: body.timeZone, language: body.language })],
    guests: [],
    bookingFieldsResponses: { email, name, ...responses },
  });
  return created(reply, viewLegacyNewBooking(booking, host, sandbox));
}
