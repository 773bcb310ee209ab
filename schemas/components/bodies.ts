import {
  anyInstant,
  anyOf,
  anything,
  type Components,
  count,
  date,
  email,
  flag,
  id,
  integer,
  language,
  list,
  map,
  name,
  nullable,
  object,
  oneOfWords,
  ref,
  type Schema,
  slug,
  text,
  timeZone,
  uid,
  url,
  word,
} from './parts.ts';

const period = object({}, { day: count, week: count, month: count, year: count });
const orDisabled = (schema: Schema) => anyOf(schema, object({ disabled: flag }));

const eventTypeSettings: Record<string, Schema> = {
  description: text,
  scheduleId: id,
  locations: list(ref('SentLocation')),
  bookingFields: list(ref('SentBookingField')),
  lengthInMinutesOptions: list(count),
  disableGuests: flag,
  slotInterval: count,
  minimumBookingNotice: count,
  beforeEventBuffer: count,
  afterEventBuffer: count,
  offsetStart: count,
  onlyShowFirstAvailableSlot: flag,
  confirmationPolicy: orDisabled(
    object(
      { type: oneOfWords('always', 'time'), blockUnconfirmedBookingsInBooker: flag },
      { noticeThreshold: object({ unit: word, count }) },
    ),
  ),
  seats: orDisabled(object({ seatsPerTimeSlot: count, showAttendeeInfo: flag, showAvailabilityCount: flag })),
  recurrence: orDisabled(
    object({ interval: count, occurrences: count, frequency: oneOfWords('yearly', 'monthly', 'weekly') }),
  ),
  bookingWindow: orDisabled(
    object(
      { type: oneOfWords('businessDays', 'calendarDays', 'range'), value: anyOf(count, list(date)) },
      { rolling: flag },
    ),
  ),
  bookingLimitsCount: orDisabled(period),
  bookingLimitsDuration: orDisabled(period),
  bookerActiveBookingsLimit: orDisabled(object({}, { maximumActiveBookings: count, offerReschedule: flag })),
  requiresBookerEmailVerification: flag,
  bookingRequiresAuthentication: flag,
  hidden: flag,
  successRedirectUrl: url,
};

/** What the requests of the suite carry. Cal.com knows more; the client is typed with what is used. */
export const bodies: Components = {
  CreateBookingBody: object(
    {
      start: anyInstant,
      attendee: object({ name, timeZone }, { email, language, phoneNumber: text }),
    },
    {
      // Either the id, or slug and user name.
      eventTypeId: id,
      eventTypeSlug: slug,
      username: slug,
      teamSlug: slug,
      organizationSlug: slug,
      lengthInMinutes: count,
      guests: list(email),
      metadata: map(text),
      bookingFieldsResponses: map(anything),
      location: anyOf(text, map(anything)),
      meetingUrl: url,
      recurrenceCount: count,
      emailVerificationCode: text,
      // Hosts only, since 2026-02-25 (F09).
      allowConflicts: flag,
      allowBookingOutOfBounds: flag,
      skipBookingLimits: flag,
    },
  ),
  CancelBookingBody: object({}, { cancellationReason: text, cancelSubsequentBookings: flag, seatUid: uid }),
  RescheduleBookingBody: object(
    { start: anyInstant },
    { rescheduledBy: email, reschedulingReason: text, seatUid: uid, emailVerificationCode: text },
  ),

  LegacyCreateBookingBody: object(
    {
      eventTypeId: id,
      start: anyInstant,
      responses: { ...object({ name, email }), additionalProperties: anything },
      timeZone,
      language,
      metadata: map(anything),
    },
    { hashedLink: nullable(text), end: anyInstant },
  ),
  LegacyCancelBookingBody: object(
    {},
    { cancellationReason: text, allRemainingBookings: flag, seatReferenceUid: uid },
  ),

  SentLocation: object(
    { type: word },
    { address: text, link: url, phone: text, integration: word, public: flag },
  ),
  SentBookingField: object(
    { type: word },
    {
      slug,
      label: text,
      required: flag,
      placeholder: text,
      options: list(text),
      hidden: flag,
      disableOnPrefill: flag,
    },
  ),
  CreateEventTypeBody: object({ title: text, slug, lengthInMinutes: integer }, eventTypeSettings),
  UpdateEventTypeBody: object({}, { title: text, slug, lengthInMinutes: integer, ...eventTypeSettings }),
};
