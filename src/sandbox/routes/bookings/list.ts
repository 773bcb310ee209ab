import type { FastifyRequest } from 'fastify';
import { type Filter, filterBookings, pageOf, sortBookings } from '../../domain/booking-list.ts';
import { isListedAsPast } from '../../domain/booking-lookup.ts';
import { viewBooking } from '../../domain/booking-view.ts';
import type { Booking } from '../../domain/model.ts';
import { optionalUser, requirePermittedUser } from '../../http/auth.ts';
import { queryOf } from '../../http/request.ts';
import { contractOf } from '../../http/version.ts';
import type { Sandbox } from '../../sandbox.ts';
import { checkListQuery, type ListQuery } from './list-query.ts';

const ASKED_FIRST = [
  ['sortStart', 'start'],
  ['sortEnd', 'end'],
  ['sortCreated', 'createdAt'],
  ['sortUpdatedAt', 'updatedAt'],
] as const;
const LATEST_FIRST = ['past', 'cancelled', 'unconfirmed'];

/** The ids of those lists that were given; undefined where none was. */
function idsIn(...lists: (string | undefined)[]): number[] | undefined {
  const given = lists.filter((list) => list !== undefined);
  return given.length === 0 ? undefined : given.flatMap((list) => list.split(',').map(Number));
}

/** What of a query narrows a list. */
export function filterOf(query: ListQuery): Filter {
  const { eventTypeIds, eventTypeId, teamsIds, teamIds, teamId, ...rest } = query;
  const eventTypes = idsIn(eventTypeIds, eventTypeId);
  const teams = idsIn(teamsIds, teamIds, teamId);
  return {
    ...rest,
    ...(eventTypes ? { eventTypeIds: eventTypes } : {}),
    ...(teams ? { teamIds: teams } : {}),
  };
}

function sorted(bookings: Booking[], query: ListQuery): Booking[] {
  for (const [parameter, by] of ASKED_FIRST) {
    const direction = query[parameter];
    if (direction) return sortBookings(bookings, by, direction);
  }
  const latestFirst = query.status?.every((status) => LATEST_FIRST.includes(status)) ?? false;
  return sortBookings(bookings, 'start', latestFirst ? 'desc' : 'asc');
}

/** `GET /v2/bookings` of the contract 2024-08-13: the caller's own bookings. */
export function listBookings(request: FastifyRequest, sandbox: Sandbox) {
  const user = sandbox.behaviour.auth.listNeedsKey ? requirePermittedUser(request) : optionalUser(request);
  const query = checkListQuery(queryOf(request), sandbox.behaviour.bookings);
  const own = user && sandbox.behaviour.bookings.listsOwn ? sandbox.bookingsOf(user) : sandbox.state.bookings;
  const found = sorted(
    filterBookings(own, filterOf(query), (booking) => isListedAsPast(booking, sandbox)),
    query,
  );
  const { page, pagination } = pageOf(found, query.take ?? 100, query.skip ?? 0);
  const data = page.map((booking) => viewBooking(booking, sandbox, user, contractOf(request)));
  return { status: 'success', data, pagination };
}
