import type {
  BookingLimits,
  CreateEventTypeBody,
  CreateScheduleBody,
  EventType,
  EventTypeHistory,
  Me,
  Schedule,
  SchedulingConfig,
  SlotsByDay,
  Team,
  TeamBookingLimits,
  TeamEventType,
  UpdateEventTypeBody,
  UpdateMeBody,
  UpdateScheduleBody,
} from '../../schemas/index.ts';
import type { Answer } from './answer.ts';
import type { Caller, Exchange, ExchangeDraft } from './exchange.ts';
import type { Inconclusive } from './inconclusive.ts';
import type { Pace } from './pace.ts';
import type { KnownAccounts } from './persons.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Redactor } from './redact.ts';
import type {
  BookingFieldsArea,
  BookingsArea,
  EventTypeWebhooksArea,
  PrivateLinksArea,
  ReservationsArea,
  WebhooksArea,
} from './session-areas.ts';

export type * from './exchange.ts';

export interface ClientOptions {
  /** Origin with an optional path prefix, without /v2. */
  baseUrl: string;
  keys: { owner: string; other?: string | undefined };
  /** The `cal-api-version` of the operations that know it; null, and all others: their own default. */
  version?: (() => string | null) | undefined;
  /** Per request, headers and body together; default 30 000. */
  deadlineMs?: number | undefined;
  /** How long a 429 blocks that names no time; default 60 000. */
  rateLimitBlockMs?: number | undefined;
  /** Of a body, decompressed; default 5 MiB. */
  maxBytes?: number | undefined;
  /** Default: one of this process alone, at Cal.com's default limit. */
  pace?: Pace | undefined;
  /** Default: one that knows the keys. */
  redactor?: Redactor | undefined;
  /** By which the names of their owners are known, to be redacted, in answers that tell them. */
  accounts?: KnownAccounts | undefined;
  /** Awaited before the request leaves; when it throws, nothing is sent. */
  onRequest?: ((draft: ExchangeDraft) => void | Promise<void>) | undefined;
  /** Awaited before the caller gets the answer. */
  onExchange?: ((exchange: Exchange) => void | Promise<void>) | undefined;
  /** Instead of throwing; must not return. */
  onInconclusive?: ((error: Inconclusive) => never) | undefined;
  /** Milliseconds; default Date.now. */
  now?: (() => number) | undefined;
  /** Waits between attempts; default: real time. */
  sleep?: ((ms: number) => Promise<void>) | undefined;
}

/** What differs from the ordinary in one request. */
export interface RequestOptions {
  /** The `cal-api-version` to send instead of the operation's default; null sends none. */
  version?: string | null | undefined;
  deadlineMs?: number | undefined;
  /** The Authorization header, verbatim; null sends none. */
  authorization?: string | null | undefined;
  /** A 429 is the answer wanted: it is neither waited out nor inconclusive, and the pace is not kept. */
  rateLimitIsAnswer?: boolean | undefined;
}

/** A request of any kind, for claims about the protocol. */
export interface RawRequest extends RequestOptions {
  method: string;
  /** Path and query below the base URL: `/v2/bookings?take=1`. */
  path: string;
  /** Override every header the client would set; null removes it. */
  headers?: Readonly<Record<string, string | null>> | undefined;
  /** A string goes out verbatim, anything else as JSON; undefined: no body. */
  body?: unknown;
  /** Default application/json where there is a body. */
  mediaType?: string | undefined;
  /** 'anything': a body that is no JSON is an answer too (its text). Default 'json'. */
  expect?: 'json' | 'anything' | undefined;
}

/** A query parameter; a list is sent joined by commas, undefined is left out. */
export type QueryValue = string | number | boolean | readonly (string | number)[] | undefined;

/** Of a list that goes by numbers. */
export interface Page {
  take?: number | undefined;
  skip?: number | undefined;
}

export interface ListBookingsQuery extends Page {
  status?: string | readonly string[] | undefined;
  attendeeEmail?: string | undefined;
  attendeeName?: string | undefined;
  bookingUid?: string | undefined;
  eventTypeId?: number | undefined;
  eventTypeIds?: readonly number[] | undefined;
  teamId?: number | undefined;
  teamsIds?: readonly number[] | undefined;
  afterStart?: string | undefined;
  beforeEnd?: string | undefined;
  afterCreatedAt?: string | undefined;
  beforeCreatedAt?: string | undefined;
  afterUpdatedAt?: string | undefined;
  beforeUpdatedAt?: string | undefined;
  sortStart?: 'asc' | 'desc' | undefined;
  sortEnd?: 'asc' | 'desc' | undefined;
  sortCreated?: 'asc' | 'desc' | undefined;
  sortUpdatedAt?: 'asc' | 'desc' | undefined;
  limit?: number | undefined;
  cursor?: string | undefined;
}

export interface ListSlotsQuery {
  start: string;
  end: string;
  eventTypeId?: number | undefined;
  eventTypeSlug?: string | undefined;
  username?: string | undefined;
  usernames?: readonly string[] | undefined;
  organizationSlug?: string | undefined;
  teamSlug?: string | undefined;
  duration?: number | undefined;
  format?: 'range' | 'time' | undefined;
  timeZone?: string | undefined;
  bookingUidToReschedule?: string | undefined;
}

export interface ListEventTypesQuery {
  username?: string | undefined;
  eventSlug?: string | undefined;
  usernames?: readonly string[] | undefined;
  orgSlug?: string | undefined;
  orgId?: number | undefined;
  sortCreatedAt?: 'asc' | 'desc' | undefined;
}

/** What deleting an event type returns. */
export interface DeletedEventType {
  id: number;
  lengthInMinutes: number;
  slug: string;
  title: string;
}

/** The API as one caller sees it. Every method may throw Inconclusive; a refusal by Cal.com is an answer. */
export interface Session {
  readonly caller: Caller;
  readonly bookings: BookingsArea;
  readonly slots: { list(query: ListSlotsQuery, o?: RequestOptions): Promise<Answer<SlotsByDay>> };
  readonly reservations: ReservationsArea;
  readonly eventTypes: {
    create(body: CreateEventTypeBody, o?: RequestOptions): Promise<Answer<EventType>>;
    get(id: string | number, o?: RequestOptions): Promise<Answer<EventType>>;
    list(query?: ListEventTypesQuery, o?: RequestOptions): Promise<Answer<EventType[]>>;
    update(id: string | number, body: UpdateEventTypeBody, o?: RequestOptions): Promise<Answer<EventType>>;
    delete(id: string | number, o?: RequestOptions): Promise<Answer<DeletedEventType>>;
    readonly webhooks: EventTypeWebhooksArea;
    readonly bookingFields: BookingFieldsArea;
    readonly privateLinks: PrivateLinksArea;
    /** Who changed it. */
    history(id: string | number, o?: RequestOptions): Promise<Answer<EventTypeHistory>>;
    /** Who hosts it, if it is a team's. */
    schedulingConfig(id: string | number, o?: RequestOptions): Promise<Answer<SchedulingConfig>>;
  };
  readonly schedules: {
    create(body: CreateScheduleBody, o?: RequestOptions): Promise<Answer<Schedule>>;
    get(id: string | number, o?: RequestOptions): Promise<Answer<Schedule>>;
    getDefault(o?: RequestOptions): Promise<Answer<Schedule>>;
    list(o?: RequestOptions): Promise<Answer<Schedule[]>>;
    update(id: string | number, body: UpdateScheduleBody, o?: RequestOptions): Promise<Answer<Schedule>>;
    /** Its answer has no data: use `status`. */
    delete(id: string | number, o?: RequestOptions): Promise<Answer<undefined>>;
  };
  readonly me: {
    get(o?: RequestOptions): Promise<Answer<Me>>;
    /** Changes the account itself. A client with a journal puts it back, or refuses to send what it could not. */
    update(body: UpdateMeBody, o?: RequestOptions): Promise<Answer<Me>>;
    bookingLimits(o?: RequestOptions): Promise<Answer<BookingLimits>>;
    teamBookingLimits(o?: RequestOptions): Promise<Answer<TeamBookingLimits>>;
  };
  readonly teams: {
    list(o?: RequestOptions): Promise<Answer<Team[]>>;
    get(id: string | number, o?: RequestOptions): Promise<Answer<Team>>;
    eventTypes(id: string | number, o?: RequestOptions): Promise<Answer<TeamEventType[]>>;
  };
  readonly webhooks: WebhooksArea;
  /** Any request at all; the operation is found by method and path, so that its answer is validated too. */
  send(raw: RawRequest): Promise<Answer<unknown>>;
}

export interface Client {
  /** @throws MissingKey when there is no key for 'other'. */
  as(caller: Caller): Session;
  /** Target clock minus ours in milliseconds, from Date headers; 0 while they agree within what those can tell. */
  readonly skewMs: number;
  /** The target's time now. */
  targetNow(): Date;
  /** As last seen by the owner; null before. */
  readonly rateLimit: RateLimit | null;
  readonly requestsSent: number;
  /** Rids a text of every secret the client knows. */
  readonly redactor: Redactor;
}
