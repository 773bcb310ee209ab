import { claim, expect, test } from '../../fixtures/index.ts';

const LIMITS = { route: 'GET /v2/me/booking-limits' };

test(
  'an account of no organisation is refused its booking limits with 403',
  claim('me.booking-limits.no-organisation', {
    requires: LIMITS,
    version: null,
    evidence: ['F70', 'F97', 'H9'],
  }),
  async ({ cal, ofNoOrganisation: _ }) => {
    const answer = await cal.me.bookingLimits();

    expect(answer).toBeRefused(403, { shape: 'detailed' });
  },
);

test(
  'without a key nobody learns the booking limits of an account',
  claim('me.booking-limits.no-key', { requires: LIMITS, version: null, evidence: ['F17', 'F70'] }),
  async ({ guest }) => {
    expect(await guest.me.bookingLimits()).toBeRefused([401, 403]);
  },
);
