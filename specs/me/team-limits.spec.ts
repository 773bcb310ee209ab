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
