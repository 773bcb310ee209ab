import { createHash } from 'node:crypto';
import { sortedJson } from '../book/sorted-json.ts';
import { typeOf } from '../compare.ts';
import type { Json } from '../exchange.ts';
import { NAME } from '../normalise/names.ts';
import type { ObservedExchange } from '../observe/observe.ts';
import type { Change } from './change.ts';
import { classOf, DRIFT_CLASSES, type DriftClass, type DriftKind } from './rules.ts';

/** One change of the target, however often it shows. */
export interface DriftEntry {
  /** The same change has the same id every night. */
  id: string;
  class: DriftClass;
  kind: DriftKind;
  /** The part of the API it shows in: `bookings`, `event-types`; `''`: the target as a whole. */
  resource: string;
  /** What changed, in a few words: `displayEmail`, `POST /v2/bookings/{uid}/cancel`. */
  subject: string;
  /** What it was and what it is, in a few words, of a value its JSON; null: nothing. */
  before: string | null;
  after: string | null;
  /** Keys of the ledger, sorted. */
  claims: string[];
  /** Where it shows, sorted: the operation and the place in its answer, entries of lists as `*`. */
  places: string[];
  /** One exchange that shows it; null of a capability, and of a claim that turned with the same answers. */
  example: { claim: string; before: ObservedExchange | null; after: ObservedExchange | null } | null;
}

/** Groups differences into changes: the same difference in forty answers is one. The gravest come first. */
export function entriesOf(changes: readonly Change[]): DriftEntry[] {
  const groups = new Map<string, Change[]>();
  // Which of forty is the example must not depend on the order in which they were found.
  for (const change of [...changes].sort((a, b) => (a.claim < b.claim ? -1 : a.claim > b.claim ? 1 : 0))) {
    const key = keyOfChange(change);
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups].map(([key, group]) => entryOf(key, group)).sort(byGravity);
}

const byGravity = (a: DriftEntry, b: DriftEntry): number =>
  DRIFT_CLASSES.indexOf(a.class) - DRIFT_CLASSES.indexOf(b.class) ||
  `${a.resource} ${a.subject} ${a.id}`.localeCompare(`${b.resource} ${b.subject} ${b.id}`, 'en');

/** The same for the same change, wherever it shows and whatever identities stand there. */
export function keyOfChange(change: Change): string {
  const { kind, claim, capability, pointer, before, after, exchange } = change;
  const resource = resourceOf(change);
  const said = `${plain(before)} → ${plain(after)}`;
  switch (kind) {
    case 'status':
    case 'error-shape':
    case 'error-code':
      return `${kind} ${said} ${wordingOf(exchange.before)} → ${wordingOf(exchange.after)}`;
    case 'property-new':
    case 'property-gone':
      return `${kind} ${resource} ${propertyOf(pointer)} ${kindsOf(before)} → ${kindsOf(after)}`;
    case 'type':
    case 'newly-null':
    case 'no-longer-null':
      return `${kind} ${resource} ${propertyOf(pointer)} ${kindsOf(before)} → ${kindsOf(after)}`;
    case 'enum':
    case 'value':
      return `${kind} ${resource} ${propertyOf(pointer)} ${plain(withoutNames(before))} → ${plain(withoutNames(after))}`;
    case 'text':
      return `text ${said}`;
    case 'header':
      return `header ${pointer} ${said}`;
    case 'items':
    case 'order':
      return `${kind} ${resource} ${placeOf(pointer)}`;
    case 'capability-lost':
    case 'capability-new':
      return `${kind} ${capability ?? ''} ${said}`;
    case 'claim-turned':
    case 'claim-mended':
      return `${kind} ${claim}`;
  }
}

function entryOf(key: string, group: readonly Change[]): DriftEntry {
  const [first] = group;
  if (first === undefined) throw new Error('a change without a difference');
  const { kind, exchange } = first;
  return {
    id: createHash('sha256').update(key).digest('hex').slice(0, 10),
    class: classOf(kind),
    kind,
    resource: resourceOf(first),
    subject: subjectOf(first, group),
    before: shown(kind, first.before),
    after: shown(kind, first.after),
    claims: unique(group.map(({ claim }) => claim).filter((claim) => claim !== '')),
    places: unique(group.flatMap(({ operation, pointer }) => placesOf(operation, pointer))),
    example: exchange.before === null && exchange.after === null ? null : { claim: first.claim, ...exchange },
  };
}

function subjectOf(change: Change, group: readonly Change[]): string {
  const { kind, pointer, claim, capability } = change;
  switch (kind) {
    case 'status':
    case 'error-shape':
    case 'error-code':
    case 'text':
      return someOf(routesOf(group));
    case 'header':
      return pointer.replace('/headers/', '');
    case 'items':
    case 'order':
      return placeOf(pointer);
    case 'claim-turned':
    case 'claim-mended':
      return claim;
    case 'capability-lost':
    case 'capability-new':
      return capability ?? someOf(unique(group.map((one) => one.claim)));
    default:
      return propertyOf(pointer);
  }
}

/** The routes of a change, one an operation: that with a name rather than what the suite made up (`nosuchbooking`). */
function routesOf(group: readonly Change[]): string[] {
  const routes = new Map<string, string>();
  for (const { operation, exchange } of group) {
    const route = routeOf(exchange.after ?? exchange.before);
    const known = routes.get(operation ?? route);
    if (known === undefined || (!known.includes('{') && route.includes('{')))
      routes.set(operation ?? route, route);
  }
  return unique([...routes.values()]);
}

const someOf = (names: string[]): string =>
  names.length > 2 ? `${names[0]} and ${names.length - 1} more` : names.join(' and ');

/** `POST /v2/bookings/{booking.uid}/cancel` */
function routeOf(exchange: ObservedExchange | null): string {
  if (exchange === null) return '';
  const { method, path } = exchange.request;
  return `${method} ${(path.split('?')[0] ?? '').replace(NAME, (name) => `{${name.slice(1, -1).replace(/#\w+.*$/, '')}}`)}`;
}

function resourceOf({ operation, claim, kind }: Change): string {
  if (kind.startsWith('capability')) return '';
  return (operation ?? claim).split('.')[0] ?? '';
}

const placesOf = (operation: string | null, pointer: string): string[] =>
  operation === null && pointer === '' ? [] : [placeIn(operation, pointer)];

/** The operation and the place in its answer, as `DriftEntry.places` names it. */
export const placeIn = (operation: string | null, pointer: string): string =>
  `${operation ?? 'any'} ${placeOf(pointer)}`.trim();

/** Where in the resource: without the envelope, entries of lists and days as `*`. */
function placeOf(pointer: string): string {
  return pointer
    .replace(/^\/body/, '')
    .replace(/\/\d+(?=\/|$)/g, '/*')
    .replace(/\/<[^/]*>(?=\/|$)/g, '/*');
}

const propertyOf = (pointer: string): string =>
  placeOf(pointer)
    .split('/')
    .filter((segment) => segment !== '*')
    .at(-1) ?? '';

/** Without the numbers of names: which booking it was does not matter. */
function plain(value: Json | undefined): string {
  return value === undefined
    ? 'nothing'
    : sortedJson(value).replace(NAME, (name) => name.replace(/#\w+/, ''));
}

/** Of a text that is more than a name, what it says of whatever it names: `<>@Cal.com`. */
const withoutNames = (value: Json | undefined): Json | undefined =>
  typeof value === 'string' && !/^<[^<>]*>$/.test(value) ? value.replace(NAME, '<>') : value;

/** What an answer says, without what it names: that one uid is unknown or another is the same. */
function wordingOf(exchange: ObservedExchange | null): string {
  const named = (exchange?.request.path.split(/[/?&=]/) ?? []).filter(
    (part) => /\d/.test(part) && part.length > 3,
  );
  const text = plain(messageOf(exchange)).replace(NAME, '<>');
  return named.reduce((result, part) => result.replaceAll(part, '<>'), text);
}

const kindsOf = (value: Json | undefined): string => (value === undefined ? 'nothing' : typeOf(value));

function messageOf(exchange: ObservedExchange | null): Json {
  const body = exchange?.response.body;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  const { error, message } = body;
  if (typeof error === 'object' && error !== null && !Array.isArray(error)) return error['message'] ?? null;
  return message ?? null;
}

const LONGEST = 160;

/** Kinds that are about values: those are shown as JSON, for `1` is not `"1"` and `""` is not nothing. */
const OF_VALUES: ReadonlySet<DriftKind> = new Set([
  'property-gone',
  'property-new',
  'type',
  'newly-null',
  'no-longer-null',
  'enum',
  'value',
  'items',
  'order',
]);

function shown(kind: DriftKind, value: Json | undefined): string | null {
  if (value === undefined) return null;
  const text = typeof value === 'string' && !OF_VALUES.has(kind) ? value : sortedJson(value);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

const unique = (texts: string[]): string[] => [...new Set(texts)].sort();
