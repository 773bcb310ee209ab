import { isOrdinary } from './ordinary-words.ts';
import { formsOf } from './secret-forms.ts';
import { findSecrets, type Secret } from './secret-search.ts';

/** Takes secrets and persons out of texts and values, wherever they stand. */
export interface Redactor {
  text(text: string): string;
  /** A copy with every string, key and number of it redacted; the same value when nothing was found. */
  json<T>(value: T): T;
  /**
   * From now on this value is a secret too. `label` names it in its stead: `<redacted:label>`. What belongs to a person
   * has a label as `me.email` or `other.name`.
   */
  add(label: string, value: string): void;
  /** What was added by that label, for a request that needs it: answers do not tell any more. */
  valueOf(label: string): string | undefined;
}

export interface LabelledSecret {
  /** Without anything secret in it: it is printed. */
  label: string;
  value: string;
}

/** Shorter values stand in too many harmless words to be taken out by value. */
const SHORTEST = 8;
const OF_PERSON = /^(me|other)\./;
/** Properties that hold who somebody is. */
const WHO = /name$|email$|slug$/i;

/**
 * A redactor by value: plain, escaped, URL-encoded, in base64 (of Basic too) and hex, in a wrong character set, broken
 * over lines, cut short. Values under 8 characters are not taken for secrets. Whatever looks like an issued key of
 * Cal.com goes as well. Persons go where they stand as words of their own; one whose name is a word of the API (`admin`)
 * only where a property holds nothing else.
 */
export function createRedactor(secrets: readonly LabelledSecret[] = []): Redactor {
  const known = new Map<string, Secret>();
  const ordinary = new Map<string, string>();
  const values = new Map<string, string>();
  let all: Secret[] = [];

  const add = (label: string, given: string) => {
    const value = given.trim();
    const person = OF_PERSON.test(label);
    if (value === '' || (!person && value.length < SHORTEST)) return;
    values.set(label, value);
    if (known.has(value)) return;
    if (person && isOrdinary(value)) ordinary.set(value, label);
    else {
      known.set(value, { label, forms: formsOf(value, person) });
      all = [...known.values()];
    }
  };
  for (const { label, value } of secrets) add(label, value);

  const text = (input: string): string => {
    const finds = findSecrets(input, all);
    if (finds.length === 0) return input;
    let output = '';
    let at = 0;
    for (const find of finds) {
      output += `${input.slice(at, find.start)}${standIn(find.label)}`;
      at = find.end;
    }
    return output + input.slice(at);
  };

  const walk = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') {
      const label = WHO.test(key) ? ordinary.get(value) : undefined;
      return label === undefined ? text(value) : standIn(label);
    }
    if (typeof value === 'number') return text(String(value)) === String(value) ? value : text(String(value));
    if (Array.isArray(value)) return value.map((item) => walk(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [text(name), walk(item, name)]));
  };

  return {
    text,
    json<T>(value: T): T {
      const flat = JSON.stringify(value);
      if (flat === undefined || (ordinary.size === 0 && findSecrets(flat, all).length === 0)) return value;
      return walk(value) as T;
    },
    add,
    valueOf: (label) => values.get(label),
  };
}

const standIn = (label: string): string => `<redacted:${label}>`;

const SECRET_NAME = /KEY|SECRET|TOKEN|PASS|PWD|CREDENTIAL|PRIVATE|SIGNATURE/i;
const LABELS: Record<string, string> = { CAL_API_KEY: 'owner-key', CAL_OTHER_API_KEY: 'other-key' };

/**
 * The secrets among variables: those of `CAL_*`, or of all names with `every`, whose name says so; and the password of
 * any value that is a URL with one.
 */
export function secretsOf(
  variables: Readonly<Record<string, string | undefined>>,
  every = false,
): LabelledSecret[] {
  return Object.entries(variables).flatMap(([name, value]) => {
    if (!value || !(every || name.startsWith('CAL_'))) return [];
    const label = LABELS[name] ?? name.toLowerCase().replaceAll('_', '-');
    const [, password] = /^[a-z][a-z0-9+.-]*:\/\/[^/@\s]*:([^/\s]+)@/i.exec(value) ?? [];
    if (password !== undefined) return [{ label: `password-in-${label}`, value: decoded(password) }];
    return SECRET_NAME.test(name) ? [{ label, value }] : [];
  });
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Makes what an Authorization header carries a secret: its token, and of Basic both halves. */
export function addAuthorization(redactor: Redactor, header: string): void {
  const [, scheme, rest] = /^\s*(\S+)\s+(.+?)\s*$/s.exec(header) ?? [undefined, '', header.trim()];
  redactor.add('authorization', rest ?? '');
  if (scheme?.toLowerCase() !== 'basic') return;
  const pair = Buffer.from(rest ?? '', 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  redactor.add('authorization-user', pair.slice(0, Math.max(colon, 0)));
  redactor.add('authorization-password', pair.slice(colon + 1));
}
