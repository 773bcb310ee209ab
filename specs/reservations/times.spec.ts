import { claim, expect, test } from '../../fixtures/index.ts';

test(
  'a time at which the schedule is closed can be reserved',
  claim('reservations.create.off-schedule', { evidence: ['S10#488', 'S12#488', 'S26#480'] }),
  async ({ cal, slots, reservationRequest }) => {
    const start = slots.offScheduleOnTheDayOf(await slots.next());

    const answer = await cal.reservations.create(reservationRequest({ start }));

    expect(answer).toSucceed(201, { slotStart: start });
  },
);

test(
  'a time that is past can be reserved',
  claim('reservations.create.past', { evidence: ['S10#489', 'S12#489', 'S26#481'] }),
  async ({ cal, slots, reservationRequest }) => {
    const start = slots.longAgo();

    const answer = await cal.reservations.create(reservationRequest({ start }));

    expect(answer).toSucceed(201, { slotStart: start });
  },
);

test(
  "another user's key reserves too, for as long as it likes",
  claim('reservations.create.foreign-key', { evidence: ['S10#487', 'S12#487', 'S26#479'] }),
  async ({ stranger, slots, reservationRequest }) => {
    const answer = await stranger.reservations.create(
      reservationRequest(await slots.next(), { reservationDuration: 20 }),
    );

    expect(answer).toSucceed(201, { reservationDuration: 20 });
  },
);

test(
  'a reservation that is moved may be prolonged',
  claim('reservations.update.duration', { evidence: ['S10#478', 'S12#478', 'S26#470'] }),
  async ({ cal, slots, reservationRequest }) => {
    const slot = await slots.next();
    const made = await cal.reservations.create(reservationRequest(slot));
    const longer = reservationRequest(await slots.next(), { reservationDuration: 10 });

    const answer = await cal.reservations.update(made.data.reservationUid, longer);

    expect(answer).toSucceed(200, {
      reservationUid: made.data.reservationUid,
      slotStart: longer.slotStart,
      reservationDuration: 10,
    });
  },
);

test(
  'a slot that a reservation left can be reserved by others',
  claim('reservations.update.frees', {
    evidence: ['S10 reservations[6]', 'S12 reservations[6]', 'S26 reservations[6]'],
  }),
  async ({ cal, guest, slots, reservationRequest }) => {
    const slot = await slots.next();
    const made = await cal.reservations.create(reservationRequest(slot));
    await cal.reservations.update(made.data.reservationUid, reservationRequest(await slots.next()));

    expect(await guest.reservations.create(reservationRequest(slot))).toSucceed(201, {
      slotStart: slot.start,
    });
  },
);

test(
  'a released slot can be reserved again',
  claim('reservations.delete.frees', { evidence: ['F25', 'S12 reservations[6]', 'S26 reservations[6]'] }),
  async ({ cal, guest, slots, reservationRequest }) => {
    const slot = await slots.next();
    const made = await guest.reservations.create(reservationRequest(slot));

    expect(await cal.reservations.delete(made.data.reservationUid)).toSucceed(200);

    expect(await guest.reservations.create(reservationRequest(slot))).toSucceed(201, {
      slotStart: slot.start,
    });
  },
);
