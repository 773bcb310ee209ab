import { claim, expect, test, UNKNOWN_ID, UNKNOWN_UUID } from '../../fixtures/index.ts';

const requires = { route: 'POST /v2/event-types/{eventTypeId}/private-links' };

test(
  'a private link that lasts until a day is made, and listed',
  claim('event-types.private-links.until', { requires, version: null, evidence: ['F74', 'H9'] }),
  async ({ cal, ownEventType: { id: eventTypeId }, slots }) => {
    const { start: expiresAt } = await slots.next();

    const made = await cal.eventTypes.privateLinks.create(eventTypeId, { expiresAt });

    expect(made).toSucceed(201, { eventTypeId, expiresAt, isExpired: false });
    const { linkId } = made.data;
    expect(await cal.eventTypes.privateLinks.list(eventTypeId)).toSucceed(200, [{ linkId, expiresAt }]);
  },
);

test(
  'a private link of which nothing is said can be used once',
  claim('event-types.private-links.once', { requires, version: null, evidence: ['F74'] }),
  async ({ cal, ownEventType: { id: eventTypeId } }) => {
    const made = await cal.eventTypes.privateLinks.create(eventTypeId, {});

    expect(made).toSucceed(201, { eventTypeId, isExpired: false, maxUsageCount: 1, usageCount: 0 });
  },
);

test(
  'the day until which a private link lasts is changed',
  claim('event-types.private-links.changed', { requires, version: null, evidence: ['F74', 'H9'] }),
  async ({ cal, ownEventType: { id: eventTypeId }, slots }) => {
    const { start, end: expiresAt } = await slots.next();
    const { data } = await cal.eventTypes.privateLinks.create(eventTypeId, { expiresAt: start });

    const changed = await cal.eventTypes.privateLinks.update(eventTypeId, data.linkId, { expiresAt });

    expect(changed).toSucceed(200, { linkId: data.linkId, expiresAt });
  },
);

test(
  'deleting a private link that there is not answers 404',
  claim('event-types.private-links.unknown', { requires, version: null, evidence: ['F74', 'H9'] }),
  async ({ cal, ownEventType: { id } }) => {
    expect(await cal.eventTypes.privateLinks.delete(id, UNKNOWN_UUID)).toBeRefused(404, {
      code: 'NotFoundException',
    });
  },
);

test(
  'a private link that is deleted is no longer listed',
  claim('event-types.private-links.deleted', { requires, version: null, evidence: ['F74'] }),
  async ({ cal, ownEventType: { id } }) => {
    const { linkId } = (await cal.eventTypes.privateLinks.create(id, {})).data;

    expect(await cal.eventTypes.privateLinks.delete(id, linkId)).toSucceed(200);

    expect(await cal.eventTypes.privateLinks.list(id)).toSucceed(200, []);
  },
);

test(
  'without a key private links are neither listed nor made nor deleted',
  claim('event-types.private-links.no-key', { requires, version: null, evidence: ['F17', 'F74'] }),
  async ({ guest, cal, ownEventType: { id } }) => {
    expect(await guest.eventTypes.privateLinks.list(id)).toBeRefused([401, 403]);
    expect(await guest.eventTypes.privateLinks.create(id, {})).toBeRefused([401, 403]);
    expect(await guest.eventTypes.privateLinks.delete(id, UNKNOWN_UUID)).toBeRefused([401, 403]);

    expect(await cal.eventTypes.privateLinks.list(id)).toSucceed(200, []);
  },
);

test(
  'a private link lasts until a day or so many bookings: both at once answer 400, and no link is made',
  claim('event-types.private-links.both-terms', { requires, version: null, evidence: ['F74'] }),
  async ({ cal, ownEventType: { id }, slots }) => {
    const { start: expiresAt } = await slots.next();

    const answer = await cal.eventTypes.privateLinks.create(id, { expiresAt, maxUsageCount: 2 });

    expect(answer).toBeRefused(400);
    expect(await cal.eventTypes.privateLinks.list(id)).toSucceed(200, []);
  },
);

test(
  'an event type that there is not has no private links, and none is made',
  claim('event-types.private-links.unknown-event-type', { requires, version: null, evidence: ['F74'] }),
  async ({ cal }) => {
    expect(await cal.eventTypes.privateLinks.list(UNKNOWN_ID)).toBeRefused([403, 404]);
    expect(await cal.eventTypes.privateLinks.create(UNKNOWN_ID, {})).toBeRefused([403, 404]);
  },
);
