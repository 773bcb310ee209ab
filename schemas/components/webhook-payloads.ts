import {
  anyInstant,
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
  list,
  map,
  nullable,
  number,
  object,
  oneOfWords,
  ref,
  type Schema,
  slug,
  text,
  timeZone,
  token,
  uid,
  url,
  word,
} from './parts.ts';
import { webhookPayloadParts } from './webhook-payload-parts.ts';

/** In every payload about a booking, whatever happened to it, on every release and the hosted service. */
const always: Record<string, Schema> = {
  uid,
  bookingId: id,
  title: text,
  // The slug of the event type.
  type: slug,
  eventTypeId: id,
  eventTitle: text,
  eventDescription: nullable(text),
  startTime: anyInstant,
  endTime: anyInstant,
  length: count,
  organizer: ref('DeliveredOrganizer'),
  attendees: list(ref('DeliveredAttendee')),
  responses: ref('DeliveredResponses'),
  userFieldsResponses: map(anything),
  customInputs: map(anything),
  location: text,
  // A list of none, or null.
  destinationCalendar: nullable(list(map(anything))),
  bookerUrl: url,
  currency: word,
  hideOrganizerEmail: flag,
  customReplyToEmail: nullable(email),
};

/** In some: which, differs from release to release and from step to step. */
const sometimes: Record<string, Schema> = {
  additionalNotes: text,
  description: text,
  hideCalendarNotes: flag,
  hideCalendarEventDetails: flag,
  iCalUID: token,
  iCalSequence: count,
  schedulingType: nullable(word),
  seatsPerTimeSlot: nullable(count),
  seatsShowAttendees: flag,
  seatsShowAvailabilityCount: flag,
  attendeeSeatId: uid,
  recurringEvent: ref('DeliveredRecurrence'),
  disableRescheduling: flag,
  disableCancelling: flag,
  // A secret of the link that confirms; null where nothing is to be confirmed.
  oneTimePassword: nullable(token),
  hashedLink: nullable(text),
  hideBranding: flag,
  metadata: map(text),
  organizationId: nullable(id),
  assignmentReason: nullable(list(anything)),
  appsStatus: list(anything),
  platformClientId: text,
  platformRescheduleUrl: text,
  platformCancelUrl: text,
  platformBookingUrl: text,
  cancellationReason: nullable(text),
  rejectionReason: nullable(text),
  // Hosted only (H9).
  eventTypeTitle: text,
  privateNoteEnabled: flag,
  privateNoteMode: nullable(word),
  privateNoteTemplate: nullable(text),
  disableReschedulingScope: word,
  disableCancellingScope: word,
  recurrenceTimeZone: timeZone,
  attendeeIcsContent: text,
  organizerIcsContent: text,
};

/** The default form of a delivery: a webhook with a template of its own delivers that instead. */
function delivery(trigger: string, payload: Schema) {
  return object({ triggerEvent: oneOfWords(trigger), createdAt: instant, payload });
}

function about(status: string, promised: Record<string, Schema> = {}) {
  return object({ ...always, status: oneOfWords(status), ...promised }, sometimes);
}

const hidden = { hideCalendarNotes: flag, hideCalendarEventDetails: flag };
const seats = { seatsPerTimeSlot: nullable(count), seatsShowAttendees: flag };
const calendar = { iCalUID: token, iCalSequence: count };

/** What a payload has beyond that while the booking is being made or moved, on every release. */
const making: Record<string, Schema> = {
  ...hidden,
  ...seats,
  seatsShowAvailabilityCount: flag,
  additionalNotes: text,
  description: text,
  price: number,
  requiresConfirmation: flag,
  schedulingType: nullable(word),
  disableRescheduling: flag,
  disableCancelling: flag,
  metadata: map(text),
  oneTimePassword: nullable(token),
  iCalSequence: count,
};
const toBeConfirmed: Schema = { type: 'boolean', const: true, 'x-role': 'boolean' };
const asBooked: Schema = { type: 'boolean', const: false, 'x-role': 'boolean' };

/** What webhooks deliver, by trigger. Statuses are upper case here (F33). */
export const webhookPayloads: Components = {
  ...webhookPayloadParts,

  BookedPayload: about('ACCEPTED', { ...making, ...calendar, requiresConfirmation: asBooked }),
  // Says less on self-hosted releases (S12 special, confirm).
  ConfirmedPayload: about('ACCEPTED', { ...hidden, price: number, requiresConfirmation: toBeConfirmed }),
  // Each seat, and each occurrence of a series, delivers its own (F37).
  BookingCreatedDelivery: delivery('BOOKING_CREATED', anyOf(ref('BookedPayload'), ref('ConfirmedPayload'))),
  BookingRequestedDelivery: delivery(
    'BOOKING_REQUESTED',
    about('PENDING', { ...making, ...calendar, requiresConfirmation: toBeConfirmed, oneTimePassword: token }),
  ),
  // Self-hosted releases leave `iCalUID` out.
  BookingRescheduledDelivery: delivery(
    'BOOKING_RESCHEDULED',
    about('ACCEPTED', {
      ...making,
      rescheduleId: id,
      rescheduleUid: uid,
      rescheduleStartTime: anyInstant,
      rescheduleEndTime: anyInstant,
    }),
  ),
  BookingRejectedDelivery: delivery(
    'BOOKING_REJECTED',
    about('REJECTED', { ...hidden, price: number, requiresConfirmation: flag, rejectionReason: text }),
  ),
  // Also when the host asks to reschedule (F33): then with `requestReschedule`.
  BookingCancelledDelivery: delivery(
    'BOOKING_CANCELLED',
    object(
      {
        ...always,
        ...seats,
        ...calendar,
        status: oneOfWords('CANCELLED'),
        cancellationReason: text,
        // Null of seats.
        additionalNotes: nullable(text),
        description: nullable(text),
        // Null on self-hosted releases; the second unless the event type asks for it.
        price: nullable(number),
        requiresConfirmation: nullable(flag),
      },
      // Who cancels without a key may be nobody, as in the answers (F30).
      { ...sometimes, requestReschedule: flag, cancelledBy: nullable(emailOrEmpty) },
    ),
  ),
  // Hosted only (H9).
  BookingLocationUpdatedDelivery: delivery(
    'BOOKING_LOCATION_UPDATED',
    about('ACCEPTED', { ...making, ...calendar, previousLocation: text }),
  ),
  BookingNoShowUpdatedDelivery: documented(
    delivery(
      'BOOKING_NO_SHOW_UPDATED',
      object(
        { bookingUid: uid, message: text, attendees: list(object({ email, noShow: flag })) },
        { bookingId: id },
      ),
    ),
  ),
};
