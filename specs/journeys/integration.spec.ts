import { BOOKINGS_VERSIONS, claim, expect, test } from '../../fixtures/index.ts';

test(
  'an integration finds an offered slot, books it and cancels it by uid',
  claim('journeys.find-book-cancel', {
    versions: BOOKINGS_VERSIONS,
    gate: true,
    evidence: ['F09', 'S12 lifecycle-cancel[0]', 'S12 lifecycle-cancel[1]', 'S12 lifecycle-cancel[4]'],
  }),
  async ({ cal, slots, bookingRequest }) => {
    const slot = await slots.firstOffered();

    const booked = await cal.bookings.create(bookingRequest(slot));
    expect(booked).toSucceed(201, { status: 'accepted', start: slot.start });

    const cancelled = await cal.bookings.cancel(booked.data.uid, {
      cancellationReason: 'end of the journey',
    });
    expect(cancelled).toSucceed(200, { status: 'cancelled' });
  },
);

test(
  'an integration that stored only the id cannot cancel; the uid from the list can',
  claim('journeys.id-only-record', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F07', 'S12 lifecycle-cancel[2]', 'S12#22', 'S12#28'],
  }),
  async ({ cal, booking, eventType }) => {
    const byId = await cal.bookings.cancel(booking.id, { cancellationReason: 'only the id was stored' });
    expect(byId).toBeRefused(404, { naming: booking.id });

    const list = await cal.bookings.list({ eventTypeId: eventType.id, status: 'upcoming', take: 250 });
    const recovered = list.data.find((listed) => listed.id === booking.id)?.uid ?? 'not listed';

    const byUid = await cal.bookings.cancel(recovered, { cancellationReason: 'the uid was recovered' });
    expect(byUid).toSucceed(200, { id: booking.id, status: 'cancelled' });
  },
);

test(
  'preferring the uid and falling back to the id never helps: the id answers 404 before and after the cancel',
  claim('journeys.uid-then-id', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F02', 'F03', 'S12 lifecycle-cancel[2]', 'S12 lifecycle-cancel[4]', 'S12#45'],
  }),
  async ({ cal, booking }) => {
    const fallbackFirst = await cal.bookings.cancel(booking.id, { cancellationReason: 'the fallback' });
    const preferred = await cal.bookings.cancel(booking.uid, { cancellationReason: 'the uid' });
    const fallbackAfter = await cal.bookings.cancel(booking.id, { cancellationReason: 'the fallback again' });

    expect(fallbackFirst).toBeRefused(404, { naming: booking.id });
    expect(preferred).toSucceed(200, { status: 'cancelled' });
    expect(fallbackAfter).toBeRefused(404, { naming: booking.id });
  },
);
