import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { WebhookBehaviour } from '../behaviour.ts';
import type { Webhook } from '../domain/model.ts';
import { isLoopback, post } from './post.ts';

/** Milliseconds after which an answer is on its way. Cal.com sends within some seconds (F33). */
const AFTER_ANSWER = 10;
/** Milliseconds that a receiver has to answer. */
const DEADLINE = 2_000;
/** How many deliveries are remembered. */
const REMEMBERED = 1_000;

/** What a webhook is to be sent. */
export interface Message {
  triggerEvent: string;
  createdAt: string;
  body: string;
}

/** A message and what came of it. */
export interface Delivery extends Message {
  webhookId: string;
  subscriberUrl: string;
  outcome: 'under way' | 'answered' | 'failed' | 'not sent';
  /** The status of the answer, or why there is none. */
  detail?: string;
}

/** How the release that is played sends. */
type Manner = Pick<WebhookBehaviour, 'payloadVersion' | 'signs' | 'signsWithoutSecret' | 'repeatsRefused'>;

function headersOf(webhook: Webhook, body: string, manner: Manner): Record<string, string> {
  const { payloadVersion: version, signs, signsWithoutSecret } = manner;
  const secret = webhook.secret ?? '';
  return {
    'content-type': 'application/json',
    // Without a secret there is nothing to sign with; that the header is left out then is a guess.
    ...(signs && (secret !== '' || signsWithoutSecret)
      ? { 'x-cal-signature-256': createHmac('sha256', secret).update(body).digest('hex') }
      : {}),
    ...(version === null ? {} : { 'x-cal-webhook-version': version }),
    'user-agent': 'node',
  };
}

/**
 * Sends messages to webhooks, after the answer to the request that caused them, those of one webhook in their order,
 * each once (F34). Nothing leaves this machine: what is meant for other addresses is only noted.
 */
export class Deliveries {
  /** The latest ones, the oldest first. */
  readonly log: Delivery[] = [];
  private readonly last = new Map<string, Promise<void>>();
  private readonly ending = new AbortController();

  constructor(private readonly manner: Manner) {}

  /** Returns at once. */
  send(webhook: Webhook, message: Message): void {
    const { id: webhookId, subscriberUrl } = webhook;
    const delivery: Delivery = { webhookId, subscriberUrl, ...message, outcome: 'under way' };
    this.log.push(delivery);
    if (this.log.length > REMEMBERED) this.log.shift();
    const headers = headersOf(webhook, message.body, this.manner);
    const before = this.last.get(webhookId) ?? Promise.resolve();
    this.last.set(
      webhookId,
      before.then(() => this.deliver(delivery, headers)),
    );
  }

  /** Gives up what is under way. */
  async close(): Promise<void> {
    this.ending.abort();
    await Promise.all(this.last.values());
  }

  private async deliver(delivery: Delivery, headers: Record<string, string>): Promise<void> {
    const { subscriberUrl, body } = delivery;
    if (!isLoopback(subscriberUrl)) {
      Object.assign(delivery, { outcome: 'not sent', detail: 'the sandbox sends to its own machine only' });
      return;
    }
    try {
      await sleep(AFTER_ANSWER, undefined, { ref: false, signal: this.ending.signal });
      const signal = AbortSignal.any([this.ending.signal, AbortSignal.timeout(DEADLINE)]);
      const status = await post(subscriberUrl, headers, body, signal);
      if (this.manner.repeatsRefused && status >= 400) await post(subscriberUrl, headers, body, signal);
      Object.assign(delivery, { outcome: 'answered', detail: String(status) });
    } catch (error) {
      Object.assign(delivery, {
        outcome: 'failed',
        detail: error instanceof Error ? error.message : String(error),
      });
    }
  }
}
