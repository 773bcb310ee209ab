import type { Booking, Webhook } from '../domain/model.ts';
import type { Fields } from '../http/request.ts';
import type { Sandbox } from '../sandbox.ts';
import { bookedPayload } from './payload-booked.ts';
import { cancelledPayload } from './payload-cancelled.ts';
import { decidedPayload } from './payload-decided.ts';
import { hostedPayload } from './payload-hosted.ts';
import type { Step, StepDetails } from './step.ts';
import { filledTemplate } from './template.ts';

/** F37. That a moved booking which needs a new confirmation counts as a request is a guess. */
function triggerOf(step: Step, { status }: Booking): string {
  if (step === 'confirmed') return 'BOOKING_CREATED';
  if (step === 'declined') return 'BOOKING_REJECTED';
  if (step === 'cancelled') return 'BOOKING_CANCELLED';
  if (step === 'relocated') return 'BOOKING_LOCATION_UPDATED';
  if (status === 'pending') return 'BOOKING_REQUESTED';
  return step === 'rescheduled' ? 'BOOKING_RESCHEDULED' : 'BOOKING_CREATED';
}

function payloadOf(step: Step, booking: Booking, details: StepDetails, sandbox: Sandbox): Fields {
  if (sandbox.behaviour.webhooks.payloads.alike) return hostedPayload(step, booking, details, sandbox);
  if (step === 'cancelled') return cancelledPayload(booking, details, sandbox);
  if (step === 'confirmed' || step === 'declined') {
    return decidedPayload(booking, details.rejectionReason, sandbox);
  }
  return bookedPayload(booking, details.seatUid, sandbox);
}

/** The host's and the event type's (F86). */
function subscribersOf(trigger: string, { hostId, eventTypeId }: Booking, sandbox: Sandbox): Webhook[] {
  const { sleeping, unsubscribed, otherEventTypes } = sandbox.behaviour.webhooks.tellsAlso;
  return sandbox.state.webhooks.filter(
    (webhook) =>
      (webhook.active || sleeping) &&
      (webhook.triggers.includes(trigger) || unsubscribed) &&
      (webhook.eventTypeId === null
        ? webhook.userId === hostId
        : webhook.eventTypeId === eventTypeId || otherEventTypes),
  );
}

/**
 * Tells what became of a booking, as it is now, to the webhooks that want to know it. They are sent it after the answer
 * to the request.
 */
export function announce(sandbox: Sandbox, step: Step, booking: Booking, details: StepDetails = {}): void {
  const trigger = triggerOf(step, booking);
  const { announcesAs, fillsTemplates } = sandbox.behaviour.webhooks;
  const triggerEvent = announcesAs[trigger] ?? trigger;
  const subscribers = subscribersOf(triggerEvent, booking, sandbox);
  if (subscribers.length === 0) return;
  const createdAt = sandbox.now().toISOString();
  const payload = sandbox.respelt(triggerEvent, payloadOf(step, booking, details, sandbox));
  const event = { triggerEvent, createdAt, payload };
  for (const webhook of subscribers) {
    const { payloadTemplate } = webhook;
    const body =
      payloadTemplate && fillsTemplates ? filledTemplate(payloadTemplate, event) : JSON.stringify(event);
    sandbox.deliveries.send(webhook, { triggerEvent, createdAt, body });
  }
}
