import type { LedgerClaim } from '../book/ledger.ts';
import { sortedJson } from '../book/sorted-json.ts';
import { compare, compareJson, type Difference } from '../compare.ts';
import type { Json } from '../exchange.ts';
import type { ObservedExchange } from '../observe/observe.ts';
import { renamedAlike } from './alike.ts';
import { pairsOf } from './pairs.ts';
import type { DriftKind } from './rules.ts';

/** One difference in one answer of one claim. */
export interface Change {
  kind: DriftKind;
  /** A key of the ledger; `''`: no claim shows it, but the capabilities of the target do. */
  claim: string;
  /** Of a capability: which. */
  capability?: string;
  operation: string | null;
  /** JSON pointer into the answer, `/body/data/uid`; `''`: the answer as a whole, or the claim. */
  pointer: string;
  before: Json | undefined;
  after: Json | undefined;
  /** The exchange it stands in, before and after; null where there is none. */
  exchange: { before: ObservedExchange | null; after: ObservedExchange | null };
}

/** Says what a value of an answer is for, by its JSON pointer into the body. */
export type RolesOf = (exchange: ObservedExchange) => Readonly<Record<string, string>>;

const TEXTS = new Set(['text', 'error-text', 'name', 'path']);

/**
 * What differs between two observations of a claim. Where the status differs, what the rest of that answer says is no
 * difference of its own; nor is the verdict, where an answer explains it.
 */
export function changesOf(key: string, before: LedgerClaim, after: LedgerClaim, rolesOf: RolesOf): Change[] {
  const pairs = pairsOf(before.exchanges, renamedAlike(before.exchanges, after.exchanges));
  let derailed = false;
  const changes = pairs.flatMap(([earlier, later]): Change[] => {
    if (earlier === null || later === null) return [];
    const found = changesIn(key, earlier, later, rolesOf);
    // What follows an answer with another status speaks of other things.
    const own = derailed ? found.filter(({ before, after }) => !isName(before) || !isName(after)) : found;
    derailed ||= found.some(({ kind }) => kind === 'status');
    return own;
  });
  if (changes.length > 0 || before.verdict === after.verdict) return changes;
  const whole = { claim: key, operation: null, pointer: '', exchange: { before: null, after: null } };
  return [{ ...whole, kind: turnOf(before, after), before: saidOf(before), after: saidOf(after) }];
}

const isName = (value: Json | undefined): boolean => typeof value === 'string' && /^<.*>$/.test(value);

const saidOf = ({ verdict, reason }: LedgerClaim): string =>
  reason === null ? verdict : `${verdict}: ${reason}`;

function turnOf(before: LedgerClaim, after: LedgerClaim): DriftKind {
  if (after.verdict === 'unsupported') return 'capability-lost';
  if (before.verdict === 'unsupported') return 'capability-new';
  return after.verdict === 'broken' ? 'claim-turned' : 'claim-mended';
}

/**
 * Whether the suite asks something else than it did: a request differs although every answer before it was the same.
 * Then two observations say nothing of each other.
 */
export function isAnotherQuestion(before: LedgerClaim, after: LedgerClaim): boolean {
  if (before.verdict !== after.verdict) return false;
  const later = renamedAlike(before.exchanges, after.exchanges);
  const length = Math.max(before.exchanges.length, later.length);
  for (let at = 0; at < length; at += 1) {
    const [was, is] = [before.exchanges[at], later[at]];
    if (was === undefined || is === undefined || was.caller !== is.caller) return true;
    if (compareJson(asJson(was.request), asJson(is.request)).length > 0) return true;
    if (compare(was.response, is.response).length > 0) return false;
  }
  return false;
}

const asJson = (request: ObservedExchange['request']): Json => request as unknown as Json;

function changesIn(
  claim: string,
  before: ObservedExchange,
  after: ObservedExchange,
  rolesOf: RolesOf,
): Change[] {
  const change = (kind: DriftKind, pointer: string, was: Json | undefined, is: Json | undefined): Change => ({
    kind,
    claim,
    operation: after.operation,
    pointer,
    before: was,
    after: is,
    exchange: { before, after },
  });
  if (before.response.status !== after.response.status)
    return [change('status', '/status', outlineOf(before), outlineOf(after))];
  const headers = compareJson(before.response.headers, after.response.headers, '/headers').map((difference) =>
    change('header', difference.pointer, difference.expected, difference.received),
  );
  if (before.shape !== after.shape)
    return [...headers, change('error-shape', '/body', outlineOf(before), outlineOf(after))];
  if (codeIn(before) !== codeIn(after))
    return [...headers, change('error-code', '/body/error/code', outlineOf(before), outlineOf(after))];
  const roles = rolesOf(after);
  const body = compareJson(before.response.body, after.response.body, '/body').map((difference) =>
    change(
      kindOf(difference, roles, after.shape),
      difference.pointer,
      difference.expected,
      difference.received,
    ),
  );
  return [...headers, ...reordered(body, change, before, after)];
}

/** Lists that hold the same in another order have one difference, not many. */
function reordered(
  changes: Change[],
  change: (kind: DriftKind, pointer: string, before: Json | undefined, after: Json | undefined) => Change,
  before: ObservedExchange,
  after: ObservedExchange,
): Change[] {
  const lists = new Map<string, boolean>();
  const isOnlyOrder = (list: string): boolean => {
    const known = lists.get(list);
    if (known !== undefined) return known;
    const [was, is] = [valueAt(before.response, list), valueAt(after.response, list)];
    const alike =
      Array.isArray(was) &&
      Array.isArray(is) &&
      sorted(was) === sorted(is) &&
      sortedJson(was) !== sortedJson(is);
    lists.set(list, alike);
    return alike;
  };
  const kept = changes.filter(({ pointer }) => !listsAround(pointer).some(isOnlyOrder));
  const orders = [...lists].filter(([, alike]) => alike).map(([list]) => list);
  return [
    ...kept,
    ...orders.map((list) =>
      change('order', list, valueAt(before.response, list), valueAt(after.response, list)),
    ),
  ];
}

const sorted = (list: Json[]): string => JSON.stringify(list.map((item) => sortedJson(item)).sort());

/** The pointers of the lists that a pointer leads through. */
function listsAround(pointer: string): string[] {
  const segments = pointer.split('/');
  return segments.flatMap((segment, at) => (/^\d+$/.test(segment) ? [segments.slice(0, at).join('/')] : []));
}

function valueAt(response: ObservedExchange['response'], pointer: string): Json | undefined {
  let value: unknown = response;
  for (const segment of pointer.split('/').slice(1)) {
    const key = segment.replaceAll('~1', '/').replaceAll('~0', '~');
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  }
  return value as Json | undefined;
}

function kindOf(
  difference: Difference,
  roles: Readonly<Record<string, string>>,
  shape: string | null,
): DriftKind {
  const { kind, pointer, expected, received } = difference;
  const inError = shape !== null;
  // Slots stand by day, and which day it is has a name.
  const isItem = /\/(\d+|<[^/]*>)$/.test(pointer);
  if (kind === 'missing') return inError && isWording(pointer) ? 'text' : isItem ? 'items' : 'property-gone';
  if (kind === 'added') return inError && isWording(pointer) ? 'text' : isItem ? 'items' : 'property-new';
  if (kind === 'type') {
    if (inError && isWording(pointer)) return 'text';
    return received === null ? 'newly-null' : expected === null ? 'no-longer-null' : 'type';
  }
  if (inError) return isWording(pointer) ? 'text' : 'value';
  const role = roles[pointer.replace(/^\/body/, '')];
  if (role === 'enum') return 'enum';
  return role !== undefined && TEXTS.has(role) && !isName(expected) && !isName(received) ? 'text' : 'value';
}

/** Of an error, what is said to people: messages, and which rules a property broke. */
const isWording = (pointer: string): boolean =>
  /\/(message|error)$|\/constraints(\/|$)|\/(message|errors?)\/\d+$/.test(pointer) ||
  /\/details\/errors\/\d+\/(value|target|children)(\/|$)/.test(pointer);

/** The code of an error; null: it has none, or it is no error. */
export const codeIn = ({
  response,
}: {
  response: Pick<ObservedExchange['response'], 'body'>;
}): string | null => {
  const { body } = response;
  const error = typeof body === 'object' && body !== null && !Array.isArray(body) ? body['error'] : undefined;
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return null;
  return typeof error['code'] === 'string' ? error['code'] : null;
};

/** An answer in a few words: status, and of an error its outline and code. */
function outlineOf(exchange: ObservedExchange): string {
  const { status } = exchange.response;
  const code = codeIn(exchange);
  if (exchange.shape === null && code === null) return String(status);
  return [status, exchange.shape, code].filter((part) => part !== null).join(' ');
}
