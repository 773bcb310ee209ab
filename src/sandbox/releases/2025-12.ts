import type { Behaviour } from '../behaviour.ts';
import { release202510 } from './2025-10.ts';

/** Cal.com of 2025-12-04: what it does otherwise than 2025-10. */
export const release202512: Behaviour = {
  ...release202510,
  release: '2025-12',
  // S10 me[0], S12 me[0] (F43)
  me: { showsProfile: true, showsLocale: false },
  eventTypes: {
    ...release202510.eventTypes,
    // S10 event-types[0], S12 event-types[0]; not yet in the list: S12#512 (F43)
    calVideoSettingsIn: ['written', 'one'],
    // S10#512, S12#512
    listsOwn: true,
  },
  // S10#120, S12#120
  legacyBookings: { ...release202510.legacyBookings, showsWholeEventType: true },
  bookings: {
    ...release202510.bookings,
    // S10 lifecycle-cancel[1], S12 lifecycle-cancel[1] (F38)
    alwaysShowsCancellation: true,
    // S10#104, S12#104 (F38)
    keepsRescheduledBy: true,
    // S10 lifecycle-reschedule[1], S12 lifecycle-reschedule[1] (F39)
    rescheduleUnknown: 'not-found',
    // S10#438, S12#438 (F40)
    hostMoveConfirms: true,
    // S10 identifiers[11], S12 identifiers[11] (F41)
    hasGuests: true,
    // S10 identifiers[10], S12 identifiers[10] (F41)
    hasConferencingSessions: true,
    // S10#265, S12#265
    recordingsNeedKey: true,
    // S10#405, S12#405
    notHostOfSeats: 'User not a host of this event or an admin of the booking user',
    // S10#409, S12#409
    hostMovesAllSeats: true,
    // S10 booking-fields[4], S12 booking-fields[4] (F42)
    nullCountsAsAnswer: true,
    // 8 of 12 trials (F35)
    movesDespiteCancel: 8 / 12,
  },
  webhooks: {
    ...release202510.webhooks,
    // S10#551, S12#551 (F43)
    triggers: [...release202510.webhooks.triggers, 'DELEGATION_CREDENTIAL_ERROR'],
    payloads: {
      ...release202510.webhooks.payloads,
      // S10 deliveries[0], S12 deliveries[0]
      hasHashedLink: true,
      // S10 deliveries[4], S12 deliveries[4]
      decidedHasNotes: true,
      // S10 deliveries[2], [4], S12 deliveries[2], [4]
      organizationIdIn: ['decided', 'cancelled'],
    },
  },
};
