import { claim, expect, test } from '../../fixtures/index.ts';

test(
  'whether an address must be verified before it books is answered with a boolean, to anybody',
  claim('bookings.verification.check', {
    requires: { route: 'GET /v2/bookings/verification/email/check' },
    version: null,
    evidence: ['F70', 'H9'],
  }),
  async ({ guest, attendee }) => {
    const answer = await guest.bookings.needsVerification(attendee.email);

    expect(answer).toSucceed(200);
    expect([true, false]).toContain(answer.data);
  },
);
