import { claim, expect, test } from '../../fixtures/index.ts';

test(
  'the limits that teams set say whether the account is overcommitted',
  claim('me.team-limits.read', {
    requires: { route: 'GET /v2/me/team-booking-limits' },
    version: null,
    evidence: ['F70', 'H9'],
  }),
  async ({ cal }) => {
    const limits = await cal.me.teamBookingLimits();

    expect(limits).toSucceed(200, { isOvercommitted: expect.any(Boolean), teams: expect.any(Array) });
  },
);

test(
  'without a key nobody learns the limits that teams set',
  claim('me.team-limits.no-key', {
    requires: { route: 'GET /v2/me/team-booking-limits' },
    version: null,
    evidence: ['F17', 'F70'],
  }),
  async ({ guest }) => {
    expect(await guest.me.teamBookingLimits()).toBeRefused([401, 403]);
  },
);
