import { BOOKINGS_VERSIONS, claim, expect, test, UNKNOWN_UUID } from '../../fixtures/index.ts';

const requires = { route: 'GET /v2/bookings/by-seat/{seatUid}' };

test(
  'a booking is found by the uid of a seat in it',
  claim('bookings.by-seat.read', {
    requires,
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F46', 'S26 by-seat[1]', 'H9'],
  }),
  async ({ cal, seat }) => {
    expect(await cal.bookings.bySeat(seat.seatUid)).toSucceed(200, { id: seat.id, uid: seat.uid });
  },
);

test(
  'an unknown seat uid answers 404 naming it, and so does the uid of the booking in its place',
  claim('bookings.by-seat.unknown', {
    requires,
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S26 by-seat[2]', 'S26 by-seat[3]'],
  }),
  async ({ cal, seat }) => {
    const refusal = { code: 'NotFoundException', shape: 'detailed' } as const;

    expect(await cal.bookings.bySeat(UNKNOWN_UUID)).toBeRefused(404, { ...refusal, naming: UNKNOWN_UUID });
    expect(await cal.bookings.bySeat(seat.uid)).toBeRefused(404, { ...refusal, naming: seat.uid });
  },
);
