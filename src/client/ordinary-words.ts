import { openApiDocument } from '../../schemas/index.ts';

/** Words of the suite's own, in what it makes on a target. */
const OWN = ['contract', 'provided', 'claim', 'street', 'example', 'com'];

let words: Set<string> | null = null;

/**
 * Whether answers of any Cal.com have this where nobody is meant: a word of the API, a number, a letter or two. Somebody
 * may be called so all the same.
 */
export function isOrdinary(text: string): boolean {
  words ??= new Set([...(JSON.stringify(openApiDocument()).match(/\p{L}+/gu) ?? []), ...OWN].map(lower));
  return words.has(lower(text)) || !/\p{L}/u.test(text) || text.length < 3;
}

const lower = (text: string): string => text.toLowerCase();
