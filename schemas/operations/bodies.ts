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
};

/** What the old contract of 2024-04-15 is sent (F10). */
export const OLD_BODIES: Partial<Record<OperationId, string>> = {
  'bookings.create': 'LegacyCreateBookingBody',
  'bookings.cancel': 'LegacyCancelBookingBody',
};
