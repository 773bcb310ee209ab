import { claim, expect, sameInstant, test } from '../../fixtures/index.ts';

const BECAUSE = { cancellationReason: 'the contract suite cancels it' };

test(
  'booking delivers BOOKING_CREATED, signed with the secret of the webhook',
  claim('webhooks.deliveries.created', { evidence: ['F33', 'F34', 'F37', 'S12#560', 'H9'] }),
  async ({ cal, deliveries, slots, bookingRequest }) => {
    const { data } = await cal.bookings.create(bookingRequest(await slots.next()));

    await expect(deliveries).toBring('BOOKING_CREATED', {
      uid: data.uid,
      bookingId: data.id,
      status: 'ACCEPTED',
    });
  },
);

test(
  'BOOKING_CREATED says of a booking what the answer to its create says',
  claim('webhooks.deliveries.agrees', { evidence: ['F37', 'F85', 'H9'] }),
  async ({ cal, deliveries, slots, bookingRequest, attendee, me }) => {
    const { data } = await cal.bookings.create(bookingRequest(await slots.next()));
    const { uid, title, location, metadata } = data;

    await expect(deliveries).toBring('BOOKING_CREATED', {
      ...{ uid, title, location, metadata },
      ...{ bookingId: data.id, eventTypeId: data.eventTypeId, length: data.duration },
      startTime: sameInstant(data.start),
      endTime: sameInstant(data.end),
      attendees: [{ name: attendee.name, email: attendee.email, timeZone: attendee.timeZone }],
      organizer: { id: me.id },
    });
  },
);

test(
  'what a guest books and cancels without a key is delivered to the host',
  claim('webhooks.deliveries.guest', { evidence: ['F17', 'F37', 'F86'] }),
  async ({ guest, deliveries, slots, bookingRequest }) => {
    const { data } = await guest.bookings.create(bookingRequest(await slots.next()));
    await expect(deliveries).toBring('BOOKING_CREATED', { uid: data.uid, status: 'ACCEPTED' });

    await guest.bookings.cancel(data.uid, BECAUSE);
    await expect(deliveries).toBring('BOOKING_CANCELLED', { uid: data.uid, status: 'CANCELLED' });
  },
);

test(
  'rescheduling delivers BOOKING_RESCHEDULED of the new booking, naming the one it was',
  claim('webhooks.deliveries.rescheduled', { evidence: ['F34', 'F37', 'S12#561', 'H9'] }),
  async ({ cal, deliveries, slots, booking }) => {
    const { start } = await slots.next();

    const { data } = await cal.bookings.reschedule(booking.uid, { start });

    await expect(deliveries).toBring('BOOKING_RESCHEDULED', {
      uid: data.uid,
      bookingId: data.id,
      rescheduleUid: booking.uid,
    });
  },
);

test(
  'rescheduling delivers neither BOOKING_CREATED of the new booking nor BOOKING_CANCELLED of the old one',
  claim('webhooks.deliveries.rescheduled-only', { evidence: ['F37', 'F85', 'S12#561'] }),
  async ({ cal, deliveries, slots, booking }) => {
    const { data } = await cal.bookings.reschedule(booking.uid, { start: (await slots.next()).start });
    await cal.bookings.cancel(data.uid, BECAUSE);
    await expect(deliveries).toBring('BOOKING_CANCELLED', { uid: data.uid });

    await expect(deliveries).toHaveBroughtOnly(data.uid, ['BOOKING_RESCHEDULED', 'BOOKING_CANCELLED']);
    await expect(deliveries).toHaveBroughtOnly(booking.uid, ['BOOKING_CREATED']);
  },
);

test(
  'cancelling delivers BOOKING_CANCELLED with the reason',
  claim('webhooks.deliveries.cancelled', { evidence: ['F34', 'F37', 'S12#562', 'H9'] }),
  async ({ cal, deliveries, booking }) => {
    await cal.bookings.cancel(booking.uid, BECAUSE);

    await expect(deliveries).toBring('BOOKING_CANCELLED', {
      uid: booking.uid,
      bookingId: booking.id,
      status: 'CANCELLED',
      ...BECAUSE,
    });
  },
);

test(
  'a booking that waits for the host delivers BOOKING_REQUESTED, and BOOKING_CREATED once it is confirmed',
  claim('webhooks.deliveries.confirmed', { evidence: ['F33', 'F34', 'F37', 'S12#563'] }),
  async ({ cal, deliveries, slots, confirmedEventType, bookingRequest }) => {
    const request = bookingRequest(await slots.next(), { eventTypeId: confirmedEventType.id });

    const { data } = await cal.bookings.create(request);
    await expect(deliveries).toBring('BOOKING_REQUESTED', { uid: data.uid, status: 'PENDING' });

    await cal.bookings.confirm(data.uid);
    await expect(deliveries).toBring('BOOKING_CREATED', { uid: data.uid, status: 'ACCEPTED' });
  },
);

test(
  'declining delivers BOOKING_REJECTED with the reason',
  claim('webhooks.deliveries.declined', { evidence: ['F32', 'F34', 'F37', 'S12#564'] }),
  async ({ cal, deliveries, pending }) => {
    await cal.bookings.decline(pending.uid, { reason: 'no time' });

    await expect(deliveries).toBring('BOOKING_REJECTED', {
      uid: pending.uid,
      status: 'REJECTED',
      rejectionReason: 'no time',
    });
  },
);

test(
  'a request that is declined is delivered as BOOKING_REQUESTED and BOOKING_REJECTED, never as BOOKING_CREATED',
  claim('webhooks.deliveries.declined-only', { evidence: ['F37', 'F85', 'S12#563', 'S12#564'] }),
  async ({ cal, deliveries, pending }) => {
    await cal.bookings.decline(pending.uid, { reason: 'no time' });
    await expect(deliveries).toBring('BOOKING_REJECTED', { uid: pending.uid });

    await expect(deliveries).toHaveBroughtOnly(pending.uid, ['BOOKING_REQUESTED', 'BOOKING_REJECTED']);
  },
);

test(
  'each seat delivers BOOKING_CREATED of the one booking, naming the seat and who took it',
  claim('webhooks.deliveries.seats', { evidence: ['F37', 'F85', 'H9'] }),
  async ({ cal, deliveries, seat, bookingRequest, seatedEventType, companion }) => {
    const request = bookingRequest(seat, { eventTypeId: seatedEventType.id, attendee: companion });
    const { data } = await cal.bookings.seated.create(request);

    await expect(deliveries).toBring('BOOKING_CREATED', { uid: seat.uid, attendeeSeatId: seat.seatUid });
    await expect(deliveries).toBring('BOOKING_CREATED', {
      uid: seat.uid,
      attendeeSeatId: data.seatUid,
      attendees: expect.arrayContaining([expect.objectContaining({ email: companion.email })]),
    });
  },
);

test(
  'the host who cancels all seats delivers BOOKING_CANCELLED with everybody who had one',
  claim('webhooks.deliveries.seats-cancelled', { evidence: ['F37', 'F85'] }),
  async ({ cal, deliveries, seat, bookingRequest, seatedEventType, attendee, companion }) => {
    const request = bookingRequest(seat, { eventTypeId: seatedEventType.id, attendee: companion });
    await cal.bookings.seated.create(request);
    await cal.bookings.seated.cancel(seat.uid, BECAUSE);

    await expect(deliveries).toBring('BOOKING_CANCELLED', {
      uid: seat.uid,
      attendees: expect.arrayContaining([
        expect.objectContaining({ email: attendee.email }),
        expect.objectContaining({ email: companion.email }),
      ]),
      ...BECAUSE,
    });
  },
);

test(
  'booking a series delivers BOOKING_CREATED of every occurrence',
  claim('webhooks.deliveries.series', { evidence: ['F34', 'F37'] }),
  async ({ cal, deliveries, weeks, seriesRequest }) => {
    const { data } = await cal.bookings.recurring.create(seriesRequest(await weeks.next()));
    const [first, second, third] = data.map(({ uid }) => uid) as [string, string, string];

    await expect(deliveries).toBring('BOOKING_CREATED', { uid: first, status: 'ACCEPTED' });
    await expect(deliveries).toBring('BOOKING_CREATED', { uid: second, status: 'ACCEPTED' });
    await expect(deliveries).toBring('BOOKING_CREATED', { uid: third, status: 'ACCEPTED' });
  },
);

test(
  'cancelling a whole series delivers BOOKING_CANCELLED of the booking that was named, and of no other',
  claim('webhooks.deliveries.series-cancelled', { evidence: ['F37', 'F85'] }),
  async ({ cal, deliveries, booking, series: [first, second, third] }) => {
    await cal.bookings.recurring.cancel(first.uid, { ...BECAUSE, cancelSubsequentBookings: true });
    await cal.bookings.cancel(booking.uid, BECAUSE);
    await expect(deliveries).toBring('BOOKING_CANCELLED', { uid: first.uid, ...BECAUSE });
    await expect(deliveries).toBring('BOOKING_CANCELLED', { uid: booking.uid });

    await expect(deliveries).toHaveBroughtOnly(second.uid, ['BOOKING_CREATED']);
    await expect(deliveries).toHaveBroughtOnly(third.uid, ['BOOKING_CREATED']);
  },
);
