import { altered, lenient, type Mutant } from './mutant.ts';

const ALL = '/v2/webhooks';
const ONE = '/v2/webhooks/:webhookId';

/** What breaks webhooks and what they deliver. */
export const webhookMutants: readonly Mutant[] = [
  lenient('webhook-lenient', 'a webhook is never refused', `POST ${ALL}`, [
    'webhooks.create.duplicate',
    'webhooks.create.missing-properties',
    'webhooks.create.unknown-trigger',
    'webhooks.create.no-url',
  ]),
  altered(
    'webhook-active',
    'every new webhook is active',
    `POST ${ALL}`,
    ['webhooks.create.reads-back'],
    (data) => ({
      ...data,
      active: true,
    }),
  ),
  altered(
    'webhooks-unlisted',
    'the list of webhooks is empty',
    `GET ${ALL}`,
    ['webhooks.list.own'],
    () => [],
  ),
  lenient('webhooks-public', 'webhooks are listed without a key', `GET ${ALL}`, ['webhooks.list.no-key']),
  altered(
    'webhook-unchanged',
    'a webhook cannot be switched off',
    `PATCH ${ONE}`,
    ['webhooks.update.switched-off'],
    (data) => ({
      ...data,
      active: true,
    }),
  ),
  lenient('webhook-read-lenient', 'any webhook can be read', `GET ${ONE}`, [
    'webhooks.delete.gone',
    'webhooks.read.foreign-key',
    'webhooks.read.unknown',
  ]),
  {
    name: 'delivery-unsigned',
    says: 'deliveries are not signed',
    breaks: [
      'webhooks.deliveries.created',
      'webhooks.deliveries.rescheduled',
      'webhooks.deliveries.cancelled',
      'webhooks.deliveries.confirmed',
      'webhooks.deliveries.declined',
      'webhooks.deliveries.series',
    ],
    change: ({ webhooks }) => {
      webhooks.signs = false;
    },
  },
  {
    name: 'delivery-rescheduled-as-created',
    says: 'rescheduling delivers BOOKING_CREATED',
    breaks: ['webhooks.deliveries.rescheduled'],
    change: ({ webhooks }) => {
      webhooks.announcesAs = { BOOKING_RESCHEDULED: 'BOOKING_CREATED' };
    },
  },
];
