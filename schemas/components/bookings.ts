import {
  anyOf,
  anything,
  type Components,
  count,
  email,
  emailOrEmpty,
  flag,
  id,
  instant,
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
// "" when the host moves all seats at once (S12#409, S26#401).
const ownSeatUid: Schema = { type: 'string', maxLength: 50, 'x-role': 'uid' };
const seatedSometimes = { ...sometimes, cancelledByEmail, rescheduledByEmail, seatUid: ownSeatUid };

export const bookings: Components = {
  BookingHost: object({ id, name, email, username: slug, timeZone }, { displayEmail: email }),
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
  // One of a series: no `rescheduledByEmail` was ever seen here (S12 recurring, H9 series).
  RecurringBooking: object(recurring, recurringSometimes),
  RescheduledRecurringBooking: object({ ...recurring, rescheduledFromUid: uid }, recurringSometimes),
  // `seatUid` at the top level only in create and reschedule answers; no `cancelledByEmail`,
  // `metadata`, `bookingFieldsResponses` there (F32). Cancelled, `attendees` is [] (F09).
  SeatedBooking: { ...object(seated, { ...seatedSometimes, recurringBookingUid: uid }), not: notSeated },
  SeatedRecurringBooking: {
    ...object({ ...seated, recurringBookingUid: uid }, seatedSometimes),
    not: notSeated,
  },
  Booking: anyOf(ref('RegularBooking'), ref('RecurringBooking'), ref('SeatedBooking')),
  // A series answers a list, and a list is a series: a single booking never comes in one (F32, S12 recurring).
  BookingSeries: list(anyOf(ref('RecurringBooking'), ref('SeatedRecurringBooking')), 1),

  // Unpaged lists start at page 0 (F29).
  Pagination: object({
    totalItems: count,
    remainingItems: count,
    returnedItems: count,
    itemsPerPage: count,
    currentPage: count,
    totalPages: count,
    hasNextPage: flag,
    hasPreviousPage: flag,
  }),
  CursorPagination: object({ nextCursor: nullable(token), hasMore: flag }),

  BookingAnswer: success(anyOf(ref('Booking'), ref('BookingSeries'))),
  SingleBookingAnswer: success(ref('Booking')),
  CreateBookingAnswer: success(anyOf(ref('CreatedBooking'), ref('BookingSeries'), ref('SeatedBooking'))),
  // A seat that moved to another time has no trail (S12 seated).
  RescheduleBookingAnswer: success(
    anyOf(ref('RescheduledBooking'), ref('RescheduledRecurringBooking'), ref('SeatedBooking')),
  ),
  CancelBookingAnswer: success(
    anyOf(ref('CancelledBooking'), ref('RecurringBooking'), ref('SeatedBooking'), ref('BookingSeries')),
  ),
  BookingList: success(list(ref('Booking')), { pagination: ref('Pagination') }),
  // The list since 2026-05-01 (F09).
  BookingCursorList: success(list(ref('Booking')), { pagination: ref('CursorPagination') }),
};
