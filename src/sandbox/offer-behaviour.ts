/**
 * What all releases decide alike about event types, schedules, slots and the account: decisions that only a mutant takes
 * otherwise.
 */
export interface OfferBehaviour {
  /** Listing slots needs a key. */
  slotsNeedKey: boolean;
  /** An event type is found by its owner's username and its slug. */
  findsBySlug: boolean;
  /** How many days after the asked ones are offered too. */
  daysBeyondRange: number;
  /** Starts are written in the zone that is asked for. */
  honoursZone: boolean;
  /** The range format adds the ends. */
  honoursFormat: boolean;
  /** Slots are as long as is asked for. */
  honoursDuration: boolean;
  /** Minutes between slots whose event type sets none; null: their length. */
  interval: number | null;
  /** A booked time is not offered. */
  hidesBooked: boolean;
  /** A past time is offered. */
  offersPast: boolean;
  /** To whoever moves a booking its own time is offered. */
  offersOwnTime: boolean;
  /** Slots for moving a booking that does not exist are refused. */
  refusesUnknownBooking: boolean;
  /** A range that ends before it starts is refused. */
  refusesReversedRange: boolean;
  /** `minimumBookingNotice` is kept to. */
  keepsNotice: boolean;
  /** `bookingWindow` is kept to. */
  keepsWindow: boolean;
  /** Buffers are kept free. */
  keepsBuffers: boolean;
  /** `bookingLimitsCount` and `bookerActiveBookingsLimit` are kept to. */
  keepsLimits: boolean;
  /** `bookingRequiresAuthentication` and `requiresBookerEmailVerification` are asked for. */
  checksBooker: boolean;
  /** A schedule goes by the clocks of its zone. */
  goesByClocks: boolean;
  /** The hours of a single date hold instead of those of its weekday. */
  honoursOverrides: boolean;
  /** What is changed of an event type, a schedule, the account is kept, not only answered. */
  keepsChanges: { eventTypes: boolean; schedules: boolean; account: boolean };
}

export const OFFER: OfferBehaviour = {
  // S12#451
  slotsNeedKey: false,
  // S12#454
  findsBySlug: true,
  // S12 slots[0]
  daysBeyondRange: 0,
  // S12 slots[2]
  honoursZone: true,
  // S12 slots[1]
  honoursFormat: true,
  // S12#457, S12#458
  honoursDuration: true,
  interval: null,
  // S12#494
  hidesBooked: true,
  // S12#460
  offersPast: false,
  // S12#494
  offersOwnTime: true,
  // S12#469
  refusesUnknownBooking: false,
  // S12#461
  refusesReversedRange: false,
  // S12#309, S12#316
  keepsNotice: true,
  // S12#578, S12#580
  keepsWindow: true,
  keepsBuffers: true,
  // S12#620, S12#623
  keepsLimits: true,
  // S12#612, S12#616
  checksBooker: true,
  goesByClocks: true,
  honoursOverrides: true,
  // S12#516, S12#536
  keepsChanges: { eventTypes: true, schedules: true, account: true },
};
