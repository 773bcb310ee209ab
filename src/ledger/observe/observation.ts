import { saidIn } from '../book/in-short.ts';
import type { Observation } from '../types.ts';
import { eitherOf } from './chance.ts';
import { observe, type RunFacts } from './observe.ts';
import type { RecordedExchange } from './recorded.ts';
import { tellingOf } from './select.ts';

/** What a test tells the reporter of its claim. */
export interface Told {
  claim: string;
  version: string | null;
  exchanges: readonly RecordedExchange[];
  /** The claim states outcomes between which Cal.com alternates (rule 9 of the design). */
  alternates: boolean;
}

/**
 * What a claim's exchanges showed. Where chance decides, what came is told apart: the rest must be the same for the
 * same behaviour.
 */
export function observationOf({ claim, version, exchanges, alternates }: Told, facts: RunFacts): Observation {
  const observed = observe(exchanges, facts);
  if (alternates) return { claim, version, exchanges: [], outcome: saidIn(observed) };
  const drawn = tellingOf(exchanges).filter(isDrawn);
  return {
    claim,
    version,
    exchanges: observed,
    outcome: drawn.length === 0 ? null : saidIn(drawn.map(asAnswer)),
  };
}

const isDrawn = ({ method, path, requestBody, status, body }: RecordedExchange): boolean =>
  eitherOf({
    request: { method, path, headers: {}, ...(requestBody === undefined ? {} : { body: requestBody }) },
    response: { status: status ?? 0, headers: {}, body },
  }) !== null;

const asAnswer = ({ operation, method, path, status, body }: RecordedExchange) => ({
  operation,
  request: { method, path },
  response: { status: status ?? 0, body },
});
