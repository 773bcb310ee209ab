import { claim, expect, test, unchecked } from '../../fixtures/index.ts';

const OFF = { disabled: true };

test(
  'an event type of which the least is said has defaults for the rest',
  claim('event-types.create.defaults', { evidence: ['S10#502', 'S12#502', 'S26#494'] }),
  async ({ cal, eventTypeRequest }) => {
    const answer = await cal.eventTypes.create(
      eventTypeRequest({ minimumBookingNotice: undefined, locations: undefined, scheduleId: undefined }),
    );

    expect(answer).toSucceed(201, {
      description: '',
      locations: [],
      minimumBookingNotice: 120,
      beforeEventBuffer: 0,
      afterEventBuffer: 0,
      slotInterval: null,
      scheduleId: null,
      recurrence: null,
      bookingWindow: OFF,
      confirmationPolicy: OFF,
      seats: OFF,
    });
  },
);

test(
  'the settings of an event type are kept as they were sent',
  claim('event-types.create.settings', { evidence: ['F78', 'S12#575', 'S12#618', 'S12#621', 'S26#567'] }),
  async ({ cal, eventTypeRequest }) => {
    const settings = {
      description: 'As sent',
      beforeEventBuffer: 10,
      afterEventBuffer: 5,
      minimumBookingNotice: 60,
      slotInterval: 15,
      disableGuests: true,
      bookingLimitsCount: { day: 2 },
      bookingWindow: { type: 'calendarDays' as const, value: 10, rolling: true },
      bookerActiveBookingsLimit: { maximumActiveBookings: 1, offerReschedule: true },
    };

    const { data: made } = await cal.eventTypes.create(eventTypeRequest(settings));

    expect(await cal.eventTypes.get(made.id)).toSucceed(200, settings);
  },
);

test(
  'seats, repetition, confirmation and lengths read back',
  claim('event-types.read.kinds', {
    evidence: ['S10 provisioning[4]', 'S12 provisioning[5]', 'S12 provisioning[7]', 'S26 provisioning[8]'],
  }),
  async ({ cal, seatedEventType, weeklyEventType, confirmedEventType, lengthsEventType }) => {
    expect(await cal.eventTypes.get(seatedEventType.id)).toSucceed(200, {
      seats: { seatsPerTimeSlot: 2, showAttendeeInfo: true, showAvailabilityCount: true },
    });
    expect(await cal.eventTypes.get(weeklyEventType.id)).toSucceed(200, {
      recurrence: { interval: 1, occurrences: 3, frequency: 'weekly' },
    });
    expect(await cal.eventTypes.get(confirmedEventType.id)).toSucceed(200, {
      confirmationPolicy: { type: 'always', blockUnconfirmedBookingsInBooker: false },
    });
    expect(await cal.eventTypes.get(lengthsEventType.id)).toSucceed(200, {
      lengthInMinutesOptions: [15, 30, 60],
    });
  },
);

test(
  'own questions stand among those that every event type has',
  claim('event-types.read.fields', {
    evidence: ['S10 provisioning[9]', 'S12 provisioning[9]', 'S26 provisioning[9]'],
  }),
  async ({ cal, fieldsEventType }) => {
    const answer = await cal.eventTypes.get(fieldsEventType.id);

    expect(answer).toSucceed(200);
    expect(answer.data.bookingFields).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ slug: 'email', required: true }),
        expect.objectContaining({ slug: 'company', type: 'text', required: true }),
        expect.objectContaining({ slug: 'size', type: 'select', options: ['small', 'large'] }),
      ]),
    );
  },
);

test(
  'a property that does not exist is passed over',
  claim('event-types.create.unknown-property', { evidence: ['S10#505', 'S12#505', 'S26#497'] }),
  async ({ cal, eventTypeRequest }) => {
    const answer = await cal.eventTypes.create(eventTypeRequest({ colourOfMonday: 'red' }));

    expect(answer).toSucceed(201);
    expect(answer.data).not.toHaveProperty('colourOfMonday');
  },
);

test(
  'a slug with spaces is taken as it is',
  claim('event-types.create.slug-with-spaces', { evidence: ['S10#506', 'S12#506', 'S26#498'] }),
  async ({ cal, eventTypeRequest }) => {
    const { title, ...request } = eventTypeRequest();

    const answer = await cal.eventTypes.create({ ...request, title, slug: title });

    expect(answer).toSucceed(201, { slug: title });
  },
);

test(
  'an event type of no minutes is refused with 400 naming the length',
  claim('event-types.create.zero-length', { evidence: ['S10#507', 'S12#507', 'S26#499'] }),
  async ({ cal, eventTypeRequest }) => {
    const answer = await cal.eventTypes.create(eventTypeRequest({ lengthInMinutes: 0 }));

    expect(answer).toBeRefused(400, {
      code: 'BadRequestException',
      shape: 'validation',
      naming: 'lengthInMinutes',
    });
  },
);

test(
  'nobody without a key makes event types',
  claim('event-types.create.no-key', { evidence: ['F17', 'F95', 'S12 auth[3]'] }),
  async ({ guest, eventTypeRequest }) => {
    const answer = await guest.eventTypes.create(eventTypeRequest());

    expect(answer).toBeRefused([401, 403]);
  },
);

test(
  'a body without anything answers 400 naming the title',
  claim('event-types.create.empty', { evidence: ['S10#504', 'S12#504', 'S26#496'] }),
  async ({ cal }) => {
    const answer = await cal.eventTypes.create(unchecked({}));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'validation', naming: 'title' });
  },
);
