import {
  anyOf,
  type Components,
  count,
  date,
  flag,
  id,
  list,
  object,
  oneOfWords,
  ref,
  type Schema,
  slug,
  text,
  url,
  word,
} from './parts.ts';

const off: Schema = { type: 'boolean', const: true, 'x-role': 'boolean' };
const on: Schema = { type: 'boolean', const: false, 'x-role': 'boolean' };

function locationOf(type: string, required: Record<string, Schema> = {}, optional = {}) {
  return object({ type: oneOfWords(type), ...required }, optional);
}

const KNOWN_LOCATIONS = ['address', 'link', 'integration', 'phone', 'unknown'] as const;

const fieldSettings: Record<string, Schema> = {
  label: text,
  placeholder: text,
  variant: word,
  options: list(text),
  disableOnPrefill: flag,
  hidden: flag,
};

/** The settings of an event type that are objects of their own. Where off, they say only `{ disabled: true }`. */
export const eventTypeParts: Components = {
  Disabled: object({ disabled: off }),

  Location: anyOf(
    locationOf('address', { address: text, public: flag }),
    locationOf('link', { link: url, public: flag }),
    locationOf('integration', { integration: word }, { link: url, credentialId: id, public: flag }),
    locationOf('phone', { phone: text, public: flag }),
    locationOf('unknown', { location: text }),
    // What the attendee decides, and kinds to come: by their type alone [D].
    object({ type: { type: 'string', not: { enum: [...KNOWN_LOCATIONS] }, 'x-role': 'enum' } }),
  ),

  // On self-hosted releases each field has a `type`. On the hosted service of September 2026 the fields that
  // Cal.com brings along have `field` in its place, and none says `isDefault` (H9).
  BookingField: anyOf(
    object({ type: word, slug, required: flag }, { isDefault: flag, ...fieldSettings }),
    object({ field: word, slug, required: flag }, fieldSettings),
  ),

  BookingWindow: anyOf(
    ref('Disabled'),
    object(
      { type: oneOfWords('businessDays', 'calendarDays'), value: count },
      { rolling: flag, disabled: on },
    ),
    object({ type: oneOfWords('range'), value: list(date) }, { disabled: on }),
  ),
  ConfirmationPolicy: anyOf(
    ref('Disabled'),
    object({ type: oneOfWords('always'), blockUnconfirmedBookingsInBooker: flag }, { disabled: on }),
    object(
      {
        type: oneOfWords('time'),
        blockUnconfirmedBookingsInBooker: flag,
        noticeThreshold: object({ unit: word, count }),
      },
      { disabled: on },
    ),
  ),
  Seats: anyOf(
    ref('Disabled'),
    object({ disabled: on, seatsPerTimeSlot: count, showAttendeeInfo: flag, showAvailabilityCount: flag }),
  ),
  Recurrence: anyOf(
    ref('Disabled'),
    object({
      disabled: on,
      interval: count,
      occurrences: count,
      frequency: oneOfWords('yearly', 'monthly', 'weekly', 'daily'),
    }),
  ),
  ActiveBookingsLimit: anyOf(
    ref('Disabled'),
    object({ maximumActiveBookings: count, offerReschedule: flag }, { disabled: on }),
  ),
  // Per period, as a number of bookings or of minutes.
  PeriodLimits: anyOf(
    ref('Disabled'),
    object({}, { day: count, week: count, month: count, year: count, disabled: on }),
  ),
  CalVideoSettings: object(
    {},
    {
      sendTranscriptionEmails: flag,
      disableRecordingForOrganizer: flag,
      disableRecordingForGuests: flag,
      enableAutomaticRecordingForOrganizer: flag,
      enableAutomaticTranscription: flag,
      disableTranscriptionForGuests: flag,
      disableTranscriptionForOrganizer: flag,
      redirectUrlOnExit: { type: ['string', 'null'], 'x-role': 'url' },
    },
  ),
  DisableAction: object({ disabled: flag }, { minutesBefore: count }),
};
