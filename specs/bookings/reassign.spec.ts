import { BOOKINGS_VERSIONS, claim, expect, test, UNKNOWN_UID } from '../../fixtures/index.ts';

/** A booking that has no other host: refused, or answered as if it had been reassigned (F49). */
const REFUSED_OR_IDLE = [200, 400];

test(
  'reassigning a booking without other hosts, refused or not, leaves it with its host',
  claim('bookings.reassign.without-others', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F49', 'S12 extras[7]', 'S26 extras[7]', 'S12#226', 'S26#226', 'S26#266'],
  }),
  async ({ cal, booking, me }) => {
    const answer = await cal.bookings.reassign(booking.uid);

    expect(REFUSED_OR_IDLE).toContain(answer.status);
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, {
      hosts: [{ id: me.id }],
      status: 'accepted',
    });
  },
);

test(
  'reassigning a booking to a user who is no host of it, refused or not, leaves it with its host',
  claim('bookings.reassign.to-stranger', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F49', 'S12#227', 'S26#227', 'S26#266'],
  }),
  async ({ cal, booking, me, other }) => {
    const answer = await cal.bookings.reassignTo(booking.uid, other.id, { reason: 'the contract asks' });

    expect(REFUSED_OR_IDLE).toContain(answer.status);
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, {
      hosts: [{ id: me.id }],
      status: 'accepted',
    });
  },
);

test(
  'reassigning by numeric id answers 404 naming it',
  claim('bookings.reassign.by-id', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S12 identifiers[5]', 'S12#239', 'S26#239'],
  }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.reassign(booking.id);

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: booking.id });
  },
);

test(
  'reassigning an unknown uid answers 404 naming it',
  claim('bookings.reassign.unknown-uid', { evidence: ['S10 unknown-uid[5]', 'S12 unknown-uid[5]'] }),
  async ({ cal }) => {
    const answer = await cal.bookings.reassign(UNKNOWN_UID);

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: UNKNOWN_UID });
  },
);

test(
  'reassigning by numeric id to a user answers 404 naming the id',
  claim('bookings.reassign.to-user-by-id', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S10#240', 'S12#240', 'S26#240'],
  }),
  async ({ cal, booking, me }) => {
    const answer = await cal.bookings.reassignTo(booking.id, me.id, { reason: 'the contract asks' });

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: booking.id });
  },
);

test(
  'without a key a booking is not reassigned: 401 or 403, and it keeps its host',
  claim('bookings.reassign.no-key', { versions: BOOKINGS_VERSIONS, evidence: ['F09', 'F17'] }),
  async ({ guest, cal, booking, me }) => {
    expect(await guest.bookings.reassign(booking.uid)).toBeRefused([401, 403]);
    expect(await guest.bookings.reassignTo(booking.uid, me.id, {})).toBeRefused([401, 403]);

    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { hosts: [{ id: me.id }] });
  },
);
