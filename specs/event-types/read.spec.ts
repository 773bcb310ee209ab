import { claim, EVENT_TYPES_VERSIONS, expect, test, UNKNOWN_ID } from '../../fixtures/index.ts';

test(
  'an event type that does not exist answers 404 naming it',
  claim('event-types.read.unknown', {
    versions: EVENT_TYPES_VERSIONS,
    evidence: ['F73', 'S10#510', 'S12#510', 'S26#502'],
  }),
  async ({ cal }) => {
    const answer = await cal.eventTypes.get(UNKNOWN_ID);

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: UNKNOWN_ID });
  },
);

test(
  'an id that is no number finds no event type: 500, if not 400 or 404',
  claim('event-types.read.no-number', { evidence: ['S10#511', 'S12#511', 'S26#503'] }),
  async ({ cal }) => {
    expect(await cal.eventTypes.get('abc')).toBeRefused([400, 404, 500]);
  },
);

test(
  'by username and slug one event type is listed, without a key',
  claim('event-types.list.by-slug', { evidence: ['S10#514', 'S12#514', 'S26#506'] }),
  async ({ cal, guest, username, eventType }) => {
    const { data: one } = await cal.eventTypes.get(eventType.id);

    expect(await guest.eventTypes.list({ username, eventSlug: one.slug })).toSucceed(200, [
      { id: one.id, slug: one.slug },
    ]);
  },
);

test(
  'without a key and a username no event types are listed, and it is no error',
  claim('event-types.list.no-key', { evidence: ['S10#515', 'S12#515', 'S26#507'] }),
  async ({ guest }) => {
    const answer = await guest.eventTypes.list();

    expect(answer).toSucceed(200);
    expect(answer.data).toEqual([]);
  },
);
