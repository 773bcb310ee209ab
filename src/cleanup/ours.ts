import type { AnyBooking } from '../../schemas/index.ts';
import { type Mark, readEmailMark, readSlugMark } from './marks.ts';

/** A mark found on something, and where: so that a person can check it. */
export interface Evidence {
  mark: Mark;
  why: string;
}

/** Whether a booking is of a suite's making: by an attendee's address, or by its event type. Null: it is foreign. */
export function evidenceOf(booking: AnyBooking): Evidence | null {
  for (const { email } of booking.attendees) {
    const mark = readEmailMark(email);
    if (mark !== null) return { mark, why: `its attendee ${email} is of run ${mark.runId}` };
  }
  return eventTypeEvidence(booking);
}

/** Whether a booking is on an event type that a suite made. */
export function eventTypeEvidence({ eventType }: AnyBooking): Evidence | null {
  const slug = eventType?.slug;
  const mark = typeof slug === 'string' ? readSlugMark(slug) : null;
  return mark === null ? null : { mark, why: `its event type ${slug} is of run ${mark.runId}` };
}
