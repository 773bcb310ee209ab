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
    'webhooks.create.no-key',
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
    'webhooks.read.no-uuid',
  ]),
  {
    name: 'webhook-changes-lost',
    says: 'what is changed of a webhook is answered and not kept',
    breaks: [
      'webhooks.update.switched-off',
      'webhooks.update.address',
      'webhooks.update.each-property',
      'webhooks.subscriptions.switched-on',
      'event-type-webhooks.update.each-property',
    ],
    change: ({ webhooks }) => {
      webhooks.keepsChanges = false;
    },
  },
  {
    name: 'webhook-undeleted',
    says: 'deleting a webhook is answered and leaves it as it was',
    breaks: [
      'webhooks.delete.gone',
      'webhooks.subscriptions.deleted',
      'event-type-webhooks.delete.gone',
      'event-type-webhooks.delete.all',
    ],
    change: ({ webhooks }) => {
      webhooks.keepsDeleted = true;
    },
  },
  altered(
    'webhook-secret-made-up',
    'a webhook without a secret is given one',
    `POST ${ALL}`,
    ['webhooks.create.defaults'],
    (data) => ({ ...data, secret: data.secret ?? 'made up' }),
  ),
  altered(
    'webhook-template-lost',
    'a payload template is not kept',
    `GET ${ONE}`,
    ['webhooks.create.template', 'webhooks.update.each-property'],
    (data) => ({ ...data, payloadTemplate: null }),
  ),
  altered(
    'webhook-of-a-team',
    'a webhook belongs to a team',
    `GET ${ONE}`,
    ['webhooks.read.whole'],
    (data) => ({
      ...data,
      teamId: 1,
    }),
  ),
  {
    name: 'webhooks-of-everybody',
    says: 'the list shows the webhooks of everybody',
    breaks: ['webhooks.list.foreign-key'],
    change: ({ webhooks }) => {
      webhooks.listsEverybodys = true;
    },
  },
  lenient('webhook-update-lenient', 'any change of a webhook is taken', `PATCH ${ONE}`, [
    'webhooks.update.unknown-trigger',
    'webhooks.update.unknown',
    'webhooks.update.no-key',
  ]),
  lenient('webhook-delete-lenient', 'any webhook can be deleted', `DELETE ${ONE}`, [
    'webhooks.delete.unknown',
    'webhooks.update.no-key',
  ]),
];
