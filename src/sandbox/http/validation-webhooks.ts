import { ValidationRefusal } from './errors.ts';
import type { Fields } from './request.ts';
import {
  all,
  broken,
  eachIsEnum,
  isArray,
  isBoolean,
  isNumber,
  isString,
  known,
  max,
  min,
  type PropertyRule,
} from './validation-rules.ts';

/** The three required ones are recorded (S12#550, S12#551); the place of the others is a guess. */
const rulesOf = (triggers: readonly string[]): PropertyRule[] => [
  { property: 'payloadTemplate', optional: true, check: isString },
  { property: 'active', check: isBoolean },
  { property: 'subscriberUrl', check: isString },
  { property: 'triggers', check: all(isArray, eachIsEnum(triggers)) },
  { property: 'secret', optional: true, check: isString },
];

/**
 * What a body says of a webhook, without members that Cal.com does not know.
 * @param isNew whether what a webhook cannot be without must be there
 * @throws ValidationRefusal 400 (S12#550, S12#551)
 */
export function webhookFieldsOf(body: Fields, triggers: readonly string[], isNew: boolean): Fields {
  const rules = rulesOf(triggers).map((rule) => ({ ...rule, optional: rule.optional === true || !isNew }));
  const input = known(body, rules);
  const errors = broken(input, rules);
  if (errors.length > 0) throw new ValidationRefusal(errors);
  return input;
}

const PAGE: readonly PropertyRule[] = [
  { property: 'take', optional: true, check: all(isNumber, min(1), max(250)) },
  { property: 'skip', optional: true, check: all(isNumber, min(0)) },
];

/**
 * The part of a list that a query asks for (S12#555).
 * @throws ValidationRefusal 400 beyond the documented bounds; no recording shows one
 */
export function pageOf<T>(list: readonly T[], query: Fields): T[] {
  const asked = Object.fromEntries(
    Object.entries(known(query, PAGE)).map(([name, text]) => [name, Number(text)]),
  );
  const errors = broken(asked, PAGE);
  if (errors.length > 0) throw new ValidationRefusal(errors);
  const { take = 250, skip = 0 } = asked;
  return list.slice(skip, skip + take);
}
