import { isFields } from './request.ts';

type Value = string | Value[] | { [name: string]: Value };

/** How deep brackets are read, and up to which number they count as places in a list: the defaults of `qs`. */
const DEEPEST = 5;
const LAST_PLACE = 20;

const decoded = (text: string): string => {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
};

/** `a[b][]` as `a`, `b` and the empty name. */
function namesOf(key: string): string[] {
  const first = key.indexOf('[');
  if (first <= 0) return [key];
  const inner = [...key.slice(first).matchAll(/\[([^[\]]*)\]/g)].map(([, name = '']) => name);
  return inner.length === 0 || inner.length > DEEPEST ? [key] : [key.slice(0, first), ...inner];
}

const isPlace = (name: string): boolean => /^\d+$/.test(name) && Number(name) <= LAST_PLACE;

function joined(before: Value | undefined, value: Value): Value {
  if (before === undefined) return value;
  if (isFields(before) && isFields(value)) {
    const both = { ...before };
    for (const [name, inner] of Object.entries(value)) both[name] = joined(both[name], inner);
    return both;
  }
  return [before, value].flat();
}

function within(names: readonly string[], value: string): Value {
  const [name, ...rest] = names;
  if (name === undefined) return value;
  const inner = within(rest, value);
  return name === '' || isPlace(name) ? [inner] : { [name]: inner };
}

/**
 * A query as Cal.com's framework reads it: a name given twice is a list, and so is one with `[]` or `[0]`; `[name]` makes
 * an object. No recording shows brackets; it is the reading of Express, which its other answers come from (S12#373).
 */
export function parseQuery(text: string): Record<string, Value> {
  const query: Record<string, Value> = {};
  for (const part of text.split('&')) {
    if (part === '') continue;
    const [key = '', ...value] = part.split('=');
    const [name = '', ...inner] = namesOf(decoded(key));
    if (name === '__proto__') continue;
    query[name] = joined(query[name], within(inner, decoded(value.join('='))));
  }
  return query;
}
