import { emptyEventType } from '../domain/event-type-input.ts';
import type { Booking, EventType, User } from '../domain/model.ts';
import { isSeated } from '../domain/seats.ts';
import { isOn } from '../domain/switch.ts';
import type { Fields } from '../http/request.ts';
import type { Sandbox } from '../sandbox.ts';

/** What a payload speaks of. */
export interface Subject {
  booking: Booking;
  eventType: EventType;
  host: User;
}

/** What a payload about this booking speaks of. (What it says of one whose event type is gone is a guess.) */
export function subjectOf(booking: Booking, sandbox: Sandbox): Subject {
  const host = sandbox.userById(booking.hostId);
  if (!host) throw new Error(`booking ${booking.uid} has no host`);
  const eventType = booking.eventTypeId === null ? undefined : sandbox.eventTypeById(booking.eventTypeId);
  return { booking, host, eventType: eventType ?? emptyEventType(0, host.id) };
}

/** The members that say the same of an event type in every payload. */
export function eventTypeMembers({ booking, eventType }: Subject): Fields {
  return {
    type: eventType.slug,
    eventTypeId: booking.eventTypeId,
    eventTitle: eventType.title,
    eventDescription: eventType.description || null,
    hideOrganizerEmail: eventType.settings['hideOrganizerEmail'] === true,
    customReplyToEmail: null,
    currency: 'usd',
  };
}

/** What is kept out of calendars; not said of a cancelled booking. */
export function privacyMembers({ eventType: { settings } }: Subject): Fields {
  return {
    hideCalendarNotes: settings['hideCalendarNotes'] === true,
    hideCalendarEventDetails: settings['hideCalendarEventDetails'] === true,
  };
}

/** Whether the booking may be cancelled and moved. */
export function restrictionMembers({ eventType: { settings } }: Subject): Fields {
  return {
    disableRescheduling: isOn(settings['disableRescheduling']),
    disableCancelling: isOn(settings['disableCancelling']),
  };
}

/** What was answered when booking. A seated booking keeps no answers of its own: they are put together (S12 deliveries[10]). */
export function answersOf({ booking, eventType }: Subject): Fields {
  if (!isSeated(booking, eventType)) return booking.bookingFieldsResponses;
  const [first, ...others] = booking.attendees;
  const { location } = booking;
  return {
    name: first?.name,
    email: first?.email,
    location: { value: location, optionValue: location },
    notes: '',
    guests: others.map(({ email }) => email),
  };
}

/** The notes; a seated booking has none of its own (S12 deliveries[10]). */
export function notesOf({ booking, eventType }: Subject): string | null {
  return isSeated(booking, eventType) ? null : booking.description;
}

/** How many times a booking was moved to where it is. */
export function movesOf(booking: Booking, sandbox: Sandbox): number {
  let count = 0;
  const seen = new Set<Booking>();
  for (let here: Booking | undefined = booking; here && !seen.has(here); count += 1) {
    seen.add(here);
    here = here.rescheduledFromUid === null ? undefined : sandbox.bookingByUid(here.rescheduledFromUid);
  }
  return count - 1;
}
