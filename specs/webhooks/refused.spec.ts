import { claim, expect, test, UNKNOWN_UUID, unchecked } from '../../fixtures/index.ts';

test(
  'a second webhook at the same address answers 409',
  claim('webhooks.create.duplicate', { evidence: ['S12#549', 'S26#541'] }),
  async ({ cal, webhook, webhookRequest }) => {
    const answer = await cal.webhooks.create(webhookRequest({ subscriberUrl: webhook.subscriberUrl }));

    expect(answer).toBeRefused(409, { code: 'ConflictException', shape: 'detailed' });
  },
);

test(
  'a webhook without anything answers 400 with every broken rule',
  claim('webhooks.create.missing-properties', { evidence: ['S12#550', 'S26#542'] }),
  async ({ cal }) => {
    const answer = await cal.webhooks.create(unchecked({}));

    expect(answer).toBeRefused(400, {
      code: 'BadRequestException',
      shape: 'validation',
      naming: 'subscriberUrl',
    });
    expect(answer).toBeRefused(400, { naming: 'triggers' });
    expect(answer).toBeRefused(400, { naming: 'active' });
  },
);

test(
  'a trigger that does not exist answers 400 naming the triggers there are',
  claim('webhooks.create.unknown-trigger', {
    evidence: ['F43', 'F49', 'S12 webhooks[3]', 'S12#551', 'S26#543'],
  }),
  async ({ cal, webhookRequest }) => {
    const answer = await cal.webhooks.create(webhookRequest({ triggers: ['NO_SUCH_TRIGGER'] }));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'validation', naming: 'triggers' });
    expect(answer).toBeRefused(400, { naming: 'BOOKING_CREATED' });
  },
);

test(
  'a subscriber URL that is none is refused with 400, or before 2026 taken as it is',
  claim('webhooks.create.no-url', { evidence: ['S10#552', 'S12#552', 'S26#544'] }),
  async ({ cal, webhookRequest }) => {
    const { subscriberUrl } = webhookRequest();

    const answer = await cal.webhooks.create(
      webhookRequest({ subscriberUrl: subscriberUrl.replace('://', ' ') }),
    );

    expect([201, 400]).toContain(answer.status);
  },
);

test(
  "another user's key neither reads, changes nor deletes a webhook: 403 naming it",
  claim('webhooks.read.foreign-key', {
    evidence: ['S12 webhooks[4]', 'S12#556', 'S12#558', 'S12#569', 'S26#561'],
  }),
  async ({ stranger, cal, webhook }) => {
    const refusal = { code: 'ForbiddenException', shape: 'detailed', naming: webhook.id } as const;

    expect(await stranger.webhooks.get(webhook.id)).toBeRefused(403, refusal);
    expect(await stranger.webhooks.update(webhook.id, { active: true })).toBeRefused(403, refusal);
    expect(await stranger.webhooks.delete(webhook.id)).toBeRefused(403, refusal);
    expect(await cal.webhooks.get(webhook.id)).toSucceed(200, { active: false });
  },
);

test(
  'an unknown webhook answers 404 naming it',
  claim('webhooks.read.unknown', { evidence: ['S12#572', 'S26#564'] }),
  async ({ cal }) => {
    const answer = await cal.webhooks.get(UNKNOWN_UUID);

    expect(answer).toBeRefused(404, {
      code: 'NotFoundException',
      shape: 'detailed',
      naming: UNKNOWN_UUID,
    });
  },
);

test(
  'listing webhooks without a key is refused',
  claim('webhooks.list.no-key', { evidence: ['F17'] }),
  async ({ guest }) => {
    expect(await guest.webhooks.list()).toBeRefused([401, 403], { shape: 'detailed' });
  },
);

test(
  'an id that is no UUID is refused like an unknown one',
  claim('webhooks.read.no-uuid', { evidence: ['F87', 'S12#572'] }),
  async ({ cal }) => {
    expect(await cal.webhooks.get('no-uuid')).toBeRefused([400, 404], { shape: 'detailed' });
  },
);

test(
  'changing an unknown webhook answers 404 naming it',
  claim('webhooks.update.unknown', { evidence: ['S12#558', 'S12#572'] }),
  async ({ cal }) => {
    const answer = await cal.webhooks.update(UNKNOWN_UUID, { active: false });

    expect(answer).toBeRefused(404, { code: 'NotFoundException', naming: UNKNOWN_UUID });
  },
);

test(
  'deleting an unknown webhook answers 404 naming it',
  claim('webhooks.delete.unknown', { evidence: ['S10#571', 'S12#571', 'S26#563'] }),
  async ({ cal }) => {
    const answer = await cal.webhooks.delete(UNKNOWN_UUID);

    expect(answer).toBeRefused(404, { code: 'NotFoundException', naming: UNKNOWN_UUID });
  },
);

test(
  'a change to a trigger that does not exist answers 400 and leaves the webhook as it was',
  claim('webhooks.update.unknown-trigger', { evidence: ['F87', 'S12#551'] }),
  async ({ cal, webhook }) => {
    const answer = await cal.webhooks.update(webhook.id, unchecked({ triggers: ['NO_SUCH_TRIGGER'] }));

    expect(answer).toBeRefused(400, { shape: 'validation', naming: 'triggers' });
    expect(await cal.webhooks.get(webhook.id)).toSucceed(200, { triggers: webhook.triggers });
  },
);

test(
  "the list of another user does not hold the account's webhooks",
  claim('webhooks.list.foreign-key', { evidence: ['S12#554', 'S12#556'] }),
  async ({ stranger, webhook }) => {
    const { data } = await stranger.webhooks.list({ take: 250 });

    expect(data).not.toContainEqual(expect.objectContaining({ id: webhook.id }));
  },
);

test(
  'without a key no webhook is made',
  claim('webhooks.create.no-key', { evidence: ['F17'] }),
  async ({ guest, webhookRequest }) => {
    expect(await guest.webhooks.create(webhookRequest())).toBeRefused([401, 403], { shape: 'detailed' });
  },
);

test(
  'without a key a webhook is neither changed nor deleted',
  claim('webhooks.update.no-key', { evidence: ['F17'] }),
  async ({ guest, cal, webhook }) => {
    const refusal = { shape: 'detailed' } as const;

    expect(await guest.webhooks.update(webhook.id, { active: true })).toBeRefused([401, 403], refusal);
    expect(await guest.webhooks.delete(webhook.id)).toBeRefused([401, 403], refusal);

    expect(await cal.webhooks.get(webhook.id)).toSucceed(200, { active: false });
  },
);
