import { NONE, OLDEST, type Row } from './row.ts';

const SCHEDULES = ['2024-06-11'] as const;
/** Without a version the list is the old one (S12#543). Of the other operations no old success was recorded. */
const SCHEDULES_LIST = ['2024-06-11', OLDEST] as const;
const SLOTS = ['2024-09-04'] as const;

export const otherRows: readonly Row[] = [
  ['me.get', 'GET', '/v2/me', NONE, 'The account that the key belongs to'],
  ['me.update', 'PATCH', '/v2/me', NONE, 'Change the account'],
  // Hosted only (H9).
  ['me.listOutOfOffice', 'GET', '/v2/me/ooo', NONE, 'List own absences'],
  ['me.createOutOfOffice', 'POST', '/v2/me/ooo', NONE, 'Announce an absence'],
  ['me.updateOutOfOffice', 'PATCH', '/v2/me/ooo/{oooId}', NONE, 'Change an absence'],
  ['me.deleteOutOfOffice', 'DELETE', '/v2/me/ooo/{oooId}', NONE, 'Delete an absence'],
  ['me.getBookingLimits', 'GET', '/v2/me/booking-limits', NONE, 'Limits of the account itself'],
  ['me.getTeamBookingLimits', 'GET', '/v2/me/team-booking-limits', NONE, 'Limits that teams set'],

  ['schedules.create', 'POST', '/v2/schedules', SCHEDULES, 'Create a schedule'],
  ['schedules.list', 'GET', '/v2/schedules', SCHEDULES_LIST, 'List own schedules'],
  ['schedules.getDefault', 'GET', '/v2/schedules/default', SCHEDULES, 'Read the default schedule'],
  ['schedules.get', 'GET', '/v2/schedules/{scheduleId}', SCHEDULES, 'Read a schedule'],
  ['schedules.update', 'PATCH', '/v2/schedules/{scheduleId}', SCHEDULES, 'Change a schedule'],
  ['schedules.delete', 'DELETE', '/v2/schedules/{scheduleId}', SCHEDULES, 'Delete a schedule'],

  ['slots.list', 'GET', '/v2/slots', SLOTS, 'List the free starts of an event type'],
  ['slots.listAvailable', 'GET', '/v2/slots/available', [OLDEST], 'List the free starts, the old way'],

  ['reservations.create', 'POST', '/v2/slots/reservations', SLOTS, 'Reserve a slot'],
  ['reservations.get', 'GET', '/v2/slots/reservations/{reservationUid}', SLOTS, 'Read a reservation'],
  [
    'reservations.update',
    'PATCH',
    '/v2/slots/reservations/{reservationUid}',
    SLOTS,
    'Move or prolong a reservation',
  ],
  [
    'reservations.delete',
    'DELETE',
    '/v2/slots/reservations/{reservationUid}',
    SLOTS,
    'Give up a reservation',
  ],

  ['webhooks.create', 'POST', '/v2/webhooks', NONE, 'Create a webhook'],
  ['webhooks.list', 'GET', '/v2/webhooks', NONE, 'List own webhooks'],
  ['webhooks.get', 'GET', '/v2/webhooks/{webhookId}', NONE, 'Read a webhook'],
  ['webhooks.update', 'PATCH', '/v2/webhooks/{webhookId}', NONE, 'Change a webhook'],
  ['webhooks.delete', 'DELETE', '/v2/webhooks/{webhookId}', NONE, 'Delete a webhook'],

  ['calendars.list', 'GET', '/v2/calendars', NONE, 'List connected calendars'],

  ['teams.list', 'GET', '/v2/teams', NONE, 'List own teams'],
  ['teams.get', 'GET', '/v2/teams/{teamId}', NONE, 'Read a team'],
  ['teams.listEventTypes', 'GET', '/v2/teams/{teamId}/event-types', NONE, 'List the event types of a team'],
];
