import type { components } from './generated/types.ts';

export type { components, paths } from './generated/types.ts';

type Schemas = components['schemas'];

export type Me = Schemas['Me'];
export type UpdateMeBody = Schemas['UpdateMeBody'];

export type Schedule = Schemas['Schedule'];
export type CreateScheduleBody = Schemas['CreateScheduleBody'];
export type UpdateScheduleBody = Schemas['UpdateScheduleBody'];

export type EventType = Schemas['EventType'];
export type CreateEventTypeBody = Schemas['CreateEventTypeBody'];
export type UpdateEventTypeBody = Schemas['UpdateEventTypeBody'];

/** The booking fields of an event type, read or written by themselves. */
export type BookingFields = Schemas['BookingFieldsAnswer']['data'];
export type BookingFieldsBody = Schemas['BookingFieldsBody'];
export type BookingFieldChangesBody = Schemas['BookingFieldChangesBody'];
export type PrivateLink = Schemas['PrivateLink'];
export type PrivateLinkBody = Schemas['PrivateLinkBody'];
export type EventTypeHistory = Schemas['EventTypeHistory']['data'];
export type SchedulingConfig = Schemas['SchedulingConfigAnswer']['data'];
export type BookingLimits = Schemas['BookingLimits']['data'];
export type TeamBookingLimits = Schemas['TeamBookingLimits']['data'];

export type Team = Schemas['Team'];
export type TeamEventType = Schemas['TeamEventType'];

export type Slot = Schemas['Slot'];
export type SlotsByDay = Schemas['SlotsByDay'];
export type Reservation = Schemas['Reservation'];
/** A reservation as creating or changing it answers: with the minutes that it holds. */
export type MadeReservation = Schemas['MadeReservation'];
export type ReserveSlotBody = Schemas['ReserveSlotBody'];

/** A booking that is neither seated nor one of a series: what the suite books. */
export type Booking = Schemas['RegularBooking'];
export type RecurringBooking = Schemas['RecurringBooking'];
export type SeatedBooking = Schemas['SeatedBooking'];
/** A seated booking with the seat that was just taken. */
export type CreatedSeat = Schemas['CreatedSeat'];
/** A seated booking with the seat that moved to it; `seatUid` is "" when the host moved all of them. */
export type MovedSeat = Schemas['MovedSeat'];
/** A seated booking found by one of its seats. */
export type BookingBySeat = Schemas['BookingBySeat'];
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

export type BookingWithGuests = Schemas['BookingWithGuests'];
export type NumberedAttendee = Schemas['NumberedAttendee'];
export type AddedAttendee = Schemas['AddedAttendee'];
export type RemovedAttendee = Schemas['RemovedAttendee'];
export type Reassignment = Schemas['ReassignAnswer']['data'];
export type CalendarLink = Schemas['CalendarLink'];
export type BookingReference = Schemas['BookingReference'];
export type Recording = Schemas['Recording'];
export type ConferencingSession = Schemas['ConferencingSession'];
export type RoutingTrace = Schemas['RoutingTraceAnswer']['data'];
export type DeclineBookingBody = Schemas['DeclineBookingBody'];
export type MarkAbsentBody = Schemas['MarkAbsentBody'];
export type ReassignBookingBody = Schemas['ReassignBookingBody'];
export type AddGuestsBody = Schemas['AddGuestsBody'];
export type AddAttendeeBody = Schemas['AddAttendeeBody'];
export type UpdateLocationBody = Schemas['UpdateLocationBody'];
export type RequestRescheduleBody = Schemas['RequestRescheduleBody'];

export type Webhook = Schemas['Webhook'];
/** A webhook as reading it shows it. */
export type StoredWebhook = Schemas['StoredWebhook'];
export type EventTypeWebhook = Schemas['EventTypeWebhook'];
export type CreateWebhookBody = Schemas['CreateWebhookBody'];
export type UpdateWebhookBody = Schemas['UpdateWebhookBody'];

export type BookingCreatedDelivery = Schemas['BookingCreatedDelivery'];
export type BookingRequestedDelivery = Schemas['BookingRequestedDelivery'];
export type BookingRescheduledDelivery = Schemas['BookingRescheduledDelivery'];
export type BookingRejectedDelivery = Schemas['BookingRejectedDelivery'];
export type BookingCancelledDelivery = Schemas['BookingCancelledDelivery'];
/** What a webhook delivers about a booking, in its default form. */
export type BookingDelivery =
  | BookingCreatedDelivery
  | BookingRequestedDelivery
  | BookingRescheduledDelivery
  | BookingRejectedDelivery
  | BookingCancelledDelivery
  | Schemas['BookingLocationUpdatedDelivery'];

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
