import type { AnyBooking } from '../../schemas/index.ts';
import { type Mark, readEmailMark, readSlugMark } from './marks.ts';

/** A mark found on something, and where: so that a person can check it. */
export interface Evidence {
  mark: Mark;
  why: string;
}

/**
 * Whether a booking is of a suite's making, or a seat of it: by who booked, or by its event type. Null: it is foreign.
 * A guest whom somebody else invited says nothing, whatever the address.
 */
export function evidenceOf(booking: AnyBooking): Evidence | null {
  for (const email of bookersOf(booking)) {
    const mark = readEmailMark(email);
    if (mark !== null) return { mark, why: `${email}, who booked it, is of run ${mark.runId}` };
  }
  return eventTypeEvidence(booking);
}

/** Whether a booking is on an event type that a suite made. */
export function eventTypeEvidence({ eventType }: AnyBooking): Evidence | null {
  const slug = eventType?.slug;
  const mark = typeof slug === 'string' ? readSlugMark(slug) : null;
  return mark === null ? null : { mark, why: `its event type ${slug} is of run ${mark.runId}` };
}

/** The address that booked; of a seated booking, which names none (F32), those of all seats. */
function bookersOf(booking: AnyBooking): string[] {
  const responses = 'bookingFieldsResponses' in booking ? booking.bookingFieldsResponses : undefined;
  const email = responses?.['email'];
  return typeof email === 'string' ? [email] : addressesOf(booking);
}

/** The addresses of all who attend, as far as they are told. */
export function addressesOf({ attendees }: AnyBooking): string[] {
  const all: unknown[] = Array.isArray(attendees) ? attendees : [];
  return all
    .map((attendee) => (attendee as { email?: unknown } | null)?.email)
    .filter((email) => typeof email === 'string');
}
