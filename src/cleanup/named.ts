import type { Session } from '../client/index.ts';
import type { Kind, Ref } from './item.ts';
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
 * How all of a kind are listed that the session's account has.
 * @throws Inconclusive, UnexpectedAnswer when the list cannot be had
 */
export const NAMED: Record<Named['kind'], (session: Session) => Promise<Named[]>> = {
  webhook: async (session) => [
    ...(await ownWebhooks(session)).map((webhook) => namedWebhook(webhook)),
    ...(await webhooksOfOurs(session)),
  ],
  'event-type': async (session) =>
    (await ownEventTypes(session)).map(({ id, slug }) => ({
      kind: 'event-type',
      ref: String(id),
      name: slug,
      marked: readSlugMark(slug) ?? readNameMark(slug),
    })),
  schedule: async (session) =>
    (await session.schedules.list()).data.map(({ id, name }) => ({
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

/** The suite makes webhooks on event types of its own only: those of others are not asked for. */
async function webhooksOfOurs(session: Session): Promise<Named[]> {
  const named: Named[] = [];
  for (const { ref, marked } of await NAMED['event-type'](session))
    if (marked !== null) named.push(...(await namedWebhooksOf(ref, session)));
  return named;
}
