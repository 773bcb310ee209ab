import { BOOKINGS_VERSION, claim, expect, test, unchecked } from '../../fixtures/index.ts';

const keyed = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, 'v']));

test(
  'metadata of 50 keys come back whole',
  claim('bookings.create.metadata-50-keys', { evidence: ['S10#334', 'S12#334', 'S26#326'] }),
  async ({ cal, slots, bookingRequest }) => {
    const metadata = keyed(50);

    const answer = await cal.bookings.create({ ...bookingRequest(await slots.next()), metadata });

    expect(answer).toSucceed(201, { metadata });
  },
);

test(
  'metadata of 51 keys are refused with 400 naming the property',
  claim('bookings.create.metadata-51-keys', { evidence: ['S10#333', 'S12#333', 'S26#325'] }),
  async ({ cal, slots, bookingRequest }) => {
    const answer = await cal.bookings.create({
      ...bookingRequest(await slots.next()),
      metadata: keyed(51),
    });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed', naming: 'metadata' });
  },
);

test(
  'a metadata key of 41 characters is refused with 400',
  claim('bookings.create.metadata-long-key', { evidence: ['S10#335', 'S12#335', 'S26#327'] }),
  async ({ cal, slots, bookingRequest }) => {
    const answer = await cal.bookings.create(
      bookingRequest(await slots.next(), { metadata: { ['k'.repeat(41)]: 'v' } }),
    );

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed', naming: 'metadata' });
  },
);

test(
  'a metadata value of 501 characters is refused with 400',
  claim('bookings.create.metadata-long-value', { evidence: ['S10#336', 'S12#336', 'S26#328'] }),
  async ({ cal, slots, bookingRequest }) => {
    const answer = await cal.bookings.create(
      bookingRequest(await slots.next(), { metadata: { order: 'v'.repeat(501) } }),
    );

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed', naming: 'metadata' });
  },
);

test(
  'a metadata value that is a number is refused with 400 naming its key, without details',
  claim('bookings.create.metadata-number', { evidence: ['S10#337', 'S12#337', 'S26#329'] }),
  async ({ cal, slots, bookingRequest }) => {
    const answer = await cal.bookings.create(
      bookingRequest(await slots.next(), { metadata: unchecked({ order: 17 }) }),
    );

    expect(answer).toBeRefused(400, { code: 'BAD_REQUEST', shape: 'coded', naming: 'order' });
  },
);

test(
  'a body of 200 kB answers 413, whatever it says',
  claim('bookings.create.too-large', { evidence: ['S10#350', 'S12#350', 'S26#342'] }),
  async ({ cal }) => {
    const answer = await cal.send({
      method: 'POST',
      path: '/v2/bookings',
      version: BOOKINGS_VERSION,
      body: ' '.repeat(200_000),
    });

    expect(answer).toBeRefused(413, { shape: 'bare' });
  },
);

test(
  'lengthInMinutes of 0 is refused with 400 naming the property',
  claim('bookings.create.zero-length', { evidence: ['S10#331', 'S12#331', 'S26#323'] }),
  async ({ cal, slots, bookingRequest }) => {
    const answer = await cal.bookings.create(bookingRequest(await slots.next(), { lengthInMinutes: 0 }));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: 'lengthInMinutes' });
  },
);

test(
  'recurrenceCount of 0 is refused with 400 naming the property',
  claim('bookings.create.zero-recurrences', { evidence: ['S10#344', 'S12#344', 'S26#336'] }),
  async ({ cal, slots, bookingRequest }) => {
    const answer = await cal.bookings.create(bookingRequest(await slots.next(), { recurrenceCount: 0 }));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: 'recurrenceCount' });
  },
);

test(
  'recurrenceCount for an event type that does not recur makes one booking all the same',
  claim('bookings.create.recurrence-ignored', { evidence: ['S10#343', 'S12#343', 'S26#335'] }),
  async ({ cal, slots, bookingRequest }) => {
    const slot = await slots.next();

    const answer = await cal.bookings.create(bookingRequest(slot, { recurrenceCount: 2 }));

    expect(answer).toSucceed(201, { start: slot.start, status: 'accepted' });
    expect(answer.data).not.toHaveProperty('recurringBookingUid');
  },
);
