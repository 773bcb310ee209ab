import { OPERATIONS, type OperationId } from '../../schemas/index.ts';
import type { Answer } from './answer.ts';
import type { Caller } from './exchange.ts';
import type { QueryValue, RawRequest, RequestOptions, Session } from './types.ts';

/** A request as the client takes it; what is not set is filled in by the client. */
export type Transmit = <T>(caller: Caller, raw: RawRequest) => Promise<Answer<T>>;

/** The API as one caller sees it, by name. */
export function createSession(caller: Caller, transmit: Transmit): Session {
  const call = <T>(
    id: OperationId,
    params: readonly (string | number)[],
    o: RequestOptions | undefined,
    parts: { query?: object | undefined; body?: unknown } = {},
  ): Promise<Answer<T>> => {
    const { method, path, versions } = OPERATIONS[id];
    const version = o?.version === undefined ? (versions[0] ?? null) : o.version;
    const target = fill(path, params) + queryOf(parts.query);
    return transmit<T>(caller, { ...o, method, path: target, version, body: parts.body });
  };

  return {
    caller,
    bookings: {
      create: (body, o) => call('bookings.create', [], o, { body }),
      get: (uidOrId, o) => call('bookings.get', [uidOrId], o),
      list: (query, o) => call('bookings.list', [], o, { query }),
      cancel: (uidOrId, body = {}, o) => call('bookings.cancel', [uidOrId], o, { body }),
      reschedule: (uidOrId, body, o) => call('bookings.reschedule', [uidOrId], o, { body }),
    },
    slots: { list: (query, o) => call('slots.list', [], o, { query }) },
    eventTypes: {
      create: (body, o) => call('event-types.create', [], o, { body }),
      get: (id, o) => call('event-types.get', [id], o),
      list: (query, o) => call('event-types.list', [], o, { query }),
      update: (id, body, o) => call('event-types.update', [id], o, { body }),
      delete: (id, o) => call('event-types.delete', [id], o),
    },
    schedules: {
      create: (body, o) => call('schedules.create', [], o, { body }),
      get: (id, o) => call('schedules.get', [id], o),
      getDefault: (o) => call('schedules.getDefault', [], o),
      list: (o) => call('schedules.list', [], o),
      update: (id, body, o) => call('schedules.update', [id], o, { body }),
      delete: (id, o) => call('schedules.delete', [id], o),
    },
    me: { get: (o) => call('me.get', [], o) },
    send: (raw) => transmit(caller, raw),
  };
}

/** Puts the parameters into a path template, in order. */
function fill(template: string, params: readonly (string | number)[]): string {
  let next = 0;
  return template.replace(/\{[^}]+\}/g, () => encodeURIComponent(String(params[next++])));
}

function queryOf(query: object | undefined): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {}) as [string, QueryValue][]) {
    if (value !== undefined) params.append(name, Array.isArray(value) ? value.join(',') : String(value));
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
