import { randomUUID } from 'node:crypto';
import { BOOKER } from '../domain/event-type-view.ts';
import { recurringEventOf } from '../domain/event-type-view-2024-04-15.ts';
import { newUid } from '../domain/ids.ts';
import type { Attendee, Booking } from '../domain/model.ts';
import type { Fields } from '../http/request.ts';
import type { Sandbox } from '../sandbox.ts';
import { namedAttendee, organizerOf, requestedAttendee } from './people.ts';
import { ownResponsesTo, requestedResponsesTo, responsesTo } from './responses.ts';
import {
  eventTypeMembers,
  movesOf,
  privacyMembers,
  restrictionMembers,
  type Subject,
  subjectOf,
} from './subject.ts';

/** Whole seconds, without their fraction. */
const brief = (instant: string) => instant.replace(/\.\d{3}Z$/, 'Z');

/** What is said of the booking that was moved (S12 deliveries[1]). */
export function movedMembers(booking: Booking, sandbox: Sandbox): Fields {
  const from =
    booking.rescheduledFromUid === null ? undefined : sandbox.bookingByUid(booking.rescheduledFromUid);
  if (!from) return {};
  return {
    rescheduleId: from.id,
    rescheduleUid: from.uid,
    rescheduleStartTime: brief(from.start),
    rescheduleEndTime: brief(from.end),
  };
}

/** Says how often and how long; which one of the series it is, it does not say (S12 deliveries[11] to [13]). */
function seriesMembers({ booking, eventType }: Subject, countsOccurrences: boolean): Fields {
  const recurrence = recurringEventOf(eventType);
  if (booking.recurringBookingUid === null || recurrence === null) return {};
  const { count, ...pace } = recurrence;
  return { recurringEvent: countsOccurrences ? recurrence : pace };
}

/**
 * A later seat has a calendar uid that no answer shows (S12 deliveries[9]); a moved booking's is left out
 * (S12 deliveries[1]).
 */
function calendarMembers(booking: Booking, seat: Attendee | undefined, sandbox: Sandbox): Fields {
  const isLaterSeat = seat !== undefined && booking.attendees.length > 1;
  const { icsDomain } = sandbox.behaviour.bookings;
  return {
    ...(booking.rescheduledFromUid === null
      ? { iCalUID: isLaterSeat ? `${newUid()}${icsDomain}` : booking.icsUid }
      : {}),
    iCalSequence: movesOf(booking, sandbox),
  };
}

/** A request for confirmation as 2026-07 writes it, from the booking instead of the request (S26 deliveries[3]). */
function fromBooking({ booking, eventType }: Subject): Fields {
  return {
    startTime: booking.start,
    endTime: booking.end,
    attendees: booking.attendees.map((attendee) => namedAttendee(attendee, booking)),
    responses: responsesTo(eventType, booking.bookingFieldsResponses),
    platformClientId: '',
    platformRescheduleUrl: '',
    platformCancelUrl: '',
    platformBookingUrl: '',
    organizationId: null,
    assignmentReason: [],
  };
}

/**
 * What is sent of a booking that was made or moved, or of a seat that was taken in it.
 * @param seatUid names the attendee who took it: only they are spoken of (S12 deliveries[9])
 */
export function bookedPayload(booking: Booking, seatUid: string | undefined, sandbox: Sandbox): Fields {
  const subject = subjectOf(booking, sandbox);
  const { eventType, host } = subject;
  const { payloads } = sandbox.behaviour.webhooks;
  const seat = booking.attendees.find((attendee) => seatUid !== undefined && attendee.seatUid === seatUid);
  const isPending = booking.status === 'pending';
  const attendees = seat ? [seat] : booking.attendees;
  const answers = seat
    ? { ...seat.bookingFieldsResponses, email: seat.email }
    : booking.bookingFieldsResponses;
  return {
    bookerUrl: BOOKER,
    title: seat ? `${eventType.title} between ${host.name} and ${seat.name}` : booking.title,
    startTime: brief(booking.start),
    endTime: brief(booking.end),
    // That both are the booker's notes is a guess: they were empty.
    additionalNotes: booking.description,
    description: booking.description,
    ...eventTypeMembers(subject),
    ...privacyMembers(subject),
    schedulingType: null,
    seatsPerTimeSlot: eventType.seats?.seatsPerTimeSlot ?? null,
    seatsShowAttendees: eventType.seats?.showAttendeeInfo ?? true,
    seatsShowAvailabilityCount: eventType.seats?.showAvailabilityCount ?? true,
    ...restrictionMembers(subject),
    organizer: organizerOf(host, booking),
    attendees: attendees.map((attendee) => requestedAttendee(attendee, booking)),
    customInputs: {},
    responses: requestedResponsesTo(eventType, answers, booking.location),
    userFieldsResponses: ownResponsesTo(eventType, answers),
    location: booking.location,
    destinationCalendar: null,
    ...calendarMembers(booking, seat, sandbox),
    requiresConfirmation: eventType.confirmationPolicy !== null,
    oneTimePassword: isPending ? randomUUID() : null,
    ...(payloads.hasHashedLink ? { hashedLink: null } : {}),
    ...(payloads.hasHideBranding ? { hideBranding: false } : {}),
    ...seriesMembers(subject, payloads.countsOccurrences),
    uid: booking.uid,
    ...(seat ? { attendeeSeatId: seatUid } : {}),
    price: 0,
    length: booking.duration,
    bookingId: booking.id,
    ...(booking.rescheduledFromUid === null ? {} : { appsStatus: [] }),
    ...movedMembers(booking, sandbox),
    metadata: seat?.seatMetadata ?? booking.metadata,
    status: booking.status.toUpperCase(),
    ...(isPending && payloads.requestsFrom === 'booking' ? fromBooking(subject) : {}),
  };
}
