import {
  anyOf,
  anything,
  type Components,
  count,
  documented,
  email,
  flag,
  id,
  instant,
  list,
  map,
  name,
  nullable,
  object,
  ref,
  success,
  text,
  token,
  url,
  word,
} from './parts.ts';

const privateLink = { linkId: token, eventTypeId: id, isExpired: flag, bookingUrl: url };

/** What stands below an event type on the hosted service, a sample or two of each (H9). */
export const hostedEventTypes: Components = {
  BookingFieldsAnswer: success(object({ bookingFields: list(ref('BookingField')) })),

  PrivateLink: anyOf(
    object({ ...privateLink, expiresAt: instant }),
    documented(object({ ...privateLink, maxUsageCount: count, usageCount: count })),
  ),
  PrivateLinkAnswer: success(ref('PrivateLink')),
  PrivateLinkList: success(list(ref('PrivateLink'))),
  PrivateLinkDeletion: documented(success(object({}, { linkId: token, message: text }))),

  // Who changed what. How a change is shown differs by its kind, so of that only the outline is described.
  AuditLog: object(
    {
      id: token,
      action: word,
      type: word,
      timestamp: instant,
      source: word,
      actor: object({
        type: word,
        displayName: name,
        displayEmail: email,
        displayAvatar: nullable(url),
      }),
      impersonatedBy: nullable(map(anything)),
      actionDisplayTitle: text,
    },
    {
      displayFields: list(
        object({ label: text }, { fieldValue: object({ type: word }, { previous: text, next: text }) }),
      ),
      displayJson: map(anything),
    },
  ),
  EventTypeHistory: success(object({ eventTypeId: id, auditLogs: list(ref('AuditLog')) }), {
    pagination: ref('CursorPagination'),
  }),
};
