import {
  BOOKINGS_VERSIONS,
  claim,
  expect,
  test,
  UNKNOWN_ID,
  UNKNOWN_UID,
  unchecked,
} from '../../fixtures/index.ts';

const LIST = { route: 'GET /v2/bookings/{bookingUid}/attendees' };
/** Up to four requests of the owner here: a key may add attendees five times a minute (F46). */
const ADD = { route: 'POST /v2/bookings/{bookingUid}/attendees' };

test(
  'the attendees of a booking have ids, by which each can be read',
  claim('bookings.attendees.read', {
    requires: LIST,
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F46', 'S26 attendees[1]', 'S26 attendees[2]', 'S26#235', 'H9'],
  }),
  async ({ cal, booking, attendee }) => {
    const listed = await cal.bookings.attendees.list(booking.uid);

    expect(listed).toSucceed(200, [{ email: attendee.email, name: attendee.name, absent: false }]);
    expect(await cal.bookings.attendees.get(booking.uid, listed.data[0]?.id ?? 0)).toSucceed(200, {
      id: listed.data[0]?.id,
      email: attendee.email,
    });
  },
);

test(
  'an attendee id that the booking has not answers 404 naming it',
  claim('bookings.attendees.unknown', {
    requires: LIST,
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S26 attendees[3]'],
  }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.attendees.get(booking.uid, UNKNOWN_ID);

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: UNKNOWN_ID });
  },
);

test(
  'listing attendees by numeric id answers 403 naming it',
  claim('bookings.attendees.by-id', {
    requires: LIST,
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S26 attendees[9]', 'S26#248'],
  }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.attendees.list(booking.id);

    expect(answer).toBeRefused(403, { code: 'ForbiddenException', shape: 'detailed', naming: booking.id });
  },
);

test(
  'listing attendees without a key answers 403',
  claim('bookings.attendees.no-key', {
    requires: LIST,
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S26 attendees[8]'],
  }),
  async ({ guest, booking }) => {
    const answer = await guest.bookings.attendees.list(booking.uid);

    expect(answer).toBeRefused(403, { code: 'ForbiddenException', shape: 'detailed' });
  },
);

test(
  'an attendee that is added is listed with the first, and adding them again answers 400',
  claim('bookings.attendees.add', {
    requires: ADD,
    evidence: ['F46', 'S26 attendees[4]', 'S26 attendees[5]', 'S26 attendees[11]'],
  }),
  async ({ cal, booking, attendee, companion }) => {
    const added = await cal.bookings.attendees.add(booking.uid, companion);

    expect(added).toSucceed(201, { email: companion.email, bookingId: booking.id });
    expect(await cal.bookings.attendees.list(booking.uid)).toSucceed(
      200,
      expect.arrayContaining([
        expect.objectContaining({ email: attendee.email }),
        expect.objectContaining({ email: companion.email, id: added.data.id }),
      ]),
    );
    expect(await cal.bookings.attendees.add(booking.uid, companion)).toBeRefused(400);
  },
);

test(
  'an attendee without e-mail and time zone answers 400 with both rules and is not added',
  claim('bookings.attendees.missing-properties', { requires: ADD, evidence: ['S26 attendees[6]'] }),
  async ({ cal, booking, attendee }) => {
    const answer = await cal.bookings.attendees.add(booking.uid, unchecked({ name: attendee.name }));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'validation', naming: 'email' });
    expect(answer).toBeRefused(400, { naming: 'timeZone' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { attendees: [{ email: attendee.email }] });
  },
);

test(
  'listing attendees of an unknown uid is refused naming it, as not accessible or as not found',
  claim('bookings.attendees.unknown-uid', { requires: LIST, evidence: ['F46', 'S26#248', 'F47'] }),
  async ({ cal }) => {
    const answer = await cal.bookings.attendees.list(UNKNOWN_UID);

    expect(answer).toBeRefused([403, 404], { shape: 'detailed', naming: UNKNOWN_UID });
  },
);

test(
  'without the version header there is no route to the attendees',
  claim('bookings.attendees.no-version', { requires: LIST, evidence: ['F10', 'S26 attendees[10]'] }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.attendees.list(booking.uid, { version: null });

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: 'GET' });
  },
);

test(
  'without a key an attendee is neither added nor read by their id',
  claim('bookings.attendees.add-no-key', {
    requires: ADD,
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F17', 'S26 attendees[8]'],
  }),
  async ({ guest, cal, booking, companion }) => {
    expect(await guest.bookings.attendees.add(booking.uid, companion)).toBeRefused([401, 403]);
    expect(await guest.bookings.attendees.get(booking.uid, UNKNOWN_ID)).toBeRefused([401, 403]);

    expect((await cal.bookings.get(booking.uid)).data.attendees).toHaveLength(1);
  },
);
