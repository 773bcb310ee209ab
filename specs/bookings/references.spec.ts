import { BOOKINGS_VERSIONS, claim, expect, test, UNKNOWN_UID } from '../../fixtures/index.ts';

test(
  'the references of an own booking are a list',
  claim('bookings.references.read', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S12 extras[2]', 'S12#233', 'S26#233', 'H9'],
  }),
  async ({ cal, booking }) => {
    expect(await cal.bookings.references(booking.uid)).toSucceed(200);
  },
);

test(
  'references by numeric id answer 404 naming it',
  claim('bookings.references.by-id', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S12 identifiers[7]', 'S12#246', 'S26#246'],
  }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.references(booking.id);

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: booking.id });
  },
);

test(
  "references of another user's booking answer 400 naming the uid",
  claim('bookings.references.foreign-key', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F19', 'S12#263', 'S26#263'],
  }),
  async ({ stranger, booking }) => {
    const answer = await stranger.bookings.references(booking.uid);

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed', naming: booking.uid });
  },
);

test(
  'the calendar links of a booking name its start, one link for each calendar',
  claim('bookings.calendar-links.read', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S12 extras[1]', 'S12#230', 'S26#230', 'H9'],
  }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.calendarLinks(booking.uid);

    expect(answer).toSucceed(
      200,
      expect.arrayContaining([
        expect.objectContaining({
          id: 'googleCalendar',
          link: expect.stringContaining(booking.start.replace(/[-:]|\.000/g, '')),
        }),
      ]),
    );
  },
);

test(
  'calendar links by numeric id answer 404 naming it, as those of an unknown uid do',
  claim('bookings.calendar-links.by-id', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S12 identifiers[6]', 'S12#243', 'S26#243'],
  }),
  async ({ cal, booking }) => {
    const refusal = { code: 'NotFoundException', shape: 'detailed' } as const;

    expect(await cal.bookings.calendarLinks(booking.id)).toBeRefused(404, { ...refusal, naming: booking.id });
    expect(await cal.bookings.calendarLinks(UNKNOWN_UID)).toBeRefused(404, {
      ...refusal,
      naming: UNKNOWN_UID,
    });
  },
);

test(
  'calendar links without a key answer 403',
  claim('bookings.calendar-links.no-key', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S12#262', 'S26#262'],
  }),
  async ({ guest, booking }) => {
    const answer = await guest.bookings.calendarLinks(booking.uid);

    expect(answer).toBeRefused(403, { code: 'ForbiddenException', shape: 'detailed' });
  },
);

test(
  'references of an unknown uid answer 404 naming it',
  claim('bookings.references.unknown-uid', { evidence: ['S10 unknown-uid[9]', 'S12 unknown-uid[9]'] }),
  async ({ cal }) => {
    const answer = await cal.bookings.references(UNKNOWN_UID);

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: UNKNOWN_UID });
  },
);

test(
  "calendar links are shown to another user's key",
  claim('bookings.calendar-links.foreign-key', { evidence: ['S10#261', 'S12#261', 'S26#261'] }),
  async ({ stranger, booking }) => {
    const answer = await stranger.bookings.calendarLinks(booking.uid);

    expect(answer).toSucceed(
      200,
      expect.arrayContaining([expect.objectContaining({ id: 'googleCalendar' })]),
    );
  },
);
