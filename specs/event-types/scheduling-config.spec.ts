import { claim, expect, test } from '../../fixtures/index.ts';

const CONFIG = { route: 'GET /v2/event-types/{eventTypeId}/scheduling-config' };

test(
  'an event type of no team has no scheduling configuration: 422',
  claim('event-types.scheduling-config.personal', { requires: CONFIG, evidence: ['F97', 'H9'] }),
  async ({ cal, eventType }) => {
    const answer = await cal.eventTypes.schedulingConfig(eventType.id);

    expect(answer).toBeRefused(422, { shape: 'detailed' });
  },
);

test(
  'without a key nobody learns the scheduling configuration of an event type',
  claim('event-types.scheduling-config.no-key', { requires: CONFIG, evidence: ['F17', 'F97'] }),
  async ({ guest, eventType }) => {
    expect(await guest.eventTypes.schedulingConfig(eventType.id)).toBeRefused([401, 403]);
  },
);

test(
  'the scheduling configuration of a round robin names its hosts',
  claim('event-types.scheduling-config.of-team', { requires: CONFIG, evidence: ['F97'] }),
  async ({ cal, team: { roundRobin }, me, other }) => {
    const hosts = expect.arrayContaining([
      expect.objectContaining({ userId: me.id }),
      expect.objectContaining({ userId: other.id }),
    ]);

    expect(await cal.eventTypes.schedulingConfig(roundRobin.id)).toSucceed(200, {
      eventTypeId: roundRobin.id,
      schedulingType: 'roundRobin',
      hosts,
    });
  },
);
