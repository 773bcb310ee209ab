import { claim, expect, test } from '../../fixtures/index.ts';

test(
  'the answers to the questions of an event type come back in the booking',
  claim('bookings.fields.echoed', {
    evidence: ['S12 booking-fields[0]', 'S12 booking-fields[1]', 'S12#574'],
  }),
  async ({ cal, slots, bookingRequest, fieldsEventType: { id: eventTypeId } }) => {
    const answers = { company: 'ACME', size: 'small' };

    const booked = await cal.bookings.create(
      bookingRequest(await slots.next(), { eventTypeId, bookingFieldsResponses: answers }),
    );

    expect(booked).toSucceed(201, { status: 'accepted', bookingFieldsResponses: answers });
    expect(await cal.bookings.get(booked.data.uid)).toSucceed(200, { bookingFieldsResponses: answers });
  },
);

test(
  'a question that need not be answered may be left out',
  claim('bookings.fields.optional-missing', { evidence: ['S12 booking-fields[5]'] }),
  async ({ cal, slots, bookingRequest, fieldsEventType: { id: eventTypeId } }) => {
    const answers = { company: 'ACME' };

    const booked = await cal.bookings.create(
      bookingRequest(await slots.next(), { eventTypeId, bookingFieldsResponses: answers }),
    );

    expect(booked).toSucceed(201, { bookingFieldsResponses: answers });
    expect(booked.data.bookingFieldsResponses).not.toHaveProperty('size');
  },
);

test(
  'an answer to a question that was not asked is kept all the same',
  claim('bookings.fields.unknown-kept', { evidence: ['S12 booking-fields[5]', 'S12#444'] }),
  async ({ cal, slots, bookingRequest, fieldsEventType: { id: eventTypeId } }) => {
    const answers = { company: 'ACME', nosuch: 'x' };

    const booked = await cal.bookings.create(
      bookingRequest(await slots.next(), { eventTypeId, bookingFieldsResponses: answers }),
    );

    expect(booked).toSucceed(201, { status: 'accepted', bookingFieldsResponses: answers });
  },
);

test(
  'without the answer to a question that must be answered a booking is refused with 400 naming the question',
  claim('bookings.fields.required-missing', { evidence: ['S12 booking-fields[2]', 'S12#439'] }),
  async ({ cal, slots, bookingRequest, fieldsEventType: { id: eventTypeId } }) => {
    const slot = await slots.next();

    const answer = await cal.bookings.create(bookingRequest(slot, { eventTypeId }));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed', naming: 'company' });
    await expect(slots).toOffer(slot);
  },
);

test(
  'null is no answer to a question that must be answered: 400 naming the question',
  claim('bookings.fields.required-null', {
    evidence: ['F42', 'S10 booking-fields[4]', 'S12 booking-fields[4]', 'S12#442'],
  }),
  async ({ cal, slots, bookingRequest, fieldsEventType: { id: eventTypeId } }) => {
    const request = bookingRequest(await slots.next(), {
      eventTypeId,
      bookingFieldsResponses: { company: null },
    });

    const answer = await cal.bookings.create(request);

    expect(answer).toBeRefused(400, { naming: 'company' });
  },
);

test(
  'an answer of the wrong type is refused with 400 naming the question',
  claim('bookings.fields.wrong-type', { evidence: ['S12#440'] }),
  async ({ cal, slots, bookingRequest, fieldsEventType: { id: eventTypeId } }) => {
    const request = bookingRequest(await slots.next(), {
      eventTypeId,
      bookingFieldsResponses: { company: 5 },
    });

    const answer = await cal.bookings.create(request);

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed', naming: 'company' });
  },
);

test(
  'an option that is not offered is refused with 400 naming the question',
  claim('bookings.fields.unknown-option', { evidence: ['S12 booking-fields[3]', 'S12#441'] }),
  async ({ cal, slots, bookingRequest, fieldsEventType: { id: eventTypeId } }) => {
    const request = bookingRequest(await slots.next(), {
      eventTypeId,
      bookingFieldsResponses: { company: 'ACME', size: 'gigantic' },
    });

    const answer = await cal.bookings.create(request);

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed', naming: 'size' });
  },
);

test(
  'a question for a number takes neither a number nor its digits: 400 naming the question',
  claim('bookings.fields.number', {
    evidence: ['F81', 'S12#443', 'S12#573', 'S26#435', 'S26#565'],
  }),
  async ({ cal, slots, bookingRequest, numberEventType: { id: eventTypeId } }) => {
    const request = bookingRequest(await slots.next(), { eventTypeId });
    const answered = (answer: unknown) => ({ ...request, bookingFieldsResponses: { 'team-size': answer } });

    expect(await cal.bookings.create(answered(4))).toBeRefused(400, { naming: 'team-size' });
    expect(await cal.bookings.create(answered('4'))).toBeRefused(400, { naming: 'team-size' });
  },
);
