import { claim, expect, test, UNKNOWN_KEY } from '../../fixtures/index.ts';

test(
  'listing bookings without a key answers 403, reading oneself 401',
  claim('protocol.auth.no-key', { gate: true, evidence: ['F17', 'S12 auth[1]', 'S12 auth[3]'] }),
  async ({ guest }) => {
    expect(await guest.bookings.list({ take: 1 })).toBeRefused(403, {
      code: 'ForbiddenException',
      shape: 'detailed',
    });
    expect(await guest.me.get()).toBeRefused(401, { code: 'UnauthorizedException', shape: 'detailed' });
  },
);

test(
  'an unknown key answers 401',
  claim('protocol.auth.unknown-key', { evidence: ['F17', 'S12 auth[4]', 'S12 auth[6]'] }),
  async ({ cal }) => {
    const answer = await cal.me.get({ authorization: UNKNOWN_KEY });

    expect(answer).toBeRefused(401, { code: 'UnauthorizedException', shape: 'detailed' });
  },
);

test(
  'an unknown key answers 401 even where no key is needed',
  claim('protocol.auth.unknown-key-on-public-route', { evidence: ['F17', 'S12#12'] }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.get(booking.uid, { authorization: UNKNOWN_KEY });

    expect(answer).toBeRefused(401, { code: 'UnauthorizedException', shape: 'detailed' });
  },
);

test(
  'another scheme than Bearer answers 403 when listing',
  claim('protocol.auth.wrong-scheme', { evidence: ['F14', 'S12 auth[7]'] }),
  async ({ cal }) => {
    const answer = await cal.bookings.list({ take: 1 }, { authorization: 'Basic Zm9vOmJhcg==' });

    expect(answer).toBeRefused(403, { code: 'ForbiddenException', shape: 'detailed' });
  },
);

test(
  'a bearer token without the cal_ prefix answers 403 when listing',
  claim('protocol.auth.foreign-token', { evidence: ['F14', 'S12 auth[8]'] }),
  async ({ cal }) => {
    const answer = await cal.bookings.list({ take: 1 }, { authorization: 'Bearer notprefixed' });

    expect(answer).toBeRefused(403, { code: 'ForbiddenException', shape: 'detailed' });
  },
);

test(
  'the key tells who one is',
  claim('me.read', { version: null, evidence: ['S12 me[0]', 'S12#544', 'H9'] }),
  async ({ cal }) => {
    const answer = await cal.me.get();

    expect(answer).toSucceed(200);
    expect(answer.data.id).toBeAnIntegerId();
  },
);
