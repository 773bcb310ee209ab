import type { OperationId } from '../contract.ts';

/** By status, the components that may answer with it: several where one version means two things. */
export type Answers = Readonly<Record<number, readonly string[]>>;

const ok = (component: string): Answers => ({ 200: [component] });
const created = (component: string): Answers => ({ 201: [component] });

/** The answers of each operation that succeed, in its default version. */
export const CURRENT: Readonly<Record<OperationId, Answers>> = {
  'me.get': ok('MeAnswer'),
  'me.update': ok('MeAnswer'),
  'me.listOutOfOffice': ok('OutOfOfficeList'),
  'me.createOutOfOffice': created('OutOfOfficeAnswer'),
  'me.updateOutOfOffice': ok('OutOfOfficeAnswer'),
  'me.deleteOutOfOffice': ok('OutOfOfficeAnswer'),
  'me.getBookingLimits': ok('BookingLimits'),
  'me.getTeamBookingLimits': ok('TeamBookingLimits'),

  'schedules.create': created('ScheduleAnswer'),
  'schedules.get': ok('ScheduleAnswer'),
  'schedules.getDefault': ok('ScheduleAnswer'),
  'schedules.list': ok('ScheduleList'),
  'schedules.update': ok('ScheduleAnswer'),
  'schedules.delete': ok('DoneAnswer'),

  'event-types.create': created('EventTypeAnswer'),
  'event-types.get': ok('EventTypeAnswer'),
  'event-types.list': ok('EventTypeList'),
  'event-types.update': ok('EventTypeAnswer'),
  'event-types.delete': ok('EventTypeDeletion'),
  'event-types.createWebhook': created('EventTypeWebhookAnswer'),
  'event-types.listWebhooks': ok('EventTypeWebhookList'),
  'event-types.deleteWebhooks': ok('EventTypeWebhooksDeletion'),
  'event-types.getWebhook': ok('EventTypeWebhookAnswer'),
  'event-types.updateWebhook': ok('EventTypeWebhookAnswer'),
  'event-types.deleteWebhook': ok('EventTypeWebhookAnswer'),
  'event-types.getBookingFields': ok('BookingFieldsAnswer'),
  'event-types.addBookingFields': created('BookingFieldsAnswer'),
  'event-types.updateBookingFields': ok('BookingFieldsAnswer'),
  'event-types.replaceBookingFields': ok('BookingFieldsAnswer'),
  'event-types.deleteBookingField': ok('BookingFieldsAnswer'),
  'event-types.listPrivateLinks': ok('PrivateLinkList'),
  'event-types.createPrivateLink': created('PrivateLinkAnswer'),
  'event-types.updatePrivateLink': ok('PrivateLinkAnswer'),
  'event-types.deletePrivateLink': ok('PrivateLinkDeletion'),
  'event-types.getHistory': ok('EventTypeHistory'),
  'event-types.getSchedulingConfig': ok('SchedulingConfigAnswer'),

  'slots.list': ok('SlotsAnswer'),
  'slots.listAvailable': ok('LegacySlotsAnswer'),
  'reservations.create': created('MadeReservationAnswer'),
  'reservations.get': ok('ReservationAnswer'),
  'reservations.update': ok('MadeReservationAnswer'),
  'reservations.delete': ok('DoneAnswer'),

  'bookings.create': created('CreateBookingAnswer'),
  'bookings.get': ok('BookingAnswer'),
  'bookings.getBySeat': ok('BookingBySeatAnswer'),
  'bookings.list': ok('BookingList'),
  'bookings.cancel': ok('CancelBookingAnswer'),
  'bookings.reschedule': created('RescheduleBookingAnswer'),
  'bookings.confirm': ok('SingleBookingAnswer'),
  'bookings.decline': ok('SingleBookingAnswer'),
  'bookings.markAbsent': ok('SingleBookingAnswer'),
  'bookings.reassign': ok('ReassignAnswer'),
  'bookings.reassignTo': ok('ReassignAnswer'),
  'bookings.addGuests': ok('AddGuestsAnswer'),
  'bookings.updateLocation': ok('SingleBookingAnswer'),
  'bookings.requestReschedule': ok('DoneAnswer'),
  'bookings.listAttendees': ok('AttendeeList'),
  'bookings.addAttendee': created('AddAttendeeAnswer'),
  'bookings.getAttendee': ok('AttendeeAnswer'),
  'bookings.removeAttendee': ok('RemoveAttendeeAnswer'),
  'bookings.getCalendarLinks': ok('CalendarLinks'),
  'bookings.getReferences': ok('BookingReferences'),
  'bookings.getRecordings': ok('RecordingList'),
  'bookings.getTranscripts': ok('TranscriptList'),
  'bookings.getConferencingSessions': ok('ConferencingSessionList'),
  'bookings.getRoutingTrace': ok('RoutingTraceAnswer'),
  'bookings.checkEmailVerification': ok('EmailVerificationCheck'),
  'bookings.getForReschedule': ok('LegacyBookingToMoveAnswer'),

  'webhooks.create': created('WebhookAnswer'),
  'webhooks.list': ok('WebhookList'),
  'webhooks.get': ok('StoredWebhookAnswer'),
  'webhooks.update': ok('WebhookAnswer'),
  'webhooks.delete': ok('WebhookAnswer'),

  'calendars.list': ok('CalendarsAnswer'),
  'teams.list': ok('TeamList'),
  'teams.get': ok('TeamAnswer'),
  'teams.listEventTypes': ok('TeamEventTypeList'),
};

/** The versions that differ from the default one, beside what everything unknown falls back to. */
export const NEWER: Partial<Record<OperationId, Readonly<Record<string, Answers>>>> = {
  'bookings.list': { '2026-05-01': ok('BookingCursorList') },
};

/** What was answered in the old contract of 2024-04-15. */
export const OLD: Partial<Record<OperationId, Answers>> = {
  'bookings.create': created('LegacyCreateAnswer'),
  'bookings.get': ok('LegacyBookingAnswer'),
  'bookings.list': ok('LegacyBookingList'),
  'bookings.cancel': created('LegacyCancelAnswer'),
  'bookings.getForReschedule': ok('LegacyBookingToMoveAnswer'),
  'event-types.list': ok('LegacyEventTypeList'),
  'schedules.list': ok('LegacyScheduleList'),
};
