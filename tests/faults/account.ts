import type { State } from '../../src/sandbox/index.ts';
import { liveBookingsOf } from '../belongings/belongings.ts';

/**
 * What the sandbox itself has that it had not before, whatever kind it is: bookings that are cancelled,
 * declined or past remain and do not count, since the API cannot delete them.
 */
export function leftIn(before: State, after: State): string[] {
  const live = new Set(liveBookingsOf(after).map(({ uid }) => uid));
  return listsOf(after).flatMap(([kind, things]) => {
    const known = new Set(listsOf(before).flatMap(([name, had]) => (name === kind ? had.map(nameOf) : [])));
    return things
      .filter((thing) => !known.has(nameOf(thing)) && (kind !== 'bookings' || live.has(nameOf(thing))))
      .map((thing) => `${kind} ${nameOf(thing)}`);
  });
}

type Thing = Readonly<Record<string, unknown>>;

/** What the sandbox remembers of things that were there. */
const HISTORY = 'eventTypeChanges';

const listsOf = (state: State): [string, Thing[]][] =>
  Object.entries(state).filter(
    (entry): entry is [string, Thing[]] => Array.isArray(entry[1]) && entry[0] !== HISTORY,
  );

const nameOf = (thing: Thing): string => String(thing['uid'] ?? thing['id']);
