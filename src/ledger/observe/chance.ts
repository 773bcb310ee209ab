import type { Json, NormalisedExchange, ResponseRecord } from '../exchange.ts';
import { isObject } from '../normalise/order.ts';

const SEAT_GONE = 'Invalid Query: The requested record was not found.';

const isRefusedAsGone = ({ status, body }: ResponseRecord): boolean => {
  const error = isObject(body) ? body['error'] : undefined;
  return status === 404 && isObject(error) && error['code'] === 'NOT_FOUND' && error['message'] === SEAT_GONE;
};

const SUCCESSES = [200, 201];

const cancelsSeat = ({ method, path, body }: NormalisedExchange['request']): boolean =>
  method === 'POST' && /\/cancel\/?$/.test(path) && seatIn(body) !== undefined;

/** The old contract calls it otherwise (F68). */
function seatIn(body: Json | undefined): Json | undefined {
  return isObject(body) ? (body['seatUid'] ?? body['seatReferenceUid']) : undefined;
}

/**
 * Says why two answers that differ are both Cal.com's, or undefined if they are not. One thing is known to
 * alternate: cancelling a single seat answers 200 or, in about a third of the calls, 404 although the seat is gone (F23).
 */
export function alternates(one: NormalisedExchange, other: NormalisedExchange): string | undefined {
  if (!cancelsSeat(one.request)) return undefined;
  const [a, b] = [one.response, other.response];
  const both =
    (isRefusedAsGone(a) && SUCCESSES.includes(b.status)) ||
    (isRefusedAsGone(b) && SUCCESSES.includes(a.status));
  return both ? 'cancelling a seat alternates between success and 404' : undefined;
}

const GONE = '404 NOT_FOUND although the seat is gone (F23)';
const EITHER: Json = `<200 with the booking, or ${GONE}>`;
/** What the old contract answers (F68). */
const EITHER_OLD: Json = `<201 with its identifiers, or ${GONE}>`;

/** An answer that chance decides, in a form that is the same whichever came; null: any other answer. */
export function eitherOf({ request, response }: NormalisedExchange): ResponseRecord | null {
  if (!cancelsSeat(request)) return null;
  if (!SUCCESSES.includes(response.status) && !isRefusedAsGone(response)) return null;
  const isOld = 'seatReferenceUid' in (request.body as object);
  return { status: isOld ? 201 : 200, headers: {}, body: isOld ? EITHER_OLD : EITHER };
}
