import { randomUUID } from 'node:crypto';
import { calendarFile } from '../domain/calendar-links.ts';
import { BOOKER } from '../domain/event-type-view.ts';
import { recurringEventOf } from '../domain/event-type-view-2024-04-15.ts';
import type { Attendee, Booking } from '../domain/model.ts';
import type { Fields } from '../http/request.ts';
import type { Sandbox } from '../sandbox.ts';
import { movedMembers } from './payload-booked.ts';
import { namedAttendee, organizerOf } from './people.ts';
import { ownResponsesTo, requestedResponsesTo } from './responses.ts';
import type { Step, StepDetails } from './step.ts';
import {
  answersOf,
  eventTypeMembers,
  movesOf,
  notesOf,
  privacyMembers,
  restrictionMembers,
  type Subject,
  subjectOf,
} from './subject.ts';

/*
 * The hosted service delivers one form whatever has happened, and little beside (H9, the shapes of its deliveries). Only
 * types were kept: what an enumeration says, and which of two types stands where, is a guess.
 */

/** A seat as its attendee carries it; that its id is the attendee's is a guess. */
function seatOf(attendee: Attendee, { id: bookingId, location }: Booking): Fields | null {
  if (attendee.seatUid === undefined) return null;
  const { id, name, email, seatUid, seatMetadata } = attendee;
  const responses = { name, email, guests: [], location: { value: location, optionValue: '' } };
  const data = { responses, description: '' };
  return { id, referenceUid: seatUid, bookingId, attendeeId: id, data, metadata: seatMetadata ?? {} };
}

/** What was answered when booking, or by whoever took a seat. */
function answersTo(subject: Subject, taker: Attendee | undefined): Fields {
  const { reschedulingReason } = subject.booking;
  return {
    guests: [],
    ...(taker ? { ...taker.bookingFieldsResponses, email: taker.email } : answersOf(subject)),
    ...(reschedulingReason === null ? {} : { rescheduleReason: reschedulingReason }),
  };
}

/** What is said of an event type in every delivery. */
function hostedEventType(subject: Subject): Fields {
  const { eventType } = subject;
  return {
    ...eventTypeMembers(subject),
    ...privacyMembers(subject),
    ...restrictionMembers(subject),
    eventTypeTitle: eventType.title,
    privateNoteEnabled: eventType.settings['privateNoteEnabled'] === true,
    privateNoteMode: null,
    privateNoteTemplate: null,
    disableReschedulingScope: 'EVERYONE',
    disableCancellingScope: 'EVERYONE',
    schedulingType: null,
    seatsPerTimeSlot: eventType.seats?.seatsPerTimeSlot ?? null,
    seatsShowAttendees: eventType.seats?.showAttendeeInfo ?? false,
    seatsShowAvailabilityCount: eventType.seats?.showAvailabilityCount ?? true,
    requiresConfirmation: eventType.confirmationPolicy !== null,
    price: 0,
  };
}

/** Why it is no more, or where it was before: `null` but in the delivery that tells of it. */
function reasonsOf(step: Step, booking: Booking, details: StepDetails): Fields {
  const { reschedulingReason, cancelledByEmail } = booking;
  const cancelled = booking.cancellationReason ?? details.cancellationReason ?? '';
  return {
    cancellationReason:
      step === 'cancelled' ? cancelled : step === 'rescheduled' ? (reschedulingReason ?? '') : null,
    rejectionReason: step === 'declined' ? (details.rejectionReason ?? '') : null,
    ...(step === 'cancelled' ? { requestReschedule: cancelledByEmail !== null } : {}),
    ...(step === 'cancelled' && cancelledByEmail !== null ? { cancelledBy: cancelledByEmail } : {}),
    ...(step === 'relocated' ? { previousLocation: details.previousLocation ?? '' } : {}),
  };
}

/** How often a series takes place is told when it is booked, and by which zone also when it is cancelled. */
function seriesMembers(step: Step, { booking, eventType }: Subject): Fields {
  if (booking.recurringBookingUid === null) return {};
  const recurrenceTimeZone = booking.attendees[0]?.timeZone;
  return step === 'cancelled'
    ? { recurrenceTimeZone }
    : { recurringEvent: recurringEventOf(eventType), recurrenceTimeZone };
}

/** Calendar files of what is told to calendars. */
function calendarMembers(step: Step, booking: Booking, sandbox: Sandbox): Fields {
  if (step === 'declined' || step === 'relocated' || booking.status === 'pending') return {};
  const file = calendarFile(booking, sandbox.now(booking.uid));
  return { attendeeIcsContent: file, organizerIcsContent: file };
}

/** What the hosted service delivers of a step. */
export function hostedPayload(step: Step, booking: Booking, details: StepDetails, sandbox: Sandbox): Fields {
  const subject = subjectOf(booking, sandbox);
  const { eventType, host } = subject;
  const { seatUid } = details;
  const attendees = booking.attendees.filter((one) => seatUid === undefined || one.seatUid === seatUid);
  const answers = answersTo(subject, step === 'booked' && seatUid !== undefined ? attendees[0] : undefined);
  const notes = notesOf(subject) ?? '';
  return {
    bookerUrl: BOOKER,
    title: booking.title,
    startTime: booking.start,
    endTime: booking.end,
    additionalNotes: notes,
    description: notes,
    ...hostedEventType(subject),
    organizer: organizerOf(host, booking),
    attendees: attendees.map((attendee) => ({
      ...namedAttendee(attendee, booking),
      bookingSeat: seatOf(attendee, booking),
    })),
    customInputs: {},
    responses: requestedResponsesTo(eventType, answers, booking.location),
    userFieldsResponses: ownResponsesTo(eventType, answers),
    location: booking.location,
    iCalUID: booking.icsUid,
    iCalSequence: movesOf(booking, sandbox) + (step === 'cancelled' ? 1 : 0),
    oneTimePassword: eventType.confirmationPolicy === null ? null : randomUUID(),
    platformClientId: '',
    platformRescheduleUrl: '',
    platformCancelUrl: '',
    platformBookingUrl: '',
    ...seriesMembers(step, subject),
    uid: booking.uid,
    ...(step === 'booked' && seatUid !== undefined ? { attendeeSeatId: seatUid } : {}),
    organizationId: null,
    hashedLink: null,
    ...reasonsOf(step, booking, details),
    hideBranding: false,
    bookingId: booking.id,
    status: booking.status.toUpperCase(),
    length: booking.duration,
    assignmentReason: [],
    destinationCalendar: step === 'declined' ? [] : null,
    ...(step === 'rescheduled' ? movedMembers(booking, sandbox) : {}),
    ...(step === 'declined' ? {} : { metadata: attendees[0]?.seatMetadata ?? booking.metadata }),
    ...calendarMembers(step, booking, sandbox),
  };
}
