import { claim, expect, test, UNKNOWN_ID, UNKNOWN_UUID, unchecked } from '../../fixtures/index.ts';

test(
  'a webhook of an event type is created and reads back alike, naming the event type',
  claim('event-type-webhooks.create.reads-back', {
    evidence: ['F89', 'S10#559', 'S12#559', 'S26#551', 'H9'],
    version: null,
  }),
  async ({ cal, eventType, webhookRequest }) => {
    const { active, subscriberUrl, triggers } = webhookRequest();
    const stored = { eventTypeId: eventType.id, active, subscriberUrl, triggers };

    const created = await cal.eventTypes.webhooks.create(eventType.id, webhookRequest({ subscriberUrl }));

    expect(created).toSucceed(201, stored);
    expect(await cal.eventTypes.webhooks.get(eventType.id, created.data.id)).toSucceed(200, stored);
  },
);

test(
  'a webhook of an event type without anything answers 400 with every broken rule',
  claim('event-type-webhooks.create.missing-properties', { evidence: ['F89', 'S12#550'], version: null }),
  async ({ cal, eventType }) => {
    const answer = await cal.eventTypes.webhooks.create(eventType.id, unchecked({}));

    expect(answer).toBeRefused(400, { shape: 'validation', naming: 'subscriberUrl' });
    expect(answer).toBeRefused(400, { naming: 'triggers' });
    expect(answer).toBeRefused(400, { naming: 'active' });
  },
);

test(
  "another user's key makes no webhook of an event type",
  claim('event-type-webhooks.create.foreign-key', { evidence: ['F89', 'S12#558'], version: null }),
  async ({ stranger, cal, eventType, webhookRequest }) => {
    const request = webhookRequest();

    expect(await stranger.eventTypes.webhooks.create(eventType.id, request)).toBeRefused([403, 404]);

    const { data } = await cal.eventTypes.webhooks.list(eventType.id);
    expect(data).not.toContainEqual(expect.objectContaining({ subscriberUrl: request.subscriberUrl }));
  },
);

test(
  'a webhook of an event type that does not exist is refused',
  claim('event-type-webhooks.create.unknown-event-type', { evidence: ['F89'], version: null }),
  async ({ cal, webhookRequest }) => {
    const answer = await cal.eventTypes.webhooks.create(UNKNOWN_ID, webhookRequest());

    expect(answer).toBeRefused([403, 404]);
  },
);

test(
  'the list of the webhooks of an event type holds its own, and none of another one',
  claim('event-type-webhooks.list.own', { evidence: ['F89', 'H9'], version: null }),
  async ({ cal, eventType, confirmedEventType, eventTypeWebhook }) => {
    const own = expect.objectContaining({ id: eventTypeWebhook.id });

    expect(await cal.eventTypes.webhooks.list(eventType.id)).toSucceed(200, expect.arrayContaining([own]));
    expect((await cal.eventTypes.webhooks.list(confirmedEventType.id)).data).not.toContainEqual(own);
  },
);

test(
  'take and skip lead through the webhooks of an event type',
  claim('event-type-webhooks.list.pages', { evidence: ['F89', 'S12#555'], version: null }),
  async ({ cal, eventType, eventTypeWebhook, webhookRequest }) => {
    const other = await cal.eventTypes.webhooks.create(eventType.id, webhookRequest());

    const first = await cal.eventTypes.webhooks.list(eventType.id, { take: 1 });
    const rest = await cal.eventTypes.webhooks.list(eventType.id, { skip: 1 });

    const ids = [...first.data, ...rest.data].map(({ id }) => id);
    expect(first.data).toHaveLength(1);
    expect(ids.sort()).toEqual([eventTypeWebhook.id, other.data.id].sort());
  },
);

test(
  'a webhook of an event type takes another address, other triggers and another secret, and keeps the rest',
  claim('event-type-webhooks.update.each-property', { evidence: ['F89', 'H9'], version: null }),
  async ({ cal, eventType, eventTypeWebhook: { id, active }, webhookRequest }) => {
    const { subscriberUrl } = webhookRequest();
    const changes = { subscriberUrl, triggers: ['BOOKING_CREATED' as const], secret: 'another' };

    expect(await cal.eventTypes.webhooks.update(eventType.id, id, changes)).toSucceed(200, changes);

    expect(await cal.eventTypes.webhooks.get(eventType.id, id)).toSucceed(200, { ...changes, active });
  },
);

test(
  'a deleted webhook of an event type is gone',
  claim('event-type-webhooks.delete.gone', { evidence: ['F89', 'H9'], version: null }),
  async ({ cal, eventType, eventTypeWebhook: { id } }) => {
    expect(await cal.eventTypes.webhooks.delete(eventType.id, id)).toSucceed(200, { id });

    expect(await cal.eventTypes.webhooks.get(eventType.id, id)).toBeRefused([403, 404]);
  },
);

test(
  'all webhooks of an event type are deleted at once',
  claim('event-type-webhooks.delete.all', { evidence: ['F89', 'H9'], version: null }),
  async ({ cal, eventType, eventTypeWebhook: _ }) => {
    expect(await cal.eventTypes.webhooks.deleteAll(eventType.id)).toSucceed(200);

    expect(await cal.eventTypes.webhooks.list(eventType.id)).toSucceed(200, []);
  },
);

test(
  "another user's key neither reads nor deletes a webhook of an event type",
  claim('event-type-webhooks.read.foreign-key', { evidence: ['F89', 'S12#556', 'S12#569'], version: null }),
  async ({ stranger, cal, eventType, eventTypeWebhook: { id } }) => {
    expect(await stranger.eventTypes.webhooks.get(eventType.id, id)).toBeRefused([403, 404]);
    expect(await stranger.eventTypes.webhooks.delete(eventType.id, id)).toBeRefused([403, 404]);

    expect(await cal.eventTypes.webhooks.get(eventType.id, id)).toSucceed(200, { id });
  },
);

test(
  'an unknown webhook of an event type is refused',
  claim('event-type-webhooks.read.unknown', { evidence: ['F89', 'S12#572'], version: null }),
  async ({ cal, eventType }) => {
    expect(await cal.eventTypes.webhooks.get(eventType.id, UNKNOWN_UUID)).toBeRefused([403, 404]);
  },
);

test(
  'without a key webhooks of an event type are neither listed nor changed nor deleted',
  claim('event-type-webhooks.delete.no-key', { evidence: ['F17', 'F89'], version: null }),
  async ({ guest, cal, eventType, eventTypeWebhook: { id } }) => {
    const { list, update, delete: remove, deleteAll } = guest.eventTypes.webhooks;

    expect(await list(eventType.id)).toBeRefused([401, 403]);
    expect(await update(eventType.id, id, { active: true })).toBeRefused([401, 403]);
    expect(await remove(eventType.id, id)).toBeRefused([401, 403]);
    expect(await deleteAll(eventType.id)).toBeRefused([401, 403]);

    expect(await cal.eventTypes.webhooks.get(eventType.id, id)).toSucceed(200, { active: false });
  },
);
