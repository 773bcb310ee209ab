import { randomUUID } from 'node:crypto';
import { DetailedRefusal } from '../http/errors.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Webhook } from './model.ts';

/** What a request may say of a webhook; its types have been checked. */
export interface WebhookInput {
  active?: boolean | null;
  subscriberUrl?: string | null;
  triggers?: string[] | null;
  payloadTemplate?: string | null;
  secret?: string | null;
}

type Owner = Pick<Webhook, 'userId' | 'eventTypeId'>;

/** @throws DetailedRefusal 400 where the release wants a URL (S12#552, S26#544) */
function refuseNoUrl(sandbox: Sandbox, { subscriberUrl }: WebhookInput): void {
  if (!sandbox.behaviour.webhooks.checksUrl || typeof subscriberUrl !== 'string') return;
  if (URL.canParse(subscriberUrl)) return;
  throw new DetailedRefusal(400, 'Webhook URL is not allowed: Invalid URL format');
}

/** The webhooks of one user or one event type, in the order in which they were made. */
export function webhooksOf(sandbox: Sandbox, owner: Owner): Webhook[] {
  const { listsEverybodys } = sandbox.behaviour.webhooks;
  return sandbox.state.webhooks.filter(
    ({ userId, eventTypeId }) =>
      eventTypeId === owner.eventTypeId && (userId === owner.userId || listsEverybodys),
  );
}

/** @throws DetailedRefusal 409 for an address that the owner has a webhook at (S12#549); its text for event types is a guess */
export function addWebhook(sandbox: Sandbox, owner: Owner, input: WebhookInput): Webhook {
  refuseNoUrl(sandbox, input);
  if (webhooksOf(sandbox, owner).some(({ subscriberUrl }) => subscriberUrl === input.subscriberUrl)) {
    const whose = owner.userId === null ? 'event type' : 'user';
    throw new DetailedRefusal(409, `Webhook with this subscriber url already exists for this ${whose}`);
  }
  const webhook: Webhook = {
    id: randomUUID(),
    ...owner,
    subscriberUrl: input.subscriberUrl ?? '',
    active: input.active ?? false,
    triggers: input.triggers ?? [],
    secret: input.secret ?? null,
    payloadTemplate: input.payloadTemplate ?? null,
    createdAt: sandbox.now().toISOString(),
  };
  sandbox.state.webhooks.push(webhook);
  sandbox.save();
  return webhook;
}

/** Changes what `input` names (S12#557, S12#565). */
export function changeWebhook(sandbox: Sandbox, webhook: Webhook, input: WebhookInput): Webhook {
  refuseNoUrl(sandbox, input);
  const changed: Webhook = {
    ...webhook,
    active: input.active ?? webhook.active,
    subscriberUrl: input.subscriberUrl ?? webhook.subscriberUrl,
    triggers: input.triggers ?? webhook.triggers,
    secret: input.secret ?? webhook.secret,
    payloadTemplate: input.payloadTemplate ?? webhook.payloadTemplate,
  };
  if (sandbox.behaviour.webhooks.keepsChanges) Object.assign(webhook, changed);
  sandbox.save();
  return changed;
}

/** Removes webhooks for good. */
export function removeWebhooks(sandbox: Sandbox, gone: readonly Webhook[]): void {
  if (sandbox.behaviour.webhooks.keepsDeleted) return;
  sandbox.state.webhooks = sandbox.state.webhooks.filter((webhook) => !gone.includes(webhook));
  sandbox.save();
}

/** @throws DetailedRefusal 404 (S12 webhooks[6]) */
export function requireWebhook(sandbox: Sandbox, id: string): Webhook {
  const webhook = sandbox.state.webhooks.find((one) => one.id === id);
  if (!webhook) throw new DetailedRefusal(404, `Webhook (${id}) not found`);
  return webhook;
}

/** A webhook as every answer but the one to read a user's shows it (S12 webhooks[0], S12#559). */
export function viewWebhook(webhook: Webhook, sandbox: Sandbox): Record<string, unknown> {
  const { showsVersionEverywhere, payloadVersion: version } = sandbox.behaviour.webhooks;
  const { id, userId, eventTypeId, subscriberUrl, active, triggers, secret, payloadTemplate } = webhook;
  return {
    id,
    payloadTemplate,
    triggers,
    subscriberUrl,
    active,
    secret,
    ...(showsVersionEverywhere ? { time: null, timeUnit: null, version } : {}),
    ...(userId === null ? { eventTypeId } : { userId }),
  };
}

/** A user's webhook as it is read, with more (S12 webhooks[1], S26 webhooks[1], F49). */
export function viewWholeWebhook(webhook: Webhook, sandbox: Sandbox): Record<string, unknown> {
  const { payloadVersion } = sandbox.behaviour.webhooks;
  return {
    id: webhook.id,
    userId: webhook.userId,
    teamId: null,
    eventTypeId: webhook.eventTypeId,
    subscriberUrl: webhook.subscriberUrl,
    payloadTemplate: webhook.payloadTemplate,
    createdAt: webhook.createdAt,
    active: webhook.active,
    appId: null,
    secret: webhook.secret,
    platform: false,
    time: null,
    timeUnit: null,
    ...(payloadVersion === null ? {} : { version: payloadVersion }),
    triggers: webhook.triggers,
    oAuthClientId: null,
  };
}
