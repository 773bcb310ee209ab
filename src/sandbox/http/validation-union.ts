import { DetailedRefusal, type ValidationError } from './errors.ts';
import type { Fields } from './request.ts';

function wordsOf({ property, constraints, children }: ValidationError): string {
  const own = Object.values(constraints ?? {}).join(', ');
  return `${property} property is wrong,${own} ${children.map(wordsOf).join(', ')}`;
}

/** An error for each member that is not among `allowed`; these come before all others. */
export function unknownMembers(target: Fields, allowed: readonly string[]): ValidationError[] {
  return Object.keys(target)
    .filter((property) => !allowed.includes(property))
    .map((property) => ({
      target,
      value: target[property],
      property,
      children: [],
      constraints: { whitelistValidation: `property ${property} should not exist` },
    }));
}

/**
 * The refusal of a request that may take one of several forms: its errors in one sentence instead of a list (F12).
 * @returns `undefined` if there are none.
 */
export function unionRefusal(errors: readonly ValidationError[]): DetailedRefusal | undefined {
  if (errors.length === 0) return undefined;
  return new DetailedRefusal(400, errors.map(wordsOf).join(', '));
}
