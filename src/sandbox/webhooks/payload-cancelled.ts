import { BOOKER } from '../domain/event-type-view.ts';
import type { Booking } from '../domain/model.ts';
import type { Fields } from '../http/request.ts';
import type { Sandbox } from '../sandbox.ts';
import { keptAttendee, organizerOf } from './people.ts';
import { ownResponsesTo, responsesTo } from './responses.ts';
import { answersOf, eventTypeMembers, movesOf, notesOf, subjectOf } from './subject.ts';

/** UTC written as an offset. (That it is not the host's zone is a guess: London's winter was recorded.) */
const withOffset = (instant: string) => instant.replace(/\.\d{3}Z$/, '+00:00');

/** What is sent of a booking that was cancelled, whole (S12 deliveries[2], [5], [10], [14]). */
export function cancelledPayload(booking: Booking, sandbox: Sandbox): Fields {
  const subject = subjectOf(booking, sandbox);
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
    attendees: booking.attendees.map((attendee) => keptAttendee(attendee, booking)),
    uid: booking.uid,
    bookingId: booking.id,
    location: booking.location,
    destinationCalendar: [],
    cancellationReason: booking.cancellationReason,
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
