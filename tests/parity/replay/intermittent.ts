import type { NormalisedExchange, ResponseRecord } from '../../../src/ledger/exchange.ts';
import { isObject } from '../../../src/ledger/normalise/order.ts';

const SEAT_GONE = 'Invalid Query: The requested record was not found.';

const refusedAsGone = ({ status, body }: ResponseRecord): boolean => {
  const error = isObject(body) ? body['error'] : undefined;
  return status === 404 && isObject(error) && error['code'] === 'NOT_FOUND' && error['message'] === SEAT_GONE;
};

/**
 * Says why two answers that differ are both Cal.com's, or undefined if they are not. One thing is known to
 * alternate: cancelling a single seat answers 200 or, in about a third of the calls, 404 (FACTS F23).
 */
export function alternates(recorded: NormalisedExchange, live: NormalisedExchange): string | undefined {
  const { method, path, body } = recorded.request;
  const cancelsSeat = method === 'POST' && /\/cancel\/?$/.test(path) && isObject(body) && 'seatUid' in body;
  if (!cancelsSeat) return undefined;
  const [one, two] = [recorded.response, live.response];
  const both = (refusedAsGone(one) && two.status === 200) || (refusedAsGone(two) && one.status === 200);
  return both ? 'cancelling a seat alternates between 200 and 404' : undefined;
}
