import { type Fields, isFields } from './request.ts';
import {
  broken,
  eachIsIn,
  isArray,
  isBoolean,
  isDateString,
  isIn,
  isInt,
  isNumber,
  isString,
  nested,
  type PropertyRule,
} from './validation-rules.ts';

type Check = NonNullable<PropertyRule['check']>;

/** An option that is an object of one kind: what is wrong in it stands under it, as in schedules (S12#528). */
export const part = (...rules: PropertyRule[]): Pick<PropertyRule, 'children'> => ({
  children: nested((value) => broken(value, rules), rules),
});

const needed = (check: Check, ...properties: string[]): PropertyRule[] =>
  properties.map((property) => ({ property, check }));
const perhaps = (check: Check, ...properties: string[]): PropertyRule[] =>
  needed(check, ...properties).map((rule) => ({ ...rule, optional: true }));

const fits = (value: unknown, rules: readonly PropertyRule[]): boolean =>
  isFields(value) && broken(value, rules).length === 0;

/** One of several kinds of object, or `{ disabled: true }`. That others are refused is documented, the wording is not. */
export function oneOf(...kinds: readonly PropertyRule[][]): Check {
  return (value, property) => {
    const isOff = isFields(value) && value['disabled'] === true;
    if (isOff || kinds.some((rules) => fits(value, rules))) return {};
    return {
      [`${property}Validator`]: `${property} must be one of its documented forms or { disabled: true }`,
    };
  };
}

/** A list of objects, each of a kind that its `type` (of some default fields their `slug`) names. */
export function listOf(kindOf: (item: Fields) => readonly PropertyRule[] | undefined): Check {
  const isKnown = (item: unknown) => {
    const rules = isFields(item) ? kindOf(item) : undefined;
    return rules !== undefined && fits(item, rules);
  };
  return (value, property) => {
    if (!Array.isArray(value)) return isArray(value, property);
    if (value.every(isKnown)) return {};
    return { [`${property}Validator`]: `each value in ${property} must be one of its documented forms` };
  };
}

const PERIODS = perhaps(isInt, 'day', 'week', 'month', 'year');
export const LIMITS = oneOf(PERIODS);
export const ACTIVE_BOOKINGS = oneOf([
  ...perhaps(isInt, 'maximumActiveBookings'),
  ...perhaps(isBoolean, 'offerReschedule'),
]);
export const WINDOW = oneOf(
  [
    ...needed(isIn(['businessDays', 'calendarDays']), 'type'),
    ...needed(isNumber, 'value'),
    ...perhaps(isBoolean, 'rolling'),
  ],
  [...needed(isIn(['range']), 'type'), ...needed(isPairOfDates, 'value')],
);
export const CONFIRMATION = oneOf(
  [...needed(isIn(['always']), 'type'), ...perhaps(isBoolean, 'blockUnconfirmedBookingsInBooker')],
  [
    ...needed(isIn(['time']), 'type'),
    { property: 'noticeThreshold', ...part(...needed(isString, 'unit'), ...needed(isInt, 'count')) },
    ...perhaps(isBoolean, 'blockUnconfirmedBookingsInBooker'),
  ],
);
export const RECURRENCE = oneOf([
  ...needed(isInt, 'interval', 'occurrences'),
  ...needed(isIn(['yearly', 'monthly', 'weekly', 'daily']), 'frequency'),
]);
export const SEATS = oneOf([
  ...needed(isInt, 'seatsPerTimeSlot'),
  ...needed(isBoolean, 'showAttendeeInfo', 'showAvailabilityCount'),
]);

const LAYOUTS = ['month', 'week', 'column'];
export const BOOKER_LAYOUTS = part(
  ...needed(isIn(LAYOUTS), 'defaultLayout'),
  ...needed(eachIsIn(LAYOUTS), 'enabledLayouts'),
);
export const COLOR = part(...needed(isString, 'lightThemeHex', 'darkThemeHex'));
export const DESTINATION_CALENDAR = part(...needed(isString, 'integration', 'externalId'));
export const SWITCH = part(...perhaps(isBoolean, 'disabled'), ...perhaps(isInt, 'minutesBefore'));
export const CAL_VIDEO = part(
  ...perhaps(
    isBoolean,
    'disableRecordingForOrganizer',
    'disableRecordingForGuests',
    'enableAutomaticRecordingForOrganizer',
    'enableAutomaticTranscription',
    'disableTranscriptionForGuests',
    'disableTranscriptionForOrganizer',
    'sendTranscriptionEmails',
  ),
);

const LOCATIONS: Readonly<Record<string, readonly PropertyRule[]>> = {
  address: [...needed(isString, 'address'), ...needed(isBoolean, 'public')],
  link: [...needed(isString, 'link'), ...needed(isBoolean, 'public')],
  integration: needed(isString, 'integration'),
  phone: [...needed(isString, 'phone'), ...needed(isBoolean, 'public')],
  attendeeAddress: [],
  attendeePhone: [],
  attendeeDefined: [],
  organizersDefaultApp: [],
};
export const LOCATION_LIST = listOf(({ type }) => LOCATIONS[String(type)]);

const FIELD = [...needed(isString, 'slug', 'label'), ...needed(isBoolean, 'required')];
const CHOICE = [...FIELD, ...needed(isArray, 'options')];
const FIELDS: Readonly<Record<string, readonly PropertyRule[]>> = {
  phone: FIELD,
  address: FIELD,
  text: FIELD,
  number: FIELD,
  textarea: FIELD,
  multiemail: FIELD,
  boolean: FIELD,
  url: FIELD,
  select: CHOICE,
  multiselect: CHOICE,
  checkbox: CHOICE,
  radio: CHOICE,
};
/** Those that every event type has: name and email by their type, the others by their slug. */
const DEFAULT_FIELDS = new Set(['name', 'email', 'title', 'location', 'notes', 'guests', 'rescheduleReason']);
export const FIELD_LIST = listOf(({ type, slug }) =>
  DEFAULT_FIELDS.has(String(slug ?? type)) ? [] : FIELDS[String(type)],
);

function isPairOfDates(value: unknown, property: string): Record<string, string> {
  const isDate = (item: unknown) => Object.keys(isDateString(item, property)).length === 0;
  const isPair = Array.isArray(value) && value.length === 2 && value.every(isDate);
  return isPair ? {} : { isDateString: `each value in ${property} must be a valid ISO 8601 date string` };
}
