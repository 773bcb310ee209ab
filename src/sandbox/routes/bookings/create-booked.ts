import { randomUUID } from 'node:crypto';
import type { Booking, EventType, User } from '../../domain/model.ts';
import { addBooking, newAttendee, plusMinutes } from '../../domain/new-booking.ts';
import { newSeat, type Taken, takeSeat } from '../../domain/seats.ts';
import { asStored } from '../../domain/stored-json.ts';
import { coHostsOf } from '../../domain/teams.ts';
import type { Fields } from '../../http/request.ts';
import type { Sandbox } from '../../sandbox.ts';
import type { CreateBody } from './create-body.ts';

/** What is to be booked, everything about it having been checked. */
export interface Plan {
  body: CreateBody;
  host: User;
  eventType: EventType;
  /** More than one for a series. */
  starts: Date[];
  duration: number;
  place: { location: string; response?: Fields };
}

/** What a create made of one time: a booking, or a seat in one. */
export type Booked = Taken | { booking: Booking; seat?: undefined };

function bookerOf({ attendee }: CreateBody) {
  return {
    name: attendee.name,
    email: attendee.email ?? '',
    timeZone: attendee.timeZone,
    language: attendee.language ?? 'en',
    ...(attendee.phoneNumber === undefined ? {} : { phoneNumber: attendee.phoneNumber }),
  };
}

function responsesOf(
  { attendee, bookingFieldsResponses }: CreateBody,
  guests: string[],
  place?: Fields,
): Fields {
  return {
    ...(attendee.email === undefined ? {} : { email: attendee.email }),
    ...(attendee.phoneNumber === undefined ? {} : { attendeePhoneNumber: attendee.phoneNumber }),
    name: attendee.name,
    ...asStored({
      ...(guests.length > 0 ? { guests } : {}),
      ...(place ? { location: place } : {}),
      ...bookingFieldsResponses,
    }),
  };
}

/** The answers that a seat keeps: those of a booking but for the e-mail, the guests even if none (S12 seated[0]). */
function seatResponsesOf({ email: _, ...responses }: Fields): Fields {
  return asStored({ guests: [], ...responses });
}

/** Whoever hosts a collective event type beside its host stands among the attendees (S12#275). */
const asAttendee = ({ name, email, timeZone, locale }: User) => ({ name, email, timeZone, language: locale });

function teamOf({ hosting }: EventType, sandbox: Sandbox): string {
  return sandbox.state.teams.find(({ id }) => id === hosting?.teamId)?.name ?? '';
}

/** Books each of the times; those of a series share an uid (S12 recurring[0]). */
export function book({ body, host, eventType, starts, duration, place }: Plan, sandbox: Sandbox): Booked[] {
  const booker = bookerOf(body);
  const guests = (body.guests ?? []).map(String);
  const responses = responsesOf(body, guests, place.response);
  const metadata = asStored((body.metadata ?? {}) as Record<string, string>);
  const notes = body.bookingFieldsResponses?.['notes'];
  const { asksConfirmation, newStatus } = sandbox.behaviour.bookings;
  const coHosts = coHostsOf(sandbox, eventType, host);
  const by = coHosts.length > 0 ? teamOf(eventType, sandbox) : host.name;
  const common = {
    host,
    eventType,
    duration,
    title: `${eventType.title} between ${by} and ${booker.name}`,
    description: typeof notes === 'string' ? notes : '',
    status: eventType.confirmationPolicy && asksConfirmation ? ('pending' as const) : newStatus,
    location: place.location,
    bookingFieldsResponses: responses,
  };
  const series = eventType.recurrence ? { recurringBookingUid: randomUUID() } : {};
  const bookSeat = (time: { start: Date; end: Date }): Booked => {
    const kept = { seatMetadata: metadata, bookingFieldsResponses: seatResponsesOf(responses) };
    const seat = newSeat(sandbox, { ...booker, ...kept });
    return takeSeat(sandbox, seat, { ...common, ...time, metadata: {}, guests: [] }, series);
  };
  const bookWhole = (time: { start: Date; end: Date }): Booked => {
    const others = guests.map((email) => ({ name: '', email, timeZone: booker.timeZone, language: 'en' }));
    const hosting = sandbox.behaviour.bookings.coHostsAttend ? coHosts.map(asAttendee) : [];
    const attendees = [booker, ...others, ...hosting].map((person) => newAttendee(sandbox, person));
    const given = { ...common, ...time, metadata, guests, attendees };
    const shared = coHosts.length > 0 ? { coHostIds: coHosts.map(({ id }) => id) } : {};
    return { booking: addBooking(sandbox, given, { ...series, ...shared }) };
  };
  const bookOne = eventType.seats ? bookSeat : bookWhole;
  return starts.map((start) => bookOne({ start, end: plusMinutes(start, duration) }));
}
