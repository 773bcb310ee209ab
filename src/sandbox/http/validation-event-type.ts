import {
  all,
  isArray,
  isBoolean,
  isInt,
  isNumber,
  isString,
  min,
  type PropertyRule,
} from './validation-rules.ts';

const optional = (check: PropertyRule['check'], ...properties: string[]): PropertyRule[] =>
  properties.map((property) => ({ property, optional: true, ...(check ? { check } : {}) }));

/** An option that is an object; one of these may be `{ disabled: true }`. No recording shows a refused one. */
const isNested: NonNullable<PropertyRule['check']> = (value, property) =>
  typeof value === 'object'
    ? {}
    : { nestedValidation: `nested property ${property} must be either object or array` };

/**
 * The body of `POST /v2/event-types` (2024-06-14): lengthInMinutes, title and slug are recorded (S12#504, S12#507), the
 * others have the documented types and the validator's usual texts.
 */
export const CREATE_EVENT_TYPE: readonly PropertyRule[] = [
  { property: 'lengthInMinutes', check: all(isInt, min(1)) },
  ...optional(isArray, 'lengthInMinutesOptions'),
  { property: 'title', check: isString },
  { property: 'slug', check: isString },
  ...optional(isString, 'description'),
  ...optional(isArray, 'bookingFields'),
  ...optional(isBoolean, 'disableGuests'),
  ...optional(all(isInt, min(1)), 'slotInterval'),
  ...optional(all(isInt, min(0)), 'minimumBookingNotice', 'beforeEventBuffer', 'afterEventBuffer'),
  ...optional(isInt, 'scheduleId'),
  ...optional(isNested, 'bookingLimitsCount', 'bookerActiveBookingsLimit'),
  ...optional(isBoolean, 'onlyShowFirstAvailableSlot'),
  ...optional(isNested, 'bookingLimitsDuration', 'bookingWindow'),
  ...optional(all(isNumber, min(0)), 'offsetStart'),
  ...optional(isNested, 'bookerLayouts', 'confirmationPolicy', 'recurrence'),
  ...optional(isBoolean, 'requiresBookerEmailVerification', 'hideCalendarNotes'),
  ...optional(isBoolean, 'lockTimeZoneToggleOnBookingPage'),
  ...optional(isNested, 'color', 'seats'),
  ...optional(isString, 'customName'),
  ...optional(isNested, 'destinationCalendar'),
  ...optional(isBoolean, 'useDestinationCalendarEmail', 'hideCalendarEventDetails'),
  ...optional(isString, 'successRedirectUrl'),
  ...optional(isBoolean, 'hideOrganizerEmail'),
  ...optional(isNested, 'calVideoSettings'),
  ...optional(isBoolean, 'hidden', 'bookingRequiresAuthentication'),
  ...optional(isArray, 'locations'),
  ...optional(isNested, 'disableCancelling', 'disableRescheduling'),
  ...optional(isString, 'interfaceLanguage'),
  ...optional(isBoolean, 'allowReschedulingPastBookings', 'allowReschedulingCancelledBookings'),
  ...optional(isBoolean, 'showOptimizedSlots'),
];

/** The body of `PATCH /v2/event-types/{id}`: the same, nothing required (S12#517). */
export const UPDATE_EVENT_TYPE: readonly PropertyRule[] = CREATE_EVENT_TYPE.map((rule) => ({
  ...rule,
  optional: true,
}));

/** The body of the contract 2024-04-15, which calls the length `length` (S12#524). */
export const CREATE_EVENT_TYPE_OF_20240415: readonly PropertyRule[] = [
  { property: 'length', check: all(isNumber, min(1)) },
  { property: 'slug', check: isString },
  { property: 'title', check: isString },
  ...optional(isString, 'description'),
  ...optional(isArray, 'locations'),
];
