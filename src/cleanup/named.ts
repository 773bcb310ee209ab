import type { Session } from '../client/index.ts';
import type { Kind, Ref } from './item.ts';
import { listed } from './listed.ts';
import { type Mark, readNameMark, readSlugMark, readUrlMark } from './marks.ts';
import { ownEventTypes, ownWebhooks, webhooksOf } from './pages.ts';

/** A thing that carries its mark in its name: a slug, a name, a subscriber URL. */
export interface Named {
  kind: Exclude<Kind, 'booking' | 'reservation' | 'changed-setting'>;
  ref: Ref;
  name: string;
  /** Whose making it is; null: foreign. */
  marked: Mark | null;
  /** Of a webhook: see `Item.eventType`. */
  eventType?: Ref;
}

/**
 * How all of a kind are listed that the session's account has; of webhooks only the account's own.
 * @throws Inconclusive, UnexpectedAnswer when the list cannot be had
 */
export const NAMED: Record<Named['kind'], (session: Session) => Promise<Named[]>> = {
  webhook: async (session) => (await ownWebhooks(session)).map((webhook) => namedWebhook(webhook)),
  'event-type': async (session) =>
    (await ownEventTypes(session)).map(({ id, slug }) => ({
      kind: 'event-type',
      ref: String(id),
      name: slug,
      marked: readSlugMark(slug) ?? readNameMark(slug),
    })),
  schedule: async (session) =>
    listed(await session.schedules.list(), 'id', 'name').map(({ id, name }) => ({
      kind: 'schedule',
      ref: String(id),
      name,
      marked: readNameMark(name),
    })),
};

function namedWebhook({ id, subscriberUrl }: { id: string; subscriberUrl: string }): Named {
  return { kind: 'webhook', ref: id, name: subscriberUrl, marked: readUrlMark(subscriberUrl) };
}

/** Those of one event type, which need not be ours. */
export async function namedWebhooksOf(eventType: Ref, session: Session): Promise<Named[]> {
  return (await webhooksOf(eventType, session)).map((webhook) => ({ ...namedWebhook(webhook), eventType }));
}

/**
 * Whatever the session's account has that carries a name. The suite makes webhooks on event types of its own only:
 * those of others are not asked for.
 * @throws Inconclusive, UnexpectedAnswer when a list cannot be had
 */
export async function allNamed(session: Session): Promise<Named[]> {
  const named = await NAMED.webhook(session);
  const eventTypes = await NAMED['event-type'](session);
  for (const { ref, marked } of eventTypes)
    if (marked !== null) named.push(...(await namedWebhooksOf(ref, session)));
  return [...named, ...eventTypes, ...(await NAMED.schedule(session))];
}
