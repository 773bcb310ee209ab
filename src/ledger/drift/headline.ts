import type { DriftEntry } from './entries.ts';

/** How a name or a value of the API is set off from the words around it. */
export type Quote = (text: string) => string;

const plain: Quote = (text) => text;

/** A change in one sentence without its full stop: `displayEmail is new in bookings`. */
export function headlineOf(entry: DriftEntry, quote: Quote = plain): string {
  const { kind, subject, before, after, claims } = entry;
  const what = quote(subject);
  const where = entry.resource === '' ? '' : ` in ${entry.resource}`;
  switch (kind) {
    case 'status':
      return `${what} ${isSeveral(subject) ? 'answer' : 'answers'} ${answerIn(after)} instead of ${answerIn(before)}`;
    case 'error-shape':
      return `${what}: the error has ${outlineIn(after)} instead of ${outlineIn(before)}`;
    case 'error-code':
      return `${what}: the error code is ${quote(codeIn(after))} instead of ${quote(codeIn(before))}`;
    case 'property-gone':
      return `${what} is gone${where === '' ? '' : ` from ${entry.resource}`}`;
    case 'property-new':
      return `${what} is new${where}`;
    case 'type':
      return `${what}${where} is ${article(typeIn(after))}, no longer ${article(typeIn(before))}`;
    case 'newly-null':
      return `${what}${where} is null where it had a value`;
    case 'no-longer-null':
      return `${what}${where} has a value where it was null`;
    case 'enum':
    case 'value':
      return `${what}${where} ${turned(before ?? 'nothing', after ?? 'nothing', quote)}`;
    case 'items':
      return `${quote(listIn(subject))}${where} has ${before === null ? 'more' : 'fewer'} entries`;
    case 'order':
      return `${quote(listIn(subject))}${where} comes in another order`;
    case 'claim-turned':
      return `${what} is contradicted`;
    case 'claim-mended':
      return `${what} holds, which was contradicted`;
    case 'capability-lost':
      return claims.length === 0 ? `${what} is not served any more` : `${what} cannot be asked any more`;
    case 'capability-new':
      return claims.length === 0 ? `${what} is served now` : `${what} can be asked now`;
    case 'text':
      return `${what}: another wording`;
    case 'header':
      return `the header ${what} ${before === null ? 'is new' : after === null ? 'is gone' : 'has another value'}`;
  }
}

const LONGEST = 40;

const turned = (before: string, after: string, quote: Quote): string =>
  before.length + after.length > LONGEST
    ? 'has another value'
    : `is ${quote(after)} where it was ${quote(before)}`;

/** The status of an answer in a few words: `404` of `404 detailed NotFoundException`. */
export const statusIn = (said: string | null): number => Number(said?.split(' ')[0] ?? Number.NaN);

/** The error code of such words, or `none`. */
export const codeIn = (said: string | null): string =>
  said?.split(' ').find((word) => word !== '' && !/^\d+$/.test(word) && !SHAPES.has(word)) ?? 'none';

/** The outline of such words, as docs/facts.md calls it (F12). */
export function outlineIn(said: string | null): string {
  const shape = said?.split(' ').find((word) => SHAPES.has(word));
  return shape === undefined ? 'an outline that is not known' : `the ${shape} outline`;
}

/** The JSON type of a value that is shown as JSON, cut or not. */
export function typeIn(said: string | null): string {
  if (said === null) return 'nothing';
  if (said === 'null') return 'null';
  if (said.startsWith('"')) return 'string';
  if (said.startsWith('[')) return 'array';
  if (said.startsWith('{')) return 'object';
  return said === 'true' || said === 'false' ? 'boolean' : 'number';
}

const SHAPES = new Set(['detailed', 'validation', 'coded', 'bare']);

const answerIn = (said: string | null): string => {
  const code = codeIn(said);
  return code === 'none' ? String(statusIn(said)) : `${statusIn(said)} ${code}`;
};

/** Of several subjects only the first is named, or two. */
const isSeveral = (subject: string): boolean => / and (\d+ more$|[A-Z]+ \/)/.test(subject);

const listIn = (subject: string): string => subject.replace(/(\/\*)+$/, '') || subject;

/** `a string`, `an array`, `null` */
export const article = (type: string): string =>
  type === 'null' || type === 'nothing' ? type : `${/^[ao]/.test(type) ? 'an' : 'a'} ${type}`;
