import type { Json } from '../exchange.ts';
import { NAME } from '../normalise/names.ts';
import { isObject } from '../normalise/order.ts';
import type { ObservedExchange } from '../observe/observe.ts';
import { pairsOf } from './pairs.ts';

const NUMBERED = /^(<[a-z][A-Za-z.-]*)#\w+/;

/**
 * The later exchanges with their names numbered as in the earlier ones. A new property that holds an identifier shifts
 * the numbers of those that follow; that two places hold the same one, or not, is what counts.
 */
export function renamedAlike(
  before: readonly ObservedExchange[],
  after: readonly ObservedExchange[],
): ObservedExchange[] {
  const meant = new Map<string, string>();
  const taken = new Set<string>();
  const pair = (earlier: Json | undefined, later: Json | undefined): void => {
    if (typeof earlier === 'string' && typeof later === 'string') pairTexts(earlier, later);
    else if (Array.isArray(earlier) && Array.isArray(later)) {
      for (const [at, item] of later.entries()) pair(earlier[at], item);
    } else if (isObject(earlier) && isObject(later)) {
      for (const key of Object.keys(later).sort()) {
        // The days of slots are properties: what they are called is told by what stands before them.
        const old = key.replace(NAME, (name) => renamed(name, meant, taken));
        pairTexts(old, key);
        pair(earlier[old], later[key]);
      }
    }
  };
  const pairTexts = (earlier: string, later: string): void => {
    const [olds, news] = [namesIn(earlier), namesIn(later)];
    if (olds.length !== news.length) return;
    for (const [at, name] of news.entries()) {
      const old = olds[at] ?? '';
      if (kindOf(old) !== kindOf(name) || meant.has(name) || taken.has(old)) continue;
      meant.set(name, old);
      taken.add(old);
    }
  };
  for (const [earlier, later] of pairsOf(before, after)) {
    pair(earlier?.request.path, later?.request.path);
    pair(earlier?.request.body, later?.request.body);
    pair(earlier?.response.body, later?.response.body);
  }
  const rename = (value: Json): Json => {
    if (typeof value === 'string') return value.replace(NAME, (name) => renamed(name, meant, taken));
    if (Array.isArray(value)) return value.map(rename);
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [String(rename(key)), rename(item)]),
    );
  };
  return after.map((exchange) => rename(exchange as unknown as Json) as unknown as ObservedExchange);
}

/** A name that only the later ones have must not be taken for one of the earlier. */
function renamed(name: string, meant: Map<string, string>, taken: Set<string>): string {
  const base = NUMBERED.exec(name)?.[0];
  if (base === undefined) return name;
  const known = meant.get(base);
  if (known !== undefined) return known + name.slice(base.length);
  return taken.has(base) ? `${base}x${name.slice(base.length)}` : name;
}

const namesIn = (text: string): string[] =>
  [...text.matchAll(NAME)].flatMap(([name]) => NUMBERED.exec(name)?.[0] ?? []);
const kindOf = (name: string): string => NUMBERED.exec(name)?.[1] ?? '';
