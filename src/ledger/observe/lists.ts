import type { Json } from '../exchange.ts';
import { isObject } from '../normalise/order.ts';
import type { RecordedExchange } from './recorded.ts';

/** Queries that leave only what the claim itself made. */
const OWN_ONLY = /[?&](attendeeEmail|attendeeName|bookingUid)=/;
/** Whoever comes first in the whole account is chance. */
const FIRST_OF_ALL = /[?&](take|limit)=1(&|$)/;
const COUNTS = new Set(['totalItems', 'remainingItems', 'returnedItems', 'totalPages', 'currentPage']);

export const isList = ({ operation, method }: RecordedExchange): boolean =>
  method === 'GET' && (operation?.endsWith('.list') ?? false) && operation !== 'slots.list';

/** Identifiers that the test met outside of lists: what of a list is its own. */
export function ownRefsIn(recorded: readonly RecordedExchange[]): ReadonlySet<string> {
  const refs = new Set<string>();
  const visit = (value: Json): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (isObject(value)) {
      for (const key of ['id', 'uid'] as const) {
        const ref = value[key];
        if (typeof ref === 'string' || typeof ref === 'number') refs.add(`${key} ${ref}`);
      }
      for (const item of Object.values(value)) visit(item);
    }
  };
  for (const exchange of recorded) if (!isList(exchange)) visit(exchange.body);
  return refs;
}

/**
 * A list's answer without what others have in the account: other claims and other people, who come and go. Counts
 * that include them only say that they are there.
 */
export function ownOf(exchange: RecordedExchange, refs: ReadonlySet<string>): Json {
  const { body } = exchange;
  if (!isList(exchange) || !isObject(body)) return body;
  const ofAll = !OWN_ONLY.test(exchange.path);
  const asked = new URLSearchParams(exchange.path.split('?')[1]).get('attendeeEmail');
  const isOwn = (item: Json) =>
    !isObject(item) ||
    (asked !== null && attends(asked, item['attendees'])) ||
    (!(ofAll && FIRST_OF_ALL.test(exchange.path)) &&
      (refs.has(`uid ${item['uid']}`) || (item['uid'] === undefined && refs.has(`id ${item['id']}`))));
  const kept = (value: Json): Json => {
    if (Array.isArray(value)) return value.filter(isOwn);
    if (!isObject(value)) return value;
    // The list of 2024-04-15 stands one level deeper (F10).
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => {
        if (Array.isArray(item)) return [key, item.filter(isOwn)];
        return [key, key === 'totalCount' ? '<count>' : item];
      }),
    );
  };
  const data = body['data'];
  const pagination = body['pagination'];
  return {
    ...body,
    ...(data === undefined ? {} : { data: kept(data) }),
    ...(isObject(pagination) && ofAll ? { pagination: uncounted(pagination) } : {}),
  };
}

/** Whether somebody with that address, which the suite made up, attends: a booking may be lent by another test. */
const attends = (address: string, attendees: Json | undefined): boolean =>
  Array.isArray(attendees) && attendees.some((one) => isObject(one) && one['email'] === address);

const uncounted = (pagination: Record<string, Json>): Json =>
  Object.fromEntries(
    Object.entries(pagination).map(([key, value]) => {
      if (COUNTS.has(key) && typeof value === 'number') return [key, '<count>'];
      return [key, typeof value === 'boolean' ? '<boolean>' : value];
    }),
  );
