import { IANAZone } from 'luxon';
import type { ValidationError } from './errors.ts';
import { type Fields, isFields } from './request.ts';
import { isEmailAddress, isIso8601 } from './validation-text.ts';

/** The rules that a value breaks: rule name to text. */
type Constraints = Record<string, string>;
type Check = (value: unknown, property: string) => Constraints;

/** What one property must be. */
export interface PropertyRule {
  property: string;
  /** `null` and absence are fine. */
  optional?: boolean;
  check?: Check;
  /** What the value consists of. */
  children?: Nested;
}

/** A value that is made of objects with rules of their own. */
interface Nested {
  check: Check;
  /** What is wrong within the value. */
  errors(value: unknown, property: string): ValidationError[];
  /** The value without members that its rules do not know. */
  known(value: unknown): unknown;
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
  (value) => typeof value === 'string' && isEmailAddress(value),
  'must be an email',
);
export const isDateString = rule(
  'isDateString',
  (value) => typeof value === 'string' && isIso8601(value),
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

/** The same of an enumeration, which the validator knows by another name. */
export function isEnum(allowed: readonly unknown[]): Check {
  const text = `must be one of the following values: ${allowed.join(', ')}`;
  return rule('isEnum', (value) => allowed.includes(value), text);
}

/** A rule for the items of a list; a value that is no list is held against it itself (S12#550). */
function each(check: Check): Check {
  return (value, property) => {
    const items = Array.isArray(value) ? value : [value];
    const broken = items.map((item) => check(item, property)).find((one) => Object.keys(one).length > 0);
    return Object.fromEntries(
      Object.entries(broken ?? {}).map(([name, text]) => [name, `each value in ${text}`]),
    );
  };
}

export const eachIsIn = (allowed: readonly unknown[]): Check => each(isIn(allowed));
export const eachIsEnum = (allowed: readonly unknown[]): Check => each(isEnum(allowed));

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
    const constraints = { ...check?.(value, property), ...children?.check(value, property) };
    const within = children?.errors(value, property) ?? [];
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

const notNested = (value: unknown, text: string): Constraints =>
  typeof value === 'object' || value === undefined ? {} : { nestedValidation: text };

/** An object with rules of its own. */
export function nested(
  errors: (value: Fields) => ValidationError[],
  rules: readonly PropertyRule[] = [],
): Nested {
  return {
    check: (value, property) =>
      notNested(value, `nested property ${property} must be either object or array`),
    errors: (value) => (isFields(value) ? errors(value) : []),
    known: (value) => (isFields(value) ? known(value, rules) : value),
  };
}

/**
 * A list of objects with the same rules; their errors stand under the index (S12#528). One object alone is held against
 * the rules too, and an item that is no object is an error of its own: so has it the validator that the texts are of.
 */
export function brokenInEach(rules: readonly PropertyRule[]): Nested {
  const text = (property: string) =>
    `each value in nested property ${property} must be either object or array`;
  const ofItem = (list: unknown[], item: unknown, index: number, property: string): ValidationError[] => {
    const children = isFields(item) ? broken(item, rules) : [];
    const constraints = notNested(item, text(property));
    const isBroken = Object.keys(constraints).length > 0;
    if (!isBroken && children.length === 0) return [];
    const error = { target: list, value: item, property: String(index), children };
    return [isBroken ? { ...error, constraints } : error];
  };
  return {
    check: (value, property) => notNested(value, text(property)),
    errors: (value, property) => {
      if (Array.isArray(value)) return value.flatMap((item, index) => ofItem(value, item, index, property));
      return isFields(value) ? broken(value, rules) : [];
    },
    known: (value) => {
      if (Array.isArray(value)) return value.map((item) => (isFields(item) ? known(item, rules) : item));
      return isFields(value) ? known(value, rules) : value;
    },
  };
}

/** The members that the rules know; Cal.com drops the others before it looks at a body (S12#505, S12#524). */
export function known(body: Fields, rules: readonly PropertyRule[]): Fields {
  const byName = new Map(rules.map((one) => [one.property, one]));
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => {
      const found = byName.get(name);
      return found ? [[name, found.children ? found.children.known(value) : value]] : [];
    }),
  );
}
