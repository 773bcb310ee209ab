import type { Sandbox } from '../sandbox.ts';
import type { Attendee, Booking, User } from './model.ts';

type View = Record<string, unknown>;

function hostView(host: User | undefined, showsDisplayEmail: boolean): View[] {
  if (!host) return [];
  const { id, name, email, username, timeZone } = host;
  return [{ id, name, email, ...(showsDisplayEmail ? { displayEmail: email } : {}), username, timeZone }];
}

/** An attendee of a booking without seats. */
export function attendeeView(attendee: Attendee, showsDisplayEmail: boolean): View {
  const { name, email, timeZone, language, absent, phoneNumber } = attendee;
  return {
    name,
    email,
    ...(showsDisplayEmail ? { displayEmail: email } : {}),
    timeZone,
    language,
    absent,
    ...(phoneNumber === undefined ? {} : { phoneNumber }),
  };
}

function cancellationView(booking: Booking, always: boolean): View {
  const { cancellationReason, cancelledByEmail } = booking;
  if (always)
    return { cancellationReason: cancellationReason ?? '', cancelledByEmail: cancelledByEmail ?? '' };
  return booking.status === 'cancelled' ? { cancellationReason, cancelledByEmail } : {};
}

function responsesView(booking: Booking, showsDisplayEmail: boolean): View {
  if (!showsDisplayEmail) return booking.bookingFieldsResponses;
  const { email } = booking.bookingFieldsResponses;
  return {
    ...booking.bookingFieldsResponses,
    ...(email === undefined ? {} : { displayEmail: email }),
    ...(booking.guests.length > 0 ? { displayGuests: booking.guests } : {}),
  };
}

/** A booking as the contract 2024-08-13 shows it (S12 lifecycle-cancel[1], S10 and S26 create-rich). */
export function viewBooking(booking: Booking, sandbox: Sandbox): View {
  const { alwaysShowsCancellation, showsDisplayEmail } = sandbox.behaviour.bookings;
  const eventType = booking.eventTypeId === null ? undefined : sandbox.eventTypeById(booking.eventTypeId);
  const { reschedulingReason, rescheduledFromUid, rescheduledToUid, recurringBookingUid } = booking;
  return {
    id: booking.id,
    uid: booking.uid,
    title: booking.title,
    description: booking.description,
    hosts: hostView(sandbox.userById(booking.hostId), showsDisplayEmail),
    status: booking.status,
    ...cancellationView(booking, alwaysShowsCancellation),
    ...(reschedulingReason === null ? {} : { reschedulingReason }),
    rescheduledByEmail: booking.rescheduledByEmail,
    ...(rescheduledFromUid === null ? {} : { rescheduledFromUid }),
    ...(rescheduledToUid === null ? {} : { rescheduledToUid }),
    start: booking.start,
    end: booking.end,
    duration: booking.duration,
    eventTypeId: eventType?.id ?? null,
    eventType: eventType ? { id: eventType.id, slug: eventType.slug } : null,
    meetingUrl: booking.location,
    location: booking.location,
    absentHost: booking.absentHost,
    createdAt: booking.createdAt,
    updatedAt: booking.updatedAt,
    metadata: booking.metadata,
    rating: null,
    icsUid: booking.icsUid,
    attendees: booking.attendees.map((attendee) => attendeeView(attendee, showsDisplayEmail)),
    ...(booking.guests.length > 0 ? { guests: booking.guests } : {}),
    bookingFieldsResponses: responsesView(booking, showsDisplayEmail),
    ...(recurringBookingUid === null ? {} : { recurringBookingUid }),
  };
}

/** The same as create and reschedule answer it. */
export function viewNewBooking(booking: Booking, sandbox: Sandbox): View {
  const { showsPlatformManaged } = sandbox.behaviour.bookings;
  return {
    ...viewBooking(booking, sandbox),
    ...(showsPlatformManaged ? { isPlatformManagedUserBooking: false } : {}),
  };
}
