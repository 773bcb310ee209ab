import { NONE, OLDEST, type Row } from './row.ts';

/** What bookings know: the version in use, the two that the hosted service added (F09), and the old one (F10). */
const BOOKINGS = ['2024-08-13', '2026-02-25', OLDEST] as const;
/** The list alone has one more, with cursors (F09). */
const BOOKINGS_LIST = ['2024-08-13', '2026-02-25', '2026-05-01', OLDEST] as const;
/** Routes that the old contract never had (F10: 404 "Cannot POST …"). */
const BOOKINGS_NEW = ['2024-08-13', '2026-02-25'] as const;

export const bookingRows: readonly Row[] = [
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
    'bookings.reassignTo',
    'POST',
    '/v2/bookings/{bookingUid}/reassign/{userId}',
    BOOKINGS_NEW,
    'Give a booking to one host',
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
  [
    'bookings.checkEmailVerification',
    'GET',
    '/v2/bookings/verification/email/check',
    NONE,
    'Whether an address must be verified before it books',
  ],
  [
    'bookings.getForReschedule',
    'GET',
    '/v2/bookings/{bookingUid}/reschedule',
    [OLDEST],
    'Read a booking in order to move it',
  ],
];
