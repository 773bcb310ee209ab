import { altered, lenient, type Mutant } from './mutant.ts';

const ALL = '/v2/event-types/:eventTypeId/webhooks';
const ONE = `${ALL}/:webhookId`;

/** What breaks the webhooks of event types. */
export const eventTypeWebhookMutants: readonly Mutant[] = [
  lenient('event-type-webhook-lenient', 'a webhook of an event type is never refused', `POST ${ALL}`, [
    'event-type-webhooks.create.missing-properties',
    'event-type-webhooks.create.foreign-key',
    'event-type-webhooks.create.unknown-event-type',
  ]),
  altered(
    'event-type-webhook-of-another',
    'a webhook says that it belongs to another event type',
    `GET ${ONE}`,
    ['event-type-webhooks.create.reads-back'],
    (data) => ({ ...data, eventTypeId: data.eventTypeId + 1 }),
  ),
  altered(
    'event-type-webhooks-unpaged',
    'the list of the webhooks of an event type knows no pages',
    `GET ${ALL}`,
    ['event-type-webhooks.list.pages'],
    (data) => [...data, ...data],
  ),
  altered(
    'event-type-webhooks-unlisted',
    'the list of the webhooks of an event type is empty',
    `GET ${ALL}`,
    ['event-type-webhooks.list.own'],
    () => [],
  ),
  lenient('event-type-webhook-read-lenient', 'any webhook of an event type can be read', `GET ${ONE}`, [
    'event-type-webhooks.read.foreign-key',
    'event-type-webhooks.read.unknown',
    'event-type-webhooks.delete.gone',
  ]),
  lenient(
    'event-type-webhooks-for-anybody',
    'all webhooks of an event type are deleted without a key',
    `DELETE ${ALL}`,
    ['event-type-webhooks.delete.no-key'],
  ),
];
