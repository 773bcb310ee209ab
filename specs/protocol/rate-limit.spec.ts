import { claim, expect, test } from '../../fixtures/index.ts';

test(
  'an ordinary answer says how many requests the key has left',
  claim('protocol.rate-limit.headers', { evidence: ['F15', 'S12 me[0]', 'S12#496'] }),
  async ({ cal }) => {
    const answer = await cal.me.get();

    expect(answer).toHaveRateLimitHeaders();
  },
);

test(
  'every request counts down what the key has left',
  claim('protocol.rate-limit.counts-down', { evidence: ['F15', 'S12#496', 'S12#497'] }),
  async ({ cal }) => {
    const first = await cal.me.get();
    const second = await cal.me.get();

    expect(second).toLeaveLessThan(first);
  },
);

test(
  'an unknown route says nothing of the rate limit',
  claim('protocol.rate-limit.not-on-unknown-routes', { evidence: ['F15', 'S12 protocol[0]', 'S12#47'] }),
  async ({ cal }) => {
    const answer = await cal.send({ method: 'GET', path: '/v2/no-such-thing', version: null });

    expect(answer).toBeRefused(404);
    expect(answer).not.toHaveRateLimitHeaders();
  },
);
