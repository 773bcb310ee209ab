import { claim, expect, test } from '../../fixtures/index.ts';

test(
  'a slot is reserved for its length and for five minutes, and the reservation reads back',
  claim('reservations.create.reads-back', {
    evidence: ['S12 reservations[0]', 'S12 reservations[2]', 'S12#473', 'S26#468', 'H9'],
  }),
  async ({ cal, slots, eventType, reservationRequest }) => {
    const slot = await slots.next();
    const reserved = {
      eventTypeId: eventType.id,
      slotStart: slot.start,
      slotEnd: slot.end,
      slotDuration: 30,
    };

    const made = await cal.reservations.create(reservationRequest(slot));

    expect(made).toSucceed(201, { ...reserved, reservationDuration: 5 });
    expect(await cal.reservations.get(made.data.reservationUid)).toSucceed(200, {
      ...reserved,
      reservationUid: made.data.reservationUid,
    });
  },
);

test(
  'a reserved slot is not offered',
  claim('reservations.create.not-offered', {
    evidence: ['F55', 'S10 reservations[1]', 'S12 reservations[1]', 'S26 reservations[1]'],
  }),
  async ({ cal, slots, reservationRequest }) => {
    // Of a day that nobody has asked about: right after, slots may still be those of before.
    const [start = ''] = slots.everyStartOf(await slots.emptyDay());

    expect(await cal.reservations.create(reservationRequest({ start }))).toSucceed(201);

    await expect(slots).not.toOffer({ start });
  },
);

test(
  'a slot is reserved without a key, and anybody reads the reservation by its uid',
  claim('reservations.create.no-key', { evidence: ['F25', 'S12#477', 'S12#485', 'S26#477'] }),
  async ({ guest, slots, reservationRequest }) => {
    const made = await guest.reservations.create(reservationRequest(await slots.next()));

    expect(made).toSucceed(201, { reservationDuration: 5 });
    expect(await guest.reservations.get(made.data.reservationUid)).toSucceed(200, {
      reservationUid: made.data.reservationUid,
    });
  },
);

test(
  'with a key a slot is reserved for as many minutes as asked for',
  claim('reservations.create.duration', { evidence: ['S12 reservations[6]', 'S26 reservations[6]'] }),
  async ({ cal, slots, reservationRequest }) => {
    const answer = await cal.reservations.create(
      reservationRequest(await slots.next(), { reservationDuration: 10 }),
    );

    expect(answer).toSucceed(201, { reservationDuration: 10 });
  },
);

test(
  'a reservation moves to another slot and keeps its uid',
  claim('reservations.update.moved', { evidence: ['S12 reservations[3]', 'S12#478', 'S26#470', 'H9'] }),
  async ({ cal, slots, reservationRequest }) => {
    const made = await cal.reservations.create(reservationRequest(await slots.next()));
    const later = await slots.next();
    const moved = { reservationUid: made.data.reservationUid, slotStart: later.start, slotEnd: later.end };

    expect(await cal.reservations.update(made.data.reservationUid, reservationRequest(later))).toSucceed(
      200,
      moved,
    );

    expect(await cal.reservations.get(made.data.reservationUid)).toSucceed(200, moved);
  },
);

test(
  'anybody moves a reservation: its uid alone is the permission',
  claim('reservations.update.no-key', { evidence: ['F25', 'S12#479', 'S26#471'] }),
  async ({ cal, guest, slots, reservationRequest }) => {
    const made = await cal.reservations.create(reservationRequest(await slots.next()));
    const later = await slots.next();

    const answer = await guest.reservations.update(made.data.reservationUid, reservationRequest(later));

    expect(answer).toSucceed(200, {
      reservationUid: made.data.reservationUid,
      slotStart: later.start,
    });
  },
);

test(
  'a deleted reservation reads as null, and deleting it again succeeds',
  claim('reservations.delete.gone', {
    evidence: ['F25', 'S12 reservations[4]', 'S12 reservations[5]', 'S12#483', 'S26#475', 'H9'],
  }),
  async ({ cal, slots, reservationRequest }) => {
    const made = await cal.reservations.create(reservationRequest(await slots.next()));

    expect(await cal.reservations.delete(made.data.reservationUid)).toSucceed(200);

    const read = await cal.reservations.get(made.data.reservationUid);
    expect(read).toSucceed(200);
    expect(read.data).toBeNull();
    expect(await cal.reservations.delete(made.data.reservationUid)).toSucceed(200);
  },
);

test(
  'a reserved slot can be booked by somebody else all the same',
  claim('reservations.create.still-bookable', { evidence: ['F25', 'S10#481', 'S12#481', 'S26#473'] }),
  async ({ cal, slots, reservationRequest, bookingRequest }) => {
    const slot = await slots.next();
    expect(await cal.reservations.create(reservationRequest(slot))).toSucceed(201);

    const answer = await cal.bookings.create(bookingRequest(slot));

    expect(answer).toSucceed(201, { start: slot.start, status: 'accepted' });
  },
);
