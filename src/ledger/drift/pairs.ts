import type { ObservedExchange } from '../observe/observe.ts';

/** An exchange before and after; null: it has no counterpart. */
export type Pair =
  | [before: ObservedExchange, after: ObservedExchange]
  | [before: ObservedExchange, after: null]
  | [before: null, after: ObservedExchange];

/**
 * Exchanges that belong together: as many as there can be with the same request in the same order. Which they are
 * does not depend on which of the two is called the earlier.
 */
export function pairsOf(before: readonly ObservedExchange[], after: readonly ObservedExchange[]): Pair[] {
  const lengths = lengthsOf(before.map(questionOf), after.map(questionOf));
  const pairs: Pair[] = [];
  let [from, to] = [0, 0];
  while ((lengths[from]?.[to] ?? 0) > 0) {
    const [at, other] = nextPair(before, after, lengths, from, to);
    pairs.push(...alone(before, from, at, 'before'), ...alone(after, to, other, 'after'));
    const [earlier, later] = [before[at], after[other]];
    if (earlier && later) pairs.push([earlier, later]);
    [from, to] = [at + 1, other + 1];
  }
  return [
    ...pairs,
    ...alone(before, from, before.length, 'before'),
    ...alone(after, to, after.length, 'after'),
  ];
}

/** What makes two requests the same question. */
const questionOf = ({ operation, caller, request }: ObservedExchange): string =>
  `${operation} ${request.method} ${caller}`;

/** How many pairs there can be from each place on. */
function lengthsOf(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  const lengthAt = (from: number, to: number): number => lengths[from]?.[to] ?? 0;
  for (let from = before.length - 1; from >= 0; from -= 1) {
    const row = lengths[from] ?? [];
    for (let to = after.length - 1; to >= 0; to -= 1) {
      row[to] =
        before[from] === after[to]
          ? lengthAt(from + 1, to + 1) + 1
          : Math.max(lengthAt(from + 1, to), lengthAt(from, to + 1));
    }
  }
  return lengths;
}

/** Of the pairs that a best pairing may begin with the nearest, and of two as near the first by its question. */
function nextPair(
  before: readonly ObservedExchange[],
  after: readonly ObservedExchange[],
  lengths: readonly number[][],
  from: number,
  to: number,
): [number, number] {
  const best = lengths[from]?.[to] ?? 0;
  const candidates = before.slice(from).flatMap((earlier, i) =>
    after.slice(to).flatMap((later, j) => {
      const question = questionOf(earlier);
      const isBest = (lengths[from + i + 1]?.[to + j + 1] ?? 0) + 1 === best;
      return isBest && question === questionOf(later) ? [{ question, at: from + i, other: to + j }] : [];
    }),
  );
  candidates.sort((a, b) => a.at + a.other - b.at - b.other || (a.question < b.question ? -1 : 1));
  const [first] = candidates;
  if (first === undefined) throw new Error('a best pairing begins with a pair');
  return [first.at, first.other];
}

const alone = (
  exchanges: readonly ObservedExchange[],
  from: number,
  to: number,
  side: 'before' | 'after',
): Pair[] =>
  exchanges
    .slice(from, to)
    .map((exchange): Pair => (side === 'before' ? [exchange, null] : [null, exchange]));
