import type { Caller } from '../client/index.ts';

export const KINDS = [
  'webhook',
  'booking',
  'reservation',
  'event-type',
  'schedule',
  'changed-setting',
] as const;
export type Kind = (typeof KINDS)[number];

/**
 * What it is called on the target: the uid of a booking or a reservation, the id of anything else; of a setting of an
 * account whose it is and its name.
 */
export type Ref = string;

/** Something the suite made or changed, or may have, and has to remove or to put back. */
export interface Item {
  /** Null: its create was sent, and the answer is not known. */
  ref: Ref | null;
  /** Of the create; null when it was found in another way. */
  intent: number | null;
  kind: Kind;
  /** Whose key made it. */
  caller: Caller;
  /**
   * By what it can be looked up: an attendee's address, a slug, a name, a subscriber URL; null: the create had none. Of
   * a changed setting: what it was before, in JSON.
   */
  mark: string | null;
  /** Of a booking made by rescheduling: the uid of the old one. */
  movedFrom: Ref | null;
  /**
   * Of a booking or a reservation: the event type asked for, as the create named it. Of a webhook: the one that it
   * belongs to; null: it is the account's.
   */
  eventType: string | null;
  /** Of a reservation: how long after its create it is over by itself, in milliseconds. */
  lapsesAfterMs: number | null;
  /** Of a booking: the seats that we took; empty: it is not seated; null: not known, others may sit there too. */
  seats: Ref[] | null;
  /** Of a create that was answered in a way that leaves it open: nothing more will come of it. */
  answered: boolean;
  /** When it was last heard of, ISO 8601, our clock. */
  at: string;
}

/** What a create says of what it will make. */
export type Intent = Pick<Item, 'kind' | 'caller' | 'mark' | 'movedFrom' | 'eventType' | 'lapsesAfterMs'>;
