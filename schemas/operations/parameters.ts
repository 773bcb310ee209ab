import type { OpenAPIV3_1 } from 'openapi-types';
import {
  count,
  email,
  id,
  instant,
  oneOfWords,
  type Schema,
  slug,
  text,
  timeZone,
  uid,
} from '../components/parts.ts';
import type { Operation, OperationId } from '../contract.ts';

const order = oneOfWords('asc', 'desc');
const dateOrInstant: Schema = { type: 'string' };
const paged = { take: count, skip: count };

/** The queries that the suite uses, required ones marked with `!`. */
const QUERIES: Partial<Record<OperationId, Record<string, Schema>>> = {
  'bookings.list': {
    // Several, separated by commas (S12 list).
    status: text,
    attendeeEmail: email,
    attendeeName: text,
    bookingUid: uid,
    eventTypeId: id,
    eventTypeIds: text,
    afterStart: instant,
    beforeEnd: instant,
    afterCreatedAt: instant,
    beforeCreatedAt: instant,
    afterUpdatedAt: instant,
    beforeUpdatedAt: instant,
    sortStart: order,
    sortEnd: order,
    sortCreated: order,
    sortUpdatedAt: order,
    take: count,
    skip: count,
    // Since 2026-05-01 in their place (F09).
    cursor: text,
    limit: count,
  },
  'slots.list': {
    'start!': dateOrInstant,
    'end!': dateOrInstant,
    eventTypeId: id,
    eventTypeSlug: slug,
    username: slug,
    teamSlug: slug,
    format: oneOfWords('time', 'range'),
    duration: count,
    timeZone,
    bookingUidToReschedule: uid,
  },
  'slots.listAvailable': { 'eventTypeId!': id, 'startTime!': dateOrInstant, 'endTime!': dateOrInstant },
  'bookings.getReferences': { type: text },
  'bookings.checkEmailVerification': { 'email!': email },
  'webhooks.list': paged,
  'event-types.listWebhooks': paged,
  'event-types.list': { username: slug, eventSlug: slug, sortCreatedAt: order },
};

/** Which role each parameter in a path has; those of numbers are ids, the others uids. */
const NUMBERED = new Set(['scheduleId', 'eventTypeId', 'attendeeId', 'userId', 'teamId', 'oooId']);

function schemaOf(schema: Schema) {
  return schema as OpenAPIV3_1.ReferenceObject;
}

/** The parameters of an operation: in its path, its version header, its query. */
export function parametersOf(operation: Operation): OpenAPIV3_1.ParameterObject[] {
  const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: schemaOf(NUMBERED.has(name) ? id : uid),
  }));
  const [standard] = operation.versions;
  const version =
    standard === undefined
      ? []
      : [{ name: 'cal-api-version', in: 'header', schema: schemaOf({ type: 'string', default: standard }) }];
  const query = Object.entries(QUERIES[operation.id] ?? {}).map(([key, schema]) => ({
    name: key.replace('!', ''),
    in: 'query',
    ...(key.endsWith('!') ? { required: true } : {}),
    schema: schemaOf(schema),
  }));
  return [...inPath, ...version, ...query];
}
