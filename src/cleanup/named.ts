import type { Session } from '../client/index.ts';
import type { Kind, Ref } from './item.ts';
import { type Mark, readNameMark, readSlugMark, readUrlMark } from './marks.ts';
import { ownEventTypes, ownWebhooks } from './pages.ts';

/** A thing that carries its mark in its name: a slug, a name, a subscriber URL. */
export interface Named {
  kind: Exclude<Kind, 'booking' | 'reservation'>;
  ref: Ref;
  name: string;
  /** Whose making it is; null: foreign. */
  marked: Mark | null;
}

/**
 * How all of a kind are listed that the session's account has.
 * @throws Inconclusive, UnexpectedAnswer when the list cannot be had
 */
export const NAMED: Record<Named['kind'], (session: Session) => Promise<Named[]>> = {
  webhook: async (session) =>
    (await ownWebhooks(session)).map(({ id, subscriberUrl }) => ({
      kind: 'webhook',
      ref: id,
      name: subscriberUrl,
      marked: readUrlMark(subscriberUrl),
    })),
  'event-type': async (session) =>
    (await ownEventTypes(session)).map(({ id, slug }) => ({
      kind: 'event-type',
      ref: String(id),
      name: slug,
      marked: readSlugMark(slug),
    })),
  schedule: async (session) =>
    (await session.schedules.list()).data.map(({ id, name }) => ({
      kind: 'schedule',
      ref: String(id),
      name,
      marked: readNameMark(name),
    })),
};
