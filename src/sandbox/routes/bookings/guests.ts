import type { FastifyReply, FastifyRequest } from 'fastify';
import { findBooking, touch } from '../../domain/booking-lookup.ts';
import { attendeeView, viewBooking } from '../../domain/booking-view.ts';
import type { Booking } from '../../domain/model.ts';
import { newAttendee } from '../../domain/new-booking.ts';
import { created, success } from '../../http/answer.ts';
import { requirePermittedUser } from '../../http/auth.ts';
import { CodedRefusal, DetailedRefusal, DoubleRefusal, ValidationRefusal } from '../../http/errors.ts';
import { bodyFieldsOf, paramOf } from '../../http/request.ts';
import { isLanguage } from '../../http/validation-language.ts';
import {
  broken,
  brokenInEach,
  isArray,
  isEmail,
  isString,
  isTimeZone,
  known,
  type PropertyRule,
} from '../../http/validation-rules.ts';
import type { Sandbox } from '../../sandbox.ts';
import { innerError } from './confirmation.ts';
import { noAccess } from './extras.ts';

const RULES: readonly PropertyRule[] = [
  {
    property: 'guests',
    check: (value, property) =>
      Array.isArray(value) && value.length === 0
        ? { arrayMinSize: `${property} must contain at least 1 elements` }
        : isArray(value, property),
    children: brokenInEach([
      { property: 'email', check: isEmail },
      { property: 'name', optional: true, check: isString },
      { property: 'timeZone', optional: true, check: isTimeZone },
      { property: 'phoneNumber', optional: true, check: isString },
      { property: 'language', optional: true, check: isLanguage },
    ]),
  },
];

interface GuestsBody {
  guests?: { email: string; name?: string; timeZone?: string; phoneNumber?: string; language?: string }[];
}

/** `POST /v2/bookings/{uid}/guests`, for the host (F19, F41, S12 guests). */
export function addGuests(request: FastifyRequest, sandbox: Sandbox) {
  const user = requirePermittedUser(request);
  const body: GuestsBody = known(bodyFieldsOf(request), RULES);
  const errors = broken({ ...body }, RULES);
  if (errors.length > 0) throw new ValidationRefusal(errors);
  const uid = paramOf(request, 'uid');
  const booking = findBooking(sandbox, uid);
  if (!booking) throw new DetailedRefusal(404, `Booking with uid ${uid} not found`);
  if (booking.hostId !== user.id) {
    const generic = "You don't have necessary permissions to access this resource";
    throw innerError(sandbox, 403, generic, 'you_do_not_have_permission');
  }
  const guests = body.guests ?? [];
  const present = new Set(booking.attendees.map(({ email }) => email));
  const added = guests.filter(({ email }) => !present.has(email));
  if (added.length === 0) {
    const generic = 'Bad request: Please check your request data and try again';
    if (sandbox.behaviour.bookings.refusesGuestsDoubly)
      throw new DoubleRefusal('emails_must_be_unique_valid');
    throw innerError(sandbox, 400, generic, 'emails_must_be_unique_valid');
  }
  for (const { email, name, timeZone, phoneNumber, language } of added) {
    booking.attendees.push(
      newAttendee(sandbox, {
        name: name ?? '',
        email,
        timeZone: timeZone ?? booking.attendees[0]?.timeZone ?? user.timeZone,
        language: language ?? 'en',
        ...(phoneNumber ? { phoneNumber } : {}),
      }),
    );
    booking.guests.push(email);
  }
  noteGuests(booking, sandbox);
  return success(viewBooking(booking, sandbox, user));
}

/** The guests stand among the answers too. */
function noteGuests(booking: Booking, sandbox: Sandbox): void {
  booking.bookingFieldsResponses = { ...booking.bookingFieldsResponses, guests: booking.guests };
  touch(sandbox, booking);
}

/** The e-mail first (S26 attendees[6]), the others in their documented order. */
const ATTENDEE: readonly PropertyRule[] = [
  { property: 'email', check: isEmail },
  { property: 'name', check: isString },
  { property: 'timeZone', check: isTimeZone },
  { property: 'phoneNumber', optional: true, check: isString },
  { property: 'language', optional: true, check: isLanguage },
];

interface AttendeeBody {
  name: string;
  email: string;
  timeZone: string;
  phoneNumber?: string;
  language?: string;
}

/** `POST /v2/bookings/{uid}/attendees`, for the host (F46, S26 attendees[4] to [6]). */
export function addAttendee(request: FastifyRequest, reply: FastifyReply, sandbox: Sandbox) {
  const user = requirePermittedUser(request);
  const target = known(bodyFieldsOf(request), ATTENDEE);
  const errors = broken(target, ATTENDEE);
  if (errors.length > 0) throw new ValidationRefusal(errors);
  const body = target as unknown as AttendeeBody;
  const uid = paramOf(request, 'uid');
  const booking = findBooking(sandbox, uid);
  if (!booking) throw new DetailedRefusal(404, `Booking with uid ${uid} not found`);
  if (booking.hostId !== user.id) throw new CodedRefusal(403, 'TRPCError', 'you_do_not_have_permission');
  if (booking.attendees.some(({ email }) => email === body.email)) {
    if (sandbox.behaviour.bookings.refusesGuestsDoubly)
      throw new DoubleRefusal('emails_must_be_unique_valid');
    throw new CodedRefusal(400, 'TRPCError', 'emails_must_be_unique_valid');
  }
  const attendee = newAttendee(sandbox, { ...body, language: body.language ?? 'en' });
  booking.attendees.push(attendee);
  booking.guests.push(attendee.email);
  noteGuests(booking, sandbox);
  return created(reply, { ...attendeeView(attendee, true), id: attendee.id, bookingId: booking.id });
}

/** `GET /v2/bookings/{uid}/attendees` and `/{id}`, for any user (F46, S26 attendees). */
export function readAttendees(request: FastifyRequest, sandbox: Sandbox) {
  const user = requirePermittedUser(request);
  const uid = paramOf(request, 'uid');
  const booking = findBooking(sandbox, uid);
  if (!booking) throw noAccess(user, uid);
  const views = booking.attendees.map((attendee) => ({ ...attendeeView(attendee, true), id: attendee.id }));
  const id = paramOf(request, 'attendeeId');
  if (id === '') return success(views);
  const view = views.find((attendee) => String(attendee.id) === id);
  if (!view) throw new DetailedRefusal(404, `Attendee with id ${id} not found in booking ${uid}`);
  return success(view);
}

/**
 * `DELETE /v2/bookings/{uid}/attendees/{id}`, for the host: of all but the first, who booked (F98: [D]). What it refuses
 * is documented, and not with which answers: those are the ones of its neighbours.
 */
export function removeAttendee(request: FastifyRequest, sandbox: Sandbox) {
  const user = requirePermittedUser(request);
  const uid = paramOf(request, 'uid');
  const booking = findBooking(sandbox, uid);
  if (!booking) throw noAccess(user, uid);
  if (booking.hostId !== user.id) throw new CodedRefusal(403, 'TRPCError', 'you_do_not_have_permission');
  const id = paramOf(request, 'attendeeId');
  const index = booking.attendees.findIndex((attendee) => String(attendee.id) === id);
  const attendee = booking.attendees[index];
  if (!attendee) throw new DetailedRefusal(404, `Attendee with id ${id} not found in booking ${uid}`);
  if (index === 0) throw new CodedRefusal(400, 'TRPCError', 'cannot_remove_primary_attendee');
  booking.attendees.splice(index, 1);
  booking.guests = booking.guests.filter((email) => email !== attendee.email);
  noteGuests(booking, sandbox);
  const { name, email, timeZone } = attendee;
  return success({ id: attendee.id, bookingId: booking.id, name, email, timeZone });
}
