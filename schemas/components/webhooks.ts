import {
  type Components,
  count,
  flag,
  id,
  instant,
  list,
  nullable,
  object,
  ref,
  type Schema,
  success,
  text,
  token,
  uid,
  url,
  word,
} from './parts.ts';

/** There on every release (S10, S12, S26 webhooks) and on the hosted service (H9). */
const webhook: Record<string, Schema> = {
  // A UUID; documented as a number.
  id: uid,
  subscriberUrl: url,
  // An open list: releases added words and took some away (F43, F49).
  triggers: list(word),
  active: flag,
  // Both null where not given (F29).
  secret: nullable(token),
  payloadTemplate: nullable(text),
};

/** When a trigger is due, for those that wait; the form of its deliveries. Hosted (H9); `version` also F49. */
const timing: Record<string, Schema> = { time: nullable(count), timeUnit: nullable(word), version: word };

export const webhooks: Components = {
  Webhook: object({ ...webhook, userId: id }, timing),
  // Reading one shows more than creating, listing and changing do (F32).
  StoredWebhook: object(
    {
      ...webhook,
      userId: id,
      teamId: nullable(id),
      eventTypeId: nullable(id),
      appId: nullable(word),
      oAuthClientId: nullable(token),
      platform: flag,
      createdAt: instant,
      time: nullable(count),
      timeUnit: nullable(word),
    },
    { version: word },
  ),
  EventTypeWebhook: object({ ...webhook, eventTypeId: id }, timing),

  WebhookAnswer: success(ref('Webhook')),
  StoredWebhookAnswer: success(ref('StoredWebhook')),
  WebhookList: success(list(ref('Webhook'))),
  EventTypeWebhookAnswer: success(ref('EventTypeWebhook')),
  // Only ever seen empty (H9).
  EventTypeWebhookList: success(list(ref('EventTypeWebhook'))),
  // A sentence with their number in it (H9).
  EventTypeWebhooksDeletion: success(text),
};
