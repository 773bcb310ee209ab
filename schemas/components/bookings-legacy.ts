import {
  anyOf,
  anything,
  type Components,
  count,
  email,
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
  url,
  word,
} from './parts.ts';

/*
 * The contract of 2024-04-15, which every missing or unknown version falls back to (F10). Few samples
 * (S10, S12, S26 versions; some twenty of the single exchanges, all of bookings alike): what was only ever
 * seen null may be of the type its name says, and what depends on the event type or the account may be null.
 */

const status = oneOfWords('ACCEPTED', 'PENDING', 'CANCELLED', 'REJECTED', 'AWAITING_HOST');

/** What create, read and list have in common. */
const shared: Record<string, Schema> = {
  id,
  uid,
  title: text,
  description: nullable(text),
  customInputs: map(anything),
  startTime: instant,
  endTime: instant,
  location: nullable(text),
  status,
  metadata: map(anything),
  responses: ref('LegacyResponses'),
  userPrimaryEmail: nullable(email),
  recurringEventId: nullable(uid),
  fromReschedule: nullable(uid),
  rescheduled: nullable(flag),
};

const person = { email, name, timeZone };
const countedAttendee = {
  ...person,
  id,
  bookingId: id,
  phoneNumber: nullable(text),
  locale: nullable(language),
  noShow: flag,
};

export const legacyBookings: Components = {
  LegacyResponses: { ...object({}, { email, name: anyOf(name, map(name)) }), additionalProperties: anything },

  LegacyCreatedBooking: object(
    {
      ...shared,
      idempotencyKey: token,
      userId: id,
      eventTypeId: nullable(id),
      createdAt: instant,
      updatedAt: instant,
      paid: flag,
      destinationCalendarId: nullable(id),
      cancellationReason: nullable(text),
      rejectionReason: nullable(text),
      reassignReason: nullable(text),
      reassignById: nullable(id),
      dynamicEventSlugRef: nullable(slug),
      dynamicGroupSlugRef: nullable(slug),
      smsReminderNumber: nullable(text),
      scheduledJobs: list(anything),
      isRecorded: flag,
      iCalUID: token,
      iCalSequence: count,
      rating: nullable(number),
      ratingFeedback: nullable(text),
      noShowHost: flag,
      oneTimePassword: nullable(text),
      cancelledBy: nullable(email),
      rescheduledBy: nullable(email),
      creationSource: oneOfWords('API_V1', 'API_V2', 'WEBAPP', 'MOBILE_APP'),
      user: object(
        { email: nullable(email), name, timeZone, username: slug },
        { uuid: uid, isPlatformManaged: flag },
      ),
      attendees: list(object(countedAttendee)),
      payment: list(anything),
      references: list(anything),
      paymentRequired: flag,
      luckyUsers: list(anything),
      isDryRun: flag,
    },
    { userUuid: uid, previousBooking: nullable(map(anything)) },
  ),

  LegacyBooking: object(
    {
      ...shared,
      smsReminderNumber: nullable(text),
      cancellationReason: nullable(text),
      cancelledBy: nullable(email),
      rejectionReason: nullable(text),
      rescheduledBy: nullable(email),
      // Of an account that is gone there is none, as elsewhere of what is gone (F28).
      user: nullable(
        object({ id, name, email, username: nullable(slug), timeZone, avatarUrl: nullable(url) }),
      ),
      attendees: list(object({ ...person, phoneNumber: nullable(text) })),
      eventTypeId: nullable(id),
      eventType: nullable(
        object({
          eventName: nullable(text),
          slug,
          timeZone: nullable(timeZone),
          schedulingType: nullable(word),
          hideOrganizerEmail: flag,
        }),
      ),
      seatsReferences: list(anything),
      tracking: nullable(map(anything)),
    },
    { assignmentReason: list(anything) },
  ),

  LegacyListedBooking: object(
    {
      ...shared,
      createdAt: instant,
      updatedAt: instant,
      paid: flag,
      isRecorded: flag,
      // Seen of one booking only; whose event type is gone may have none, as elsewhere (F28).
      eventType: nullable(ref('LegacyListedEventType')),
      references: list(anything),
      payment: list(anything),
      user: object({ id, name, email }, { avatarUrl: nullable(url), username: slug, timeZone }),
      attendees: list(
        object(countedAttendee, {
          // S26 versions, list: the account behind the address, if there is one.
          user: nullable(
            object({
              name: nullable(name),
              email,
              avatarUrl: nullable(url),
              username: nullable(slug),
            }),
          ),
        }),
      ),
      seatsReferences: list(anything),
      report: nullable(map(anything)),
      rescheduler: nullable(email),
    },
    {
      // Spelt so (S12); gone on 2026-07.
      routedFromRoutingFormReponse: nullable(map(anything)),
      assignmentReason: list(anything),
      assignmentReasonSortedByCreatedAt: list(anything),
      rescheduledBy: nullable(email),
      cancelledBy: nullable(email),
      cancellationReason: nullable(text),
      rejectionReason: nullable(text),
    },
  ),
  LegacyListedEventType: object(
    {
      slug,
      id,
      title: text,
      eventName: nullable(text),
      price: number,
      recurringEvent: nullable(map(anything)),
      currency: word,
      metadata: map(anything),
      disableGuests: flag,
      seatsShowAttendees: flag,
      seatsShowAvailabilityCount: flag,
      eventTypeColor: nullable(map(anything)),
      customReplyToEmail: nullable(email),
      allowReschedulingPastBookings: flag,
      hideOrganizerEmail: flag,
      disableCancelling: flag,
      disableRescheduling: flag,
      schedulingType: nullable(word),
      hosts: list(anything),
      length: count,
      team: nullable(map(anything)),
      hostGroups: list(anything),
    },
    {
      bookingFields: list(map(anything)),
      seatsPerTimeSlot: nullable(count),
      parentId: nullable(id),
      minimumRescheduleNotice: nullable(count),
      teamId: nullable(id),
    },
  ),

  // `GET …/reschedule`: what a page needs that moves the booking (S12#645).
  LegacyBookingToMove: object(
    {
      id,
      uid,
      startTime: instant,
      endTime: instant,
      description: nullable(text),
      customInputs: map(anything),
      responses: ref('LegacyResponses'),
      smsReminderNumber: nullable(text),
      location: nullable(text),
      // Whose event type is gone has none, as elsewhere (F28).
      eventTypeId: nullable(id),
      eventType: nullable(
        object({ disableRescheduling: flag }, { minimumRescheduleNotice: nullable(count) }),
      ),
      status,
      attendees: list(object({ email, name, bookingSeat: nullable(map(anything)) })),
      user: object({ id }, { username: slug }),
    },
    // Since 2026-07 (S26#637).
    { userId: id },
  ),

  LegacyCreateAnswer: success(ref('LegacyCreatedBooking')),
  LegacyBookingAnswer: success(ref('LegacyBooking')),
  LegacyBookingToMoveAnswer: success(ref('LegacyBookingToMove')),
  LegacyBookingList: success(
    object({
      bookings: list(ref('LegacyListedBooking')),
      recurringInfo: list(anything),
      totalCount: count,
      nextCursor: nullable(count),
    }),
  ),
  LegacyCancelAnswer: success(object({ bookingId: id, bookingUid: uid, onlyRemovedAttendee: flag })),
};
