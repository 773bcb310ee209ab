import { BOOKINGS_VERSIONS, claim, expect, test, UNKNOWN_UID } from '../../fixtures/index.ts';

const BECAUSE = { reason: 'not this week' };

test(
  'declining answers 200 and the booking reads back rejected',
  claim('bookings.decline.rejects', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S12 decline[1]', 'S12 decline[2]', 'S12#427'],
  }),
  async ({ cal, pending }) => {
    const declined = await cal.bookings.decline(pending.uid, BECAUSE);

    expect(declined).toSucceed(200, { uid: pending.uid, status: 'rejected', start: pending.start });
    expect(await cal.bookings.get(pending.uid)).toSucceed(200, { status: 'rejected' });
  },
);

test(
  'declining needs no reason',
  claim('bookings.decline.without-reason', { evidence: ['S12#426'] }),
  async ({ cal, pending }) => {
    const declined = await cal.bookings.decline(pending.uid);

    expect(declined).toSucceed(200, { status: 'rejected' });
  },
);

test(
  'declining twice answers 200 both times',
  claim('bookings.decline.twice', { evidence: ['F22', 'S12 decline[3]', 'S12#428'] }),
  async ({ cal, pending }) => {
    expect(await cal.bookings.decline(pending.uid, BECAUSE)).toSucceed(200, { status: 'rejected' });

    const again = await cal.bookings.decline(pending.uid, BECAUSE);

    expect(again).toSucceed(200, { uid: pending.uid, status: 'rejected' });
  },
);

test(
  'a declined booking can still be confirmed, and is accepted then',
  claim('bookings.decline.confirmed-later', { evidence: ['F22', 'S12 decline[4]', 'S12#429'] }),
  async ({ cal, pending }) => {
    expect(await cal.bookings.decline(pending.uid, BECAUSE)).toSucceed(200);

    const confirmed = await cal.bookings.confirm(pending.uid);

    expect(confirmed).toSucceed(200, { status: 'accepted' });
    expect(await cal.bookings.get(pending.uid)).toSucceed(200, { status: 'accepted' });
  },
);

test(
  'a declined booking can be cancelled',
  claim('bookings.decline.cancelled-later', { evidence: ['S12#430'] }),
  async ({ cal, pending }) => {
    expect(await cal.bookings.decline(pending.uid, BECAUSE)).toSucceed(200);

    const cancelled = await cal.bookings.cancel(pending.uid, { cancellationReason: 'done with' });

    expect(cancelled).toSucceed(200, { uid: pending.uid, status: 'cancelled' });
    expect(await cal.bookings.get(pending.uid)).toSucceed(200, { status: 'cancelled' });
  },
);

test(
  'declining an accepted booking answers 400 and leaves it accepted',
  claim('bookings.decline.accepted', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F48', 'S12 confirm[5]', 'S12#224', 'S12#424'],
  }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.decline(booking.uid, BECAUSE);

    expect(answer).toBeRefused(400, { code: 'TRPCError', shape: 'coded' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted' });
  },
);

test(
  'declining by numeric id answers 404 naming the id and leaves the booking pending',
  claim('bookings.decline.by-id', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S12 identifiers[3]', 'S12#237'],
  }),
  async ({ cal, pending }) => {
    const answer = await cal.bookings.decline(pending.id, BECAUSE);

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: pending.id });
    expect(await cal.bookings.get(pending.uid)).toSucceed(200, { status: 'pending' });
  },
);

test(
  'declining an unknown uid answers 404 naming it',
  claim('bookings.decline.unknown-uid', { evidence: ['S12 unknown-uid[3]'] }),
  async ({ cal }) => {
    const answer = await cal.bookings.decline(UNKNOWN_UID, BECAUSE);

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: UNKNOWN_UID });
  },
);

test(
  'declining without a key answers 403 and leaves the booking pending',
  claim('bookings.decline.no-key', { versions: BOOKINGS_VERSIONS, evidence: ['F09', 'F17'] }),
  async ({ guest, cal, pending }) => {
    const answer = await guest.bookings.decline(pending.uid, BECAUSE);

    expect(answer).toBeRefused(403, { code: 'ForbiddenException', shape: 'detailed' });
    expect(await cal.bookings.get(pending.uid)).toSucceed(200, { status: 'pending' });
  },
);

test(
  "another user's key cannot decline an accepted booking: 401 or 400, and it stays accepted",
  claim('bookings.decline.foreign-key', { evidence: ['F19', 'F48', 'S12#256', 'S26#256'] }),
  async ({ stranger, cal, booking }) => {
    const answer = await stranger.bookings.decline(booking.uid, {});

    expect([400, 401]).toContain(answer.status);
    expect(answer.errorCode).toBe('TRPCError');
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted' });
  },
);
