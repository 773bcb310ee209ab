import { claim, EVENT_TYPES_VERSIONS, expect, test } from '../../fixtures/index.ts';

test(
  'an event type is created with what was sent and reads back alike',
  claim('event-types.create.reads-back', {
    versions: EVENT_TYPES_VERSIONS,
    evidence: ['F73', 'S12 event-types[1]', 'S12#508'],
  }),
  async ({ cal, eventTypeRequest }) => {
    const request = eventTypeRequest({ lengthInMinutes: 20 });

    const created = await cal.eventTypes.create(request);

    expect(created).toSucceed(201, { title: request.title, slug: request.slug, lengthInMinutes: 20 });
    expect(await cal.eventTypes.get(created.data.id)).toSucceed(200, {
      id: created.data.id,
      title: request.title,
      slug: request.slug,
      lengthInMinutes: 20,
    });
  },
);

test(
  'a slug that the user already has answers 400',
  claim('event-types.create.taken-slug', { evidence: ['S12 event-types[3]', 'S12#503'] }),
  async ({ cal, eventType, eventTypeRequest }) => {
    const answer = await cal.eventTypes.create(eventTypeRequest({ slug: eventType.slug }));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: 'slug' });
  },
);

test(
  'an event type without slug and length answers 400 with every broken rule',
  claim('event-types.create.missing-properties', { evidence: ['S12 event-types[4]', 'S12#504'] }),
  async ({ cal, eventTypeRequest }) => {
    const answer = await cal.eventTypes.create(
      eventTypeRequest({ slug: undefined, lengthInMinutes: undefined }),
    );

    expect(answer).toBeRefused(400, {
      code: 'BadRequestException',
      shape: 'validation',
      naming: 'lengthInMinutes',
    });
    expect(answer).toBeRefused(400, { naming: 'slug' });
  },
);

test(
  "another user's key does not see the event type: 404",
  claim('event-types.read.foreign-key', { evidence: ['S12 event-types[5]', 'S12#509'] }),
  async ({ stranger, eventType }) => {
    const answer = await stranger.eventTypes.get(eventType.id);

    expect(answer).toBeRefused(404, { code: 'NotFoundException', naming: eventType.id });
  },
);

test(
  'a deleted event type is gone: reading it answers 404',
  claim('event-types.delete.gone', {
    versions: EVENT_TYPES_VERSIONS,
    evidence: ['F73', 'S12 event-types[6]', 'S12 event-types[7]'],
  }),
  async ({ cal, eventTypeRequest }) => {
    const { data } = await cal.eventTypes.create(eventTypeRequest());

    expect(await cal.eventTypes.delete(data.id)).toSucceed(200, { id: data.id, slug: data.slug });

    expect(await cal.eventTypes.get(data.id)).toBeRefused(404, {
      code: 'NotFoundException',
      naming: data.id,
    });
  },
);

test(
  'the booking of a deleted event type stays readable, without its event type',
  claim('event-types.delete.keeps-bookings', { evidence: ['F28', 'H9'] }),
  async ({ cal, slots, eventTypeRequest, bookingRequest }) => {
    const { data } = await cal.eventTypes.create(eventTypeRequest());
    const booked = await cal.bookings.create(bookingRequest(await slots.next(), { eventTypeId: data.id }));
    await cal.bookings.cancel(booked.data.uid, { cancellationReason: 'before its event type goes' });

    await cal.eventTypes.delete(data.id);

    expect(await cal.bookings.get(booked.data.uid)).toSucceed(200, { eventTypeId: null, eventType: null });
  },
);

test(
  "a user's event types are listed by username, without a key",
  claim('event-types.list.by-username', { evidence: ['S10#513', 'S12#513', 'S26#505'] }),
  async ({ cal, guest, username, eventType }) => {
    const { data: one } = await cal.eventTypes.get(eventType.id);

    expect(await guest.eventTypes.list({ username })).toSucceed(
      200,
      expect.arrayContaining([expect.objectContaining({ id: one.id, slug: one.slug })]),
    );
  },
);

test(
  'listing event types without a username succeeds',
  claim('event-types.list.own', {
    versions: EVENT_TYPES_VERSIONS,
    evidence: ['F73', 'F51', 'S10#512', 'S12#512', 'S26#504'],
  }),
  async ({ cal, eventType }) => {
    await cal.eventTypes.get(eventType.id);

    expect(await cal.eventTypes.list()).toSucceed(200);
  },
);

test(
  'a time outside the booking window of its event type cannot be booked: 400',
  claim('event-types.booking-window.refused', { evidence: ['S12#309', 'S12#580', 'S26#301', 'S26#572'] }),
  async ({ cal, slots, eventTypeRequest, bookingRequest }) => {
    const slot = await slots.next();
    const [later] = slots.everyStartOf(await slots.emptyDay());
    const bookingWindow = { type: 'range' as const, value: [slot.day, slot.day] };
    const { data } = await cal.eventTypes.create(eventTypeRequest({ bookingWindow }));

    const answer = await cal.bookings.create(bookingRequest(slot, { eventTypeId: data.id, start: later }));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed' });
  },
);
