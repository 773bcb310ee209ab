import { BOOKINGS_VERSIONS, claim, expect, test, unchecked } from '../../fixtures/index.ts';

/** Up to five requests of the owner here, the one that asks for the route among them: a key may change locations five times a minute (F46). */
const requires = { route: 'PATCH /v2/bookings/{bookingUid}/location' };
const ROOM = 'https://example.com/contract-room';

test(
  'a booking moves to a link, and reads back with it',
  claim('bookings.location.link', {
    requires,
    evidence: ['F46', 'S26 location[1]', 'S26 location[6]', 'H9'],
  }),
  async ({ cal, booking }) => {
    const moved = await cal.bookings.updateLocation(booking.uid, { location: { type: 'link', link: ROOM } });

    expect(moved).toSucceed(200, { uid: booking.uid, location: ROOM });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { location: ROOM, status: 'accepted' });
  },
);

test(
  'a type of location that does not exist answers 400 naming the property',
  claim('bookings.location.unknown-type', { requires, evidence: ['S26 location[3]'] }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.updateLocation(booking.uid, {
      location: unchecked({ type: 'nonsense' }),
    });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'validation', naming: 'location' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { location: booking.location });
  },
);

test(
  'changing the location by numeric id answers 404 naming it and changes nothing',
  claim('bookings.location.by-id', { requires, evidence: ['S26 location[4]', 'S26#242'] }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.updateLocation(booking.id, { location: { type: 'link', link: ROOM } });

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: booking.id });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { location: booking.location });
  },
);

test(
  "another user's key cannot change the location: 403, and it stays",
  claim('bookings.location.foreign-key', {
    requires,
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S26 location[5]'],
  }),
  async ({ stranger, cal, booking }) => {
    const answer = await stranger.bookings.updateLocation(booking.uid, {
      location: { type: 'link', link: ROOM },
    });

    expect(answer).toBeRefused(403, { code: 'ForbiddenException', shape: 'detailed' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { location: booking.location });
  },
);

test(
  'a booking moves to a phone call, and its location is the number',
  claim('bookings.location.phone', { requires, evidence: ['S26 location[2]'] }),
  async ({ cal, booking }) => {
    const phone = '+4915112345678';

    const moved = await cal.bookings.updateLocation(booking.uid, { location: { type: 'phone', phone } });

    expect(moved).toSucceed(200, { uid: booking.uid, location: phone });
  },
);
