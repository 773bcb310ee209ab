import { encodingsOf } from './secret-forms.ts';
import { findSecrets, type Secret, secretOf } from './secret-search.ts';

/** Takes secrets out of texts and values, wherever they stand. */
export interface Redactor {
  text(text: string): string;
  /** A copy with every string, key and number of it redacted; the same value when nothing was found. */
  json<T>(value: T): T;
  /** From now on this value is a secret too. `label` names it in its stead: `<redacted:label>`. */
  add(label: string, value: string): void;
}

export interface LabelledSecret {
  /** Without anything secret in it: it is printed. */
  label: string;
  value: string;
}

/** Shorter values stand in too many harmless words to be taken out by value. */
const SHORTEST = 8;

/**
 * A redactor by value: plain, escaped, URL-encoded, in base64 (of Basic too) and hex, broken over lines, cut short.
 * Values under 8 characters are not taken for secrets. Whatever looks like an issued key of Cal.com goes as well.
 */
export function createRedactor(secrets: readonly LabelledSecret[] = []): Redactor {
  const known = new Map<string, Secret>();
  let ordered: Secret[] = [];

  const add = (label: string, value: string) => {
    if (value.length < SHORTEST || known.has(value)) return;
    known.set(value, secretOf(label, value, encodingsOf(value)));
    // The longest first: a secret within another must not name the find.
    ordered = [...known.values()].sort((a, b) => b.value.length - a.value.length);
  };
  for (const { label, value } of secrets) add(label, value);

  const text = (input: string): string => {
    if (input.length < SHORTEST) return input;
    const finds = findSecrets(input, ordered);
    if (finds.length === 0) return input;
    let output = '';
    let at = 0;
    for (const find of finds) {
      output += `${input.slice(at, find.start)}<redacted:${find.label}>`;
      at = find.end;
    }
    return output + input.slice(at);
  };

  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value);
    if (typeof value === 'number') return text(String(value)) === String(value) ? value : text(String(value));
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [text(key), walk(item)]));
  };

  return {
    text,
    json<T>(value: T): T {
      const flat = JSON.stringify(value);
      if (flat === undefined || findSecrets(flat, ordered).length === 0) return value;
      return walk(value) as T;
    },
    add,
  };
}

const SECRET_NAME = /KEY|SECRET|TOKEN|PASSWORD/i;
const LABELS: Record<string, string> = { CAL_API_KEY: 'owner-key', CAL_OTHER_API_KEY: 'other-key' };

/** The secrets among variables: those of `CAL_*`, or of all names with `every`, whose name says so. */
export function secretsOf(
  variables: Readonly<Record<string, string | undefined>>,
  every = false,
): LabelledSecret[] {
  return Object.entries(variables).flatMap(([name, value]) => {
    if (!value || !SECRET_NAME.test(name) || !(every || name.startsWith('CAL_'))) return [];
    return [{ label: LABELS[name] ?? name.toLowerCase().replaceAll('_', '-'), value }];
  });
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
