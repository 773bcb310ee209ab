import {
  anyInstant,
  anyOf,
  anything,
  type Components,
  count,
  email,
  flag,
  id,
  language,
  list,
  map,
  name,
  object,
  oneOfWords,
  ref,
  slug,
  text,
  timeZone,
  url,
  word,
} from './parts.ts';

const webhook = {
  active: flag,
  subscriberUrl: url,
  triggers: list(word),
};
const webhookSettings = { payloadTemplate: text, secret: text, version: word };

/** What the suite sends to do something with a booking that exists, and to make what is no booking. */
export const actionBodies: Components = {
  DeclineBookingBody: object({}, { reason: text }),
  // Of the attendees those whose state changes. An empty body is taken too (F36).
  MarkAbsentBody: object({}, { host: flag, attendees: list(object({ email, absent: flag })) }),
  ReassignBookingBody: object({}, { reason: text }),
  AddGuestsBody: object({
    guests: list(object({ email }, { name, timeZone, language, phoneNumber: text })),
  }),
  AddAttendeeBody: object({ name, email, timeZone }, { language, phoneNumber: text }),
  UpdateLocationBody: object({
    location: anyOf(
      object({ type: oneOfWords('address'), address: text }),
      object({ type: oneOfWords('link'), link: url }),
      object({ type: oneOfWords('phone'), phone: text }),
      // What the attendee chooses [D].
      object({ type: oneOfWords('attendeeAddress'), address: text }),
      object({ type: oneOfWords('attendeePhone'), phone: text }),
      object({ type: oneOfWords('attendeeDefined'), location: text }),
    ),
  }),
  // The recorder's spelling (S12 request-reschedule): no release served the route, the hosted body was not kept.
  RequestRescheduleBody: object({}, { rescheduleReason: text }),

  // Hosted only. The booking fields are documented in the words of 2026-06-12, their custom ones as ever (F73).
  BookingFieldsBody: object({ bookingFields: list(ref('SentBookingField')) }),
  BookingFieldChangesBody: object({ bookingFields: list(object({ slug }, { label: text, required: flag })) }),
  PrivateLinkBody: object({}, { expiresAt: anyInstant, maxUsageCount: count }),

  // Minutes, both durations. A change is sent whole (S12 reservations[3], [D]).
  ReserveSlotBody: object(
    { eventTypeId: id, slotStart: anyInstant },
    { slotDuration: count, reservationDuration: count },
  ),

  CreateWebhookBody: object(webhook, webhookSettings),
  UpdateWebhookBody: object({}, { ...webhook, ...webhookSettings }),

  UpdateMeBody: object(
    {},
    {
      name,
      email,
      bio: text,
      avatarUrl: url,
      timeZone,
      locale: language,
      weekStart: oneOfWords('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'),
      timeFormat: { type: 'integer', enum: [12, 24], 'x-role': 'number' },
      defaultScheduleId: id,
      metadata: map(anything),
    },
  ),
};
