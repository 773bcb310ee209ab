import { claim, expect, test } from '../../fixtures/index.ts';

const BECAUSE = { cancellationReason: 'the contract suite cancels it' };

test(
  'of two creates of one slot at the same moment one books it and the other answers a bare 409',
  claim('bookings.simultaneous.creates', { evidence: ['F20', 'F35'] }),
  async ({ cal, slots, bookingRequest, companion, atOnce }) => {
    const slot = await slots.next();

    const answers = await atOnce(
      () => cal.bookings.create(bookingRequest(slot)),
      () => cal.bookings.create(bookingRequest(slot, { attendee: companion })),
    );

    const [booked, refused] = answers.sort((one, other) => one.status - other.status);
    expect(booked).toSucceed(201, { status: 'accepted', start: slot.start });
    expect(refused).toBeRefused(409, { shape: 'bare' });
  },
);

test(
  'two cancels of one booking at the same moment both answer 200',
  claim('bookings.simultaneous.cancels', { evidence: ['F20', 'F35', 'S12#77', 'S12#78'] }),
  async ({ cal, booking, atOnce }) => {
    const cancel = () => cal.bookings.cancel(booking.uid, BECAUSE);

    const [one, other] = await atOnce(cancel, cancel);

    expect(one).toSucceed(200, { status: 'cancelled' });
    expect(other).toSucceed(200, { status: 'cancelled' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'cancelled' });
  },
);

test(
  'two reschedules of one booking at the same moment both answer 201: there are two new bookings',
  claim('bookings.simultaneous.reschedules', { evidence: ['F20', 'F35'] }),
  async ({ cal, slots, booking, atOnce }) => {
    const [sooner, later] = [await slots.next(), await slots.next()];

    const [one, other] = await atOnce(
      () => cal.bookings.reschedule(booking.uid, { start: sooner.start }),
      () => cal.bookings.reschedule(booking.uid, { start: later.start }),
    );

    const moved = { status: 'accepted', rescheduledFromUid: booking.uid };
    expect(one).toSucceed(201, { ...moved, start: sooner.start });
    expect(other).toSucceed(201, { ...moved, start: later.start });
    expect(other.data.uid).not.toBe(one.data.uid);
  },
);

test(
  'two confirms of one booking at the same moment both answer 200',
  claim('bookings.simultaneous.confirms', { evidence: ['F35'] }),
  async ({ cal, pending, atOnce }) => {
    const confirm = () => cal.bookings.confirm(pending.uid);

    const [one, other] = await atOnce(confirm, confirm);

    expect(one).toSucceed(200, { status: 'accepted' });
    expect(other).toSucceed(200, { status: 'accepted' });
    expect(await cal.bookings.get(pending.uid)).toSucceed(200, { status: 'accepted' });
  },
);

test(
  'of a cancel and a reschedule at the same moment the cancel answers 200, and the reschedule 201 or a bare 400',
  claim('bookings.simultaneous.cancel-and-reschedule', { alternates: true, evidence: ['F35', 'F62'] }),
  async ({ cal, slots, booking, atOnce }) => {
    const { start } = await slots.next();

    const [cancelled, moved] = await atOnce(
      () => cal.bookings.cancel(booking.uid, BECAUSE),
      () => cal.bookings.reschedule(booking.uid, { start }),
    );

    expect(cancelled).toSucceed(200, { status: 'cancelled' });
    expect([
      [201, null],
      [400, 'bare'],
    ]).toContainEqual([moved.status, moved.errorShape]);
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'cancelled' });
  },
);
