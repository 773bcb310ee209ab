import { claim, expect, test, unchecked } from '../../fixtures/index.ts';

const ROOM = 'https://example.com/contract-room';

test(
  'unless the booker says where, a booking takes place where its event type does',
  claim('bookings.create.location-offered', { evidence: ['S12 lifecycle-cancel[1]', 'S12#605', 'S26#597'] }),
  async ({ cal, slots, bookingRequest, eventTypeRequest }) => {
    const atRoom = eventTypeRequest({ locations: [{ type: 'link', link: ROOM, public: true }] });
    const eventType = await cal.eventTypes.create(atRoom);

    const answer = await cal.bookings.create(
      bookingRequest(await slots.next(), { eventTypeId: eventType.data.id }),
    );

    expect(answer).toSucceed(201, { location: ROOM, meetingUrl: ROOM });
  },
);

test(
  'an event type that names no location has its bookings on Cal Video',
  claim('bookings.create.location-default', { evidence: ['S10#8', 'S12#8', 'S26#8'] }),
  async ({ cal, slots, bookingRequest, eventTypeRequest }) => {
    const eventType = await cal.eventTypes.create(eventTypeRequest({ locations: undefined }));

    const answer = await cal.bookings.create(
      bookingRequest(await slots.next(), { eventTypeId: eventType.data.id }),
    );

    // Where Cal Video is set up, the address of the call stands in its place.
    expect(answer).toSucceed(201, { location: expect.stringMatching(/^(integrations:daily$|https:)/) });
  },
);

test(
  'a location that is plain text is taken in place of those of the event type',
  claim('bookings.create.location-text', { evidence: ['S10#340', 'S12#340', 'S26#332'] }),
  async ({ cal, slots, bookingRequest }) => {
    const answer = await cal.bookings.create(
      bookingRequest(await slots.next(), { location: unchecked(ROOM) }),
    );

    expect(answer).toSucceed(201, {
      location: ROOM,
      bookingFieldsResponses: { location: { value: 'link', optionValue: ROOM } },
    });
  },
);

test(
  'a type of location that the event type does not offer is refused with 400 naming it',
  claim('bookings.create.location-not-offered', { evidence: ['S10#341', 'S12#341', 'S26#333'] }),
  async ({ cal, slots, bookingRequest }) => {
    const answer = await cal.bookings.create(
      bookingRequest(await slots.next(), { location: unchecked({ type: 'link' }) }),
    );

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed', naming: 'link' });
  },
);

test(
  'a type of location that does not exist is refused with 400 naming it',
  claim('bookings.create.location-unknown', { evidence: ['S10#339', 'S12#339', 'S26#331'] }),
  async ({ cal, slots, bookingRequest }) => {
    const answer = await cal.bookings.create(
      bookingRequest(await slots.next(), { location: unchecked({ type: 'moonbase' }) }),
    );

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed', naming: 'moonbase' });
  },
);
