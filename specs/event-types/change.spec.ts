import { claim, EVENT_TYPES_VERSIONS, expect, test, UNKNOWN_ID } from '../../fixtures/index.ts';

test(
  'what is changed reads back, and the rest is as it was',
  claim('event-types.update.reads-back', {
    versions: EVENT_TYPES_VERSIONS,
    evidence: ['F73', 'S10#516', 'S12 event-types[2]', 'S12#516', 'S26#508'],
  }),
  async ({ cal, makeEventType }) => {
    const { id, slug, lengthInMinutes } = await makeEventType();

    expect(await cal.eventTypes.update(id, { title: 'Changed' })).toSucceed(200, { id, title: 'Changed' });

    expect(await cal.eventTypes.get(id)).toSucceed(200, { id, title: 'Changed', slug, lengthInMinutes });
  },
);

test(
  'changing nothing answers 200 with what is there',
  claim('event-types.update.empty', { evidence: ['S10#517', 'S12#517', 'S26#509'] }),
  async ({ cal, makeEventType }) => {
    const { id, title, slug, lengthInMinutes } = await makeEventType();

    expect(await cal.eventTypes.update(id, {})).toSucceed(200, { id, title, slug, lengthInMinutes });
  },
);

test(
  "another user's key does not find the event type to change it: 404",
  claim('event-types.update.foreign-key', { evidence: ['S10#518', 'S12#518', 'S26#510'] }),
  async ({ cal, stranger, makeEventType }) => {
    const { id, title } = await makeEventType();

    expect(await stranger.eventTypes.update(id, { title: 'Mine now' })).toBeRefused(404, {
      code: 'NotFoundException',
      shape: 'detailed',
      naming: id,
    });

    expect(await cal.eventTypes.get(id)).toSucceed(200, { title });
  },
);

test(
  'changing an event type that does not exist answers 404 naming it',
  claim('event-types.update.unknown', { evidence: ['F95', 'S12#510', 'S12#518'] }),
  async ({ cal }) => {
    const answer = await cal.eventTypes.update(UNKNOWN_ID, { title: 'Nobody' });

    expect(answer).toBeRefused(404, { code: 'NotFoundException', naming: UNKNOWN_ID });
  },
);

test(
  "another user's key may not delete the event type: 403",
  claim('event-types.delete.foreign-key', { evidence: ['S10#519', 'S12#519', 'S26#511'] }),
  async ({ cal, stranger, makeEventType }) => {
    const { id } = await makeEventType();

    expect(await stranger.eventTypes.delete(id)).toBeRefused(403, {
      code: 'ForbiddenException',
      shape: 'detailed',
      naming: id,
    });

    expect(await cal.eventTypes.get(id)).toSucceed(200, { id });
  },
);

test(
  'deleting an event type twice answers 404 naming it',
  claim('event-types.delete.twice', { evidence: ['S10#521', 'S12 event-types[8]', 'S12#521', 'S26#513'] }),
  async ({ cal, makeEventType }) => {
    const { id } = await makeEventType();
    expect(await cal.eventTypes.delete(id)).toSucceed(200, { id });

    expect(await cal.eventTypes.delete(id)).toBeRefused(404, { code: 'NotFoundException', naming: id });
  },
);

test(
  'without a key nobody changes or deletes event types',
  claim('event-types.update.no-key', { evidence: ['F17', 'F95', 'S12 auth[3]'] }),
  async ({ cal, guest, makeEventType }) => {
    const { id, title } = await makeEventType();

    expect(await guest.eventTypes.update(id, { title: 'Free for all' })).toBeRefused([401, 403]);
    expect(await guest.eventTypes.delete(id)).toBeRefused([401, 403]);

    expect(await cal.eventTypes.get(id)).toSucceed(200, { title });
  },
);
