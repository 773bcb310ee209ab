import type { Json, NormalisedExchange, ResponseRecord } from '../exchange.ts';
import { isObject } from '../normalise/order.ts';

const SEAT_GONE = 'Invalid Query: The requested record was not found.';

const isRefusedAsGone = ({ status, body }: ResponseRecord): boolean => {
  const error = isObject(body) ? body['error'] : undefined;
  return status === 404 && isObject(error) && error['code'] === 'NOT_FOUND' && error['message'] === SEAT_GONE;
};

const cancelsSeat = ({ method, path, body }: NormalisedExchange['request']): boolean =>
  method === 'POST' && /\/cancel\/?$/.test(path) && isObject(body ?? null) && 'seatUid' in (body as object);

/**
 * Says why two answers that differ are both Cal.com's, or undefined if they are not. One thing is known to
 * alternate: cancelling a single seat answers 200 or, in about a third of the calls, 404 although the seat is gone (F23).
 */
export function alternates(one: NormalisedExchange, other: NormalisedExchange): string | undefined {
  if (!cancelsSeat(one.request)) return undefined;
  const [a, b] = [one.response, other.response];
  const both = (isRefusedAsGone(a) && b.status === 200) || (isRefusedAsGone(b) && a.status === 200);
  return both ? 'cancelling a seat alternates between 200 and 404' : undefined;
}

const EITHER: Json = '<200 with the booking, or 404 NOT_FOUND although the seat is gone (F23)>';

/** An answer that chance decides, in a form that is the same whichever came; null: any other answer. */
export function eitherOf({ request, response }: NormalisedExchange): ResponseRecord | null {
  if (!cancelsSeat(request)) return null;
  return response.status === 200 || isRefusedAsGone(response)
    ? { status: 200, headers: {}, body: EITHER }
    : null;
}
