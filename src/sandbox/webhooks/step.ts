/**
 * What can become of a booking that webhooks are told. That it takes place elsewhere is told
 * by the hosted service. Of others (absence, guests, a seat that is moved …) no recording
 * shows what is sent, so nothing is.
 */
export type Step = 'booked' | 'rescheduled' | 'confirmed' | 'declined' | 'cancelled' | 'relocated';

export interface StepDetails {
  /** Whose seat was booked or cancelled. */
  seatUid?: string | undefined;
  /** Why it was cancelled, where the booking itself was not. */
  cancellationReason?: string | null | undefined;
  /** Why it was declined. */
  rejectionReason?: string | undefined;
  /** Where it was to take place before. */
  previousLocation?: string | undefined;
}
