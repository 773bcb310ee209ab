import type { Caller } from '../client/index.ts';

export type Kind = 'booking' | 'event-type' | 'schedule';

/** What it is called on the target: a booking's uid, the id of an event type or a schedule. */
export type Ref = string;

/** Something the suite made, or may have made, and has to remove. */
export interface Item {
  /** Null: its create was sent, and the answer is not known. */
  ref: Ref | null;
  /** Of the create; null when it was found in another way. */
  intent: number | null;
  kind: Kind;
  /** Whose key made it. */
  caller: Caller;
  /** By what it can be looked up: an attendee's address, a slug, a name; null: the create had none. */
  mark: string | null;
  /** Of a booking made by rescheduling: the uid of the old one. */
  movedFrom: Ref | null;
  /** Of a booking: the event type asked for, as the create named it. */
  eventType: string | null;
  /** Of a create that was answered in a way that leaves it open: nothing more will come of it. */
  answered: boolean;
  /** When it was last heard of, ISO 8601, our clock. */
  at: string;
}

/** What a create says of what it will make. */
export type Intent = Pick<Item, 'kind' | 'caller' | 'mark' | 'movedFrom' | 'eventType'>;
