import type { Behaviour } from '../behaviour.ts';

/** How the refusal of a start begins that is too soon or too far; S12#309, S26#301. */
export const OUT_OF_BOUNDS =
  'The event type can\'t be booked at the "start" time provided. This could be because it\'s too soon (violating the minimum booking notice) or too far in the future (outside the event\'s scheduling window). Try fetching available slots first using the GET /v2/slots endpoint and then make a booking with "start" time equal to one of the available slots';

/** Cal.com of 2025-10-24, the oldest that was recorded: the base of the newer ones. */
export const release202510: Behaviour = {
  release: '2025-10',
  me: { showsProfile: false },
  eventTypes: {
    calVideoSettings: null,
    calVideoSettingsIn: ['written'],
    listsOwn: false,
    showsFieldsOf2026: false,
  },
  auth: { listNeedsKey: true },
  versions: { unknownValue: 'falls-back' },
  legacyBookings: { showsWholeEventType: false, showsFieldsOf2026: false },
  bookings: {
    newStatus: 'accepted',
    extraMinutes: 0,
    refusesTaken: true,
    refusesOffered: false,
    nullCountsAsAnswer: false,
    knowsInstant: true,
    missesContactFirst: false,
    outOfBounds: `${OUT_OF_BOUNDS}: https://cal.com/docs/api-reference/v2/slots`,
    icsDomain: '@Cal.com',
    cancelsById: false,
    cancelUnknown: 'not-found',
    cancelKeepsStatus: false,
    cancelledStaysBusy: false,
    cancelTwice: 'refused',
    reasonRequired: 'Cancellation reason is required when you are the host',
    reschedulesById: false,
    rescheduleUnknown: 'bare-500',
    rescheduleRenewsUid: true,
    rescheduleSpent: 'refused',
    hostMoveConfirms: false,
    keepsRescheduledBy: false,
    alwaysShowsCancellation: false,
    showsDisplayEmail: false,
    showsPlatformManaged: false,
    readsByUid: true,
    hasGuests: false,
    hasConferencingSessions: false,
    hasRoutesOf2026: false,
    recordingsNeedKey: false,
    onlyHostDecides: true,
    strangersSeeSessions: false,
    recordingsCheckAccessFirst: false,
    ownLimitForWrites: false,
    trpcErrors: 'generic',
    reassignWithoutOthers: 'refused',
    absentStranger: 'bare-500',
  },
};
