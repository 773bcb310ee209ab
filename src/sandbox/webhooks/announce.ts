import type { Booking, Webhook } from '../domain/model.ts';
import type { Fields } from '../http/request.ts';
import type { Sandbox } from '../sandbox.ts';
import { bookedPayload } from './payload-booked.ts';
import { cancelledPayload } from './payload-cancelled.ts';
import { decidedPayload } from './payload-decided.ts';
import { filledTemplate } from './template.ts';

/**
 * What can become of a booking that webhooks are told. Of others (absence, guests, a seat that is moved or cancelled …)
 * no recording shows what is sent, so nothing is.
 */
export type Step = 'booked' | 'rescheduled' | 'confirmed' | 'declined' | 'cancelled';

export interface StepDetails {
  /** Whose seat was booked. */
  seatUid?: string | undefined;
  /** Why it was declined. */
  rejectionReason?: string | undefined;
}

/** F37. That a moved booking which needs a new confirmation counts as a request is a guess. */
function triggerOf(step: Step, { status }: Booking): string {
  if (step === 'confirmed') return 'BOOKING_CREATED';
  if (step === 'declined') return 'BOOKING_REJECTED';
  if (step === 'cancelled') return 'BOOKING_CANCELLED';
  if (status === 'pending') return 'BOOKING_REQUESTED';
  return step === 'rescheduled' ? 'BOOKING_RESCHEDULED' : 'BOOKING_CREATED';
}

function payloadOf(step: Step, booking: Booking, details: StepDetails, sandbox: Sandbox): Fields {
  if (step === 'cancelled') return cancelledPayload(booking, sandbox);
  if (step === 'confirmed' || step === 'declined') {
    return decidedPayload(booking, details.rejectionReason, sandbox);
  }
  return bookedPayload(booking, details.seatUid, sandbox);
}

/** The host's and the event type's; that both are told of the same booking is a guess. */
function subscribersOf(trigger: string, { hostId, eventTypeId }: Booking, sandbox: Sandbox): Webhook[] {
  return sandbox.state.webhooks.filter(
    (webhook) =>
      webhook.active &&
      webhook.triggers.includes(trigger) &&
      (webhook.eventTypeId === null ? webhook.userId === hostId : webhook.eventTypeId === eventTypeId),
  );
}

/**
 * Tells what became of a booking, as it is now, to the webhooks that want to know it. They are sent it after the answer
 * to the request.
 */
export function announce(sandbox: Sandbox, step: Step, booking: Booking, details: StepDetails = {}): void {
  const trigger = triggerOf(step, booking);
  const triggerEvent = sandbox.behaviour.webhooks.announcesAs[trigger] ?? trigger;
  const subscribers = subscribersOf(triggerEvent, booking, sandbox);
  if (subscribers.length === 0) return;
  const createdAt = sandbox.now().toISOString();
  const event = { triggerEvent, createdAt, payload: payloadOf(step, booking, details, sandbox) };
  for (const webhook of subscribers) {
    const { payloadTemplate } = webhook;
    const body = payloadTemplate ? filledTemplate(payloadTemplate, event) : JSON.stringify(event);
    sandbox.deliveries.send(webhook, { triggerEvent, createdAt, body });
  }
}
