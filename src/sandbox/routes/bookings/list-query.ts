import type { Behaviour } from '../../behaviour.ts';
import { DetailedRefusal, ValidationRefusal } from '../../http/errors.ts';
import type { Fields } from '../../http/request.ts';
import { all, broken, isNumber, isString, max, min, type PropertyRule } from '../../http/validation-rules.ts';

const STATUSES = ['upcoming', 'recurring', 'past', 'cancelled', 'unconfirmed'] as const;
type ListStatus = (typeof STATUSES)[number];

type Check = NonNullable<PropertyRule['check']>;

const isStatusList: Check = (value) => {
  const allowed: readonly unknown[] = STATUSES;
  return Array.isArray(value) && value.length > 0 && value.every((item) => allowed.includes(item))
    ? {}
    : { isEnum: `Invalid status. Allowed are ${STATUSES.join(', ')}` };
};

const ISO_8601 = /^\d{4}-\d{2}(-\d{2})?([T ]\d{2}:\d{2}(:\d{2}([.,]\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/i;
/** `subject` as the text calls the property, which is not always its name (S12#31). */
function isIso8601(subject: string): Check {
  return (value) =>
    typeof value === 'string' && ISO_8601.test(value) && !Number.isNaN(Date.parse(value))
      ? {}
      : { isIso8601: `${subject} must be a valid ISO 8601 date.` };
}

function isDirection(name: string): Check {
  return (value) =>
    value === 'asc' || value === 'desc' ? {} : { isEnum: `${name} must be either "asc" or "desc".` };
}

/** Ids separated by commas; that anything else is refused, and with this text, is a guess. */
const areIds: Check = (value, property) =>
  typeof value === 'string' && /^\s*\d+\s*(,\s*\d+\s*)*$/.test(value)
    ? {}
    : { isNumber: `each value in ${property} must be a number conforming to the specified constraints` };

/** The texts of take, skip, status, afterStart and sortStart were seen; the others are made like them. */
const RULES: readonly PropertyRule[] = [
  { property: 'status', optional: true, check: isStatusList },
  { property: 'attendeeEmail', optional: true, check: isString },
  { property: 'attendeeName', optional: true, check: isString },
  { property: 'bookingUid', optional: true, check: isString },
  { property: 'eventTypeIds', optional: true, check: areIds },
  { property: 'eventTypeId', optional: true, check: areIds },
  { property: 'teamsIds', optional: true, check: areIds },
  { property: 'teamIds', optional: true, check: areIds },
  { property: 'teamId', optional: true, check: areIds },
  { property: 'afterStart', optional: true, check: isIso8601('fromDate') },
  { property: 'beforeEnd', optional: true, check: isIso8601('toDate') },
  { property: 'afterCreatedAt', optional: true, check: isIso8601('afterCreatedAt') },
  { property: 'beforeCreatedAt', optional: true, check: isIso8601('beforeCreatedAt') },
  { property: 'afterUpdatedAt', optional: true, check: isIso8601('afterUpdatedAt') },
  { property: 'beforeUpdatedAt', optional: true, check: isIso8601('beforeUpdatedAt') },
  { property: 'sortStart', optional: true, check: isDirection('SortStart') },
  { property: 'sortEnd', optional: true, check: isDirection('SortEnd') },
  { property: 'sortCreated', optional: true, check: isDirection('SortCreated') },
  { property: 'sortUpdatedAt', optional: true, check: isDirection('SortUpdated') },
  { property: 'take', optional: true, check: all(isNumber, min(1), max(250)) },
  { property: 'skip', optional: true, check: all(isNumber, min(0)) },
];
const NUMBERS = ['take', 'skip', 'limit'];

/** Of 2026-05-01: a page has bounds of its own (a guess), and one status is asked for at most (F72). */
const WALK_RULES: readonly PropertyRule[] = [
  ...RULES.filter(({ property }) => !/^(take|skip|sort.*)$/.test(property)),
  {
    property: 'status',
    optional: true,
    check: (value) =>
      Array.isArray(value) && value.length > 1 ? { arrayMaxSize: 'status accepts at most one value' } : {},
  },
  { property: 'limit', optional: true, check: all(isNumber, min(1), max(250)) },
  { property: 'cursor', optional: true, check: isString },
];

/** A query of `GET /v2/bookings` whose types have been checked; times are ISO 8601. */
export interface ListQuery {
  status?: ListStatus[];
  attendeeEmail?: string;
  attendeeName?: string;
  bookingUid?: string;
  eventTypeIds?: string;
  eventTypeId?: string;
  teamsIds?: string;
  teamIds?: string;
  teamId?: string;
  afterStart?: string;
  beforeEnd?: string;
  afterCreatedAt?: string;
  beforeCreatedAt?: string;
  afterUpdatedAt?: string;
  beforeUpdatedAt?: string;
  sortStart?: 'asc' | 'desc';
  sortEnd?: 'asc' | 'desc';
  sortCreated?: 'asc' | 'desc';
  sortUpdatedAt?: 'asc' | 'desc';
  take?: number;
  skip?: number;
}

function typed(name: string, value: string | string[]): unknown {
  if (name === 'status') return Array.isArray(value) ? value : value.split(',').map((part) => part.trim());
  return NUMBERS.includes(name) ? Number(value) : value;
}

/**
 * Checks a query; names that Cal.com does not know are dropped (S12 list[11] to [17], S12#18 to #35).
 * @throws ValidationRefusal 400
 */
export function checkListQuery(
  query: Record<string, string | string[]>,
  { listIgnores, listRefusesUnknown }: Behaviour['bookings'],
): ListQuery {
  const rules = RULES.filter(({ property }) => !listIgnores.includes(property));
  const names = rules.map(({ property }) => property);
  const unknown = Object.keys(query).find((name) => !names.includes(name));
  if (listRefusesUnknown && unknown !== undefined)
    throw new DetailedRefusal(400, `property ${unknown} should not exist`);
  return checked(query, rules);
}

/**
 * The same for the list with cursors.
 * @throws ValidationRefusal 400
 */
export function checkWalkQuery(
  query: Record<string, string | string[]>,
): Omit<ListQuery, 'take' | 'skip'> & { limit?: number; cursor?: string } {
  return checked(query, WALK_RULES);
}

function checked(query: Record<string, string | string[]>, rules: readonly PropertyRule[]): Fields {
  const target: Fields = {};
  for (const { property } of rules) {
    const value = query[property];
    if (value !== undefined) target[property] = typed(property, value);
  }
  const errors = broken(target, rules);
  if (errors.length > 0) throw new ValidationRefusal(errors);
  return target;
}
