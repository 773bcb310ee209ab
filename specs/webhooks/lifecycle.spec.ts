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
  'a webhook without secret and template has null for both',
  claim('webhooks.create.defaults', { evidence: ['F29', 'S10#552', 'S12#552'] }),
  async ({ cal, webhookRequest }) => {
    const created = await cal.webhooks.create(webhookRequest({ secret: undefined }));

    expect(created).toSucceed(201, { secret: null, payloadTemplate: null });
  },
);

test(
  'a payload template is kept as it was given',
  claim('webhooks.create.template', { evidence: ['F87'] }),
  async ({ cal, webhookRequest }) => {
    const payloadTemplate = '{"what":"{{type}}","who":"{{attendees.0.name}}"}';

    const created = await cal.webhooks.create(webhookRequest({ payloadTemplate }));

    expect(created).toSucceed(201, { payloadTemplate });
    expect(await cal.webhooks.get(created.data.id)).toSucceed(200, { payloadTemplate });
  },
);

test(
  'a webhook of the account reads as belonging to its user, and to no team, event type or app',
  claim('webhooks.read.whole', { evidence: ['F32', 'S10#553', 'S12 webhooks[1]', 'S26#545', 'H9'] }),
  async ({ cal, webhook, me }) => {
    expect(await cal.webhooks.get(webhook.id)).toSucceed(200, {
      userId: me.id,
      teamId: null,
      eventTypeId: null,
      appId: null,
      platform: false,
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
  'a webhook takes another address',
  claim('webhooks.update.address', { evidence: ['S10#565', 'S12#565', 'S26#557'] }),
  async ({ cal, webhook, webhookRequest }) => {
    const { subscriberUrl } = webhookRequest();

    expect(await cal.webhooks.update(webhook.id, { subscriberUrl })).toSucceed(200, { subscriberUrl });

    expect(await cal.webhooks.get(webhook.id)).toSucceed(200, { subscriberUrl, active: webhook.active });
  },
);

test(
  'a webhook takes other triggers, another secret and a payload template, and keeps the rest',
  claim('webhooks.update.each-property', { evidence: ['F87', 'S12#557'] }),
  async ({ cal, webhook: { id, active, subscriberUrl } }) => {
    const changes = {
      triggers: ['BOOKING_CREATED' as const, 'BOOKING_CANCELLED' as const],
      secret: 'another',
      payloadTemplate: '{"what":"{{type}}"}',
    };

    expect(await cal.webhooks.update(id, changes)).toSucceed(200, changes);

    expect(await cal.webhooks.get(id)).toSucceed(200, { ...changes, active, subscriberUrl });
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
