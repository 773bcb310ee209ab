import { claim, expect, test } from '../../fixtures/index.ts';

test(
  'a seated booking that its host cancelled still lists who sat there',
  claim('bookings.seats.cancelled-stay', { versions: ['2026-02-25'], evidence: ['F09'] }),
  async ({ cal, seat, attendee }) => {
    const cancelled = await cal.bookings.seated.cancel(seat.uid, {
      cancellationReason: 'the contract suite cancels it',
    });

    expect(cancelled).toSucceed(200, { status: 'cancelled' });
    expect(await cal.bookings.seated.get(seat.uid)).toSucceed(200, {
      status: 'cancelled',
      attendees: [{ email: attendee.email, seatUid: seat.seatUid }],
    });
  },
);
