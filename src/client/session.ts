import { OPERATIONS, type OperationId } from '../../schemas/index.ts';
import type { Answer } from './answer.ts';
import type { Caller } from './exchange.ts';
import type { QueryValue, RawRequest, RequestOptions, Session } from './types.ts';

/** A request as the client takes it; what is not set is filled in by the client. */
export type Transmit = <T>(caller: Caller, raw: RawRequest) => Promise<Answer<T>>;

/** The API as one caller sees it, by name; each operation in the preferred version, or its own where it knows none such. */
export function createSession(
  caller: Caller,
  transmit: Transmit,
  preferred: () => string | null = () => null,
): Session {
  const call = <T>(
    id: OperationId,
    params: readonly (string | number)[],
    o: RequestOptions | undefined,
    parts: { query?: object | undefined; body?: unknown } = {},
  ): Promise<Answer<T>> => {
    const { method, path, versions } = OPERATIONS[id];
    const own = versions.find((one) => one === preferred()) ?? versions[0] ?? null;
    const version = o?.version === undefined ? own : o.version;
    const target = fill(path, params) + queryOf(parts.query);
    return transmit<T>(caller, { ...o, method, path: target, version, body: parts.body });
  };

  return {
    caller,
    bookings: {
      create: (body, o) => call('bookings.create', [], o, { body }),
      get: (uid, o) => call('bookings.get', [uid], o),
      list: (query, o) => call('bookings.list', [], o, { query }),
      cancel: (uid, body = {}, o) => call('bookings.cancel', [uid], o, { body }),
      reschedule: (uid, body, o) => call('bookings.reschedule', [uid], o, { body }),

      confirm: (uid, o) => call('bookings.confirm', [uid], o, { body: {} }),
      decline: (uid, body = {}, o) => call('bookings.decline', [uid], o, { body }),
      markAbsent: (uid, body = {}, o) => call('bookings.markAbsent', [uid], o, { body }),
      reassign: (uid, o) => call('bookings.reassign', [uid], o, { body: {} }),
      reassignTo: (uid, user, body = {}, o) => call('bookings.reassignTo', [uid, user], o, { body }),
      addGuests: (uid, body, o) => call('bookings.addGuests', [uid], o, { body }),
      updateLocation: (uid, body, o) => call('bookings.updateLocation', [uid], o, { body }),
      requestReschedule: (uid, body = {}, o) => call('bookings.requestReschedule', [uid], o, { body }),

      calendarLinks: (uid, o) => call('bookings.getCalendarLinks', [uid], o),
      references: (uid, o) => call('bookings.getReferences', [uid], o),
      recordings: (uid, o) => call('bookings.getRecordings', [uid], o),
      transcripts: (uid, o) => call('bookings.getTranscripts', [uid], o),
      conferencingSessions: (uid, o) => call('bookings.getConferencingSessions', [uid], o),
      routingTrace: (uid, o) => call('bookings.getRoutingTrace', [uid], o),
      needsVerification: (email, o) => call('bookings.checkEmailVerification', [], o, { query: { email } }),
      bySeat: (seatUid, o) => call('bookings.getBySeat', [seatUid], o),

      attendees: {
        list: (uid, o) => call('bookings.listAttendees', [uid], o),
        get: (uid, attendee, o) => call('bookings.getAttendee', [uid, attendee], o),
        add: (uid, body, o) => call('bookings.addAttendee', [uid], o, { body }),
        remove: (uid, attendee, o) => call('bookings.removeAttendee', [uid, attendee], o),
      },
      seated: {
        create: (body, o) => call('bookings.create', [], o, { body }),
        get: (uid, o) => call('bookings.get', [uid], o),
        cancel: (uid, body = {}, o) => call('bookings.cancel', [uid], o, { body }),
        reschedule: (uid, body, o) => call('bookings.reschedule', [uid], o, { body }),
      },
      recurring: {
        create: (body, o) => call('bookings.create', [], o, { body }),
        get: (seriesUid, o) => call('bookings.get', [seriesUid], o),
        cancel: (uid, body = {}, o) => call('bookings.cancel', [uid], o, { body }),
      },
    },
    slots: { list: (query, o) => call('slots.list', [], o, { query }) },
    reservations: {
      create: (body, o) => call('reservations.create', [], o, { body }),
      get: (uid, o) => call('reservations.get', [uid], o),
      update: (uid, body, o) => call('reservations.update', [uid], o, { body }),
      delete: (uid, o) => call('reservations.delete', [uid], o),
    },
    eventTypes: {
      create: (body, o) => call('event-types.create', [], o, { body }),
      get: (id, o) => call('event-types.get', [id], o),
      list: (query, o) => call('event-types.list', [], o, { query }),
      update: (id, body, o) => call('event-types.update', [id], o, { body }),
      delete: (id, o) => call('event-types.delete', [id], o),
      webhooks: {
        create: (eventType, body, o) => call('event-types.createWebhook', [eventType], o, { body }),
        get: (eventType, id, o) => call('event-types.getWebhook', [eventType, id], o),
        list: (eventType, query, o) => call('event-types.listWebhooks', [eventType], o, { query }),
        update: (eventType, id, body, o) => call('event-types.updateWebhook', [eventType, id], o, { body }),
        delete: (eventType, id, o) => call('event-types.deleteWebhook', [eventType, id], o),
        deleteAll: (eventType, o) => call('event-types.deleteWebhooks', [eventType], o),
      },
      bookingFields: {
        list: (eventType, o) => call('event-types.getBookingFields', [eventType], o),
        add: (eventType, body, o) => call('event-types.addBookingFields', [eventType], o, { body }),
        update: (eventType, body, o) => call('event-types.updateBookingFields', [eventType], o, { body }),
        replace: (eventType, body, o) => call('event-types.replaceBookingFields', [eventType], o, { body }),
        delete: (eventType, slug, o) => call('event-types.deleteBookingField', [eventType, slug], o),
      },
      privateLinks: {
        list: (eventType, o) => call('event-types.listPrivateLinks', [eventType], o),
        create: (eventType, body, o) => call('event-types.createPrivateLink', [eventType], o, { body }),
        update: (eventType, id, body, o) =>
          call('event-types.updatePrivateLink', [eventType, id], o, { body }),
        delete: (eventType, id, o) => call('event-types.deletePrivateLink', [eventType, id], o),
      },
      history: (eventType, o) => call('event-types.getHistory', [eventType], o),
      schedulingConfig: (eventType, o) => call('event-types.getSchedulingConfig', [eventType], o),
    },
    schedules: {
      create: (body, o) => call('schedules.create', [], o, { body }),
      get: (id, o) => call('schedules.get', [id], o),
      getDefault: (o) => call('schedules.getDefault', [], o),
      list: (o) => call('schedules.list', [], o),
      update: (id, body, o) => call('schedules.update', [id], o, { body }),
      delete: (id, o) => call('schedules.delete', [id], o),
    },
    me: {
      get: (o) => call('me.get', [], o),
      update: (body, o) => call('me.update', [], o, { body }),
      bookingLimits: (o) => call('me.getBookingLimits', [], o),
      teamBookingLimits: (o) => call('me.getTeamBookingLimits', [], o),
    },
    teams: {
      list: (o) => call('teams.list', [], o),
      get: (team, o) => call('teams.get', [team], o),
      eventTypes: (team, o) => call('teams.listEventTypes', [team], o),
    },
    webhooks: {
      create: (body, o) => call('webhooks.create', [], o, { body }),
      get: (id, o) => call('webhooks.get', [id], o),
      list: (query, o) => call('webhooks.list', [], o, { query }),
      update: (id, body, o) => call('webhooks.update', [id], o, { body }),
      delete: (id, o) => call('webhooks.delete', [id], o),
    },
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
