import { ValidationRefusal } from '../../http/errors.ts';
import type { Fields } from '../../http/request.ts';
import { all, broken, isNumber, max, min, type PropertyRule } from '../../http/validation-rules.ts';

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
const isIso8601: Check = (value) =>
  typeof value === 'string' && ISO_8601.test(value) && !Number.isNaN(Date.parse(value))
    ? {}
    : { isIso8601: 'fromDate must be a valid ISO 8601 date.' };
const isIso8601To: Check = (value, property) =>
  'isIso8601' in isIso8601(value, property) ? { isIso8601: 'toDate must be a valid ISO 8601 date.' } : {};

function isDirection(name: string): Check {
  return (value) =>
    value === 'asc' || value === 'desc' ? {} : { isEnum: `${name} must be either "asc" or "desc".` };
}

const isText: Check = (value, property) =>
  typeof value === 'string' ? {} : { isString: `${property} must be a string` };

const RULES: readonly PropertyRule[] = [
  { property: 'status', optional: true, check: isStatusList },
  { property: 'attendeeEmail', optional: true, check: isText },
  { property: 'attendeeName', optional: true, check: isText },
  { property: 'bookingUid', optional: true, check: isText },
  { property: 'eventTypeIds', optional: true, check: isText },
  { property: 'eventTypeId', optional: true, check: isText },
  { property: 'teamsIds', optional: true, check: isText },
  { property: 'teamIds', optional: true, check: isText },
  { property: 'teamId', optional: true, check: isText },
  { property: 'afterStart', optional: true, check: isIso8601 },
  { property: 'beforeEnd', optional: true, check: isIso8601To },
  { property: 'afterCreatedAt', optional: true, check: isIso8601 },
  { property: 'beforeCreatedAt', optional: true, check: isIso8601To },
  { property: 'afterUpdatedAt', optional: true, check: isIso8601 },
  { property: 'beforeUpdatedAt', optional: true, check: isIso8601To },
  { property: 'sortStart', optional: true, check: isDirection('SortStart') },
  { property: 'sortEnd', optional: true, check: isDirection('SortEnd') },
  { property: 'sortCreated', optional: true, check: isDirection('SortCreated') },
  { property: 'sortUpdatedAt', optional: true, check: isDirection('SortUpdated') },
  { property: 'take', optional: true, check: all(isNumber, min(1), max(250)) },
  { property: 'skip', optional: true, check: all(isNumber, min(0)) },
];
const NUMBERS = ['take', 'skip'];

/** A query of `GET /v2/bookings` whose types have been checked; times are ISO 8601. */
export interface ListQuery {
  status?: ListStatus[];
  attendeeEmail?: string;
  attendeeName?: string;
  bookingUid?: string;
  eventTypeIds?: string;
  eventTypeId?: string;
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
export function checkListQuery(query: Record<string, string | string[]>): ListQuery {
  const target: Fields = {};
  for (const { property } of RULES) {
    const value = query[property];
    if (value !== undefined) target[property] = typed(property, value);
  }
  const errors = broken(target, RULES);
  if (errors.length > 0) throw new ValidationRefusal(errors);
  return target;
}
