import { type ValidationError, ValidationRefusal } from './errors.ts';
import type { Fields } from './request.ts';
import {
  all,
  broken,
  isArray,
  isDateString,
  isIn,
  isNumber,
  isString,
  isTimeZone,
  min,
  type PropertyRule,
} from './validation-rules.ts';
import { unionRefusal, unknownMembers } from './validation-union.ts';

/** Which event type the slots are asked of. */
export type SlotsTarget =
  | { by: 'id'; eventTypeId: number }
  | { by: 'slug'; username: string; eventTypeSlug: string }
  | { by: 'team'; teamSlug: string; eventTypeSlug: string }
  /** Of several users at once, whom the sandbox takes for none. */
  | { by: 'usernames' };

export interface SlotsQuery {
  target: SlotsTarget;
  start: string;
  end: string;
  timeZone: string;
  format: 'time' | 'range';
  duration?: number;
  bookingUidToReschedule?: string;
}

/** What every form of the query has. */
const COMMON: readonly PropertyRule[] = [
  { property: 'start', check: isDateString },
  { property: 'end', check: isDateString },
  { property: 'timeZone', optional: true, check: isTimeZone },
  { property: 'duration', optional: true, check: all(isNumber, min(1)) },
  { property: 'format', optional: true, check: isIn(['range', 'time']) },
  { property: 'bookingUidToReschedule', optional: true, check: isString },
];

const ORGANIZATION: PropertyRule = { property: 'organizationSlug', optional: true, check: isString };

const BY_ID: readonly PropertyRule[] = [{ property: 'eventTypeId', check: isNumber }];
const BY_USERNAME: readonly PropertyRule[] = [
  { property: 'eventTypeSlug', check: isString },
  { property: 'username', check: isString },
  ORGANIZATION,
];
const BY_TEAM: readonly PropertyRule[] = [
  { property: 'eventTypeSlug', check: isString },
  { property: 'teamSlug', check: isString },
  ORGANIZATION,
];

function isListOfStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** The form that a query without any event type is taken for (S12#456, S12#463). */
const BY_USERNAMES: readonly PropertyRule[] = [
  {
    property: 'usernames',
    check: (value, property) => ({
      ...(isListOfStrings(value) ? {} : { isString: `each value in ${property} must be a string` }),
      ...(Array.isArray(value) && value.length >= 2
        ? {}
        : { arrayMinSize: 'The array must contain at least 2 elements.' }),
      ...isArray(value, property),
    }),
  },
  { property: 'organizationSlug', check: isString },
];

function formOf(query: Fields): readonly PropertyRule[] {
  if ('eventTypeId' in query) return BY_ID;
  if ('eventTypeSlug' in query && 'username' in query) return BY_USERNAME;
  if ('eventTypeSlug' in query && 'teamSlug' in query) return BY_TEAM;
  return BY_USERNAMES;
}

/** Numbers and lists arrive as text. */
function converted(query: Fields): Fields {
  const result: Fields = { ...query };
  for (const name of ['eventTypeId', 'duration']) {
    if (typeof result[name] === 'string') result[name] = Number(result[name]);
  }
  if (typeof result['usernames'] === 'string') result['usernames'] = result['usernames'].split(',');
  return result;
}

function targetOf(input: Fields, form: readonly PropertyRule[]): SlotsTarget {
  if (form === BY_ID) return { by: 'id', eventTypeId: Number(input['eventTypeId']) };
  if (form === BY_USERNAME) {
    return { by: 'slug', username: String(input['username']), eventTypeSlug: String(input['eventTypeSlug']) };
  }
  if (form === BY_TEAM) {
    return { by: 'team', teamSlug: String(input['teamSlug']), eventTypeSlug: String(input['eventTypeSlug']) };
  }
  return { by: 'usernames' };
}

/**
 * The query of `GET /v2/slots` (2024-09-04).
 * @throws DetailedRefusal 400 naming each property that is wrong, unknown ones first (S12#462 to #467).
 */
export function slotsQueryOf(query: Fields): SlotsQuery {
  const input = converted(query);
  const form = formOf(input);
  const rules = [...form, ...COMMON];
  const errors: ValidationError[] = [
    ...unknownMembers(
      input,
      rules.map(({ property }) => property),
    ),
    ...broken(input, rules),
  ];
  const refusal = unionRefusal(errors);
  if (refusal) throw refusal;
  return {
    target: targetOf(input, form),
    start: String(input['start']),
    end: String(input['end']),
    timeZone: typeof input['timeZone'] === 'string' ? input['timeZone'] : 'UTC',
    format: input['format'] === 'range' ? 'range' : 'time',
    ...(typeof input['duration'] === 'number' ? { duration: input['duration'] } : {}),
    ...(typeof input['bookingUidToReschedule'] === 'string'
      ? { bookingUidToReschedule: input['bookingUidToReschedule'] }
      : {}),
  };
}

const OF_20240415: readonly PropertyRule[] = [
  { property: 'startTime', check: isDateString },
  { property: 'endTime', check: isDateString },
  { property: 'eventTypeId', check: isNumber },
  { property: 'timeZone', optional: true, check: isTimeZone },
  { property: 'duration', optional: true, check: all(isNumber, min(1)) },
];

/**
 * The query of `GET /v2/slots/available` (2024-04-15), which names its range otherwise; by event type only.
 * @throws ValidationRefusal 400; no recording shows one.
 */
export function slotsQueryOf20240415(query: Fields): SlotsQuery {
  const input = converted(query);
  const errors = broken(input, OF_20240415);
  if (errors.length > 0) throw new ValidationRefusal(errors);
  return {
    target: { by: 'id', eventTypeId: Number(input['eventTypeId']) },
    start: String(input['startTime']),
    end: String(input['endTime']),
    timeZone: typeof input['timeZone'] === 'string' ? input['timeZone'] : 'UTC',
    format: 'time',
    ...(typeof input['duration'] === 'number' ? { duration: input['duration'] } : {}),
  };
}
