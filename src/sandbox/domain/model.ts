/**
 * What the sandbox keeps: plain data, JSON-serialisable as it stands (`--state FILE` writes exactly this).
 * Instants are ISO 8601 UTC strings with milliseconds, lengths are minutes.
 */

export interface User {
  id: number;
  username: string;
  name: string;
  email: string;
  timeZone: string;
  weekStart: string;
  timeFormat: number;
  locale: string;
  avatarUrl?: string;
  bio?: string;
  defaultScheduleId: number;
  apiKey: string;
  /** Keys that were exchanged for a new one. */
  spentApiKeys?: string[];
}

export type Weekday = 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday';

/** Times of day are `HH:mm` in the schedule's time zone. */
export interface AvailabilityRange {
  days: Weekday[];
  startTime: string;
  endTime: string;
}

/** What holds on one calendar date (`yyyy-MM-dd`) instead of the weekly availability. */
export interface DateOverride {
  date: string;
  startTime: string;
  endTime: string;
}

export interface Schedule {
  id: number;
  ownerId: number;
  name: string;
  timeZone: string;
  availability: AvailabilityRange[];
  overrides: DateOverride[];
}

/** An event type as it was asked for: the 2024-06-14 input with every default filled in. */
export interface EventType {
  id: number;
  /** 0: nobody, it is a team's. */
  ownerId: number;
  title: string;
  slug: string;
  lengthInMinutes: number;
  lengthInMinutesOptions: number[] | null;
  description: string;
  scheduleId: number | null;
  minimumBookingNotice: number;
  beforeEventBuffer: number;
  afterEventBuffer: number;
  slotInterval: number | null;
  offsetStart: number;
  locations: unknown[];
  /** The custom fields as given; the default fields are added where an answer shows them. */
  bookingFields: Record<string, unknown>[];
  recurrence: { interval: number; occurrences: number; frequency: string } | null;
  seats: { seatsPerTimeSlot: number; showAttendeeInfo: boolean; showAvailabilityCount: boolean } | null;
  /** `null`: bookings are accepted at once. */
  confirmationPolicy: Record<string, unknown> | null;
  /** Everything else of the 2024-06-14 input, verbatim, by its name. */
  settings: Record<string, unknown>;
  /** Of a team's only. */
  hosting?: Hosting;
}

/** By whom an event type of a team is hosted: by one of them at a time, or by all. */
export interface Hosting {
  teamId: number;
  schedulingType: 'roundRobin' | 'collective';
  userIds: number[];
}

/** Users who host together. */
export interface Team {
  id: number;
  name: string;
  slug: string;
  memberIds: number[];
}

export type BookingStatus = 'accepted' | 'pending' | 'cancelled' | 'rejected';

export interface Attendee {
  id: number;
  name: string;
  email: string;
  timeZone: string;
  language: string;
  absent: boolean;
  phoneNumber?: string;
  /** Only in a seated booking. */
  seatUid?: string;
  seatCreatedAt?: string;
  seatMetadata?: Record<string, string>;
  bookingFieldsResponses?: Record<string, unknown>;
}

export interface Booking {
  id: number;
  uid: string;
  icsUid: string;
  title: string;
  description: string;
  hostId: number;
  /** Who hosts it as well, of a collective event type only. */
  coHostIds?: number[];
  /** `null` once the event type has been deleted. */
  eventTypeId: number | null;
  status: BookingStatus;
  start: string;
  end: string;
  duration: number;
  location: string;
  createdAt: string;
  updatedAt: string;
  metadata: Record<string, string>;
  attendees: Attendee[];
  guests: string[];
  bookingFieldsResponses: Record<string, unknown>;
  cancellationReason: string | null;
  cancelledByEmail: string | null;
  reschedulingReason: string | null;
  rescheduledByEmail: string | null;
  rescheduledFromUid: string | null;
  rescheduledToUid: string | null;
  recurringBookingUid: string | null;
  absentHost: boolean;
}

/** A slot held for a while (2024-09-04 reservations); it does not keep others from booking it. */
export interface Reservation {
  uid: string;
  eventTypeId: number;
  slotStart: string;
  slotEnd: string;
  until: string;
}

/** Where to send what happens to bookings: of one user, or of one event type. */
export interface Webhook {
  /** A UUID. */
  id: string;
  /** `null` for one of an event type. */
  userId: number | null;
  /** `null` for one of a user. */
  eventTypeId: number | null;
  subscriberUrl: string;
  active: boolean;
  triggers: string[];
  secret: string | null;
  payloadTemplate: string | null;
  createdAt: string;
}

/** How far the sandbox's clock has been moved ahead of the system's, in milliseconds. */
export interface Clock {
  aheadMs: number;
  /** How much further it is for single bookings and reservations, by their uid. */
  of: Record<string, number>;
}

/** A link by which one event type can be booked although it is hidden: until a day, or so often. */
export interface PrivateLink {
  id: string;
  eventTypeId: number;
  expiresAt: string | null;
  maxUsageCount: number | null;
}

/** A time in which a user is away. */
export interface Absence {
  id: number;
  uuid: string;
  userId: number;
  toUserId: number | null;
  start: string;
  end: string;
  notes: string;
  reason: string;
}

/** That an event type was made or changed, by its owner. */
export interface EventTypeChange {
  id: string;
  eventTypeId: number;
  action: 'created' | 'updated';
  at: string;
  /** The members that a change named. */
  fields: string[];
}

/** The whole memory of one sandbox. */
export interface State {
  release: string;
  users: User[];
  teams: Team[];
  schedules: Schedule[];
  eventTypes: EventType[];
  bookings: Booking[];
  reservations: Reservation[];
  webhooks: Webhook[];
  clock: Clock;
  privateLinks: PrivateLink[];
  absences: Absence[];
  eventTypeChanges: EventTypeChange[];
  /** The next id to give out, per kind of resource. */
  nextId: { schedule: number; eventType: number; booking: number; attendee: number; absence: number };
}
