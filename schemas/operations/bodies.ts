import type { OperationId } from '../contract.ts';

/** The component that describes what an operation is sent, in its default version. */
export const BODIES: Partial<Record<OperationId, string>> = {
  'schedules.create': 'CreateScheduleBody',
  'schedules.update': 'UpdateScheduleBody',
  'event-types.create': 'CreateEventTypeBody',
  'event-types.update': 'UpdateEventTypeBody',
  'bookings.create': 'CreateBookingBody',
  'bookings.cancel': 'CancelBookingBody',
  'bookings.reschedule': 'RescheduleBookingBody',
  'bookings.decline': 'DeclineBookingBody',
  'bookings.markAbsent': 'MarkAbsentBody',
  'bookings.reassignTo': 'ReassignBookingBody',
  'bookings.addGuests': 'AddGuestsBody',
  'bookings.addAttendee': 'AddAttendeeBody',
  'bookings.updateLocation': 'UpdateLocationBody',
  'bookings.requestReschedule': 'RequestRescheduleBody',
  'reservations.create': 'ReserveSlotBody',
  'reservations.update': 'ReserveSlotBody',
  'webhooks.create': 'CreateWebhookBody',
  'webhooks.update': 'UpdateWebhookBody',
  'event-types.createWebhook': 'CreateWebhookBody',
  'event-types.updateWebhook': 'UpdateWebhookBody',
  'event-types.addBookingFields': 'BookingFieldsBody',
  'event-types.updateBookingFields': 'BookingFieldChangesBody',
  'event-types.createPrivateLink': 'PrivateLinkBody',
  'event-types.updatePrivateLink': 'PrivateLinkBody',
  'me.update': 'UpdateMeBody',
};

/** What the old contract of 2024-04-15 is sent (F10). */
export const OLD_BODIES: Partial<Record<OperationId, string>> = {
  'bookings.create': 'LegacyCreateBookingBody',
  'bookings.cancel': 'LegacyCancelBookingBody',
};
