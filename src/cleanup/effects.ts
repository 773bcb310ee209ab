import type { Exchange, ExchangeDraft } from '../client/index.ts';
import type { Intent, Kind, Ref } from './item.ts';
import { asJson, type Json, pathOf, textOf } from './json.ts';
import { settingsOf } from './settings.ts';

/** Routes by whatever prefix they are reached: self-hosted ones also serve /api/v2 (S12, section 6). */
const CREATE = /(?:^|\/)v2\/(bookings|event-types|schedules|webhooks|slots\/reservations)\/*$/;
const BOOKING_ACTION = /(?:^|\/)v2\/bookings\/([^/]+)\/([a-z-]+)\/*$/;
const ONE = /(?:^|\/)v2\/(event-types|schedules|webhooks|slots\/reservations)\/([^/]+)\/*$/;
const OF_EVENT_TYPE = /(?:^|\/)v2\/event-types\/([^/]+)\/webhooks(?:\/([^/]+))?\/*$/;
const COLLECTIONS: Record<string, Kind> = {
  bookings: 'booking',
  'event-types': 'event-type',
  schedules: 'schedule',
  webhooks: 'webhook',
  'slots/reservations': 'reservation',
};
/** Minutes that a reservation lasts whose create says nothing of it (S12#476). */
const RESERVED_MINUTES = 5;

/** What a request will make if it is carried out; null when it makes nothing. */
export function intentOf(draft: ExchangeDraft): Intent | null {
  const { method, body: sent } = draft.request;
  if (method !== 'POST') return null;
  const path = pathOf(draft);
  const body = asJson(sent);
  const collection = CREATE.exec(path)?.[1];
  const kind = collection === undefined ? undefined : COLLECTIONS[collection];
  if (kind !== undefined) {
    const booked = kind === 'booking' || kind === 'reservation';
    const eventType = booked ? textOf(body['eventTypeId'] ?? body['eventTypeSlug']) : null;
    const lapsesAfterMs = kind === 'reservation' ? reservedMs(body) : null;
    return {
      kind,
      caller: draft.caller,
      mark: markIn(kind, body),
      movedFrom: null,
      eventType,
      lapsesAfterMs,
    };
  }
  const nothingMore = { caller: draft.caller, movedFrom: null, eventType: null, lapsesAfterMs: null };
  const [, eventType, webhook] = OF_EVENT_TYPE.exec(path) ?? [];
  if (eventType !== undefined && webhook === undefined)
    return { ...nothingMore, kind: 'webhook', mark: markIn('webhook', body), eventType };
  const [, uid, action] = BOOKING_ACTION.exec(path) ?? [];
  if (uid === undefined || action !== 'reschedule') return null;
  return { ...nothingMore, kind: 'booking', mark: null, movedFrom: decodeURIComponent(uid) };
}

/** What the target calls a thing. */
export interface Identity {
  ref: Ref;
  id: string | null;
  /** Of a booking: see `Item.seats`. */
  seats: Ref[] | null;
}

/** What became of a request that was to make something. */
export type Outcome =
  | { type: 'nothing' }
  | { type: 'lost'; answered: boolean }
  | { type: 'made'; made: Identity[] };

/** Reads it off the answer. Whatever leaves a doubt is 'lost', and will be looked for. */
export function outcomeOf(intent: Pick<Intent, 'kind' | 'caller' | 'mark'>, exchange: Exchange): Outcome {
  const { answer, failure } = exchange;
  if (failure?.kind === 'not-sent') return { type: 'nothing' };
  const gateway = answer !== null && [408, 425, 502, 503, 504].includes(answer.status);
  if (answer === null || failure !== null || gateway) return { type: 'lost', answered: false };
  // 429 comes from the limiter, before the route (F15).
  if (answer.status >= 400 && answer.status < 500) return { type: 'nothing' };
  const made = answer.status < 300 ? madeBy(intent, answer.body) : [];
  return made.length === 0 ? { type: 'lost', answered: true } : { type: 'made', made };
}

/** What an answer shows to be gone: deleted, cancelled, declined, moved elsewhere. */
export function goneBy(exchange: Exchange): { kind: Kind; ref: Ref }[] {
  const { request, answer, failure } = exchange;
  if (answer === null || failure !== null || answer.status >= 300) return [];
  const path = pathOf(exchange);
  const [, , webhook] = OF_EVENT_TYPE.exec(path) ?? [];
  if (request.method === 'DELETE' && webhook !== undefined)
    return [{ kind: 'webhook', ref: decodeURIComponent(webhook) }];
  const [, collection, id] = ONE.exec(path) ?? [];
  if (request.method === 'DELETE' && collection !== undefined && id !== undefined) {
    const kind = COLLECTIONS[collection];
    return kind === undefined ? [] : [{ kind, ref: decodeURIComponent(id) }];
  }
  const [, uid, action] = BOOKING_ACTION.exec(path) ?? [];
  if (uid === undefined || request.method !== 'POST') return [];
  const bookings = thingsIn(answer.body);
  if (action === 'reschedule') {
    // One seat moves alone: the others stay where they were.
    const seat = asJson(request.body)['seatUid'] !== undefined;
    const from = bookings
      .map((booking) => textOf(booking['rescheduledFromUid']))
      .filter((ref) => ref !== null);
    return seat ? [] : from.map((ref) => ({ kind: 'booking', ref }));
  }
  return bookings.filter(isOver).flatMap((booking) => {
    const ref = textOf(booking['uid']);
    return ref === null ? [] : [{ kind: 'booking' as const, ref }];
  });
}

/** The event type all of whose webhooks an answer shows to be deleted. */
export function emptiedBy({ request, answer, failure, ...rest }: Exchange): Ref | null {
  const [, eventType, webhook] = OF_EVENT_TYPE.exec(pathOf({ request, ...rest })) ?? [];
  const deleted = request.method === 'DELETE' && failure === null && answer !== null && answer.status < 300;
  return deleted && eventType !== undefined && webhook === undefined ? eventType : null;
}

/** Confirming a cancelled or declined booking brings it back (F22): the uids that an answer shows alive again. */
export function revivedBy(exchange: Exchange): Identity[] {
  const { request, answer } = exchange;
  const [, , action] = BOOKING_ACTION.exec(pathOf(exchange)) ?? [];
  if (answer === null || request.method !== 'POST' || action !== 'confirm' || answer.status >= 300) return [];
  if (thingsIn(answer.body).some(isOver)) return [];
  return identitiesIn('booking', answer.body);
}

/** True of a booking that takes no time any more. */
export function isOver(booking: object): boolean {
  const status = 'status' in booking ? booking.status : undefined;
  return status === 'cancelled' || status === 'rejected';
}

function markIn(kind: Kind, body: Json): string | null {
  if (kind === 'event-type') return textOf(body['slug']);
  if (kind === 'schedule') return textOf(body['name']);
  if (kind === 'webhook') return textOf(body['subscriberUrl']);
  // The contract of 2024-04-15 keeps the address in `responses` (F10).
  return textOf(asJson(body['attendee'])['email'] ?? asJson(body['responses'])['email']);
}

function madeBy(intent: Pick<Intent, 'kind' | 'caller' | 'mark'>, body: unknown): Identity[] {
  if (intent.kind !== 'changed-setting') return identitiesIn(intent.kind, body);
  return settingsOf(intent).map((ref) => ({ ref, id: null, seats: null }));
}

function identitiesIn(kind: Kind, body: unknown): Identity[] {
  return thingsIn(body).flatMap((thing) => {
    const id = textOf(thing['id']);
    const ref =
      kind === 'booking'
        ? textOf(thing['uid'])
        : kind === 'reservation'
          ? textOf(thing['reservationUid'])
          : id;
    return ref === null ? [] : [{ ref, id, seats: kind === 'booking' ? seatsIn(thing) : null }];
  });
}

/** What the answer to a create says: of a seated booking it names the seat at its top level (S26 seated[0], F32). */
function seatsIn(booking: Json): Ref[] | null {
  const seat = textOf(booking['seatUid']);
  if (seat !== null) return [seat];
  const attendees: unknown = booking['attendees'];
  const seated = Array.isArray(attendees) && attendees.some((attendee) => 'seatUid' in asJson(attendee));
  return seated ? null : [];
}

function reservedMs(body: Json): number {
  const minutes = Number(body['reservationDuration'] ?? RESERVED_MINUTES);
  return (Number.isFinite(minutes) ? Math.max(minutes, 0) : RESERVED_MINUTES) * 60_000;
}

/** The things in an answer's data: one, or several of a series. */
function thingsIn(body: unknown): Json[] {
  const data = asJson(body)['data'];
  return (Array.isArray(data) ? data : [data]).map(asJson);
}
