import { createHash } from 'node:crypto';
import type { Attendee, Booking, EventType, User } from '../../domain/model.ts';
import { asStored } from '../../domain/stored-json.ts';
import type { Sandbox } from '../../sandbox.ts';
import { LEGACY_BOOKING_FIELDS } from './fields.ts';

type View = Record<string, unknown>;

function uuidOf(text: string): string {
  const hex = createHash('sha1').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The answers as they are stored, without what the newer contract adds. */
function responsesOf(booking: Booking): View {
  const { attendeePhoneNumber, rescheduledReason, ...rest } = booking.bookingFieldsResponses;
  return asStored({
    ...rest,
    ...(attendeePhoneNumber === undefined ? {} : { attendeePhoneNumber }),
    ...(rescheduledReason === undefined ? {} : { rescheduleReason: rescheduledReason }),
  });
}

function common(booking: Booking): View {
  return {
    id: booking.id,
    uid: booking.uid,
    title: booking.title,
    description: booking.description,
    customInputs: {},
    responses: responsesOf(booking),
    startTime: booking.start,
    endTime: booking.end,
    location: booking.location,
    status: booking.status.toUpperCase(),
    metadata: booking.metadata,
    fromReschedule: booking.rescheduledFromUid,
    rescheduled: booking.rescheduledToUid === null ? null : true,
    recurringEventId: booking.recurringBookingUid,
  };
}

function attendeeView(attendee: Attendee, booking: Booking): View {
  const { id, email, name, timeZone, phoneNumber, language, absent } = attendee;
  return {
    id,
    email,
    name,
    timeZone,
    phoneNumber: phoneNumber ?? null,
    locale: language,
    bookingId: booking.id,
    noShow: absent,
  };
}

/** A booking as `GET /v2/bookings/{uid}` of 2024-04-15 answers it; its metadata are never shown (S12#118). */
export function viewLegacyBooking(booking: Booking, sandbox: Sandbox): View {
  const host = sandbox.userById(booking.hostId);
  const eventType = booking.eventTypeId === null ? undefined : sandbox.eventTypeById(booking.eventTypeId);
  return {
    ...common(booking),
    metadata: {},
    smsReminderNumber: null,
    cancellationReason: booking.cancellationReason,
    cancelledBy: booking.cancelledByEmail,
    rejectionReason: null,
    userPrimaryEmail: host?.email ?? null,
    rescheduledBy: booking.rescheduledByEmail,
    user: host
      ? {
          id: host.id,
          name: host.name,
          email: host.email,
          username: host.username,
          timeZone: host.timeZone,
          avatarUrl: null,
        }
      : null,
    attendees: booking.attendees.map(({ name, email, timeZone, phoneNumber }) => ({
      name,
      email,
      timeZone,
      phoneNumber: phoneNumber ?? null,
    })),
    eventTypeId: booking.eventTypeId,
    eventType: eventType
      ? {
          eventName: null,
          slug: eventType.slug,
          timeZone: null,
          schedulingType: null,
          hideOrganizerEmail: eventType.settings['hideOrganizerEmail'] === true,
        }
      : null,
    seatsReferences: [],
    tracking: null,
    ...(sandbox.behaviour.legacyBookings.showsFieldsOf2026 ? { assignmentReason: [] } : {}),
  };
}

/** A booking as the old create answers it (S12#216). */
export function viewLegacyNewBooking(booking: Booking, host: User, sandbox: Sandbox): View {
  const newer = sandbox.behaviour.legacyBookings.showsFieldsOf2026;
  const uuid = uuidOf(`user ${host.id}`);
  return {
    ...common(booking),
    idempotencyKey: uuidOf(`${booking.start}.${booking.end}.${host.id}`),
    userId: host.id,
    userPrimaryEmail: host.email,
    eventTypeId: booking.eventTypeId,
    createdAt: booking.createdAt,
    updatedAt: booking.updatedAt,
    paid: false,
    destinationCalendarId: null,
    cancellationReason: null,
    rejectionReason: null,
    reassignReason: null,
    reassignById: null,
    dynamicEventSlugRef: null,
    dynamicGroupSlugRef: null,
    smsReminderNumber: null,
    scheduledJobs: [],
    isRecorded: false,
    iCalUID: booking.icsUid,
    iCalSequence: 0,
    rating: null,
    ratingFeedback: null,
    noShowHost: false,
    oneTimePassword: null,
    cancelledBy: null,
    rescheduledBy: null,
    creationSource: 'API_V2',
    user: {
      ...(newer ? { uuid } : {}),
      email: null,
      name: host.name,
      timeZone: host.timeZone,
      username: host.username,
      ...(newer ? { isPlatformManaged: false } : {}),
    },
    attendees: booking.attendees.map((attendee) => attendeeView(attendee, booking)),
    payment: [],
    references: [],
    paymentRequired: false,
    luckyUsers: [],
    isDryRun: false,
    ...(newer ? { userUuid: uuid, previousBooking: null } : {}),
  };
}

function listedEventType(eventType: EventType, sandbox: Sandbox): View {
  const { showsWholeEventType, showsFieldsOf2026 } = sandbox.behaviour.legacyBookings;
  const { settings, seats } = eventType;
  return {
    slug: eventType.slug,
    id: eventType.id,
    title: eventType.title,
    eventName: null,
    price: 0,
    recurringEvent: null,
    currency: 'usd',
    metadata: {},
    disableGuests: settings['disableGuests'] === true,
    ...(showsWholeEventType ? { bookingFields: LEGACY_BOOKING_FIELDS } : {}),
    ...(showsWholeEventType ? { seatsPerTimeSlot: seats?.seatsPerTimeSlot ?? null } : {}),
    seatsShowAttendees: seats?.showAttendeeInfo ?? false,
    seatsShowAvailabilityCount: seats?.showAvailabilityCount ?? true,
    eventTypeColor: null,
    customReplyToEmail: null,
    allowReschedulingPastBookings: false,
    hideOrganizerEmail: settings['hideOrganizerEmail'] === true,
    disableCancelling: settings['disableCancelling'] === true,
    disableRescheduling: settings['disableRescheduling'] === true,
    ...(showsFieldsOf2026 ? { minimumRescheduleNotice: null, teamId: null } : {}),
    ...(showsWholeEventType ? { parentId: null } : {}),
    schedulingType: null,
    hosts: [],
    length: eventType.lengthInMinutes,
    team: null,
    hostGroups: [],
  };
}

/** A booking as the old list shows it (S10#120, S12#120, S26#120). */
export function viewLegacyListed(booking: Booking, sandbox: Sandbox): View {
  const newer = sandbox.behaviour.legacyBookings.showsFieldsOf2026;
  const host = sandbox.userById(booking.hostId);
  const eventType = booking.eventTypeId === null ? undefined : sandbox.eventTypeById(booking.eventTypeId);
  const profile = newer ? { avatarUrl: null, username: host?.username, timeZone: host?.timeZone } : {};
  return {
    ...common(booking),
    userPrimaryEmail: host?.email ?? null,
    createdAt: booking.createdAt,
    updatedAt: booking.updatedAt,
    paid: false,
    isRecorded: false,
    ...(newer
      ? {
          rescheduledBy: booking.rescheduledByEmail,
          cancelledBy: booking.cancelledByEmail,
          cancellationReason: booking.cancellationReason,
          rejectionReason: null,
        }
      : { routedFromRoutingFormReponse: null }),
    eventType: eventType ? listedEventType(eventType, sandbox) : null,
    references: [],
    payment: [],
    user: host ? { id: host.id, name: host.name, email: host.email, ...profile } : null,
    attendees: booking.attendees.map((attendee) => ({
      ...attendeeView(attendee, booking),
      ...(newer ? { user: { name: null, email: attendee.email, avatarUrl: null, username: null } } : {}),
    })),
    seatsReferences: [],
    ...(newer ? { assignmentReasonSortedByCreatedAt: [] } : { assignmentReason: [] }),
    report: null,
    rescheduler: null,
  };
}
