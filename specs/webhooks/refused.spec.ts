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
