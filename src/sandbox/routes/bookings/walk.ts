import type { FastifyRequest } from 'fastify';
import { filterBookings, sortBookings } from '../../domain/booking-list.ts';
import { isListedAsPast } from '../../domain/booking-lookup.ts';
import { viewBooking } from '../../domain/booking-view.ts';
import type { Booking } from '../../domain/model.ts';
import { requirePermittedUser } from '../../http/auth.ts';
import { DetailedRefusal } from '../../http/errors.ts';
import { queryOf } from '../../http/request.ts';
import type { Sandbox } from '../../sandbox.ts';
import { filterOf } from './list.ts';
import { checkWalkQuery } from './list-query.ts';

const FORWARD = ['upcoming', 'recurring', 'unconfirmed'];
/** How many bookings a page has unless told otherwise; a guess. */
const LIMIT = 100;

const cursorOf = ({ start, id }: Booking): string => Buffer.from(`${start} ${id}`).toString('base64url');

/** @throws DetailedRefusal 400 for what no answer gave out; its text is a guess */
function afterCursor(bookings: readonly Booking[], cursor: string): Booking[] {
  const at = bookings.findIndex((booking) => cursorOf(booking) === cursor);
  if (at < 0) throw new DetailedRefusal(400, 'Invalid cursor');
  return bookings.slice(at + 1);
}

/**
 * `GET /v2/bookings` of the contract 2026-05-01: the caller's own bookings, page by page, in the order that the status
 * asked for has: the next one first, or the latest (F09, F72: [D], its shape H9).
 */
export function walkBookings(request: FastifyRequest, sandbox: Sandbox) {
  const user = requirePermittedUser(request);
  const query = checkWalkQuery(queryOf(request));
  const direction = FORWARD.includes(query.status?.[0] ?? '') ? 'asc' : 'desc';
  const found = filterBookings(sandbox.bookingsOf(user), filterOf(query), (booking) =>
    isListedAsPast(booking, sandbox),
  );
  const all = sortBookings(found, 'start', direction);
  const left = query.cursor === undefined ? all : afterCursor(all, query.cursor);
  const page = left.slice(0, query.limit ?? LIMIT);
  const hasMore = left.length > page.length;
  const last = page.at(-1);
  return {
    status: 'success',
    data: page.map((booking) => viewBooking(booking, sandbox, user, '2026-02-25')),
    pagination: { nextCursor: hasMore && last ? cursorOf(last) : null, hasMore },
  };
}
