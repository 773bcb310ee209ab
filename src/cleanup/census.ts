import type { Caller, Client } from '../client/index.ts';
import type { Kind, Ref } from './item.ts';
import type { Mark } from './marks.ts';
import { allNamed, type Named } from './named.ts';
import { evidenceOf } from './ours.ts';
import { liveBookings } from './pages.ts';

/** One thing that takes part in an account: no persons, no names but ours. */
export interface Counted {
  kind: Kind;
  account: Caller;
  ref: Ref;
  /** Upcoming or unconfirmed; null: no booking. */
  state: 'upcoming' | 'unconfirmed' | null;
  /** When a booking starts, ISO 8601. */
  start: string | null;
  /** Whose making it is; null: foreign. */
  mark: Mark | null;
  /** Why it is taken for ours. */
  why: string | null;
  /** Of a webhook: see `Item.eventType`. */
  eventType?: Ref;
}

/** What was in the accounts at a moment, but for what is over and done with. */
export interface Census {
  at: string;
  things: Counted[];
}

/**
 * Counts upcoming and unconfirmed bookings, event types, schedules and webhooks of each account, through all pages.
 * Reservations cannot be listed: they are not counted.
 * @param accounts those there is a key for; default the owner's
 * @throws Inconclusive, UnexpectedAnswer when a list cannot be had
 */
export async function takeCensus(client: Client, accounts: readonly Caller[] = ['owner']): Promise<Census> {
  const at = client.targetNow().toISOString();
  const things: Counted[] = [];
  for (const account of accounts) {
    const session = client.as(account);
    for (const booking of await liveBookings(session)) {
      const evidence = evidenceOf(booking);
      things.push({
        kind: 'booking',
        account,
        ref: booking.uid,
        state: booking.status === 'pending' ? 'unconfirmed' : 'upcoming',
        start: booking.start,
        mark: evidence?.mark ?? null,
        why: evidence?.why ?? null,
      });
    }
    for (const thing of await allNamed(session)) things.push(counted(thing, account));
  }
  return { at, things };
}

function counted({ kind, ref, name, marked, eventType }: Named, account: Caller): Counted {
  const why = marked === null ? null : `"${name}" is of run ${marked.runId}`;
  const below = eventType === undefined ? {} : { eventType };
  return { kind, account, ref, state: null, start: null, mark: marked, why, ...below };
}

export interface CensusLine {
  what: 'upcoming bookings' | 'unconfirmed bookings' | 'event types' | 'schedules' | 'webhooks';
  before: number;
  after: number;
}

export interface CensusChange {
  lines: CensusLine[];
  /** Of this run, and still there. */
  left: Counted[];
  /** Appeared and vanished meanwhile, not of the suite's making. */
  foreignAdded: Counted[];
  foreignGone: Counted[];
}

/** Compares the accounts before and after a run; foreign changes are told apart from the run's own. */
export function compareCensus(before: Census, after: Census, runId: string): CensusChange {
  const keysOf = (census: Census) => new Set(census.things.map(keyOf));
  const [then, now] = [keysOf(before), keysOf(after)];
  const line = (what: CensusLine['what'], is: (thing: Counted) => boolean): CensusLine => ({
    what,
    before: before.things.filter(is).length,
    after: after.things.filter(is).length,
  });
  return {
    lines: [
      line('upcoming bookings', ({ state }) => state === 'upcoming'),
      line('unconfirmed bookings', ({ state }) => state === 'unconfirmed'),
      line('event types', ({ kind }) => kind === 'event-type'),
      line('schedules', ({ kind }) => kind === 'schedule'),
      line('webhooks', ({ kind }) => kind === 'webhook'),
    ],
    left: after.things.filter(({ mark }) => mark?.runId === runId),
    foreignAdded: after.things.filter((thing) => thing.mark === null && !then.has(keyOf(thing))),
    foreignGone: before.things.filter((thing) => thing.mark === null && !now.has(keyOf(thing))),
  };
}

const keyOf = ({ account, kind, ref }: Counted): string => `${account} ${kind} ${ref}`;
