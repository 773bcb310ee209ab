import { BOOKINGS_VERSION, claim, expect, test } from '../../fixtures/index.ts';

const BECAUSE = { cancellationReason: 'the contract suite cancels it' };

/** Of the letters that uids are made of: there is neither I nor O. */
const inCapitals = (uid: string) => uid.replace(/[a-hj-np-z]/g, (letter) => letter.toUpperCase());

test(
  'a slash after /cancel changes nothing',
  claim('bookings.cancel.trailing-slash', { evidence: ['S10#634', 'S12#634', 'S26#626'] }),
  async ({ cal, booking }) => {
    const answer = await cal.send({
      method: 'POST',
      path: `/v2/bookings/${booking.uid}/cancel/`,
      version: BOOKINGS_VERSION,
      body: BECAUSE,
    });

    expect(answer).toSucceed(200, { status: 'cancelled', ...BECAUSE });
  },
);

test(
  'a uid in capitals is another one: 404, and the booking stays accepted',
  claim('bookings.cancel.other-letter-case', { evidence: ['S10#633', 'S12#633', 'S26#625'] }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.cancel(inCapitals(booking.uid), BECAUSE);

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted' });
  },
);

test(
  'GET of …/cancel is no route, and cancels nothing',
  claim('bookings.cancel.get-cancel-is-no-route', { evidence: ['S10#51', 'S12#51', 'S26#51'] }),
  async ({ cal, booking }) => {
    const path = `/v2/bookings/${booking.uid}/cancel`;

    const answer = await cal.send({ method: 'GET', path, version: BOOKINGS_VERSION });

    expect(answer).toBeRefused(404, { code: 'NotFoundException', naming: 'GET' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted' });
  },
);

test(
  'PUT of …/cancel is no route',
  claim('bookings.cancel.put-cancel-is-no-route', { evidence: ['S10#50', 'S12#50', 'S26#50'] }),
  async ({ cal, booking }) => {
    const path = `/v2/bookings/${booking.uid}/cancel`;

    const answer = await cal.send({ method: 'PUT', path, version: BOOKINGS_VERSION, body: BECAUSE });

    expect(answer).toBeRefused(404, { code: 'NotFoundException', naming: 'PUT' });
  },
);

test(
  'DELETE of …/cancel is no route',
  claim('bookings.cancel.delete-cancel-is-no-route', { evidence: ['S10#49', 'S12#49', 'S26#49'] }),
  async ({ cal, booking }) => {
    const path = `/v2/bookings/${booking.id}/cancel`;

    const answer = await cal.send({ method: 'DELETE', path, version: BOOKINGS_VERSION });

    expect(answer).toBeRefused(404, { code: 'NotFoundException', naming: 'DELETE' });
  },
);

test(
  'DELETE of a booking is no route',
  claim('bookings.cancel.delete-is-no-route', { evidence: ['F05', 'S12#47', 'S12#48'] }),
  async ({ cal, booking }) => {
    const answer = await cal.send({
      method: 'DELETE',
      path: `/v2/bookings/${booking.uid}`,
      version: BOOKINGS_VERSION,
    });

    expect(answer).toBeRefused(404, { code: 'NotFoundException', naming: 'DELETE' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted' });
  },
);

test(
  'DELETE by numeric id is no route either, and the booking stays accepted',
  claim('bookings.cancel.delete-by-id-is-no-route', { evidence: ['F05', 'S12 identifiers[12]', 'S12#47'] }),
  async ({ cal, booking }) => {
    const path = `/v2/bookings/${booking.id}`;

    const answer = await cal.send({ method: 'DELETE', path, version: BOOKINGS_VERSION });

    expect(answer).toBeRefused(404, { code: 'NotFoundException', naming: 'DELETE' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted' });
  },
);

test(
  'PATCH of a booking is no route',
  claim('bookings.cancel.patch-is-no-route', { evidence: ['F05', 'S12 identifiers[15]', 'S12#110'] }),
  async ({ cal, booking }) => {
    const answer = await cal.send({
      method: 'PATCH',
      path: `/v2/bookings/${booking.uid}`,
      version: BOOKINGS_VERSION,
      body: {},
    });

    expect(answer).toBeRefused(404, { code: 'NotFoundException', naming: 'PATCH' });
  },
);

test(
  'PUT of a booking is no route',
  claim('bookings.cancel.put-is-no-route', { evidence: ['F05', 'S12#111'] }),
  async ({ cal, booking }) => {
    const answer = await cal.send({
      method: 'PUT',
      path: `/v2/bookings/${booking.uid}`,
      version: BOOKINGS_VERSION,
      body: {},
    });

    expect(answer).toBeRefused(404, { code: 'NotFoundException', naming: 'PUT' });
  },
);
