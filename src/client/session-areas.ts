import type {
  AddAttendeeBody,
  AddedAttendee,
  AddGuestsBody,
  Booking,
  BookingBySeat,
  BookingFieldChangesBody,
  BookingFields,
  BookingFieldsBody,
  BookingReference,
  BookingSeries,
  BookingWithGuests,
  CalendarLink,
  CancelBookingBody,
  ConferencingSession,
  CreateBookingBody,
  CreatedSeat,
  CreateWebhookBody,
  DeclineBookingBody,
  EventTypeWebhook,
  MadeReservation,
  MarkAbsentBody,
  MovedSeat,
  NumberedAttendee,
  PrivateLink,
  PrivateLinkBody,
  ReassignBookingBody,
  Reassignment,
  Recording,
  RemovedAttendee,
  RequestRescheduleBody,
  RescheduleBookingBody,
  Reservation,
  ReserveSlotBody,
  RoutingTrace,
  SeatedBooking,
  StoredWebhook,
  UpdateLocationBody,
  UpdateWebhookBody,
  Webhook,
} from '../../schemas/index.ts';
import type { Answer } from './answer.ts';
import type { ListBookingsQuery, Page, RequestOptions } from './types.ts';

/** A uid as the API wants it, or something else in its place, for claims about what that gets (F02). */
type UidOrId = string | number;
type O = RequestOptions;

/**
 * Bookings. Reads are resent, everything else is never: a create whose answer is lost throws LostAnswer. Where
 * the body may be left out, or the action takes none, an empty object is sent.
 */
export interface BookingsArea {
  create(body: CreateBookingBody, o?: O): Promise<Answer<Booking>>;
  get(uidOrId: UidOrId, o?: O): Promise<Answer<Booking>>;
  list(query?: ListBookingsQuery, o?: O): Promise<Answer<Booking[]>>;
  cancel(uidOrId: UidOrId, body?: CancelBookingBody, o?: O): Promise<Answer<Booking>>;
  reschedule(uidOrId: UidOrId, body: RescheduleBookingBody, o?: O): Promise<Answer<Booking>>;

  confirm(uidOrId: UidOrId, o?: O): Promise<Answer<Booking>>;
  decline(uidOrId: UidOrId, body?: DeclineBookingBody, o?: O): Promise<Answer<Booking>>;
  markAbsent(uidOrId: UidOrId, body?: MarkAbsentBody, o?: O): Promise<Answer<Booking>>;
  /** To whom Cal.com chooses. */
  reassign(uidOrId: UidOrId, o?: O): Promise<Answer<Reassignment>>;
  reassignTo(
    uidOrId: UidOrId,
    userId: UidOrId,
    body?: ReassignBookingBody,
    o?: O,
  ): Promise<Answer<Reassignment>>;
  addGuests(uidOrId: UidOrId, body: AddGuestsBody, o?: O): Promise<Answer<BookingWithGuests>>;
  updateLocation(uidOrId: UidOrId, body: UpdateLocationBody, o?: O): Promise<Answer<Booking>>;
  /** Its answer has no data: use `status`. */
  requestReschedule(uidOrId: UidOrId, body?: RequestRescheduleBody, o?: O): Promise<Answer<undefined>>;

  calendarLinks(uidOrId: UidOrId, o?: O): Promise<Answer<CalendarLink[]>>;
  references(uidOrId: UidOrId, o?: O): Promise<Answer<BookingReference[]>>;
  recordings(uidOrId: UidOrId, o?: O): Promise<Answer<Recording[]>>;
  transcripts(uidOrId: UidOrId, o?: O): Promise<Answer<string[]>>;
  conferencingSessions(uidOrId: UidOrId, o?: O): Promise<Answer<ConferencingSession[]>>;
  routingTrace(uidOrId: UidOrId, o?: O): Promise<Answer<RoutingTrace>>;
  /** Whether an address must be verified before it books. */
  needsVerification(email: string, o?: O): Promise<Answer<boolean>>;
  bySeat(seatUid: UidOrId, o?: O): Promise<Answer<BookingBySeat>>;

  readonly attendees: {
    list(uidOrId: UidOrId, o?: O): Promise<Answer<NumberedAttendee[]>>;
    get(uidOrId: UidOrId, attendeeId: UidOrId, o?: O): Promise<Answer<NumberedAttendee>>;
    add(uidOrId: UidOrId, body: AddAttendeeBody, o?: O): Promise<Answer<AddedAttendee>>;
    remove(uidOrId: UidOrId, attendeeId: UidOrId, o?: O): Promise<Answer<RemovedAttendee>>;
  };
  /** The same requests, for event types with seats: their answers have seats. */
  readonly seated: {
    create(body: CreateBookingBody, o?: O): Promise<Answer<CreatedSeat>>;
    get(uidOrId: UidOrId, o?: O): Promise<Answer<SeatedBooking>>;
    /** One seat, or as the host all of them. */
    cancel(uidOrId: UidOrId, body?: CancelBookingBody, o?: O): Promise<Answer<SeatedBooking>>;
    reschedule(uidOrId: UidOrId, body: RescheduleBookingBody, o?: O): Promise<Answer<MovedSeat>>;
  };
  /** The same requests, for event types that recur: their answers are lists. An occurrence is a booking like any. */
  readonly recurring: {
    create(body: CreateBookingBody, o?: O): Promise<Answer<BookingSeries>>;
    /** By the uid of the series, which all its occurrences carry. */
    get(seriesUid: UidOrId, o?: O): Promise<Answer<BookingSeries>>;
    /** All by the uid of the series, or by that of an occurrence with `cancelSubsequentBookings`. */
    cancel(uid: UidOrId, body?: CancelBookingBody, o?: O): Promise<Answer<BookingSeries>>;
  };
}

/** Slots that are kept free for a few minutes. */
export interface ReservationsArea {
  create(body: ReserveSlotBody, o?: O): Promise<Answer<MadeReservation>>;
  /** Null where there is none (any more). */
  get(uid: UidOrId, o?: O): Promise<Answer<Reservation | null>>;
  update(uid: UidOrId, body: ReserveSlotBody, o?: O): Promise<Answer<MadeReservation>>;
  /** Its answer has no data: use `status`. */
  delete(uid: UidOrId, o?: O): Promise<Answer<undefined>>;
}

/** The webhooks of the account. */
export interface WebhooksArea {
  create(body: CreateWebhookBody, o?: O): Promise<Answer<Webhook>>;
  get(id: UidOrId, o?: O): Promise<Answer<StoredWebhook>>;
  list(query?: Page, o?: O): Promise<Answer<Webhook[]>>;
  update(id: UidOrId, body: UpdateWebhookBody, o?: O): Promise<Answer<Webhook>>;
  delete(id: UidOrId, o?: O): Promise<Answer<Webhook>>;
}

/** The questions that one event type asks. */
export interface BookingFieldsArea {
  list(eventTypeId: UidOrId, o?: O): Promise<Answer<BookingFields>>;
  add(eventTypeId: UidOrId, body: BookingFieldsBody, o?: O): Promise<Answer<BookingFields>>;
  /** Those that it names by their slugs. */
  update(eventTypeId: UidOrId, body: BookingFieldChangesBody, o?: O): Promise<Answer<BookingFields>>;
  /** All but those that Cal.com brings along. */
  replace(eventTypeId: UidOrId, body: BookingFieldsBody, o?: O): Promise<Answer<BookingFields>>;
  delete(eventTypeId: UidOrId, slug: string, o?: O): Promise<Answer<BookingFields>>;
}

/** Links by which one event type is booked although it is hidden. They go with the event type. */
export interface PrivateLinksArea {
  list(eventTypeId: UidOrId, o?: O): Promise<Answer<PrivateLink[]>>;
  create(eventTypeId: UidOrId, body: PrivateLinkBody, o?: O): Promise<Answer<PrivateLink>>;
  update(eventTypeId: UidOrId, linkId: UidOrId, body: PrivateLinkBody, o?: O): Promise<Answer<PrivateLink>>;
  /** What its success holds was not seen. */
  delete(eventTypeId: UidOrId, linkId: UidOrId, o?: O): Promise<Answer<unknown>>;
}

/** The webhooks of one event type. */
export interface EventTypeWebhooksArea {
  create(eventTypeId: UidOrId, body: CreateWebhookBody, o?: O): Promise<Answer<EventTypeWebhook>>;
  get(eventTypeId: UidOrId, id: UidOrId, o?: O): Promise<Answer<EventTypeWebhook>>;
  list(eventTypeId: UidOrId, query?: Page, o?: O): Promise<Answer<EventTypeWebhook[]>>;
  update(
    eventTypeId: UidOrId,
    id: UidOrId,
    body: UpdateWebhookBody,
    o?: O,
  ): Promise<Answer<EventTypeWebhook>>;
  delete(eventTypeId: UidOrId, id: UidOrId, o?: O): Promise<Answer<EventTypeWebhook>>;
  /** Answers a sentence with their number in it (H9). */
  deleteAll(eventTypeId: UidOrId, o?: O): Promise<Answer<string>>;
}
