/** The operations of the Cal.com v2 API that the suite knows by name. */
export type OperationId =
  | 'me.get'
  | 'me.update'
  | 'me.listOutOfOffice'
  | 'me.createOutOfOffice'
  | 'me.updateOutOfOffice'
  | 'me.deleteOutOfOffice'
  | 'me.getBookingLimits'
  | 'me.getTeamBookingLimits'
  | 'schedules.create'
  | 'schedules.list'
  | 'schedules.getDefault'
  | 'schedules.get'
  | 'schedules.update'
  | 'schedules.delete'
  | 'slots.list'
  | 'slots.listAvailable'
  | 'reservations.create'
  | 'reservations.get'
  | 'reservations.update'
  | 'reservations.delete'
  | 'webhooks.create'
  | 'webhooks.list'
  | 'webhooks.get'
  | 'webhooks.update'
  | 'webhooks.delete'
  | 'calendars.list'
  | 'teams.list'
  | 'teams.get'
  | 'teams.listEventTypes'
  | 'event-types.create'
  | 'event-types.list'
  | 'event-types.get'
  | 'event-types.update'
  | 'event-types.delete'
  | 'event-types.createWebhook'
  | 'event-types.listWebhooks'
  | 'event-types.deleteWebhooks'
  | 'event-types.getWebhook'
  | 'event-types.updateWebhook'
  | 'event-types.deleteWebhook'
  | 'event-types.getBookingFields'
  | 'event-types.addBookingFields'
  | 'event-types.updateBookingFields'
  | 'event-types.replaceBookingFields'
  | 'event-types.deleteBookingField'
  | 'event-types.listPrivateLinks'
  | 'event-types.createPrivateLink'
  | 'event-types.updatePrivateLink'
  | 'event-types.deletePrivateLink'
  | 'event-types.getHistory'
  | 'event-types.getSchedulingConfig'
  | 'bookings.create'
  | 'bookings.list'
  | 'bookings.getBySeat'
  | 'bookings.get'
  | 'bookings.cancel'
  | 'bookings.reschedule'
  | 'bookings.confirm'
  | 'bookings.decline'
  | 'bookings.markAbsent'
  | 'bookings.addGuests'
  | 'bookings.reassign'
  | 'bookings.reassignTo'
  | 'bookings.requestReschedule'
  | 'bookings.updateLocation'
  | 'bookings.listAttendees'
  | 'bookings.addAttendee'
  | 'bookings.getAttendee'
  | 'bookings.removeAttendee'
  | 'bookings.getCalendarLinks'
  | 'bookings.getReferences'
  | 'bookings.getRecordings'
  | 'bookings.getTranscripts'
  | 'bookings.getConferencingSessions'
  | 'bookings.getRoutingTrace'
  | 'bookings.checkEmailVerification'
  | 'bookings.getForReschedule';

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

export type Area =
  | 'bookings'
  | 'slots'
  | 'reservations'
  | 'event-types'
  | 'schedules'
  | 'me'
  | 'webhooks'
  | 'calendars'
  | 'teams';

/** One route of the API: what is sent where, and which `cal-api-version` values it knows. */
export interface Operation {
  id: OperationId;
  method: Method;
  /** With its parameters in braces: `/v2/bookings/{bookingUid}/cancel`. */
  path: string;
  /** Known `cal-api-version` values, the first being what the suite sends by default; empty: the route takes none. */
  versions: readonly string[];
  area: Area;
  summary: string;
}

/** The four shapes of an error answer (F12, 1 to 4). */
export type ErrorShape = 'detailed' | 'validation' | 'coded' | 'bare';

/** What a value is for, so that a reader of an exchange need not guess. */
export type Role =
  | 'id'
  | 'uid'
  | 'instant'
  | 'date'
  | 'enum'
  | 'email'
  | 'name'
  | 'time-zone'
  | 'time-of-day'
  | 'language'
  | 'url'
  | 'slug'
  | 'text'
  | 'path'
  | 'error-text'
  | 'error-code'
  | 'token'
  | 'number'
  | 'boolean'
  | 'null';

/** One reason why an answer is not what its schema promises. */
export interface SchemaProblem {
  /** JSON pointer of the offending value; of a missing property, the pointer it should have. */
  pointer: string;
  /** Readable by itself: `expected string, received null at /data/uid`. */
  message: string;
  expected: string;
  received: string;
}

/** The outcome of holding one answer against its schema. */
export interface AnswerCheck {
  /** Which schema judged it, e.g. `bookings.cancel 200 (2024-08-13)`; null when none describes such an answer. */
  schema: string | null;
  valid: boolean;
  problems: SchemaProblem[];
  /** JSON pointers of properties that the schema does not know, array indices as `*`, each once. */
  additions: string[];
  /** JSON pointer of every scalar value that the schema describes, to its role. */
  roles: Record<string, Role>;
}

/** An answer as the client saw it. */
export interface Answer {
  operation: OperationId | null;
  /** The `cal-api-version` that was sent; null when none was. */
  version: string | null;
  status: number;
  body: unknown;
}
