import { isDefaultField } from '../domain/event-type-fields.ts';
import { viewBookingFieldsOf20240415 } from '../domain/event-type-fields-2024-04-15.ts';
import type { EventType } from '../domain/model.ts';
import type { Fields } from '../http/request.ts';

function response(label: unknown, value: unknown, isHidden: boolean): Fields {
  return { label, ...(value === undefined ? {} : { value }), isHidden };
}

/** Each booking field of the event type, answered or not, by its slug (S12 deliveries[2]). */
export function responsesTo(eventType: EventType, answers: Fields): Fields {
  const fields = viewBookingFieldsOf20240415(eventType.bookingFields);
  return Object.fromEntries(
    fields.map((field) => {
      const name = String(field['name']);
      return [
        name,
        response(field['label'] ?? field['defaultLabel'], answers[name], field['hidden'] === true),
      ];
    }),
  );
}

/** The same as the request to book had them, with the place in a form of its own (S12 deliveries[0]). */
export function requestedResponsesTo(eventType: EventType, answers: Fields, location: string): Fields {
  return {
    attendeePhoneNumber: response('phone_number', answers['attendeePhoneNumber'], true),
    ...responsesTo(eventType, { ...answers, location: { value: location, optionValue: '' } }),
  };
}

/** The answers to the event type's own questions. No recording shows one; the form is taken from the others. */
export function ownResponsesTo(eventType: EventType, answers: Fields): Fields {
  const own = new Set(
    eventType.bookingFields.filter((field) => !isDefaultField(field)).map(({ slug }) => slug),
  );
  const responses = Object.entries(responsesTo(eventType, answers));
  return Object.fromEntries(responses.filter(([name]) => own.has(name)));
}
