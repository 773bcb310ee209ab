import type { Behaviour } from '../behaviour.ts';
import {
  ACTIVE_BOOKINGS,
  BOOKER_LAYOUTS,
  CAL_VIDEO,
  COLOR,
  CONFIRMATION,
  DESTINATION_CALENDAR,
  FIELD_LIST,
  LIMITS,
  LOCATION_LIST,
  RECURRENCE,
  SEATS,
  SWITCH,
  WINDOW,
} from './validation-event-type-parts.ts';
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

const of = (rule: Pick<PropertyRule, 'children'>, ...properties: string[]): PropertyRule[] =>
  properties.map((property) => ({ property, optional: true, ...rule }));

/**
 * The body of `POST /v2/event-types` (2024-06-14): lengthInMinutes, title and slug are recorded (S12#504, S12#507), the
 * others have the documented types and the validator's usual texts.
 */
const CREATE: readonly PropertyRule[] = [
  { property: 'lengthInMinutes', check: all(isInt, min(1)) },
  ...optional(isArray, 'lengthInMinutesOptions'),
  { property: 'title', check: isString },
  { property: 'slug', check: isString },
  ...optional(isString, 'description'),
  ...optional(FIELD_LIST, 'bookingFields'),
  ...optional(isBoolean, 'disableGuests'),
  ...optional(all(isInt, min(1)), 'slotInterval'),
  ...optional(all(isInt, min(0)), 'minimumBookingNotice', 'beforeEventBuffer', 'afterEventBuffer'),
  ...optional(isInt, 'scheduleId'),
  ...optional(LIMITS, 'bookingLimitsCount'),
  ...optional(ACTIVE_BOOKINGS, 'bookerActiveBookingsLimit'),
  ...optional(isBoolean, 'onlyShowFirstAvailableSlot'),
  ...optional(LIMITS, 'bookingLimitsDuration'),
  ...optional(WINDOW, 'bookingWindow'),
  ...optional(all(isNumber, min(0)), 'offsetStart'),
  ...of(BOOKER_LAYOUTS, 'bookerLayouts'),
  ...optional(CONFIRMATION, 'confirmationPolicy'),
  ...optional(RECURRENCE, 'recurrence'),
  ...optional(isBoolean, 'requiresBookerEmailVerification', 'hideCalendarNotes'),
  ...optional(isBoolean, 'lockTimeZoneToggleOnBookingPage'),
  ...of(COLOR, 'color'),
  ...optional(SEATS, 'seats'),
  ...optional(isString, 'customName'),
  ...of(DESTINATION_CALENDAR, 'destinationCalendar'),
  ...optional(isBoolean, 'useDestinationCalendarEmail', 'hideCalendarEventDetails'),
  ...optional(isString, 'successRedirectUrl'),
  ...optional(isBoolean, 'hideOrganizerEmail'),
  ...of(CAL_VIDEO, 'calVideoSettings'),
  ...optional(isBoolean, 'hidden', 'bookingRequiresAuthentication'),
  ...optional(LOCATION_LIST, 'locations'),
];

/** What came in 2026; the releases before know none of it, and drop it like anything unknown (F45). */
const OF_2026: readonly PropertyRule[] = [
  ...of(SWITCH, 'disableCancelling', 'disableRescheduling'),
  ...optional(isString, 'interfaceLanguage'),
  ...optional(isBoolean, 'allowReschedulingPastBookings', 'allowReschedulingCancelledBookings'),
  ...optional(isBoolean, 'showOptimizedSlots'),
];

/** What the body of a new event type must be, or, where nothing is required, that of a change (S12#517). */
export function eventTypeRules({ eventTypes }: Behaviour, isNew: boolean): readonly PropertyRule[] {
  const rules = eventTypes.showsFieldsOf2026 ? [...CREATE, ...OF_2026] : CREATE;
  return isNew ? rules : rules.map((rule) => ({ ...rule, optional: true }));
}

/** The body of the contract 2024-04-15, which calls the length `length` (S12#524). */
export const CREATE_EVENT_TYPE_OF_20240415: readonly PropertyRule[] = [
  { property: 'length', check: all(isNumber, min(1)) },
  { property: 'slug', check: isString },
  { property: 'title', check: isString },
  ...optional(isString, 'description'),
  ...optional(isArray, 'locations'),
];
