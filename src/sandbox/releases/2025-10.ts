import type { Behaviour } from '../behaviour.ts';
import { OFFER } from '../offer-behaviour.ts';

/** How the refusal of a start begins that is too soon or too far; S12#309, S26#301. */
export const OUT_OF_BOUNDS =
  'The event type can\'t be booked at the "start" time provided. This could be because it\'s too soon (violating the minimum booking notice) or too far in the future (outside the event\'s scheduling window). Try fetching available slots first using the GET /v2/slots endpoint and then make a booking with "start" time equal to one of the available slots';

/** What webhooks may subscribe to, in this order; S10#551. */
const TRIGGERS = [
  'BOOKING_CREATED',
  'BOOKING_PAYMENT_INITIATED',
  'BOOKING_PAID',
  'BOOKING_RESCHEDULED',
  'BOOKING_REQUESTED',
  'BOOKING_CANCELLED',
  'BOOKING_REJECTED',
  'BOOKING_NO_SHOW_UPDATED',
  'FORM_SUBMITTED',
  'MEETING_ENDED',
  'MEETING_STARTED',
  'RECORDING_READY',
  'INSTANT_MEETING',
  'RECORDING_TRANSCRIPTION_GENERATED',
  'OOO_CREATED',
  'AFTER_HOSTS_CAL_VIDEO_NO_SHOW',
  'AFTER_GUESTS_CAL_VIDEO_NO_SHOW',
  'FORM_SUBMITTED_NO_EVENT',
];

/** Cal.com of 2025-10-24, the oldest that was recorded: the base of the newer ones. */
export const release202510: Behaviour = {
  release: '2025-10',
  me: { showsProfile: false, showsLocale: false },
  eventTypes: {
    calVideoSettings: null,
    calVideoSettingsIn: ['written'],
    listsOwn: false,
    showsFieldsOf2026: false,
    showsHostedFields: false,
  },
  hasHostedRoutes: false,
  // S10#664
  hasTeamRoutes: true,
  // S10#672
  auth: { listNeedsKey: true, refreshesKeys: true },
  // S10 versions, S12 versions, S26 versions: 2026-02-25 and 2026-05-01 are unknown there
  versions: { unknownValue: 'falls-back', further: [] },
  legacyBookings: {
    showsWholeEventType: false,
    showsFieldsOf2026: false,
    heedsAttendeeEmail: false,
    // S10#650 to #652
    cancelsSeries: true,
  },
  bookings: {
    newStatus: 'accepted',
    extraMinutes: 0,
    refusesTaken: true,
    refusesOffered: false,
    // S10 create-unauthenticated[0]
    createNeedsKey: false,
    // S10 booking-fields[2], [3]
    checksAnswers: true,
    // S10 lengths[0], [2]
    honoursLength: true,
    nullCountsAsAnswer: false,
    knowsInstant: true,
    missesContactFirst: false,
    outOfBounds: `${OUT_OF_BOUNDS}: https://cal.com/docs/api-reference/v2/slots`,
    icsDomain: '@Cal.com',
    hostOverrides: false,
    listIgnores: [],
    // S10#35
    listRefusesUnknown: false,
    // S10 confirm[0], [3]
    asksConfirmation: true,
    keepsDecision: true,
    // S10#421
    decidesById: false,
    // S10#419
    decidingNeedsKey: true,
    // S10 confirm[4], [5]
    redecidesAccepted: false,
    // F22
    redecidesOver: true,
    // S10#417
    pendingTakesTime: false,
    // S10#433
    anyMoveConfirms: false,
    cancelsById: false,
    cancelUnknown: 'not-found',
    cancelKeepsStatus: false,
    cancelledStaysBusy: false,
    cancelTwice: 'refused',
    reasonRequired: 'Cancellation reason is required when you are the host',
    // S10#600, S10#602 (F36)
    cancelsRunning: true,
    cancelsEnded: false,
    reschedulesById: false,
    rescheduleUnknown: 'bare-500',
    rescheduleRenewsUid: true,
    rescheduleSpent: 'refused',
    hostMoveConfirms: false,
    keepsRescheduledBy: false,
    moveReasonIsCancellation: false,
    // S10#601 (F36)
    movesEnded: true,
    // 11 of 12 trials (F35)
    movesDespiteCancel: 11 / 12,
    alwaysShowsCancellation: false,
    showsDisplayEmail: false,
    showsPlatformManaged: false,
    alwaysShowsGuests: false,
    readsByUid: true,
    listsOwn: true,
    // S10#593
    endedIsPast: true,
    // F23
    seatCancelNotFound: 1 / 3,
    // S10#395
    refusesSameAttendee: true,
    // S10 seated[3]
    refusesFull: true,
    // S10#412 to #415
    seatsShownTo: 'as-asked',
    // S10#402 to #404
    checksSeat: true,
    // S10#405
    onlyHostCancelsSeats: true,
    // S10#407
    movedSeatLeaves: true,
    // F24
    seatOrder: 'any',
    showsSeatCreation: false,
    // S26 by-seat[1]
    bySeatHidesTimeZone: true,
    cancelledSeatsStay: false,
    notHostOfSeats: 'User not a host of this event',
    hostMovesAllSeats: false,
    // F50
    keepsWallClock: true,
    // S10#377, S10#378
    countsRecurrence: true,
    // S10#382, S10#386
    cancelsWithOne: 'as-asked',
    cancelsRestOfSeries: true,
    hasGuests: false,
    hasConferencingSessions: false,
    hasRoutesOf2026: false,
    recordingsNeedKey: false,
    onlyHostDecides: true,
    strangersSeeSessions: false,
    recordingsCheckAccessFirst: false,
    ownLimitForWrites: false,
    trpcErrors: 'generic',
    refusesGuestsDoubly: false,
    reassignWithoutOthers: 'refused',
    // S10#270, S10#273
    reassigns: true,
    // S10#275
    coHostsAttend: true,
    // S10#596 (F36)
    absentStranger: 'bare-500',
    // S10#594, S10#595
    absentMarks: 'named',
    // S10#598 (F19)
    anybodyMarksAbsent: true,
    // F35
    looksBeforeWriting: true,
  },
  // S10#475; the question had been asked 0.8 s before (S10#450)
  slots: { repeatsFor: 1000 },
  reservations: { hidesSlot: true, lapse: true, keepsOthersOut: false, onlyOffered: false, givesBack: true },
  offer: OFFER,
  webhooks: {
    triggers: TRIGGERS,
    signs: true,
    signsWithoutSecret: false,
    announcesAs: {},
    tellsAlso: { sleeping: false, unsubscribed: false, otherEventTypes: false },
    tellsOfLocation: false,
    tellsOfMovedFrom: false,
    tellsWholeSeries: false,
    fillsTemplates: true,
    repeatsRefused: false,
    checksUrl: false,
    keepsChanges: true,
    keepsDeleted: false,
    listsEverybodys: false,
    payloadVersion: null,
    showsVersionEverywhere: false,
    payloads: {
      alike: false,
      hasHashedLink: false,
      hasHideBranding: false,
      requestsFrom: 'request',
      countsOccurrences: false,
      decidedHasNotes: false,
      decidedHasRules: false,
      organizationIdIn: [],
      cancelledHasScheduling: false,
    },
  },
};
