import { DateTime } from 'luxon';
import type { Attendee, Booking, User } from '../domain/model.ts';
import type { Fields } from '../http/request.ts';

/** Minutes ahead of UTC, at the time of the booking. (That it is not at the time of sending is a guess.) */
function utcOffset(zone: string, { start }: Booking): number {
  return DateTime.fromISO(start, { zone }).offset;
}

/** The host. 24 hours' form is a guess, only 12 was recorded. */
export function organizerOf(host: User, booking: Booking): Fields {
  const { id, name, email, username, timeZone } = host;
  return {
    id,
    name,
    email,
    username,
    timeZone,
    language: { locale: host.locale },
    timeFormat: host.timeFormat === 24 ? 'HH:mm' : 'h:mma',
    utcOffset: utcOffset(timeZone, booking),
  };
}

/** An attendee as the booker's request named them. Where the phone number stands is a guess. */
export function requestedAttendee(attendee: Attendee, booking: Booking): Fields {
  const { name, email, timeZone, language, phoneNumber } = attendee;
  return {
    email,
    name,
    firstName: '',
    lastName: '',
    timeZone,
    language: { locale: language },
    utcOffset: utcOffset(timeZone, booking),
    ...(phoneNumber === undefined ? {} : { phoneNumber }),
  };
}

/** An attendee as the booking keeps them. */
export function keptAttendee(attendee: Attendee, booking: Booking): Fields {
  const { name, email, timeZone, language, phoneNumber } = attendee;
  return {
    name,
    email,
    timeZone,
    phoneNumber: phoneNumber ?? null,
    language: { locale: language },
    utcOffset: utcOffset(timeZone, booking),
  };
}

/** The same with more (S26 deliveries[3]). That the last name is what follows the first blank is a guess. */
export function namedAttendee(attendee: Attendee, booking: Booking): Fields {
  const [firstName = '', ...others] = attendee.name.split(' ');
  return { ...keptAttendee(attendee, booking), bookingSeat: null, firstName, lastName: others.join(' ') };
}
