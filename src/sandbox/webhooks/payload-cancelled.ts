import { BOOKER } from '../domain/event-type-view.ts';
import type { Attendee, Booking } from '../domain/model.ts';
import type { Fields } from '../http/request.ts';
import type { Sandbox } from '../sandbox.ts';
import { keptAttendee, organizerOf } from './people.ts';
import { ownResponsesTo, responsesTo } from './responses.ts';
import { answersOf, eventTypeMembers, movesOf, notesOf, subjectOf } from './subject.ts';

/** UTC written as an offset. (That it is not the host's zone is a guess: London's winter was recorded.) */
const withOffset = (instant: string) => instant.replace(/\.\d{3}Z$/, '+00:00');

interface Cancelled {
  seatUid?: string | undefined;
  cancellationReason?: string | null | undefined;
}

/**
 * What is sent of a booking that was cancelled, whole (S12 deliveries[2], [5], [10], [14]). Of a single seat it is
 * known that something is sent (F88); that it is the same, of that attendee alone, is a guess.
 */
export function cancelledPayload(
  booking: Booking,
  { seatUid, cancellationReason: reason }: Cancelled,
  sandbox: Sandbox,
): Fields {
  const subject = subjectOf(booking, sandbox);
  const isOfSeat = (attendee: Attendee) => seatUid === undefined || attendee.seatUid === seatUid;
  const { eventType, host } = subject;
  const { payloads } = sandbox.behaviour.webhooks;
  const answers = answersOf(subject);
  const notes = notesOf(subject);
  return {
    bookerUrl: BOOKER,
    title: booking.title,
    length: booking.duration,
    additionalNotes: notes,
    description: notes,
    customInputs: {},
    ...eventTypeMembers(subject),
    userFieldsResponses: ownResponsesTo(eventType, answers),
    responses: responsesTo(eventType, answers),
    startTime: withOffset(booking.start),
    endTime: withOffset(booking.end),
    organizer: organizerOf(host, booking),
    attendees: booking.attendees.filter(isOfSeat).map((attendee) => keptAttendee(attendee, booking)),
    uid: booking.uid,
    bookingId: booking.id,
    location: booking.location,
    destinationCalendar: [],
    // That a guest who gives none leaves an empty text is a guess.
    cancellationReason: booking.cancellationReason ?? reason ?? '',
    seatsPerTimeSlot: eventType.seats?.seatsPerTimeSlot ?? null,
    seatsShowAttendees: eventType.seats?.showAttendeeInfo ?? false,
    iCalUID: booking.icsUid,
    iCalSequence: movesOf(booking, sandbox) + 1,
    ...(payloads.organizationIdIn.includes('cancelled') ? { organizationId: null } : {}),
    ...(payloads.hasHideBranding ? { hideBranding: false } : {}),
    ...(payloads.cancelledHasScheduling ? { schedulingType: null, requestReschedule: false } : {}),
    requiresConfirmation: eventType.confirmationPolicy === null ? null : true,
    price: null,
    status: 'CANCELLED',
  };
}
