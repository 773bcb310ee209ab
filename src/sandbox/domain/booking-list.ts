import { instantOf } from './instant.ts';
import type { Booking } from './model.ts';

type Direction = 'asc' | 'desc';

/** What a list of bookings may be narrowed and sorted by; times are ISO 8601, bounds count in. */
export interface Filter {
  status?: string[];
  attendeeEmail?: string;
  attendeeName?: string;
  bookingUid?: string;
  eventTypeIds?: number[];
  teamIds?: number[];
  afterStart?: string;
  beforeEnd?: string;
  afterCreatedAt?: string;
  beforeCreatedAt?: string;
  afterUpdatedAt?: string;
  beforeUpdatedAt?: string;
}

function hasStatus(booking: Booking, status: string, isOver: boolean): boolean {
  switch (status) {
    case 'upcoming':
      return booking.status === 'accepted' && !isOver;
    case 'recurring':
      return booking.recurringBookingUid !== null && booking.status === 'accepted' && !isOver;
    case 'past':
      return isOver && booking.status !== 'cancelled' && booking.status !== 'rejected';
    case 'cancelled':
      return booking.status === 'cancelled' || booking.status === 'rejected';
    default:
      return booking.status === 'pending' && !isOver;
  }
}

const at = (time: string): number => instantOf(time).getTime();

/**
 * The bookings that pass a filter, in the order in which they were made.
 * @param hasEnded whether it is over by the clock that holds for it
 */
export function filterBookings(
  bookings: readonly Booking[],
  filter: Filter,
  hasEnded: (booking: Booking) => boolean,
): Booking[] {
  const { attendeeEmail, attendeeName, afterStart, beforeEnd } = filter;
  const { afterCreatedAt, beforeCreatedAt, afterUpdatedAt, beforeUpdatedAt } = filter;
  return bookings.filter(
    (booking) =>
      (!filter.status || filter.status.some((status) => hasStatus(booking, status, hasEnded(booking)))) &&
      (!attendeeEmail || booking.attendees.some(({ email }) => email === attendeeEmail)) &&
      (!attendeeName || booking.attendees.some(({ name }) => name === attendeeName)) &&
      (!filter.bookingUid || booking.uid === filter.bookingUid) &&
      (!filter.eventTypeIds ||
        (booking.eventTypeId !== null && filter.eventTypeIds.includes(booking.eventTypeId))) &&
      // No booking here is a team's.
      !filter.teamIds &&
      (!afterStart || at(booking.start) >= at(afterStart)) &&
      (!beforeEnd || at(booking.end) <= at(beforeEnd)) &&
      (!afterCreatedAt || at(booking.createdAt) >= at(afterCreatedAt)) &&
      (!beforeCreatedAt || at(booking.createdAt) <= at(beforeCreatedAt)) &&
      (!afterUpdatedAt || at(booking.updatedAt) >= at(afterUpdatedAt)) &&
      (!beforeUpdatedAt || at(booking.updatedAt) <= at(beforeUpdatedAt)),
  );
}

/**
 * Sorts by one time. Unless asked otherwise the earliest start comes first, and where only past, cancelled or
 * unconfirmed ones were asked for, the latest (S12 protocol[8], S12#418, S12#593).
 */
export function sortBookings(
  bookings: readonly Booking[],
  by: 'start' | 'end' | 'createdAt' | 'updatedAt',
  direction: Direction,
): Booking[] {
  const sign = direction === 'asc' ? 1 : -1;
  return [...bookings].sort((a, b) => sign * (a[by] === b[by] ? a.id - b.id : a[by] < b[by] ? -1 : 1));
}

/** One page and its numbers; `currentPage` is 0 of nothing (F29). */
export function pageOf<T>(items: readonly T[], take: number, skip: number) {
  const page = items.slice(skip, skip + take);
  const totalPages = Math.ceil(items.length / take);
  const remainingItems = Math.max(0, items.length - skip - page.length);
  return {
    page,
    pagination: {
      returnedItems: page.length,
      totalItems: items.length,
      itemsPerPage: take,
      remainingItems,
      currentPage: items.length === 0 ? 0 : Math.floor(skip / take) + 1,
      totalPages,
      hasNextPage: remainingItems > 0,
      hasPreviousPage: skip > 0,
    },
  };
}
