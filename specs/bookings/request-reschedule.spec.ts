import { BOOKINGS_VERSIONS, claim, expect, test, UNKNOWN_UID } from '../../fixtures/index.ts';

const requires = { route: 'POST /v2/bookings/{bookingUid}/request-reschedule' };
const BECAUSE = { rescheduleReason: 'the contract suite asks for another time' };

test(
  'asking the attendee for another time answers success alone, and the booking is cancelled by somebody named',
  claim('bookings.request-reschedule.cancels', {
    requires,
    versions: BOOKINGS_VERSIONS,
    evidence: ['F32', 'F70', 'H9'],
  }),
  async ({ cal, booking }) => {
    const asked = await cal.bookings.requestReschedule(booking.uid, BECAUSE);

    expect([asked.status, asked.body]).toEqual([200, { status: 'success' }]);
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, {
      status: 'cancelled',
      cancelledByEmail: expect.stringMatching(/./),
    });
  },
);

test(
  'the time of a booking whose attendee was asked for another one is offered again',
  claim('bookings.request-reschedule.frees-slot', { requires, evidence: ['F32', 'F70'] }),
  async ({ cal, booking, slots }) => {
    expect((await cal.bookings.requestReschedule(booking.uid, BECAUSE)).status).toBe(200);

    await expect(slots).toOffer(booking);
  },
);

test(
  'asking for another time without a key is refused and leaves the booking accepted',
  claim('bookings.request-reschedule.no-key', {
    requires,
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F17', 'F70'],
  }),
  async ({ cal, guest, booking }) => {
    expect(await guest.bookings.requestReschedule(booking.uid, BECAUSE)).toBeRefused([401, 403]);

    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted' });
  },
);

test(
  'asking for another time for a numeric id or an unknown uid is refused and leaves the booking accepted',
  claim('bookings.request-reschedule.by-id', {
    requires,
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F02', 'F70'],
  }),
  async ({ cal, booking }) => {
    expect(await cal.bookings.requestReschedule(booking.id, BECAUSE)).toBeRefused([400, 403, 404]);
    expect(await cal.bookings.requestReschedule(UNKNOWN_UID, BECAUSE)).toBeRefused([400, 403, 404]);

    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted' });
  },
);
