import {
  anyOf,
  anything,
  type Components,
  count,
  documented,
  email,
  emailOrEmpty,
  flag,
  id,
  instant,
  integer,
  language,
  list,
  map,
  name,
  nullable,
  number,
  object,
  oneOfWords,
  ref,
  type Schema,
  slug,
  success,
  text,
  timeZone,
  token,
  uid,
} from './parts.ts';

/** What every kind of booking has, on every release (S10, S12, S26, H9). */
const always: Record<string, Schema> = {
  id,
  uid,
  title: text,
  // Documented as a string; null on seated bookings (F29, F32).
  description: nullable(text),
  hosts: list(ref('BookingHost')),
  status: oneOfWords('accepted', 'pending', 'cancelled', 'rejected'),
  start: instant,
  end: instant,
  duration: count,
  // Null once the event type is deleted (F28).
  eventTypeId: nullable(id),
  eventType: nullable(ref('BookingEventType')),
  meetingUrl: text,
  location: text,
  absentHost: flag,
  createdAt: instant,
  updatedAt: instant,
  rating: nullable(number),
  icsUid: token,
};

/** What a booking has in some states, on some releases or in some answers only. */
const sometimes: Record<string, Schema> = {
  // Absent or null on 2025-10-24, always there since, "" when there is none (F30, F38).
  cancellationReason: nullable(text),
  reschedulingReason: text,
  rescheduledFromUid: uid,
  rescheduledToUid: uid,
  // Create and reschedule answers only (F31, F44).
  isPlatformManagedUserBooking: flag,
};

const cancelledByEmail = nullable(emailOrEmpty);
const rescheduledByEmail = nullable(email);

/** What a booking has at its top level unless its places are seats (F32). */
const unseated: Record<string, Schema> = {
  metadata: map(text),
  attendees: list(ref('BookingAttendee')),
  bookingFieldsResponses: ref('BookingFieldsResponses'),
};

const host: Record<string, Schema> = { id, name, email, username: slug };
const attendee: Record<string, Schema> = { name, email, timeZone, language, absent: flag };
const attendeeSometimes: Record<string, Schema> = {
  displayEmail: email,
  phoneNumber: text,
  // Seen on seats of the hosted service (H9).
  createdAt: instant,
};

/** A booking that is neither seated nor one of a series, with what an answer promises beyond. */
function regular(promised: Record<string, Schema> = {}) {
  return object(
    { ...always, ...unseated, rescheduledByEmail, ...promised },
    { ...sometimes, cancelledByEmail, guests: list(email) },
  );
}

/** Seats are known by their attendees; where those are hidden or gone, by what the booking lacks (F32). */
const notSeated: Schema = {
  required: ['attendees'],
  properties: { attendees: { type: 'array', items: {}, maxItems: 0 } },
  anyOf: [{ required: ['metadata'] }, { required: ['bookingFieldsResponses'] }],
};

const recurring = { ...always, ...unseated, recurringBookingUid: uid };
const recurringSometimes = { ...sometimes, cancelledByEmail, rescheduledByEmail, guests: list(email) };

const seated = { ...always, attendees: list(ref('SeatedAttendee')) };
const seatedSometimes = { ...sometimes, cancelledByEmail, recurringBookingUid: uid };
// "" when the host moves all seats at once (S12#409, S26#401).
const movedSeatUid: Schema = { type: 'string', maxLength: 50, 'x-role': 'uid' };

/** A booking of seats. `rescheduledByEmail` was there in every sample, null (S12 seated, H9). */
function seats(promised: Record<string, Schema> = {}) {
  return { ...object({ ...seated, rescheduledByEmail, ...promised }, seatedSometimes), not: notSeated };
}

export const bookings: Components = {
  BookingHost: object({ ...host, timeZone }, { displayEmail: email }),
  // Without a zone on 2026-07 (S26 by-seat[1]), with one on the hosted service (H9).
  HostBySeat: object(host, { timeZone, displayEmail: email }),
  BookingEventType: object({ id, slug }),
  BookingAttendee: object(attendee, attendeeSometimes),
  SeatedAttendee: object(
    { ...attendee, seatUid: uid, bookingFieldsResponses: ref('BookingFieldsResponses'), metadata: map(text) },
    attendeeSometimes,
  ),
  // Answers to an event type's own fields come under their own names: any name, any value.
  BookingFieldsResponses: {
    ...object(
      {},
      {
        email,
        // One string, or first and last name apart [D].
        name: anyOf(name, map(name)),
        guests: list(email),
        displayEmail: email,
        displayGuests: list(email),
        notes: text,
        title: text,
        rescheduledReason: text,
        rescheduleReason: text,
        attendeePhoneNumber: text,
        location: object({ value: text, optionValue: text }),
      },
    ),
    additionalProperties: anything,
  },

  RegularBooking: regular(),
  // Its event type still exists.
  CreatedBooking: regular({ eventTypeId: id, eventType: ref('BookingEventType') }),
  // The trail back (F04).
  RescheduledBooking: regular({ rescheduledFromUid: uid }),
  // Here the reason and the canceller are given on every release, null on 2025-10-24 (F30, F38).
  CancelledBooking: regular({ cancellationReason: nullable(text), cancelledByEmail }),
  BookingWithGuests: regular({
    cancellationReason: nullable(text),
    cancelledByEmail,
    guests: list(email),
  }),
  // One of a series: no `rescheduledByEmail` was ever seen here (S12 recurring, H9 series).
  RecurringBooking: object(recurring, recurringSometimes),
  RescheduledRecurringBooking: object({ ...recurring, rescheduledFromUid: uid }, recurringSometimes),
  // Without `cancelledByEmail`, `metadata`, `bookingFieldsResponses` at the top level (F32). `attendees` is []
  // where they are hidden from the caller (S12#413), and once it is cancelled (F09).
  SeatedBooking: seats(),
  // `seatUid` at the top level only in create and reschedule answers (F32).
  CreatedSeat: seats({ eventTypeId: id, eventType: ref('BookingEventType'), seatUid: uid }),
  MovedSeat: seats({ seatUid: movedSeatUid }),
  BookingBySeat: seats({ hosts: list(ref('HostBySeat')) }),
  // Seats in a series were never seen.
  SeatedRecurringBooking: documented({
    ...object(
      { ...seated, recurringBookingUid: uid },
      { ...seatedSometimes, rescheduledByEmail, seatUid: uid },
    ),
    not: notSeated,
  }),
  Booking: anyOf(
    ref('RegularBooking'),
    ref('RecurringBooking'),
    ref('SeatedBooking'),
    ref('SeatedRecurringBooking'),
  ),
  // A series answers a list, and a list is a series: a single booking never comes in one (F32, S12 recurring).
  BookingSeries: list(anyOf(ref('RecurringBooking'), ref('SeatedRecurringBooking')), 1),

  // Unpaged lists start at page 0 (F29). Behind the last page what is left over was never seen: perhaps less than none.
  Pagination: object({
    totalItems: count,
    remainingItems: integer,
    returnedItems: integer,
    itemsPerPage: count,
    currentPage: count,
    totalPages: count,
    hasNextPage: flag,
    hasPreviousPage: flag,
  }),
  CursorPagination: object({ nextCursor: nullable(token), hasMore: flag }),

  BookingAnswer: success(anyOf(ref('Booking'), ref('BookingSeries'))),
  SingleBookingAnswer: success(ref('Booking')),
  BookingBySeatAnswer: success(ref('BookingBySeat')),
  CreateBookingAnswer: success(anyOf(ref('CreatedBooking'), ref('BookingSeries'), ref('CreatedSeat'))),
  // A seat that moved to another time has no trail (S12 seated).
  RescheduleBookingAnswer: success(
    anyOf(ref('RescheduledBooking'), ref('RescheduledRecurringBooking'), ref('MovedSeat')),
  ),
  CancelBookingAnswer: success(
    anyOf(ref('CancelledBooking'), ref('RecurringBooking'), ref('SeatedBooking'), ref('BookingSeries')),
  ),
  // Added guests are told in three places; since 2025-12-04 (F41, S12 guests[1]).
  AddGuestsAnswer: success(
    anyOf(ref('BookingWithGuests'), ref('RecurringBooking'), ref('SeatedBooking'), ref('BookingSeries')),
  ),
  BookingList: success(list(ref('Booking')), { pagination: ref('Pagination') }),
  // The list since 2026-05-01 (F09).
  BookingCursorList: success(list(ref('Booking')), { pagination: ref('CursorPagination') }),
};
