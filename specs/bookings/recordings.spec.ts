import { BOOKINGS_VERSIONS, claim, expect, test, UNKNOWN_UID } from '../../fixtures/index.ts';

const SESSIONS = { route: 'GET /v2/bookings/{bookingUid}/conferencing-sessions' };

test(
  'the recordings of a booking without Cal Video answer 404 naming its uid',
  claim('bookings.recordings.none', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F26', 'S12 extras[3]', 'S12#231', 'S26#231'],
  }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.recordings(booking.uid);

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: booking.uid });
  },
);

test(
  'the transcripts of a booking without Cal Video answer 404 naming its uid',
  claim('bookings.recordings.no-transcripts', { evidence: ['F26', 'S12 extras[4]', 'S12#232', 'S26#232'] }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.transcripts(booking.uid);

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: booking.uid });
  },
);

test(
  'recordings and transcripts by numeric id are refused naming it, as not found or as not accessible',
  claim('bookings.recordings.by-id', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F47', 'S12#244', 'S12#245', 'S26#244', 'S26#245'],
  }),
  async ({ cal, booking }) => {
    const refusal = { shape: 'detailed', naming: booking.id } as const;

    expect(await cal.bookings.recordings(booking.id)).toBeRefused([403, 404], refusal);
    expect(await cal.bookings.transcripts(booking.id)).toBeRefused([403, 404], refusal);
  },
);

test(
  'without a key there are no recordings either: 403, or 404 where none is needed',
  claim('bookings.recordings.no-key', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S10#265', 'S12#265', 'S26#265'],
  }),
  async ({ guest, booking }) => {
    const answer = await guest.bookings.recordings(booking.uid);

    expect(answer).toBeRefused([403, 404], { shape: 'detailed' });
  },
);

test(
  'the conferencing sessions of a booking without Cal Video answer 404 naming its uid',
  claim('bookings.recordings.no-sessions', {
    requires: SESSIONS,
    evidence: ['F26', 'F41', 'S12 extras[5]', 'S12#234', 'S26#234'],
  }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.conferencingSessions(booking.uid);

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: booking.uid });
  },
);

test(
  'conferencing sessions by numeric id answer 403 naming it',
  claim('bookings.recordings.sessions-by-id', {
    requires: SESSIONS,
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F41', 'S12 identifiers[10]', 'S12#247', 'S26#247'],
  }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.conferencingSessions(booking.id);

    expect(answer).toBeRefused(403, { code: 'ForbiddenException', shape: 'detailed', naming: booking.id });
  },
);

test(
  "another user's key gets no conferencing sessions: 403, or 404 where it may ask",
  claim('bookings.recordings.sessions-foreign-key', {
    requires: SESSIONS,
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F41', 'S12#264', 'S26#264'],
  }),
  async ({ stranger, booking }) => {
    const answer = await stranger.bookings.conferencingSessions(booking.uid);

    expect(answer).toBeRefused([403, 404], { shape: 'detailed', naming: booking.uid });
  },
);

test(
  'recordings and transcripts of an unknown uid are refused naming it, as not found or as not accessible',
  claim('bookings.recordings.unknown-uid', {
    evidence: ['F47', 'S12 unknown-uid[10]', 'S12 unknown-uid[11]', 'S26 unknown-uid[10]'],
  }),
  async ({ cal }) => {
    const refusal = { shape: 'detailed', naming: UNKNOWN_UID } as const;

    expect(await cal.bookings.recordings(UNKNOWN_UID)).toBeRefused([403, 404], refusal);
    expect(await cal.bookings.transcripts(UNKNOWN_UID)).toBeRefused([403, 404], refusal);
  },
);

test(
  'conferencing sessions of an unknown uid answer 403 naming it',
  claim('bookings.recordings.sessions-unknown-uid', {
    requires: SESSIONS,
    evidence: ['F41', 'S12 unknown-uid[12]', 'S26 unknown-uid[12]'],
  }),
  async ({ cal }) => {
    const answer = await cal.bookings.conferencingSessions(UNKNOWN_UID);

    expect(answer).toBeRefused(403, { code: 'ForbiddenException', shape: 'detailed', naming: UNKNOWN_UID });
  },
);

test(
  'without a key there are no transcripts either: 401 or 403, or 404 where none is needed',
  claim('bookings.recordings.transcripts-no-key', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F47', 'S12#265', 'S26#265'],
  }),
  async ({ guest, booking }) => {
    expect(await guest.bookings.transcripts(booking.uid)).toBeRefused([401, 403, 404], { shape: 'detailed' });
  },
);
