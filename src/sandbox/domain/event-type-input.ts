import { type Fields, isFields } from '../http/request.ts';
import { bookingFieldsFrom } from './event-type-fields.ts';
import type { EventType } from './model.ts';

/** The properties of the input that have a place of their own in an event type; all others are its settings. */
const PLACED = new Set([
  'title',
  'slug',
  'lengthInMinutes',
  'lengthInMinutesOptions',
  'description',
  'scheduleId',
  'minimumBookingNotice',
  'beforeEventBuffer',
  'afterEventBuffer',
  'slotInterval',
  'offsetStart',
  'locations',
  'bookingFields',
  'recurrence',
  'seats',
  'confirmationPolicy',
]);

/** An event type of which nothing has been asked yet (the defaults of S12#502). */
export function emptyEventType(id: number, ownerId: number): EventType {
  return {
    id,
    ownerId,
    title: '',
    slug: '',
    lengthInMinutes: 0,
    lengthInMinutesOptions: null,
    description: '',
    scheduleId: null,
    minimumBookingNotice: 120,
    beforeEventBuffer: 0,
    afterEventBuffer: 0,
    slotInterval: null,
    offsetStart: 0,
    locations: [],
    bookingFields: [],
    recurrence: null,
    seats: null,
    confirmationPolicy: null,
    settings: {},
  };
}

/** An option that can be switched off with `{ disabled: true }`. */
function unlessDisabled(value: unknown): Fields | null {
  if (!isFields(value) || value['disabled'] === true) return null;
  const { disabled: _, ...option } = value;
  return option;
}

function seatsFrom(value: unknown): EventType['seats'] {
  const seats = unlessDisabled(value);
  if (!seats) return null;
  return {
    seatsPerTimeSlot: Number(seats['seatsPerTimeSlot']),
    showAttendeeInfo: seats['showAttendeeInfo'] === true,
    showAvailabilityCount: seats['showAvailabilityCount'] === true,
  };
}

function recurrenceFrom(value: unknown): EventType['recurrence'] {
  const recurrence = unlessDisabled(value);
  if (!recurrence) return null;
  return {
    interval: Number(recurrence['interval']),
    occurrences: Number(recurrence['occurrences']),
    frequency: String(recurrence['frequency']),
  };
}

/** The event type with what `input` asks for, its types having been checked; what it leaves out stays. */
export function withInput(eventType: EventType, input: Fields): EventType {
  const given = <T>(name: string, otherwise: T): T => (input[name] ?? otherwise) as T;
  const has = (name: string) => input[name] !== undefined && input[name] !== null;
  const settings = Object.entries(input).filter(([name]) => !PLACED.has(name) && has(name));
  return {
    ...eventType,
    title: given('title', eventType.title),
    slug: given('slug', eventType.slug),
    lengthInMinutes: given('lengthInMinutes', eventType.lengthInMinutes),
    lengthInMinutesOptions: given('lengthInMinutesOptions', eventType.lengthInMinutesOptions),
    description: given('description', eventType.description),
    scheduleId: given('scheduleId', eventType.scheduleId),
    minimumBookingNotice: given('minimumBookingNotice', eventType.minimumBookingNotice),
    beforeEventBuffer: given('beforeEventBuffer', eventType.beforeEventBuffer),
    afterEventBuffer: given('afterEventBuffer', eventType.afterEventBuffer),
    slotInterval: given('slotInterval', eventType.slotInterval),
    offsetStart: given('offsetStart', eventType.offsetStart),
    locations: given('locations', eventType.locations),
    bookingFields: has('bookingFields') ? bookingFieldsFrom(input['bookingFields']) : eventType.bookingFields,
    recurrence: has('recurrence') ? recurrenceFrom(input['recurrence']) : eventType.recurrence,
    seats: has('seats') ? seatsFrom(input['seats']) : eventType.seats,
    confirmationPolicy: has('confirmationPolicy')
      ? unlessDisabled(input['confirmationPolicy'])
      : eventType.confirmationPolicy,
    settings: { ...eventType.settings, ...Object.fromEntries(settings) },
  };
}
