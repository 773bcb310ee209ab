import type { Behaviour } from '../behaviour.ts';
import { release202607 } from './2026-07.ts';

/**
 * The hosted service of September 2026. Nobody recorded its exchanges: of what it answers only the shapes are known
 * (`H9 shape`), of what it does a few observations (`H9`, F31 to F33), and the rest is documented (`[D]`). Whatever none
 * of them speaks of is as in mid-2026.
 */
export const releaseHosted202609: Behaviour = {
  ...release202607,
  release: 'hosted-2026-09',
  // H9 shape: GET /v2/me
  me: { showsProfile: true, showsLocale: true },
  eventTypes: {
    ...release202607.eventTypes,
    // H9 shape: /v2/event-types
    showsHostedFields: true,
  },
  // H9 shape (F31, F70)
  hasHostedRoutes: true,
  // [D]
  hasTeamRoutes: true,
  versions: {
    ...release202607.versions,
    // F09: [D]; the list of 2026-05-01 H9
    further: ['2026-02-25', '2026-05-01', '2026-06-12'],
  },
  bookings: {
    ...release202607.bookings,
    // Only that it is a text is known (H9 shape); this is the edition that is not cal.diy
    icsDomain: '@Cal.com',
    // [D] (F09, F71)
    hostOverrides: true,
    // H9 (F32)
    moveReasonIsCancellation: true,
    // H9 shape: `guests` of every booking without seats
    alwaysShowsGuests: true,
    // H9 shape: the seats of every answer but by-seat
    showsSeatCreation: true,
    // H9 shape: GET /v2/bookings/by-seat
    bySeatHidesTimeZone: false,
    // [D] (F09)
    cancelledSeatsStay: true,
    // H9 shape: POST /v2/bookings/{bookingUid}/guests 400, …/attendees 400 (F32)
    refusesGuestsDoubly: true,
  },
  webhooks: {
    ...release202607.webhooks,
    // H9 shape: `time`, `timeUnit` and `version` of every answer (F32 says that reading one shows still more)
    showsVersionEverywhere: true,
    // H9, the shapes of its deliveries: BOOKING_LOCATION_UPDATED
    triggers: [...release202607.webhooks.triggers, 'BOOKING_LOCATION_UPDATED'],
    tellsOfLocation: true,
    // H9, the shapes of its deliveries
    payloads: { ...release202607.webhooks.payloads, alike: true },
  },
};
