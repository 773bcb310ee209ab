import { claim, expect, test } from '../../fixtures/index.ts';

test(
  'an event type is created with what was sent and reads back alike',
  claim('event-types.create.reads-back', { evidence: ['S12 event-types[1]', 'S12#508'] }),
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
  claim('event-types.delete.gone', { evidence: ['S12 event-types[6]', 'S12 event-types[7]'] }),
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
