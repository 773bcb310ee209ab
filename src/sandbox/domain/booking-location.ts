import { DetailedRefusal } from '../http/errors.ts';
import { type Fields, isFields } from '../http/request.ts';
import type { EventType } from './model.ts';

const CAL_VIDEO = 'integrations:daily';

interface Place {
  /** What the booking shows as `location` and `meetingUrl`. */
  location: string;
  /** What stands under `bookingFieldsResponses.location`, if the booker chose. */
  response?: Fields;
}

/** What a booking shows for a location of the API's form. */
export function textOfLocation(place: Fields): string {
  switch (place['type']) {
    case 'address':
      return String(place['address'] ?? '');
    case 'link':
      return String(place['link'] ?? '');
    case 'phone':
      return String(place['phone'] ?? '');
    case 'integration':
      return place['integration'] === 'cal-video' || place['integration'] === undefined
        ? CAL_VIDEO
        : `integrations:${String(place['integration'])}`;
    default:
      return String(place['location'] ?? place['address'] ?? place['phone'] ?? place['type'] ?? '');
  }
}

/** A location that the booker gives as plain text (S12#340). */
function fromText(text: string): Place {
  return { location: text, response: { value: 'link', optionValue: text } };
}

/**
 * Where a booking takes place: as the booker chooses among the event type's locations, else its first one, else
 * Cal Video (S12#8, S12#339 to #341).
 * @throws DetailedRefusal 400 for a type of location that the event type does not offer
 */
export function placeOf(eventType: EventType, asked: unknown, meetingUrl: string | null | undefined): Place {
  const offered = eventType.locations.filter(isFields);
  if (typeof asked === 'string') return fromText(asked);
  if (isFields(asked)) {
    const type = String(asked['type']);
    const match = offered.find((place) => place['type'] === type);
    if (!match) {
      const types = offered.map((place) => String(place['type'])).join(', ');
      throw new DetailedRefusal(
        400,
        `Booking location with type ${type} not valid for event type with id=${eventType.id}. The event type has following location types: ${types}, and only these types are allowed for booking location.`,
      );
    }
    return { location: textOfLocation({ ...match, ...asked }) };
  }
  if (meetingUrl) return fromText(meetingUrl);
  const [first] = offered;
  return { location: first ? textOfLocation(first) : CAL_VIDEO };
}
