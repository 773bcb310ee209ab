import { BOOKINGS_VERSION, claim, expect, test } from '../../fixtures/index.ts';

const cancelOf = (uid: string) =>
  ({ method: 'POST', path: `/v2/bookings/${uid}/cancel`, version: BOOKINGS_VERSION }) as const;
const BECAUSE = { cancellationReason: 'the contract suite cancels it' };

test(
  "cancelling with the host's key and no body at all answers 400 and leaves the booking accepted",
  claim('bookings.cancel.no-body', { evidence: ['F18', 'S12 cancel-bodies[4]', 'S12#56', 'S26#56'] }),
  async ({ cal, booking }) => {
    const answer = await cal.send(cancelOf(booking.uid));

    expect(answer).toBeRefused(400, { shape: 'bare' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted' });
  },
);

test(
  'the JSON text null as body of a cancel answers 400',
  claim('bookings.cancel.null-body', { evidence: ['S10#55', 'S12#55', 'S26#55'] }),
  async ({ cal, booking }) => {
    const answer = await cal.send({ ...cancelOf(booking.uid), body: 'null' });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed' });
  },
);

test(
  "a form-encoded reason is none for the host's key",
  claim('bookings.cancel.form-encoded', { evidence: ['S10#638', 'S12#638', 'S26#630'] }),
  async ({ cal, booking }) => {
    const answer = await cal.send({
      ...cancelOf(booking.uid),
      body: 'cancellationReason=formal',
      mediaType: 'application/x-www-form-urlencoded',
    });

    expect(answer).toBeRefused(400, { shape: 'bare' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted' });
  },
);

test(
  'JSON sent as plain text is not read: a guest cancels, and the reason is lost',
  claim('bookings.cancel.text-body', { evidence: ['S10#639', 'S12#639', 'S26#631'] }),
  async ({ guest, booking }) => {
    const answer = await guest.send({
      ...cancelOf(booking.uid),
      body: JSON.stringify(BECAUSE),
      mediaType: 'text/plain',
    });

    expect(answer).toSucceed(200, { status: 'cancelled' });
    expect(answer.data).not.toMatchObject(BECAUSE);
  },
);

test(
  "a guest's reason comes back as the host's does",
  claim('bookings.cancel.guest-reason', { evidence: ['F18', 'S10#62', 'S12#62', 'S26#62'] }),
  async ({ guest, booking }) => {
    const answer = await guest.bookings.cancel(booking.uid, BECAUSE);

    expect(answer).toSucceed(200, { status: 'cancelled', ...BECAUSE });
  },
);

test(
  'a reason of 20 000 characters comes back whole',
  claim('bookings.cancel.long-reason', { evidence: ['S10#641', 'S12#641', 'S26#633'] }),
  async ({ cal, booking }) => {
    const cancellationReason = 'r'.repeat(20_000);

    const answer = await cal.bookings.cancel(booking.uid, { cancellationReason });

    expect(answer).toSucceed(200, { status: 'cancelled', cancellationReason });
  },
);

test(
  'a reason with a NUL character is refused: the database takes none, and the answer is a bare 500, or a 400',
  claim('bookings.cancel.nul-in-reason', { evidence: ['F80', 'S10#643', 'S12#643', 'S26#635'] }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.cancel(booking.uid, { cancellationReason: 'q \u0000z' });

    expect(answer).toBeRefused([400, 500]);
  },
);

test(
  'an unknown x-cal-client-id does not keep a guest from cancelling',
  claim('bookings.cancel.unknown-client-id', { evidence: ['S10#636', 'S12#636', 'S26#628'] }),
  async ({ guest, booking }) => {
    const headers = { 'x-cal-client-id': 'no-client-of-anybody' };

    const answer = await guest.send({ ...cancelOf(booking.uid), body: BECAUSE, headers });

    expect(answer).toSucceed(200, { status: 'cancelled', ...BECAUSE });
  },
);

test(
  'cancelling with a token that is no key answers 401 and leaves the booking accepted',
  claim('bookings.cancel.invalid-token', { evidence: ['S10#68', 'S12#68', 'S26#68'] }),
  async ({ cal, booking }) => {
    const authorization = 'Bearer no-key-of-anybody';

    const answer = await cal.bookings.cancel(booking.uid, BECAUSE, { authorization });

    expect(answer).toBeRefused(401, { code: 'UnauthorizedException', shape: 'detailed' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted' });
  },
);

test(
  'an Idempotency-Key has no effect: the same cancel again is refused as a second one',
  claim('bookings.cancel.idempotency-key', { evidence: ['S12#627', 'S12#628', 'S26#619', 'S26#620'] }),
  async ({ cal, booking }) => {
    const headers = { 'idempotency-key': 'contract-once' };
    const request = { ...cancelOf(booking.uid), body: BECAUSE, headers };

    expect(await cal.send(request)).toSucceed(200, { status: 'cancelled' });
    expect(await cal.send(request)).toBeRefused(400, { naming: booking.uid });
  },
);
