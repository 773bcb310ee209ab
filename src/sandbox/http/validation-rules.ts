import { IANAZone } from 'luxon';
import type { ValidationError } from './errors.ts';
import { type Fields, isFields } from './request.ts';

/** The rules that a value breaks: rule name to text. */
type Constraints = Record<string, string>;
type Check = (value: unknown, property: string) => Constraints;

/** What one property must be. */
export interface PropertyRule {
  property: string;
  /** `null` and absence are fine. */
  optional?: boolean;
  check?: Check;
  /** What is wrong within the value. */
  children?: (value: unknown) => ValidationError[];
}

function rule(name: string, holds: (value: unknown) => boolean, text: string): Check {
  return (value, property) => (holds(value) ? {} : { [name]: `${property} ${text}` });
}

export const isString = rule('isString', (value) => typeof value === 'string', 'must be a string');
export const isBoolean = rule('isBoolean', (value) => typeof value === 'boolean', 'must be a boolean value');
export const isInt = rule('isInt', Number.isInteger, 'must be an integer number');
export const isArray = rule('isArray', Array.isArray, 'must be an array');
export const isNumber = rule(
  'isNumber',
  Number.isFinite,
  'must be a number conforming to the specified constraints',
);
/** Zones found valid before: to ask again takes a third of a millisecond. */
const validZones = new Set<string>();

function isZone(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  if (validZones.has(value)) return true;
  const isValid = IANAZone.isValidZone(value);
  if (isValid) validZones.add(value);
  return isValid;
}

export const isTimeZone = rule('isTimeZone', isZone, 'must be a valid IANA time-zone');
export const isEmail = rule(
  'isEmail',
  (value) => typeof value === 'string' && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value),
  'must be an email',
);

const ISO_8601 = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}([.,]\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/i;
export const isDateString = rule(
  'isDateString',
  (value) => typeof value === 'string' && ISO_8601.test(value) && !Number.isNaN(Date.parse(value)),
  'must be a valid ISO 8601 date string',
);

/** A time of day such as `09:00`. */
export const isTimeOfDay = rule(
  'matches',
  (value) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value),
  'must be a valid time format HH:MM',
);

export function min(least: number): Check {
  return rule(
    'min',
    (value) => typeof value === 'number' && value >= least,
    `must not be less than ${least}`,
  );
}

export function max(most: number): Check {
  return rule(
    'max',
    (value) => typeof value === 'number' && value <= most,
    `must not be greater than ${most}`,
  );
}

export function isIn(allowed: readonly unknown[]): Check {
  return rule(
    'isIn',
    (value) => allowed.includes(value),
    `must be one of the following values: ${allowed.join(', ')}`,
  );
}

export function eachIsIn(allowed: readonly unknown[]): Check {
  return (value, property) =>
    Array.isArray(value) && value.every((item) => allowed.includes(item))
      ? {}
      : { isIn: `each value in ${property} must be one of the following values: ${allowed.join(', ')}` };
}

/** All of these; the last one comes first in the answer, as Cal.com's validator has it. */
export function all(...checks: Check[]): Check {
  return (value, property) =>
    Object.assign({}, ...[...checks].reverse().map((check) => check(value, property))) as Constraints;
}

/** The errors of an object, in the order of its rules (S12#504, S12#527). */
export function broken(target: Fields, rules: readonly PropertyRule[]): ValidationError[] {
  const errors: ValidationError[] = [];
  for (const { property, optional, check, children } of rules) {
    const value = target[property];
    if (optional && (value === undefined || value === null)) continue;
    const constraints = check?.(value, property) ?? {};
    const within = children?.(value) ?? [];
    const isBroken = Object.keys(constraints).length > 0;
    if (!isBroken && within.length === 0) continue;
    errors.push({
      target,
      ...(value === undefined ? {} : { value }),
      property,
      children: within,
      ...(isBroken ? { constraints } : {}),
    });
  }
  return errors;
}

/** The errors of each object in a list, under its index (S12#528). */
export function brokenInEach(rules: readonly PropertyRule[]): (value: unknown) => ValidationError[] {
  return (list) => {
    if (!Array.isArray(list)) return [];
    return list.flatMap((item, index) => {
      const children = broken(isFields(item) ? item : {}, rules);
      return children.length === 0 ? [] : [{ target: list, value: item, property: String(index), children }];
    });
  };
}

/** The members that the rules know; Cal.com drops the others before it looks at a body (S12#505, S12#524). */
export function known(body: Fields, rules: readonly PropertyRule[]): Fields {
  const names = new Set(rules.map(({ property }) => property));
  return Object.fromEntries(Object.entries(body).filter(([name]) => names.has(name)));
}
