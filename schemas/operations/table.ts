import type { Area, Method, Operation, OperationId } from '../contract.ts';

/** What bookings know: the version in use, the two that the hosted service added (F09), and the old one (F10). */
const BOOKINGS = ['2024-08-13', '2026-02-25', '2024-04-15'] as const;
/** The list alone has one more, with cursors (F09). */
const BOOKINGS_LIST = ['2024-08-13', '2026-02-25', '2026-05-01', '2024-04-15'] as const;
/** Routes that the old contract never had (F10: 404 "Cannot POST …"). */
const BOOKINGS_NEW = ['2024-08-13', '2026-02-25'] as const;
const EVENT_TYPES = ['2024-06-14', '2026-06-12'] as const;
const SCHEDULES = ['2024-06-11'] as const;
const SLOTS = ['2024-09-04'] as const;

type Row = readonly [
  id: OperationId,
  method: Method,
  path: string,
  versions: readonly string[],
  summary: string,
];

const ROWS: readonly Row[] = [
  ['me.get', 'GET', '/v2/me', [], 'The account that the key belongs to'],

  ['schedules.create', 'POST', '/v2/schedules', SCHEDULES, 'Create a schedule'],
  ['schedules.list', 'GET', '/v2/schedules', SCHEDULES, 'List own schedules'],
  ['schedules.getDefault', 'GET', '/v2/schedules/default', SCHEDULES, 'Read the default schedule'],
  ['schedules.get', 'GET', '/v2/schedules/{scheduleId}', SCHEDULES, 'Read a schedule'],
  ['schedules.update', 'PATCH', '/v2/schedules/{scheduleId}', SCHEDULES, 'Change a schedule'],
  ['schedules.delete', 'DELETE', '/v2/schedules/{scheduleId}', SCHEDULES, 'Delete a schedule'],

  ['event-types.create', 'POST', '/v2/event-types', EVENT_TYPES, 'Create an event type'],
  ['event-types.list', 'GET', '/v2/event-types', EVENT_TYPES, 'List event types'],
  ['event-types.get', 'GET', '/v2/event-types/{eventTypeId}', EVENT_TYPES, 'Read an event type'],
  ['event-types.update', 'PATCH', '/v2/event-types/{eventTypeId}', EVENT_TYPES, 'Change an event type'],
  ['event-types.delete', 'DELETE', '/v2/event-types/{eventTypeId}', EVENT_TYPES, 'Delete an event type'],

  ['slots.list', 'GET', '/v2/slots', SLOTS, 'List the free starts of an event type'],

  ['bookings.create', 'POST', '/v2/bookings', BOOKINGS, 'Book'],
  ['bookings.list', 'GET', '/v2/bookings', BOOKINGS_LIST, 'List bookings'],
  ['bookings.getBySeat', 'GET', '/v2/bookings/by-seat/{seatUid}', BOOKINGS_NEW, 'Read the booking of a seat'],
  ['bookings.get', 'GET', '/v2/bookings/{bookingUid}', BOOKINGS, 'Read a booking'],
  ['bookings.cancel', 'POST', '/v2/bookings/{bookingUid}/cancel', BOOKINGS, 'Cancel a booking'],
  ['bookings.reschedule', 'POST', '/v2/bookings/{bookingUid}/reschedule', BOOKINGS_NEW, 'Move a booking'],
  [
    'bookings.confirm',
    'POST',
    '/v2/bookings/{bookingUid}/confirm',
    BOOKINGS_NEW,
    'Accept a requested booking',
  ],
  [
    'bookings.decline',
    'POST',
    '/v2/bookings/{bookingUid}/decline',
    BOOKINGS_NEW,
    'Refuse a requested booking',
  ],
  [
    'bookings.markAbsent',
    'POST',
    '/v2/bookings/{bookingUid}/mark-absent',
    BOOKINGS_NEW,
    'Record who did not come',
  ],
  ['bookings.addGuests', 'POST', '/v2/bookings/{bookingUid}/guests', BOOKINGS_NEW, 'Add guests to a booking'],
  [
    'bookings.reassign',
    'POST',
    '/v2/bookings/{bookingUid}/reassign',
    BOOKINGS_NEW,
    'Give a booking to another host',
  ],
  [
    'bookings.requestReschedule',
    'POST',
    '/v2/bookings/{bookingUid}/request-reschedule',
    BOOKINGS_NEW,
    'Ask the attendee to move a booking',
  ],
  [
    'bookings.updateLocation',
    'PATCH',
    '/v2/bookings/{bookingUid}/location',
    BOOKINGS_NEW,
    'Change where a booking takes place',
  ],
  [
    'bookings.listAttendees',
    'GET',
    '/v2/bookings/{bookingUid}/attendees',
    BOOKINGS_NEW,
    'List the attendees of a booking',
  ],
  ['bookings.addAttendee', 'POST', '/v2/bookings/{bookingUid}/attendees', BOOKINGS_NEW, 'Add an attendee'],
  [
    'bookings.getAttendee',
    'GET',
    '/v2/bookings/{bookingUid}/attendees/{attendeeId}',
    BOOKINGS_NEW,
    'Read an attendee',
  ],
  [
    'bookings.removeAttendee',
    'DELETE',
    '/v2/bookings/{bookingUid}/attendees/{attendeeId}',
    BOOKINGS_NEW,
    'Remove an attendee',
  ],
  [
    'bookings.getCalendarLinks',
    'GET',
    '/v2/bookings/{bookingUid}/calendar-links',
    BOOKINGS_NEW,
    'Links that add a booking to a calendar',
  ],
  [
    'bookings.getReferences',
    'GET',
    '/v2/bookings/{bookingUid}/references',
    BOOKINGS_NEW,
    'What other systems call a booking',
  ],
  ['bookings.getRecordings', 'GET', '/v2/bookings/{bookingUid}/recordings', BOOKINGS_NEW, 'List recordings'],
  [
    'bookings.getTranscripts',
    'GET',
    '/v2/bookings/{bookingUid}/transcripts',
    BOOKINGS_NEW,
    'List transcripts',
  ],
  [
    'bookings.getConferencingSessions',
    'GET',
    '/v2/bookings/{bookingUid}/conferencing-sessions',
    BOOKINGS_NEW,
    'List video sessions',
  ],
  [
    'bookings.getRoutingTrace',
    'GET',
    '/v2/bookings/{bookingUid}/routing-trace',
    BOOKINGS_NEW,
    'How a booking found its host',
  ],
];

function areaOf(id: OperationId): Area {
  return id.slice(0, id.indexOf('.')) as Area;
}

/** Every operation by its id. */
export const OPERATIONS: Readonly<Record<OperationId, Operation>> = Object.freeze(
  Object.fromEntries(
    ROWS.map(([id, method, path, versions, summary]) => [
      id,
      Object.freeze({ id, method, path, versions, area: areaOf(id), summary }),
    ]),
  ) as Record<OperationId, Operation>,
);
