import { BOOKER } from '../domain/event-type-view.ts';
import type { Booking } from '../domain/model.ts';
import type { Fields } from '../http/request.ts';
import type { Sandbox } from '../sandbox.ts';
import { keptAttendee, organizerOf } from './people.ts';
import { ownResponsesTo, responsesTo } from './responses.ts';
import {
  answersOf,
  eventTypeMembers,
  notesOf,
  privacyMembers,
  restrictionMembers,
  subjectOf,
} from './subject.ts';

/**
 * What is sent of a booking that was confirmed or declined (S12 deliveries[4], [7]).
 * @param rejectionReason only of a declined one; without a reason it is left out (a guess)
 */
export function decidedPayload(
  booking: Booking,
  rejectionReason: string | undefined,
  sandbox: Sandbox,
): Fields {
  const subject = subjectOf(booking, sandbox);
  const { eventType, host } = subject;
  const { payloads } = sandbox.behaviour.webhooks;
  const answers = answersOf(subject);
  const notes = notesOf(subject);
  return {
    ...eventTypeMembers(subject),
    title: booking.title,
    ...(payloads.decidedHasNotes ? { description: notes, additionalNotes: notes } : {}),
    bookerUrl: BOOKER,
    userFieldsResponses: ownResponsesTo(eventType, answers),
    responses: responsesTo(eventType, answers),
    customInputs: {},
    startTime: booking.start,
    endTime: booking.end,
    organizer: organizerOf(host, booking),
    attendees: booking.attendees.map((attendee) => keptAttendee(attendee, booking)),
    location: booking.location,
    uid: booking.uid,
    destinationCalendar: [],
    requiresConfirmation: eventType.confirmationPolicy !== null,
    ...privacyMembers(subject),
    ...(payloads.organizationIdIn.includes('decided') ? { organizationId: null } : {}),
    ...(payloads.hasHideBranding ? { hideBranding: false } : {}),
    ...(payloads.decidedHasRules
      ? {
          seatsPerTimeSlot: eventType.seats?.seatsPerTimeSlot ?? null,
          seatsShowAttendees: eventType.seats?.showAttendeeInfo ?? false,
          ...restrictionMembers(subject),
          assignmentReason: null,
          ...(booking.status === 'accepted' ? { metadata: booking.metadata } : {}),
        }
      : {}),
    ...(rejectionReason === undefined ? {} : { rejectionReason }),
    price: 0,
    length: booking.duration,
    bookingId: booking.id,
    status: booking.status.toUpperCase(),
  };
}
