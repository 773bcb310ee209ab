import { claim, expect, test } from '../../fixtures/index.ts';

test(
  'the history of an event type names it, and has a cursor of its own',
  claim('event-types.history.read', {
    requires: { route: 'GET /v2/event-types/{eventTypeId}/history' },
    version: null,
    evidence: ['F70', 'H9'],
  }),
  async ({ cal, ownEventType: { id: eventTypeId } }) => {
    const history = await cal.eventTypes.history(eventTypeId);

    expect(history).toSucceed(200, { eventTypeId });
    expect(history.pagination).toMatchObject({ hasMore: expect.any(Boolean) });
  },
);

test(
  'without a key nobody learns who changed an event type',
  claim('event-types.history.no-key', {
    requires: { route: 'GET /v2/event-types/{eventTypeId}/history' },
    version: null,
    evidence: ['F17', 'F70'],
  }),
  async ({ guest, eventType }) => {
    expect(await guest.eventTypes.history(eventType.id)).toBeRefused([401, 403]);
  },
);
