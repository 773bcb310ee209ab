import { claim, expect, test } from '../../fixtures/index.ts';

const BECAUSE = { cancellationReason: 'the contract suite cancels it' };

// One after the other in one worker: where CAL_WEBHOOK_PORT is set, only one can listen.
test.describe.configure({ mode: 'default' });

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
