import type { KnownDeviation } from './types.ts';

/** The part of an answer by which a known deviation is recognised. */
export interface ObservedAnswer {
  operation: string | null;
  status: number | null;
  shape: string | null;
}

const TEXTS = ['claim', 'seenOn', 'evidence', 'expires', 'note'] as const;

/**
 * Reads the list of known deviations.
 * @throws Error naming the entry and the property when one is missing, or a date is none.
 */
export function parseDeviations(json: string): KnownDeviation[] {
  const parsed: unknown = JSON.parse(json);
  const list = (parsed as { deviations?: unknown }).deviations;
  if (!Array.isArray(list))
    throw new Error('known deviations: expected an object with an array "deviations"');
  return list.map((entry: KnownDeviation, index) => {
    for (const name of TEXTS) {
      if (typeof entry[name] !== 'string' || entry[name] === '')
        throw new Error(`known deviations[${index}]: "${name}" is missing`);
    }
    if (!/^\d{4}-\d{2}-\d{2}$/.test(entry.expires) || Number.isNaN(Date.parse(entry.expires)))
      throw new Error(
        `known deviations[${index}]: "expires" is "${entry.expires}", expected a date as yyyy-MM-dd`,
      );
    if (typeof entry.observed?.status !== 'number' || typeof entry.observed.operation !== 'string')
      throw new Error(`known deviations[${index}]: "observed" needs an operation and a status`);
    if (typeof entry.where?.routeMissing !== 'string')
      throw new Error(
        `known deviations[${index}]: "where" needs the route by whose absence such a target is known`,
      );
    return entry;
  });
}

/**
 * Whether a broken claim showed exactly the answer that the deviation expects, and nothing else was wrong: its one
 * error is about that answer, and the target is one of those that are known to give it.
 */
export const isExpected = (
  deviation: KnownDeviation,
  answers: ObservedAnswer[],
  errors: string[],
  missingRoutes: string[],
): boolean =>
  missingRoutes.includes(deviation.where.routeMissing) &&
  errors.length === 1 &&
  (errors[0] ?? '').includes(`received ${deviation.observed.status}`) &&
  answers.some(
    (answer) =>
      answer.operation === deviation.observed.operation &&
      answer.status === deviation.observed.status &&
      answer.shape === deviation.observed.shape,
  );
