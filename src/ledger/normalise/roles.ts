import type { Json } from '../exchange.ts';
import { eachLeaf } from './order.ts';

const COLLECTIONS: Record<string, string> = {
  bookings: 'booking',
  'event-types': 'eventType',
  schedules: 'schedule',
  webhooks: 'webhook',
  teams: 'team',
  attendees: 'attendee',
  reservations: 'reservation',
  reassign: 'user',
  me: 'user',
};

const OWNERS: Record<string, string> = {
  ...COLLECTIONS,
  eventType: 'eventType',
  eventTypes: 'eventType',
  hosts: 'user',
  users: 'user',
  user: 'user',
  reassignedTo: 'user',
  schedule: 'availability',
  team: 'team',
};

const REFERENCES: Record<string, string> = {
  ownerId: 'user.id',
  userId: 'user.id',
  userIds: 'user.id',
  defaultScheduleId: 'schedule.id',
  eventTypeIds: 'eventType.id',
};

const UID_KINDS: Record<string, string> = {
  seatUid: 'seat.uid',
  seatReferenceUid: 'seat.uid',
  recurringBookingUid: 'series.uid',
  reservationUid: 'reservation.uid',
};

/** Where a calendar's uid stands: in answers, and in what webhooks deliver. */
const CALENDAR_UIDS = new Set(['icsUid', 'iCalUID']);

/** The short identifier of a booking: 22 characters without 0, O, I and l. */
export const SHORT_UID = /(?<![0-9A-Za-z])[1-9A-HJ-NP-Za-km-z]{22}(?![0-9A-Za-z])/g;
/** A UUID in lower case. */
export const UUID =
  /(?<![0-9A-Za-z])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9A-Za-z])/g;

/** Nothing but such an identifier. */
export const WHOLE_SHORT_UID = new RegExp(`^${SHORT_UID.source}$`);
const WHOLE_UUID = new RegExp(`^${UUID.source}$`);

/** What a path is about: `/v2/event-types/7/webhooks` is about a `webhook`. */
export function resourceOf(path: string): string {
  const segments = (path.split('?')[0] ?? '').split('/');
  const known = segments.map((segment) => COLLECTIONS[segment]).filter((name) => name !== undefined);
  return known.at(-1) ?? 'thing';
}

/** The kind of id that follows a path segment or stands in a query parameter, if it is one. */
export function kindAfter(word: string): string | undefined {
  const owner = COLLECTIONS[word];
  if (owner) return `${owner}.id`;
  return referenceKind(word);
}

function referenceKind(property: string): string | undefined {
  const known = REFERENCES[property];
  if (known) return known;
  return /^[a-z]\w*Id$/.test(property) ? `${property.slice(0, -2)}.id` : undefined;
}

/** An identifier that an answer gives, or that stands in what it gives (an `icsUid` is one, "@" and a host). */
export interface Identifier {
  kind: string;
  id: string | number;
}

/**
 * The identifier that a value is, told by where it stands and what it looks like; undefined for any other value.
 * A string that stands where an identifier belongs and does not look like one keeps its text, and so shows.
 */
export function identifierAt(keys: readonly string[], value: Json, resource: string): Identifier | undefined {
  const named = keys.filter((key) => !/^\d+$/.test(key));
  const property = named.at(-1) ?? '';
  const parent = named.at(-2) ?? '';
  const ownId = `${OWNERS[parent] ?? (/^[a-z]+$/i.test(parent) && parent !== 'data' ? parent : resource)}.id`;
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) return undefined;
    const kind = property === 'id' ? ownId : referenceKind(property);
    return kind === undefined ? undefined : { kind, id: value };
  }
  if (typeof value !== 'string') return undefined;
  if (CALENDAR_UIDS.has(property)) return calendarUid(value);
  const kind = uidKind(property, value, ownId);
  return kind === undefined ? undefined : { kind, id: value };
}

function uidKind(property: string, value: string, ownId: string): string | undefined {
  const uuid = WHOLE_UUID.test(value);
  if (property === 'id') return uuid ? ownId : undefined;
  // Of private links; what it looks like is not known (F74).
  if (property === 'linkId') return 'link.id';
  if (!/(^u|U)u?id$/.test(property) && property !== 'idempotencyKey') return undefined;
  if (WHOLE_SHORT_UID.test(value)) return UID_KINDS[property] ?? 'booking.uid';
  return uuid ? (UID_KINDS[property] ?? 'uuid') : undefined;
}

/** Mostly a booking's uid; of a seated booking one of its own, to which the move of a seat adds a number. */
function calendarUid(value: string): Identifier | undefined {
  const [, id = '', suffix] = /^([1-9A-HJ-NP-Za-km-z]{22}(\d{0,9}))@/.exec(value) ?? [];
  if (id === '') return undefined;
  return { kind: suffix === '' ? 'ics.uid' : 'ics.uid.numbered', id };
}

/** Visits every identifier of an answer. Calendar uids come last, for most repeat what has another name. */
export function eachIdentifier(
  body: Json,
  resource: string,
  visit: (keys: string[], identifier: Identifier) => void,
): void {
  for (const calendar of [false, true]) {
    eachLeaf(body, [], (keys, value) => {
      if (CALENDAR_UIDS.has(keys.at(-1) ?? '') !== calendar) return;
      const identifier = identifierAt(keys, value, resource);
      if (identifier) visit(keys, identifier);
    });
  }
}
