import { NONE, OLDEST, type Row } from './row.ts';

const EVENT_TYPES = ['2024-06-14', '2026-06-12'] as const;
/** Without a version the list is the old one (S12#523). Of the other operations no old success was recorded. */
const EVENT_TYPES_LIST = ['2024-06-14', '2026-06-12', OLDEST] as const;

/** Booking fields are read and written one by one in the words of this version alone (F73). */
const BOOKING_FIELDS = ['2026-06-12'] as const;

/** Documented for this version alone (F97). */
const SCHEDULING_CONFIG = ['2024-06-14'] as const;

export const eventTypeRows: readonly Row[] = [
  ['event-types.create', 'POST', '/v2/event-types', EVENT_TYPES, 'Create an event type'],
  ['event-types.list', 'GET', '/v2/event-types', EVENT_TYPES_LIST, 'List event types'],
  ['event-types.get', 'GET', '/v2/event-types/{eventTypeId}', EVENT_TYPES, 'Read an event type'],
  ['event-types.update', 'PATCH', '/v2/event-types/{eventTypeId}', EVENT_TYPES, 'Change an event type'],
  ['event-types.delete', 'DELETE', '/v2/event-types/{eventTypeId}', EVENT_TYPES, 'Delete an event type'],

  // Below an event type. All but the first were seen on the hosted service only (S12#559, H9).
  [
    'event-types.createWebhook',
    'POST',
    '/v2/event-types/{eventTypeId}/webhooks',
    NONE,
    'Create a webhook of one event type',
  ],
  [
    'event-types.listWebhooks',
    'GET',
    '/v2/event-types/{eventTypeId}/webhooks',
    NONE,
    'List the webhooks of an event type',
  ],
  [
    'event-types.deleteWebhooks',
    'DELETE',
    '/v2/event-types/{eventTypeId}/webhooks',
    NONE,
    'Delete all webhooks of an event type',
  ],
  [
    'event-types.getWebhook',
    'GET',
    '/v2/event-types/{eventTypeId}/webhooks/{webhookId}',
    NONE,
    'Read a webhook of an event type',
  ],
  [
    'event-types.updateWebhook',
    'PATCH',
    '/v2/event-types/{eventTypeId}/webhooks/{webhookId}',
    NONE,
    'Change a webhook of an event type',
  ],
  [
    'event-types.deleteWebhook',
    'DELETE',
    '/v2/event-types/{eventTypeId}/webhooks/{webhookId}',
    NONE,
    'Delete a webhook of an event type',
  ],
  [
    'event-types.getBookingFields',
    'GET',
    '/v2/event-types/{eventTypeId}/booking-fields',
    BOOKING_FIELDS,
    'Read the booking fields',
  ],
  [
    'event-types.addBookingFields',
    'POST',
    '/v2/event-types/{eventTypeId}/booking-fields',
    BOOKING_FIELDS,
    'Add booking fields',
  ],
  [
    'event-types.updateBookingFields',
    'PATCH',
    '/v2/event-types/{eventTypeId}/booking-fields',
    BOOKING_FIELDS,
    'Change booking fields',
  ],
  [
    'event-types.replaceBookingFields',
    'PUT',
    '/v2/event-types/{eventTypeId}/booking-fields',
    BOOKING_FIELDS,
    'Replace the booking fields',
  ],
  [
    'event-types.deleteBookingField',
    'DELETE',
    '/v2/event-types/{eventTypeId}/booking-fields/{slug}',
    BOOKING_FIELDS,
    'Delete a booking field',
  ],
  [
    'event-types.listPrivateLinks',
    'GET',
    '/v2/event-types/{eventTypeId}/private-links',
    NONE,
    'List private links',
  ],
  [
    'event-types.createPrivateLink',
    'POST',
    '/v2/event-types/{eventTypeId}/private-links',
    NONE,
    'Create a private link',
  ],
  [
    'event-types.updatePrivateLink',
    'PATCH',
    '/v2/event-types/{eventTypeId}/private-links/{linkId}',
    NONE,
    'Change a private link',
  ],
  [
    'event-types.deletePrivateLink',
    'DELETE',
    '/v2/event-types/{eventTypeId}/private-links/{linkId}',
    NONE,
    'Delete a private link',
  ],
  [
    'event-types.getHistory',
    'GET',
    '/v2/event-types/{eventTypeId}/history',
    NONE,
    'Who changed an event type',
  ],
  [
    'event-types.getSchedulingConfig',
    'GET',
    '/v2/event-types/{eventTypeId}/scheduling-config',
    SCHEDULING_CONFIG,
    'Who hosts the event type of a team',
  ],
];
