import type { AnyBooking, EventType, EventTypeWebhook, Webhook } from '../../schemas/index.ts';
import type { Answer, ListBookingsQuery, Session } from '../client/index.ts';
import type { Ref } from './item.ts';
import { listed } from './listed.ts';

const PAGE = 100;
/** More than any account that a suite may be let loose on has; a target that pages for ever must not hold us. */
const PAGES = 200;

/**
 * All bookings that a list has, page by page, each once although the list may shift meanwhile.
 * @throws Inconclusive, UnexpectedAnswer when a page cannot be had
 */
export function allBookings(session: Session, query: ListBookingsQuery): Promise<AnyBooking[]> {
  return allPages(
    async (page) => listed(await session.bookings.list({ ...query, ...page }), 'uid'),
    ({ uid }) => uid,
  );
}

/**
 * The webhooks of the session's own account; none where the account may have none (403) or there is no such route.
 * @throws Inconclusive, UnexpectedAnswer when the list cannot be had
 */
export function ownWebhooks(session: Session): Promise<Webhook[]> {
  return allPages(
    async (page) => webhooksIn(await session.webhooks.list(page)),
    ({ id }) => id,
  );
}

/**
 * The webhooks of one event type; none where there is none, or no such route.
 * @throws Inconclusive, UnexpectedAnswer when the list cannot be had
 */
export function webhooksOf(eventType: Ref, { eventTypes }: Session): Promise<EventTypeWebhook[]> {
  return allPages(
    async (page) => webhooksIn(await eventTypes.webhooks.list(eventType, page)),
    ({ id }) => id,
  );
}

const webhooksIn = <T extends Webhook | EventTypeWebhook>(answer: Answer<T[]>): T[] =>
  answer.status === 403 || answer.status === 404 ? [] : listed(answer, 'id', 'subscriberUrl');

async function allPages<T>(
  list: (page: { take: number; skip: number }) => Promise<T[]>,
  keyOf: (thing: T) => string,
): Promise<T[]> {
  const found = new Map<string, T>();
  for (let page = 0; page < PAGES; page += 1) {
    const things = await list({ take: PAGE, skip: page * PAGE });
    const before = found.size;
    for (const thing of things) found.set(keyOf(thing), thing);
    if (things.length < PAGE || found.size === before) break;
  }
  return [...found.values()];
}

/** Several together are listed together (S12 list[8]); occurrences of a series have a status of their own (S12#381). */
const LIVE = ['upcoming', 'recurring', 'unconfirmed'];

/** Whatever still takes time: upcoming, pending, and the occurrences of series. */
export const liveBookings = (session: Session): Promise<AnyBooking[]> =>
  allBookings(session, { status: LIVE });

/**
 * The event types of the session's own account. The release of 2025-10 lists none unless asked by username (S10,
 * exchanges 512 and 513).
 * @throws Inconclusive, UnexpectedAnswer when the list cannot be had
 */
export async function ownEventTypes(session: Session): Promise<EventType[]> {
  const own = listed(await session.eventTypes.list(), 'id', 'slug');
  if (own.length > 0) return own;
  const username = (await session.me.get()).data?.username;
  if (typeof username !== 'string') return [];
  return listed(await session.eventTypes.list({ username }), 'id', 'slug');
}
