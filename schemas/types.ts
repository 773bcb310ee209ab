import type { components } from './generated/types.ts';

export type { components, paths } from './generated/types.ts';

type Schemas = components['schemas'];

export type Me = Schemas['Me'];

export type Schedule = Schemas['Schedule'];
export type CreateScheduleBody = Schemas['CreateScheduleBody'];
export type UpdateScheduleBody = Schemas['UpdateScheduleBody'];

export type EventType = Schemas['EventType'];
export type CreateEventTypeBody = Schemas['CreateEventTypeBody'];
export type UpdateEventTypeBody = Schemas['UpdateEventTypeBody'];

export type Slot = Schemas['Slot'];
export type SlotsByDay = Schemas['SlotsByDay'];

/** A booking that is neither seated nor one of a series: what the suite books. */
export type Booking = Schemas['RegularBooking'];
export type RecurringBooking = Schemas['RecurringBooking'];
export type SeatedBooking = Schemas['SeatedBooking'];
/** Any of the three, as a list may hold them. */
export type AnyBooking = Schemas['Booking'];
export type BookingSeries = Schemas['BookingSeries'];
export type BookingStatus = Booking['status'];
/** A page of bookings with its pagination: the whole answer. */
export type BookingList = Schemas['BookingList'];
export type BookingCursorList = Schemas['BookingCursorList'];
export type Pagination = Schemas['Pagination'];
export type CreateBookingBody = Schemas['CreateBookingBody'];
export type CancelBookingBody = Schemas['CancelBookingBody'];
export type RescheduleBookingBody = Schemas['RescheduleBookingBody'];

export type LegacyBooking = Schemas['LegacyBooking'];
export type LegacyCreatedBooking = Schemas['LegacyCreatedBooking'];
export type LegacyCreateBookingBody = Schemas['LegacyCreateBookingBody'];
export type LegacyBookingList = Schemas['LegacyBookingList'];
export type LegacyCancelAnswer = Schemas['LegacyCancelAnswer'];

export type ErrorBody = Schemas['ErrorBody'];
export type DetailedError = Schemas['DetailedError'];
export type ValidationError = Schemas['ValidationError'];
export type CodedError = Schemas['CodedError'];
export type BareError = Schemas['BareError'];
