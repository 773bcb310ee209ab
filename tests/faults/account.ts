import type { State } from '../../src/sandbox/index.ts';

/** What a booking is once it takes no time any more. */
const OVER = new Set(['cancelled', 'rejected']);

/**
 * What the sandbox itself has that it had not before, whatever kind it is: bookings that are cancelled or declined
 * remain and do not count, since the API cannot delete them.
 */
export function leftIn(before: State, after: State): string[] {
  return listsOf(after).flatMap(([kind, things]) => {
    const known = new Set(listsOf(before).flatMap(([name, had]) => (name === kind ? had.map(nameOf) : [])));
    return things
      .filter((thing) => !known.has(nameOf(thing)) && !OVER.has(String(thing['status'])))
      .map((thing) => `${kind} ${nameOf(thing)}`);
  });
}

type Thing = Readonly<Record<string, unknown>>;

const listsOf = (state: State): [string, Thing[]][] =>
  Object.entries(state).filter((entry): entry is [string, Thing[]] => Array.isArray(entry[1]));

const nameOf = (thing: Thing): string => String(thing['uid'] ?? thing['id']);
