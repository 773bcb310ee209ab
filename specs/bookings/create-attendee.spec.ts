import { claim, expect, test, unchecked } from '../../fixtures/index.ts';

const PHONE = '+4915112345678';

test(
  'the phone number of an attendee comes back with them, and among the answers',
  claim('bookings.create.phone-number', { evidence: ['S12 create-rich[0]', 'S26 create-rich[0]'] }),
  async ({ cal, slots, bookingRequest, attendee }) => {
    const answer = await cal.bookings.create(
      bookingRequest(await slots.next(), { attendee: { ...attendee, phoneNumber: PHONE } }),
    );

    expect(answer).toSucceed(201, {
      attendees: [{ email: attendee.email, phoneNumber: PHONE }],
      bookingFieldsResponses: { attendeePhoneNumber: PHONE },
    });
  },
);

test(
  'a phone number that nobody can have is taken as it is',
  claim('bookings.create.invalid-phone-number', { evidence: ['S10#301', 'S12#301', 'S26#293'] }),
  async ({ cal, slots, bookingRequest, attendee }) => {
    const answer = await cal.bookings.create(
      bookingRequest(await slots.next(), { attendee: { ...attendee, phoneNumber: '123' } }),
    );

    expect(answer).toSucceed(201, { status: 'accepted', attendees: [{ phoneNumber: '123' }] });
  },
);

test(
  'an attendee with a phone number instead of an e-mail is refused with 400 naming the e-mail',
  claim('bookings.create.phone-number-only', { evidence: ['S10#6', 'S12#6', 'S26#6'] }),
  async ({ cal, slots, bookingRequest, attendee }) => {
    const byPhone = { name: attendee.name, timeZone: attendee.timeZone, phoneNumber: PHONE };

    const answer = await cal.bookings.create(
      bookingRequest(await slots.next(), { attendee: unchecked(byPhone) }),
    );

    expect(answer).toBeRefused(400, { code: 'BAD_REQUEST', shape: 'coded', naming: 'email' });
  },
);

test(
  'a language that Cal.com does not speak is refused with 400 naming the property',
  claim('bookings.create.unknown-language', { evidence: ['S10#302', 'S12#302', 'S26#294'] }),
  async ({ cal, slots, bookingRequest, attendee }) => {
    const answer = await cal.bookings.create(
      bookingRequest(await slots.next(), { attendee: { ...attendee, language: unchecked('xx') } }),
    );

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed', naming: 'language' });
  },
);

test(
  'an attendee with an unknown property is refused with 400 naming it',
  claim('bookings.create.unknown-attendee-property', { evidence: ['S10#304', 'S12#304', 'S26#296'] }),
  async ({ cal, slots, bookingRequest, attendee }) => {
    const answer = await cal.bookings.create(
      bookingRequest(await slots.next(), { attendee: unchecked({ ...attendee, surprise: true }) }),
    );

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed', naming: 'surprise' });
  },
);

test(
  'HTML in a name comes back as it was sent, in the title too',
  claim('bookings.create.html-name', { evidence: ['S10#346', 'S12#346', 'S26#338'] }),
  async ({ cal, slots, bookingRequest, attendee }) => {
    const name = '<b>Bold</b> & "q"';

    const answer = await cal.bookings.create(
      bookingRequest(await slots.next(), { attendee: { ...attendee, name } }),
    );

    expect(answer).toSucceed(201, { title: expect.stringContaining(name), attendees: [{ name }] });
  },
);

test(
  'a name in other scripts, with an emoji, comes back as it was sent',
  claim('bookings.create.non-latin-name', { evidence: ['S12#346'] }),
  async ({ cal, slots, bookingRequest, attendee }) => {
    const name = 'Zoë Łukasz 李小龍 😀';

    const booked = await cal.bookings.create(
      bookingRequest(await slots.next(), { attendee: { ...attendee, name } }),
    );

    expect(booked).toSucceed(201, { attendees: [{ name }] });
    expect(await cal.bookings.get(booked.data.uid)).toSucceed(200, { attendees: [{ name }] });
  },
);

test(
  'a name of 5000 characters is taken whole',
  claim('bookings.create.long-name', { evidence: ['S10#345', 'S12#345', 'S26#337'] }),
  async ({ cal, slots, bookingRequest, attendee }) => {
    const name = 'n'.repeat(5000);

    const answer = await cal.bookings.create(
      bookingRequest(await slots.next(), { attendee: { ...attendee, name } }),
    );

    expect(answer).toSucceed(201, { attendees: [{ name }] });
  },
);

test(
  'guests are attendees without a name, and come back as guests',
  claim('bookings.create.guests', {
    evidence: ['S12 create-rich[0]', 'S26 create-rich[0]', 'S12#5', 'S26#5'],
  }),
  async ({ cal, slots, bookingRequest, attendee, companion }) => {
    const guests = [companion.email];

    const answer = await cal.bookings.create(bookingRequest(await slots.next(), { guests }));

    expect(answer).toSucceed(201, {
      guests,
      attendees: [
        { name: attendee.name, email: attendee.email },
        { name: '', email: companion.email, timeZone: attendee.timeZone },
      ],
      bookingFieldsResponses: { guests },
    });
  },
);

test(
  'notes become the description of the booking',
  claim('bookings.create.notes', { evidence: ['S10#5', 'S12#5', 'S26#5'] }),
  async ({ cal, slots, bookingRequest }) => {
    const answers = { notes: 'the side door, please' };

    const answer = await cal.bookings.create(
      bookingRequest(await slots.next(), { bookingFieldsResponses: answers }),
    );

    expect(answer).toSucceed(201, { description: answers.notes, bookingFieldsResponses: answers });
  },
);
