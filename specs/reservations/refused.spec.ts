import { claim, expect, test, UNKNOWN_ID, UNKNOWN_UUID } from '../../fixtures/index.ts';

test(
  'reserving a booked slot answers 422',
  claim('reservations.create.booked-slot', { evidence: ['S12#493', 'S26#485'] }),
  async ({ cal, booking, reservationRequest }) => {
    const answer = await cal.reservations.create(reservationRequest(booking));

    expect(answer).toBeRefused(422, { code: 'UnprocessableEntityException', shape: 'detailed' });
  },
);

test(
  'reserving a reserved slot answers 422',
  claim('reservations.create.taken', { evidence: ['S12#474', 'S26#466'] }),
  async ({ cal, slots, reservationRequest }) => {
    const slot = await slots.next();
    expect(await cal.reservations.create(reservationRequest(slot))).toSucceed(201);

    const answer = await cal.reservations.create(reservationRequest(slot));

    expect(answer).toBeRefused(422, { code: 'UnprocessableEntityException', shape: 'detailed' });
  },
);

test(
  'reserving without a start answers 400 naming it',
  claim('reservations.create.missing-start', { evidence: ['S12 reservations[8]', 'S12#491', 'S26#483'] }),
  async ({ cal, slots, reservationRequest }) => {
    const answer = await cal.reservations.create(
      reservationRequest(await slots.next(), { slotStart: undefined }),
    );

    expect(answer).toBeRefused(400, {
      code: 'BadRequestException',
      shape: 'validation',
      naming: 'slotStart',
    });
  },
);

test(
  'reserving for an event type that does not exist answers 404 naming it',
  claim('reservations.create.unknown-event-type', { evidence: ['S12#490', 'S26#482'] }),
  async ({ cal, slots, reservationRequest }) => {
    const answer = await cal.reservations.create(
      reservationRequest(await slots.next(), { eventTypeId: UNKNOWN_ID }),
    );

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: UNKNOWN_ID });
  },
);

test(
  'without a key nobody says how long a reservation lasts: 401',
  claim('reservations.create.duration-no-key', { evidence: ['S12#486', 'S26#478'] }),
  async ({ guest, slots, reservationRequest }) => {
    const answer = await guest.reservations.create(
      reservationRequest(await slots.next(), { reservationDuration: 10 }),
    );

    expect(answer).toBeRefused(401, {
      code: 'UnauthorizedException',
      shape: 'detailed',
      naming: 'reservationDuration',
    });
  },
);

test(
  'moving an unknown reservation answers 404 naming it',
  claim('reservations.update.unknown', { evidence: ['S12#480', 'S26#472'] }),
  async ({ cal, slots, reservationRequest }) => {
    const answer = await cal.reservations.update(UNKNOWN_UUID, reservationRequest(await slots.next()));

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: UNKNOWN_UUID });
  },
);
