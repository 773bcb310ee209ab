import type { OfferBehaviour } from './offer-behaviour.ts';

/** The releases that were recorded whole. */
export const RECORDED_RELEASES = ['2025-10', '2025-12', '2026-07'] as const;
/** Those, and the hosted service as far as shapes and documents show it. */
export const RELEASES = [...RECORDED_RELEASES, 'hosted-2026-09'] as const;
export type ReleaseName = (typeof RELEASES)[number];
/** The newest that was recorded whole. */
export const DEFAULT_RELEASE: ReleaseName = '2026-07';

/**
 * What Cal.com decides differently from release to release, and what a mutant breaks: small named decisions
 * that the code consults. A release is a full Behaviour, a mutant is one change of it.
 */
export interface Behaviour {
  release: ReleaseName;
  me: {
    /** `name`, `avatarUrl` and `bio` stand in the answer (F43). */
    showsProfile: boolean;
    /** `locale` does too. */
    showsLocale: boolean;
  };
  eventTypes: {
    /** The `calVideoSettings` of an event type that sets none (F43, F45). */
    calVideoSettings: Record<string, unknown> | null;
    /** Which answers have `calVideoSettings` at all: those to create and change, to get one, to list (F43). */
    calVideoSettingsIn: readonly ('written' | 'one' | 'list')[];
    /** The list without `username` shows the caller's own event types; else it is empty. */
    listsOwn: boolean;
    /** `bookingUrl`, `disableCancelling`, `interfaceLanguage` … stand in the answer (F45). */
    showsFieldsOf2026: boolean;
    /** `privateNoteEnabled`, `bookingProposalCount` … stand in the answer. */
    showsHostedFields: boolean;
  };
  /** The routes that only the hosted service has. */
  hasHostedRoutes: boolean;
  /** `/v2/teams`. */
  hasTeamRoutes: boolean;
  auth: {
    /** The list of bookings needs a key. */
    listNeedsKey: boolean;
    /** A key can be exchanged for a new one; else the attempt fails. */
    refreshesKeys: boolean;
  };
  versions: {
    /** What a value of `cal-api-version` that Cal.com does not know gets. */
    unknownValue: 'falls-back' | 'refused';
    /** Values that it knows beside those of 2024. */
    further: readonly FurtherContract[];
  };
  legacyBookings: {
    /** The list shows `bookingFields`, `seatsPerTimeSlot` and `parentId` of event types. */
    showsWholeEventType: boolean;
    /** Lists and answers have the members that came in 2026: `cancelledBy`, `previousBooking`, `userUuid` … */
    showsFieldsOf2026: boolean;
    /** The list heeds `attendeeEmail`, as the newer contract's does (F67: it does not). */
    heedsAttendeeEmail: boolean;
    /** `allRemainingBookings` cancels the whole series (F68). */
    cancelsSeries: boolean;
  };
  bookings: CreateBehaviour &
    ListBehaviour &
    ConfirmationBehaviour &
    CancelBehaviour &
    RescheduleBehaviour &
    BookingViewBehaviour &
    SeatBehaviour &
    SeriesBehaviour &
    SubResourceBehaviour & {
      /** Requests at the same moment all look before any of them writes (F35); else they are carried out in turn. */
      looksBeforeWriting: boolean;
    };
  slots: {
    /** For how long the same question about slots gets the same answer, in milliseconds. */
    repeatsFor: number;
  };
  reservations: {
    /** A reserved slot is not offered. */
    hidesSlot: boolean;
    /** A reservation ends when its time is over. */
    lapse: boolean;
    /** A reserved slot cannot be booked by others (F25: it can). */
    keepsOthersOut: boolean;
    /** Only a time that is offered can be reserved (S12#488, S12#489: any can). */
    onlyOffered: boolean;
    /** A reservation that is moved or deleted gives its slot back (S12 reservations[6]). */
    givesBack: boolean;
  };
  offer: OfferBehaviour;
  webhooks: WebhookBehaviour;
}

/** The contracts that came after those of 2024 (F09). */
export const FURTHER_CONTRACTS = ['2026-02-25', '2026-05-01', '2026-06-12'] as const;
export type FurtherContract = (typeof FURTHER_CONTRACTS)[number];

export interface WebhookBehaviour {
  /** What a webhook may subscribe to, in the order of the error text (F43, F49). */
  triggers: readonly string[];
  /** What is sent is signed with the webhook's secret. */
  signs: boolean;
  /** So is what goes to a webhook without a secret, with an empty one. */
  signsWithoutSecret: boolean;
  /** Triggers that are sent in place of those that belong to a step. */
  announcesAs: Readonly<Record<string, string>>;
  /** Which webhooks of the host and of event types are told of a step, beside those that are to be. */
  tellsAlso: {
    /** Those that are switched off. */
    sleeping: boolean;
    /** Those that subscribe to other steps. */
    unsubscribed: boolean;
    /** Those of other event types. */
    otherEventTypes: boolean;
  };
  /** That a booking takes place elsewhere is told of. */
  tellsOfLocation: boolean;
  /** The booking that was moved is told of as cancelled. */
  tellsOfMovedFrom: boolean;
  /** Of a series that is cancelled every booking is told of; else the one that was named (F37). */
  tellsWholeSeries: boolean;
  /** A payload template is filled in; else the default form is sent. */
  fillsTemplates: boolean;
  /** What a receiver refuses is sent again at once. */
  repeatsRefused: boolean;
  /** A subscriberUrl that is no URL is refused. */
  checksUrl: boolean;
  /** What is changed of a webhook is kept, not only answered. */
  keepsChanges: boolean;
  /** A deleted webhook stays where it was. */
  keepsDeleted: boolean;
  /** The list shows those of all users. */
  listsEverybodys: boolean;
  /** The version of the payloads: told with a webhook that is read, and in a header; `null`: there is none. */
  payloadVersion: string | null;
  /** Where a webhook is shown, its version and times stand in every answer and not only where one is read. */
  showsVersionEverywhere: boolean;
  payloads: {
    /** Every step is told of in the same form; what is below speaks of the others. */
    alike: boolean;
    /** `hashedLink` of a booking that was made or moved. */
    hasHashedLink: boolean;
    /** `hideBranding`, everywhere. */
    hasHideBranding: boolean;
    /** A request for confirmation is written from what was asked for, or from the booking that was made. */
    requestsFrom: 'request' | 'booking';
    /** `recurringEvent.count` of a series. */
    countsOccurrences: boolean;
    /** `description` and `additionalNotes` of a booking that was confirmed or declined. */
    decidedHasNotes: boolean;
    /** Its seats, whether it may be cancelled and moved, and, if confirmed, its `metadata`. */
    decidedHasRules: boolean;
    /** Where `organizationId` stands. */
    organizationIdIn: readonly ('decided' | 'cancelled')[];
    /** `schedulingType` and `requestReschedule` of a cancelled booking. */
    cancelledHasScheduling: boolean;
  };
}

export interface CreateBehaviour {
  /** The status of a new booking whose event type asks for no confirmation. */
  newStatus: 'accepted' | 'pending';
  /** Minutes that a booking lasts longer than asked for. */
  extraMinutes: number;
  /** Whether a time that is taken is refused. */
  refusesTaken: boolean;
  /** Whether a time that the slots offer is refused all the same. */
  refusesOffered: boolean;
  /** Booking needs a key. */
  createNeedsKey: boolean;
  /** The answers to an event type's own questions are held against them. */
  checksAnswers: boolean;
  /** The length that is asked for is the one that is booked, or refused. */
  honoursLength: boolean;
  /** A required booking field set to `null` passes the first check and fails in the second, which has another text. */
  nullCountsAsAnswer: boolean;
  /** `instant` is a member of the body. */
  knowsInstant: boolean;
  /** An attendee without e-mail and phone is told so before all else. */
  missesContactFirst: boolean;
  /** The text for a start within the notice or outside the booking window. */
  outOfBounds: string;
  /** What follows the uid in `icsUid`. */
  icsDomain: string;
  /** In 2026-02-25 the host may pass over conflicts, bounds and limits. */
  hostOverrides: boolean;
}

interface ListBehaviour {
  /** Parameters of the list that are taken for unknown ones: they are neither checked nor heeded. */
  listIgnores: readonly string[];
  /** Parameters that the list does not know are refused. */
  listRefusesUnknown: boolean;
}

interface ConfirmationBehaviour {
  /** Bookings wait for the host where their event type says so. */
  asksConfirmation: boolean;
  /** What the host decides is kept, not only answered. */
  keepsDecision: boolean;
  /** Confirm and decline by numeric id work. */
  decidesById: boolean;
  /** Confirm and decline need a key. */
  decidingNeedsKey: boolean;
  /** An accepted booking can be confirmed and declined. */
  redecidesAccepted: boolean;
  /** A cancelled or rejected booking can be confirmed and declined. */
  redecidesOver: boolean;
  /** A booking that waits keeps others from booking its time. */
  pendingTakesTime: boolean;
  /** Whoever moves a booking that needs confirmation confirms it by that. */
  anyMoveConfirms: boolean;
}

interface CancelBehaviour {
  /** Cancelling by numeric id works. */
  cancelsById: boolean;
  cancelUnknown: 'not-found' | 'bare-500';
  /** An accepted cancel leaves the booking as it was. */
  cancelKeepsStatus: boolean;
  /** A cancelled booking still takes its time. */
  cancelledStaysBusy: boolean;
  cancelTwice: 'refused' | 'accepted';
  /** The text for a host who gives no reason. */
  reasonRequired: string;
  /** A booking that has begun and not ended can be cancelled, and one that has ended (F36). */
  cancelsRunning: boolean;
  cancelsEnded: boolean;
}

interface RescheduleBehaviour {
  /** Moving by numeric id works. */
  reschedulesById: boolean;
  rescheduleUnknown: 'not-found' | 'bare-500';
  /** The moved booking is a new one with a uid of its own. */
  rescheduleRenewsUid: boolean;
  /** A uid that was moved away can be moved again. */
  rescheduleSpent: 'refused' | 'accepted';
  /** A host who moves a booking that needs confirmation confirms it by that. */
  hostMoveConfirms: boolean;
  /** `rescheduledByEmail` of the new booking is the address that the request names. */
  keepsRescheduledBy: boolean;
  /** A booking that has ended can be moved (F36). */
  movesEnded: boolean;
  /** The share of the moves that succeed although the booking is cancelled at the same moment (F35). */
  movesDespiteCancel: number;
  /** The reason of a move stands in the new booking's `cancellationReason` too. */
  moveReasonIsCancellation: boolean;
}

interface BookingViewBehaviour {
  /** `cancellationReason` and `cancelledByEmail` stand in every answer, `""` when unset; else only once cancelled. */
  alwaysShowsCancellation: boolean;
  /** `displayEmail` beside every e-mail address, `displayGuests` beside guests. */
  showsDisplayEmail: boolean;
  /** Create and reschedule answer `isPlatformManagedUserBooking` too. */
  showsPlatformManaged: boolean;
  /** `guests` and `displayGuests` stand in every answer, empty where there are none. */
  alwaysShowsGuests: boolean;
  /** Reading by uid finds the booking. */
  readsByUid: boolean;
  /** The list shows the bookings that the caller hosts or attends, and no others. */
  listsOwn: boolean;
  /** Lists show a booking that has ended as past, and no longer as upcoming. */
  endedIsPast: boolean;
}

interface SeatBehaviour {
  /** The share of the cancels of one seat that answer 404 although the seat is gone; 0 and 1 leave nothing to chance. */
  seatCancelNotFound: number;
  /** Nobody has two seats in a booking. */
  refusesSameAttendee: boolean;
  /** No more seats are given than there are. */
  refusesFull: boolean;
  /** Who is shown the attendees of a seated booking. */
  seatsShownTo: 'as-asked' | 'everybody' | 'nobody';
  /** A seat can be cancelled in its own booking only. */
  checksSeat: boolean;
  /** Only the host cancels all seats. */
  onlyHostCancelsSeats: boolean;
  /** A seat that moves leaves the booking that it was in. */
  movedSeatLeaves: boolean;
  /** In which order the attendees of a seated booking are shown. */
  seatOrder: 'any' | 'as-booked';
  /** `createdAt` of a seat is shown. */
  showsSeatCreation: boolean;
  /** A booking that is looked for by its seat shows no time zone of its host. */
  bySeatHidesTimeZone: boolean;
  /** In 2026-02-25 a cancelled booking still shows who sat there. */
  cancelledSeatsStay: boolean;
  /** The text for who cancels all seats and is not the host. */
  notHostOfSeats: string;
  /** The host moves all seats at once by naming none. */
  hostMovesAllSeats: boolean;
}

interface SeriesBehaviour {
  /** A series keeps the attendee's wall-clock time. */
  keepsWallClock: boolean;
  /** A request may ask for fewer bookings than the event type has, and not for more. */
  countsRecurrence: boolean;
  /** Which bookings of a series are cancelled with one of them. */
  cancelsWithOne: 'as-asked' | 'none' | 'all';
  /** The uid of a series some of whose bookings have been cancelled still cancels it; else only one that is untouched. */
  cancelsRestOfSeries: boolean;
}

interface SubResourceBehaviour {
  hasGuests: boolean;
  hasConferencingSessions: boolean;
  /** Recordings and transcripts need a key. */
  recordingsNeedKey: boolean;
  /** Only the host confirms and declines. */
  onlyHostDecides: boolean;
  /** `attendees`, `location` and `by-seat`. */
  hasRoutesOf2026: boolean;
  /** Recordings and transcripts refuse an unknown uid as one without access. */
  recordingsCheckAccessFirst: boolean;
  /** Any user may ask for conferencing sessions. */
  strangersSeeSessions: boolean;
  /** guests, attendees and location count in a limit of their own and have no headers of the default one. */
  ownLimitForWrites: boolean;
  /** Errors of confirm, decline and guests carry their own text instead of a generic one. */
  trpcErrors: 'generic' | 'own-text';
  /** Guests and attendees that cannot be added are refused in a shape of their own. */
  refusesGuestsDoubly: boolean;
  /** Reassigning a booking that has no other host. */
  reassignWithoutOthers: 'refused' | 'keeps-host';
  /** To whom a booking is reassigned is kept, not only answered. */
  reassigns: boolean;
  /** The other hosts of a collective event type attend its bookings. */
  coHostsAttend: boolean;
  /** mark-absent with a guest who is not on the booking. */
  absentStranger: 'bare-500' | 'ignored';
  /** Whom mark-absent marks. */
  absentMarks: 'named' | 'everybody' | 'nobody';
  /** Anybody with a key may mark who was absent; else the host alone. */
  anybodyMarksAbsent: boolean;
}
