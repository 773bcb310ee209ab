import { BOOKINGS_VERSIONS, claim, expect, test, UNKNOWN_UID, unchecked } from '../../fixtures/index.ts';

/** Up to five requests of the owner here, the one that asks for the route among them: on 2026-07 a key may add guests five times a minute (F46). */
const requires = { route: 'POST /v2/bookings/{bookingUid}/guests' };

test(
  'adding a guest makes an attendee of them, and adding them again answers 400',
  claim('bookings.guests.add', {
    requires,
    evidence: ['F41', 'S12 guests[1]', 'S26 guests[1]', 'S12#228', 'S12#251', 'S26#251'],
  }),
  async ({ cal, booking, attendee, companion }) => {
    const both = {
      attendees: expect.arrayContaining([
        expect.objectContaining({ email: attendee.email }),
        expect.objectContaining({ email: companion.email }),
      ]),
    };

    expect(await cal.bookings.addGuests(booking.uid, { guests: [companion] })).toSucceed(200, both);

    expect(await cal.bookings.get(booking.uid)).toSucceed(200, both);
    expect(await cal.bookings.addGuests(booking.uid, { guests: [companion] })).toBeRefused(400);
  },
);

test(
  'a guest whose e-mail is none answers 400 and is not added',
  claim('bookings.guests.invalid-email', {
    requires,
    evidence: ['S12 guests[4]', 'S26 guests[4]', 'S12#250', 'S26#250'],
  }),
  async ({ cal, booking, attendee }) => {
    const answer = await cal.bookings.addGuests(booking.uid, {
      guests: [unchecked({ email: 'not-an-address' })],
    });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'validation', naming: 'email' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { attendees: [{ email: attendee.email }] });
  },
);

test(
  'adding a guest by numeric id answers 404 naming it',
  claim('bookings.guests.by-id', { requires, evidence: ['S12#241', 'S26#241', 'S26 identifiers[11]'] }),
  async ({ cal, booking, companion }) => {
    const answer = await cal.bookings.addGuests(booking.id, { guests: [companion] });

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: booking.id });
  },
);

test(
  "another user's key cannot add a guest: 403, and nobody is added",
  claim('bookings.guests.foreign-key', {
    requires,
    evidence: ['F19', 'S12 guests[5]', 'S26 guests[5]', 'S12#253', 'S26#253'],
  }),
  async ({ stranger, cal, booking, attendee, companion }) => {
    const answer = await stranger.bookings.addGuests(booking.uid, { guests: [companion] });

    expect(answer).toBeRefused(403, { code: 'TRPCError', shape: 'coded' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { attendees: [{ email: attendee.email }] });
  },
);

test(
  'adding a guest without a key answers 403',
  claim('bookings.guests.no-key', {
    requires,
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F17', 'S12#252', 'S26#252'],
  }),
  async ({ guest, booking, companion }) => {
    const answer = await guest.bookings.addGuests(booking.uid, { guests: [companion] });

    expect(answer).toBeRefused(403, { code: 'ForbiddenException', shape: 'detailed' });
  },
);

test(
  'adding no guest at all answers 400 naming the property, whoever asks',
  claim('bookings.guests.empty', {
    requires,
    evidence: ['S12 guests[3]', 'S26 guests[3]', 'S12#249', 'S26#249'],
  }),
  async ({ stranger, booking }) => {
    const answer = await stranger.bookings.addGuests(booking.uid, { guests: [] });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'validation', naming: 'guests' });
  },
);

test(
  'adding a guest to an unknown uid answers 404 naming it, whoever asks',
  claim('bookings.guests.unknown-uid', {
    requires,
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S12 unknown-uid[6]', 'S26 unknown-uid[6]'],
  }),
  async ({ stranger, companion }) => {
    const answer = await stranger.bookings.addGuests(UNKNOWN_UID, { guests: [companion] });

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: UNKNOWN_UID });
  },
);
