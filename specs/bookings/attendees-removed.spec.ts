import { claim, expect, test, UNKNOWN_ID } from '../../fixtures/index.ts';

/** Up to three requests of the owner here: a key may remove attendees five times a minute (F46). */
const requires = { route: 'DELETE /v2/bookings/{bookingUid}/attendees/{attendeeId}' };

/** It is documented that this is refused, and not with which status (F98). */
const REFUSED = [400, 403, 404, 409, 422];

test(
  'a guest who is removed is named in the answer, and no longer attends',
  claim('bookings.attendees.remove', { requires, evidence: ['F98'] }),
  async ({ cal, bookingRequest, slots, attendee, companion }) => {
    const guests = [companion.email];
    const { data: booking } = await cal.bookings.create(bookingRequest(await slots.next(), { guests }));
    const listed = await cal.bookings.attendees.list(booking.uid);
    const guest = listed.data.find(({ email }) => email === companion.email);

    const removed = await cal.bookings.attendees.remove(booking.uid, guest?.id ?? 0);

    expect(removed).toSucceed(200, { id: guest?.id, bookingId: booking.id, email: companion.email });
    expect((await cal.bookings.get(booking.uid)).data.attendees).toMatchObject([{ email: attendee.email }]);
  },
);

test(
  'the attendee who booked cannot be removed, and still attends',
  claim('bookings.attendees.remove-first', { requires, evidence: ['F98'] }),
  async ({ cal, booking, attendee }) => {
    const [first] = (await cal.bookings.attendees.list(booking.uid)).data;

    expect(await cal.bookings.attendees.remove(booking.uid, first?.id ?? 0)).toBeRefused(REFUSED);
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, {
      status: 'accepted',
      attendees: [{ email: attendee.email }],
    });
  },
);

test(
  'removing an attendee that the booking has not is refused, and nobody is removed',
  claim('bookings.attendees.remove-unknown', { requires, evidence: ['F98', 'S26 attendees[3]'] }),
  async ({ cal, booking, attendee }) => {
    expect(await cal.bookings.attendees.remove(booking.uid, UNKNOWN_ID)).toBeRefused(REFUSED);
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { attendees: [{ email: attendee.email }] });
  },
);

test(
  'neither without a key nor with another one is an attendee removed: 401 or 403',
  claim('bookings.attendees.remove-not-host', { requires, evidence: ['F17', 'F98', 'S26 attendees[8]'] }),
  async ({ guest, stranger, cal, booking, attendee }) => {
    const [first] = (await cal.bookings.attendees.list(booking.uid)).data;

    expect(await guest.bookings.attendees.remove(booking.uid, first?.id ?? 0)).toBeRefused([401, 403]);
    expect(await stranger.bookings.attendees.remove(booking.uid, first?.id ?? 0)).toBeRefused([401, 403]);
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { attendees: [{ email: attendee.email }] });
  },
);

test(
  'without the version header there is no route that removes an attendee',
  claim('bookings.attendees.remove-no-version', {
    requires,
    evidence: ['F10', 'F98', 'S26 attendees[10]'],
  }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.attendees.remove(booking.uid, UNKNOWN_ID, { version: null });

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: 'DELETE' });
  },
);
