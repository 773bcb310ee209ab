import type { Contract } from '../http/version.ts';
import type { Sandbox } from '../sandbox.ts';
import { shuffled } from './chance.ts';
import type { Attendee, Booking, EventType, User } from './model.ts';
import { isSeated, type Seat, seatsOf, type Taken } from './seats.ts';

type View = Record<string, unknown>;
type Shown = Sandbox['behaviour']['bookings'];

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

function seatView(seat: Seat, { showsDisplayEmail, showsSeatCreation }: Shown): View {
  return {
    ...attendeeView(seat, showsDisplayEmail),
    seatUid: seat.seatUid,
    ...(showsSeatCreation ? { createdAt: seat.seatCreatedAt } : {}),
    bookingFieldsResponses: seat.bookingFieldsResponses ?? {},
    metadata: seat.seatMetadata ?? {},
  };
}

function cancellationView(booking: Booking, always: boolean): View {
  const { cancellationReason, cancelledByEmail } = booking;
  if (always)
    return { cancellationReason: cancellationReason ?? '', cancelledByEmail: cancelledByEmail ?? '' };
  return booking.status === 'cancelled' ? { cancellationReason, cancelledByEmail } : {};
}

function responsesView(booking: Booking, { showsDisplayEmail, alwaysShowsGuests }: Shown): View {
  if (!showsDisplayEmail) return booking.bookingFieldsResponses;
  const { email } = booking.bookingFieldsResponses;
  return {
    ...booking.bookingFieldsResponses,
    ...(email === undefined ? {} : { displayEmail: email }),
    ...(booking.guests.length > 0 || alwaysShowsGuests ? { displayGuests: booking.guests } : {}),
  };
}

/** Who attends and what they answered, of a booking without seats. */
function participantsView(booking: Booking, shown: Shown): View {
  const { showsDisplayEmail, alwaysShowsGuests } = shown;
  return {
    attendees: booking.attendees.map((attendee) => attendeeView(attendee, showsDisplayEmail)),
    ...(booking.guests.length > 0 || alwaysShowsGuests ? { guests: booking.guests } : {}),
    bookingFieldsResponses: responsesView(booking, shown),
  };
}

/**
 * The seats as one caller sees them, in no stable order (F24): those of a cancelled booking never (S12 seated[12]) but
 * in 2026-02-25 (F09), hidden ones to the host only (S12#412 to #415).
 */
function seatsView(
  booking: Booking,
  eventType: EventType | undefined,
  { viewer, contract }: { viewer: User | undefined; contract: Contract | undefined },
  sandbox: Sandbox,
) {
  const { seatOrder, seatsShownTo, cancelledSeatsStay } = sandbox.behaviour.bookings;
  const isOver = booking.status === 'cancelled' && !(cancelledSeatsStay && contract === '2026-02-25');
  const isAsked = eventType?.seats?.showAttendeeInfo === true || viewer?.id === booking.hostId;
  const isShown = seatsShownTo === 'everybody' || (seatsShownTo === 'as-asked' && isAsked);
  if (isOver || !isShown) return [];
  const seats = seatOrder === 'any' ? shuffled(seatsOf(booking)) : seatsOf(booking);
  return seats.map((seat) => seatView(seat, sandbox.behaviour.bookings));
}

/**
 * A booking as the contract 2024-08-13 shows it to a caller (S12 lifecycle-cancel[1], S10 and S26 create-rich). One of
 * a series has no `rescheduledByEmail` and `rescheduledToUid` (S12#387, S12#389); a seated one has no `cancelledByEmail`,
 * `metadata`, `guests` and `bookingFieldsResponses` of its own (S12 seated[0], F32). One that is both is shown as the
 * documents have it, none was recorded.
 */
export function viewBooking(
  booking: Booking,
  sandbox: Sandbox,
  viewer: User | undefined,
  contract?: Contract,
): View {
  const { alwaysShowsCancellation, showsDisplayEmail } = sandbox.behaviour.bookings;
  const eventType = booking.eventTypeId === null ? undefined : sandbox.eventTypeById(booking.eventTypeId);
  const { reschedulingReason, rescheduledFromUid, rescheduledToUid, recurringBookingUid } = booking;
  const seated = isSeated(booking, eventType);
  const single = recurringBookingUid === null;
  const { cancelledByEmail, ...cancellation } = cancellationView(booking, alwaysShowsCancellation);
  return {
    id: booking.id,
    uid: booking.uid,
    title: booking.title,
    description: seated ? null : booking.description,
    hosts: hostView(sandbox.userById(booking.hostId), showsDisplayEmail),
    status: booking.status,
    ...cancellation,
    ...(seated || cancelledByEmail === undefined ? {} : { cancelledByEmail }),
    ...(reschedulingReason === null ? {} : { reschedulingReason }),
    ...(single ? { rescheduledByEmail: booking.rescheduledByEmail } : {}),
    ...(rescheduledFromUid === null ? {} : { rescheduledFromUid }),
    ...(single && rescheduledToUid !== null ? { rescheduledToUid } : {}),
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
    ...(seated ? {} : { metadata: booking.metadata }),
    rating: null,
    icsUid: booking.icsUid,
    ...(seated
      ? { attendees: seatsView(booking, eventType, { viewer, contract }, sandbox) }
      : participantsView(booking, sandbox.behaviour.bookings)),
    ...(single ? {} : { recurringBookingUid }),
  };
}

/** The same as create and reschedule answer it. */
export function viewNewBooking(booking: Booking, sandbox: Sandbox, viewer: User | undefined): View {
  const { showsPlatformManaged } = sandbox.behaviour.bookings;
  return {
    ...viewBooking(booking, sandbox, viewer),
    ...(showsPlatformManaged ? { isPlatformManagedUserBooking: false } : {}),
  };
}

/** The same as it is answered for a seat; only a booking made for it counts as new (S26 seated[0], [1]). */
export function viewTaken({ booking, seat, isNew }: Taken, sandbox: Sandbox, viewer: User | undefined): View {
  const view = isNew ? viewNewBooking(booking, sandbox, viewer) : viewBooking(booking, sandbox, viewer);
  return { ...view, seatUid: seat.seatUid };
}

/** The same as `by-seat` answers it: the host without a time zone (S26 by-seat[1]), or the seats without their age (H9). */
export function viewBookingOfSeat(booking: Booking, sandbox: Sandbox, viewer: User | undefined): View {
  const { showsDisplayEmail, bySeatHidesTimeZone } = sandbox.behaviour.bookings;
  const hosts = hostView(sandbox.userById(booking.hostId), showsDisplayEmail);
  const { attendees, ...view } = viewBooking(booking, sandbox, viewer);
  return {
    ...view,
    hosts: bySeatHidesTimeZone ? hosts.map(({ timeZone: _, ...host }) => host) : hosts,
    attendees: (attendees as View[]).map(({ createdAt: _, ...seat }) => seat),
  };
}
