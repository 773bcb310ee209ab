import type { Behaviour } from '../behaviour.ts';
import { OUT_OF_BOUNDS, release202510 } from './2025-10.ts';
import { release202512 } from './2025-12.ts';

/** Cal.com of mid-2026 in its public edition: what it does otherwise than 2025-12. */
export const release202607: Behaviour = {
  ...release202512,
  release: '2026-07',
  // S26#656
  hasTeamRoutes: false,
  // S12#672, S26#664
  auth: { ...release202512.auth, refreshesKeys: false },
  eventTypes: {
    ...release202512.eventTypes,
    // S12 event-types[0], S26 event-types[0] (F45)
    calVideoSettings: { sendTranscriptionEmails: true },
    // S12#512, S26#504
    calVideoSettingsIn: ['written', 'one', 'list'],
    // S12 event-types[0], S26 event-types[0] (F45)
    showsFieldsOf2026: true,
    showsHostedFields: false,
  },
  // S12#118, #120, #216, S26#118, #120, #216
  legacyBookings: { ...release202512.legacyBookings, showsFieldsOf2026: true },
  bookings: {
    ...release202512.bookings,
    // S12 create-rich[0], S26 create-rich[0] (F44)
    showsDisplayEmail: true,
    // S26 create-rich[0] has it, S26 create-rich[1] has not (F44)
    showsPlatformManaged: true,
    // S26 create-rich[0] (F44)
    icsDomain: '@Cal.diy',
    // S26 attendees[1], S26 by-seat[1], S26 location[1] (F46)
    hasRoutesOf2026: true,
    // S26 guests[3], S26 identifiers[11] (F46)
    ownLimitForWrites: true,
    // S12 identifiers[8], S26 identifiers[8] (F47)
    recordingsCheckAccessFirst: true,
    // S12#264, S26#264
    strangersSeeSessions: true,
    // S12#420, S26#412: another user confirms a pending booking
    onlyHostDecides: false,
    // S12#342, S26#334: `instant` should not exist
    knowsInstant: false,
    // S12#295, S26#287
    missesContactFirst: true,
    // S12#309, S26#301: without the link
    outOfBounds: `${OUT_OF_BOUNDS}.`,
    // S12 confirm[4], S26 confirm[4] (F48)
    trpcErrors: 'own-text',
    // S12 cancel-bodies[4], S26 cancel-bodies[4] (F48)
    reasonRequired: 'Cancellation reason is required',
    // S12#405, S26#397: as in 2025-10
    notHostOfSeats: release202510.bookings.notHostOfSeats,
    // S12#389, S26#381
    cancelsRestOfSeries: false,
    // S12 extras[7], S26 extras[7] (F49)
    reassignWithoutOthers: 'keeps-host',
    // S12#596, S26#588 (F36)
    absentStranger: 'ignored',
    // 1 of 12 trials (F35)
    movesDespiteCancel: 1 / 12,
  },
  webhooks: {
    ...release202512.webhooks,
    // S12#551, S26#543 (F49)
    triggers: [
      ...release202512.webhooks.triggers.filter((trigger) => trigger !== 'INSTANT_MEETING'),
      'WRONG_ASSIGNMENT_REPORT',
    ],
    // S12#552, S26#544
    checksUrl: true,
    // S26 webhooks[1], S26 deliveries[0] (F49)
    payloadVersion: '2021-10-20',
    payloads: {
      ...release202512.webhooks.payloads,
      // S12 deliveries[0], S26 deliveries[0]
      hasHideBranding: true,
      // S12 deliveries[3], S26 deliveries[3]
      requestsFrom: 'booking',
      // S12 deliveries[11], S26 deliveries[11]
      countsOccurrences: true,
      // S12 deliveries[4], S26 deliveries[4]; declined, [7]: the same without `metadata`
      decidedHasRules: true,
      // S12 deliveries[2], S26 deliveries[2]
      organizationIdIn: ['decided'],
      // S12 deliveries[2], S26 deliveries[2]
      cancelledHasScheduling: true,
    },
  },
};
