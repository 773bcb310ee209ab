import { BOOKINGS_VERSIONS, claim, expect, test, UNKNOWN_UID } from '../../fixtures/index.ts';

const requires = { route: 'GET /v2/bookings/{bookingUid}/routing-trace' };

test(
  'the routing trace of a booking that no form routed is empty',
  claim('bookings.routing-trace.unrouted', {
    requires,
    versions: BOOKINGS_VERSIONS,
    evidence: ['F31', 'F70', 'H9'],
  }),
  async ({ cal, booking }) => {
    const trace = await cal.bookings.routingTrace(booking.uid);

    expect(trace).toSucceed(200, { steps: [], groups: [], formSubmission: null });
  },
);

test(
  'the routing trace of an unknown uid is refused',
  claim('bookings.routing-trace.unknown', {
    requires,
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F70', 'H9'],
  }),
  async ({ cal }) => {
    expect(await cal.bookings.routingTrace(UNKNOWN_UID)).toBeRefused([403, 404]);
  },
);
