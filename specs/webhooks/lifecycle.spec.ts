import { claim, expect, test } from '../../fixtures/index.ts';

test(
  'a webhook is created and reads back alike',
  claim('webhooks.create.reads-back', {
    evidence: ['F49', 'S12 webhooks[0]', 'S12 webhooks[1]', 'S26 webhooks[1]', 'H9'],
  }),
  async ({ cal, webhookRequest }) => {
    const { active, subscriberUrl, triggers } = webhookRequest();

    const created = await cal.webhooks.create(webhookRequest({ subscriberUrl }));

    expect(created).toSucceed(201, { active, subscriberUrl, triggers });
    expect(await cal.webhooks.get(created.data.id)).toSucceed(200, {
      id: created.data.id,
      active,
      subscriberUrl,
      triggers,
    });
  },
);

test(
  "the list of webhooks holds the account's own",
  claim('webhooks.list.own', { evidence: ['S12#554', 'S26#546', 'H9'] }),
  async ({ cal, webhookRequest }) => {
    const created = await cal.webhooks.create(webhookRequest());

    expect(await cal.webhooks.list({ take: 250 })).toSucceed(
      200,
      expect.arrayContaining([
        expect.objectContaining({ id: created.data.id, subscriberUrl: created.data.subscriberUrl }),
      ]),
    );
  },
);

test(
  'a webhook is switched off and stays so',
  claim('webhooks.update.switched-off', { evidence: ['S12 webhooks[2]', 'S12#557', 'S26#549', 'H9'] }),
  async ({ cal, webhookRequest }) => {
    const created = await cal.webhooks.create(webhookRequest({ active: true }));

    expect(await cal.webhooks.update(created.data.id, { active: false })).toSucceed(200, { active: false });

    expect(await cal.webhooks.get(created.data.id)).toSucceed(200, {
      active: false,
      triggers: created.data.triggers,
    });
  },
);

test(
  'a deleted webhook is gone: reading and deleting it again answer 404 naming it',
  claim('webhooks.delete.gone', {
    evidence: ['S12 webhooks[5]', 'S12 webhooks[6]', 'S12#571', 'S26#563', 'H9'],
  }),
  async ({ cal, webhook }) => {
    const gone = { code: 'NotFoundException', shape: 'detailed', naming: webhook.id } as const;

    expect(await cal.webhooks.delete(webhook.id)).toSucceed(200, { id: webhook.id });

    expect(await cal.webhooks.get(webhook.id)).toBeRefused(404, gone);
    expect(await cal.webhooks.delete(webhook.id)).toBeRefused(404, gone);
  },
);
