import { BOOKINGS_VERSION, claim, expect, INSTANT, test } from '../../fixtures/index.ts';

test(
  'an unknown route answers 404 naming method and path',
  claim('protocol.route.unknown', { evidence: ['S12 protocol[0]', 'S12#358'] }),
  async ({ cal }) => {
    const answer = await cal.send({ method: 'GET', path: '/v2/no-such-thing', version: null });

    expect(answer).toBeRefused(404, {
      code: 'NotFoundException',
      shape: 'detailed',
      naming: '/v2/no-such-thing',
    });
  },
);

test(
  'an unknown method on a known path answers 404, not 405',
  claim('protocol.route.unknown-method', { evidence: ['S12 protocol[1]'] }),
  async ({ cal }) => {
    const answer = await cal.send({
      method: 'PUT',
      path: '/v2/bookings',
      version: BOOKINGS_VERSION,
      body: {},
    });

    expect(answer).toBeRefused(404, { code: 'NotFoundException', naming: 'PUT' });
  },
);

test(
  'an unknown route answers 404 without a key too',
  claim('protocol.route.unknown-no-key', { evidence: ['S12#359'] }),
  async ({ guest }) => {
    const answer = await guest.send({ method: 'GET', path: '/v2/no-such-thing', version: null });

    expect(answer).toBeRefused(404, { code: 'NotFoundException' });
  },
);

test(
  'an error answer carries the time, the path with its query, and a code',
  claim('protocol.errors.envelope', { evidence: ['F12', 'S12 list[12]'] }),
  async ({ cal }) => {
    const answer = await cal.bookings.list({ take: 0 });

    expect(answer).toBeRefused(400, { code: 'BadRequestException' });
    expect(answer.body).toMatchObject({ status: 'error', path: '/v2/bookings?take=0' });
    expect(answer.body).toHaveProperty('timestamp', expect.stringMatching(INSTANT));
  },
);

test(
  'a broken query parameter is reported with the property and the rule it broke',
  claim('protocol.errors.validation', { evidence: ['F12', 'S12 list[12]', 'S12#18'] }),
  async ({ cal }) => {
    const answer = await cal.bookings.list({ take: 0 });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'validation', naming: 'take' });
  },
);

test(
  'an ordinary answer carries a request id',
  claim('protocol.headers.request-id', { evidence: ['F16', 'S12 me[0]'] }),
  async ({ cal }) => {
    const answer = await cal.me.get();

    expect(answer.headers).toHaveProperty('x-request-id', expect.stringMatching(/^\S+$/));
  },
);
