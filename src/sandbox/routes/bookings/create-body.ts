import type { CreateBehaviour } from '../../behaviour.ts';
import type { ValidationError } from '../../http/errors.ts';
import { DetailedRefusal } from '../../http/errors.ts';
import { type Fields, isFields } from '../../http/request.ts';
import { isLanguage } from '../../http/validation-language.ts';
import {
  all,
  broken,
  isArray,
  isBoolean,
  isDateString,
  isInt,
  isString,
  isTimeZone,
  min,
  nested,
  type PropertyRule,
} from '../../http/validation-rules.ts';
import { unionRefusal, unknownMembers } from '../../http/validation-union.ts';

const ATTENDEE: readonly PropertyRule[] = [
  { property: 'name', check: isString },
  { property: 'email', optional: true, check: isString },
  { property: 'timeZone', check: isTimeZone },
  { property: 'phoneNumber', optional: true, check: isString },
  { property: 'language', optional: true, check: isLanguage },
];

/** That an empty text is no way of contact is a guess. */
function withoutContact(attendee: Fields): ValidationError[] {
  if (attendee['email'] || attendee['phoneNumber']) return [];
  const text = 'Attendee must have at least one contact method (email or phone number)';
  return [
    { target: attendee, property: 'attendee email or phone', children: [], constraints: { custom: text } },
  ];
}

function brokenAttendee(value: Fields, { missesContactFirst }: CreateBehaviour): ValidationError[] {
  const names = ATTENDEE.map(({ property }) => property);
  const errors = broken(value, ATTENDEE);
  const contact = withoutContact(value);
  return [
    ...unknownMembers(value, names),
    ...(missesContactFirst ? [...contact, ...errors] : [...errors, ...contact]),
  ];
}

/** Limits of `metadata`; a value that is neither string nor object passes here and fails later (S12#333 to #338). */
function isMetadata(value: unknown): boolean {
  if (!isFields(value)) return false;
  const entries = Object.entries(value);
  if (entries.length > 50) return false;
  return entries.every(
    ([key, item]) =>
      key.length <= 40 &&
      (typeof item === 'string' ? item.length <= 500 : typeof item !== 'object' || item === null),
  );
}

const isObject: PropertyRule['check'] = (value, property) =>
  isFields(value) ? {} : { isObject: `${property} must be an object` };
const isBooleanTrue: PropertyRule['check'] = (value, property) =>
  typeof value === 'boolean' ? {} : { isBoolean: `${property} must be a boolean value` };

const rulesOf = (behaviour: CreateBehaviour): PropertyRule[] => [
  { property: 'start', check: isDateString },
  {
    property: 'attendee',
    check: (value, property) =>
      value === undefined || value === null
        ? { isDefined: `${property} should not be null or undefined` }
        : {},
    children: nested((attendee) => brokenAttendee(attendee, behaviour)),
  },
  { property: 'bookingFieldsResponses', optional: true, check: isObject },
  { property: 'eventTypeId', optional: true, check: isInt },
  { property: 'eventTypeSlug', optional: true, check: isString },
  { property: 'username', optional: true, check: isString },
  { property: 'teamSlug', optional: true, check: isString },
  { property: 'organizationSlug', optional: true, check: isString },
  { property: 'guests', optional: true, check: isArray },
  { property: 'meetingUrl', optional: true, check: isString },
  { property: 'location', optional: true },
  {
    property: 'metadata',
    optional: true,
    check: (value) =>
      isMetadata(value)
        ? {}
        : {
            isMetadata:
              'Metadata must have at most 50 keys, each key up to 40 characters, and string values up to 500 characters.',
          },
  },
  { property: 'lengthInMinutes', optional: true, check: all(isInt, min(1)) },
  { property: 'routing', optional: true, check: isObject },
  { property: 'emailVerificationCode', optional: true, check: isString },
];
/** Of 2026-02-25; whoever is not the host may name them in vain. */
export const OVERRIDES: readonly PropertyRule[] = [
  { property: 'allowConflicts', optional: true, check: isBoolean },
  { property: 'allowBookingOutOfBounds', optional: true, check: isBoolean },
  { property: 'skipBookingLimits', optional: true, check: isBoolean },
];

/** What the host passes over. */
export interface Overrides {
  allowConflicts?: boolean | null;
  allowBookingOutOfBounds?: boolean | null;
  skipBookingLimits?: boolean | null;
}

const INSTANT: PropertyRule = { property: 'instant', check: isBooleanTrue };
const RECURRENCE: PropertyRule = { property: 'recurrenceCount', check: all(isInt, min(1)) };

/** A body of `POST /v2/bookings` whose types have been checked. */
export interface CreateBody extends Overrides {
  start: string;
  attendee: { name: string; email?: string; timeZone: string; phoneNumber?: string; language?: string };
  bookingFieldsResponses?: Fields | null;
  eventTypeId?: number | null;
  eventTypeSlug?: string | null;
  username?: string | null;
  teamSlug?: string | null;
  guests?: unknown[] | null;
  meetingUrl?: string | null;
  location?: unknown;
  metadata?: Fields | null;
  lengthInMinutes?: number | null;
  emailVerificationCode?: string | null;
  instant?: boolean;
  recurrenceCount?: number;
}

function namesEventType(body: Fields): boolean {
  const { eventTypeId, eventTypeSlug, username, teamSlug } = body;
  return Boolean(eventTypeId || (eventTypeSlug && (username || teamSlug)));
}

/**
 * Checks the types of a body (S12 create-invalid, S12#290 to #346).
 * @throws DetailedRefusal 400 that lists what is wrong, unknown members first
 */
export function checkCreateBody(body: unknown, behaviour: CreateBehaviour, mayOverride: boolean): CreateBody {
  if (!isFields(body)) {
    throw new DetailedRefusal(
      400,
      'undefined property is wrong,an unknown value was passed to the validate function ',
    );
  }
  const rules = [
    ...rulesOf(behaviour),
    ...(mayOverride ? OVERRIDES : []),
    ...('instant' in body && behaviour.knowsInstant ? [INSTANT] : []),
    ...('recurrenceCount' in body ? [RECURRENCE] : []),
  ];
  const errors = [
    ...unknownMembers(
      body,
      rules.map(({ property }) => property),
    ),
    ...broken(body, rules),
  ];
  if (!namesEventType(body)) {
    errors.push({
      target: body,
      property: 'eventTypeId or eventTypeSlug + username',
      children: [],
      constraints: {
        custom: 'Either eventTypeId or eventTypeSlug + username or eventTypeSlug + teamSlug must be provided',
      },
    });
  }
  const refusal = unionRefusal(errors);
  if (refusal) throw refusal;
  return body as unknown as CreateBody;
}
