import {
  anything,
  type Components,
  count,
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
  ref,
  type Schema,
  slug,
  text,
  timeZone,
  uid,
  word,
} from './parts.ts';

const speaks = object({ locale: language });

/** A booking field; without `value` where nobody answered it. */
function field(value: Schema): Schema {
  return object({ label: text, isHidden: flag }, { value });
}

/** A booking field that has to be answered. */
function answered(value: Schema): Schema {
  return object({ label: text, isHidden: flag, value });
}

/** What every delivery about a booking is made of (S10, S12, S26 special.json; webhook-shapes.json of H9). */
export const webhookPayloadParts: Components = {
  DeliveredOrganizer: object({
    id,
    name,
    email,
    username: slug,
    timeZone,
    language: speaks,
    // As a clock is written: `h:mma`.
    timeFormat: text,
    // Minutes.
    utcOffset: integer,
  }),
  DeliveredAttendee: object(
    { name, email, timeZone, language: speaks, utcOffset: integer },
    {
      firstName: text,
      lastName: text,
      phoneNumber: nullable(text),
      bookingSeat: nullable(ref('DeliveredSeat')),
    },
  ),
  // Hosted only (H9).
  DeliveredSeat: object({
    id,
    referenceUid: uid,
    bookingId: id,
    attendeeId: id,
    data: object({ responses: ref('BookingFieldsResponses'), description: text }),
    metadata: map(text),
  }),
  // The fields that Cal.com brings along; those of the event type's own come beside them, under their names.
  DeliveredResponses: {
    ...object(
      {
        name: answered(name),
        email: answered(email),
        location: field(object({ value: word, optionValue: text })),
        title: field(text),
        notes: field(text),
        guests: field(list(email)),
        rescheduleReason: field(text),
      },
      { attendeePhoneNumber: field(text) },
    ),
    additionalProperties: anything,
  },
  DeliveredRecurrence: object({ freq: count, interval: count }, { count }),
};
