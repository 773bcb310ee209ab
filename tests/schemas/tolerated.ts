import type { Mutation } from './mutations.ts';

/*
 * What may be done to a recorded answer or delivery without the schemas minding, written by hand and not taken
 * from them: whatever else they let pass, the tests notice. Each entry is the end of a path, or of one operation
 * and its status alone ("reservations.get 200 /data"); `*` is an item. Deliveries have entries of their own, with
 * `payload/` in them.
 */

/** The account's own content, or the request repeated: neither its presence nor its type is promised. */
const FREE = [
  /^\/error\/details\/errors\/.*\/(target|value)(\/.*)?$/,
  /\/bookingFieldsResponses\/(company|nosuch|plan|project|size|zzz)$/,
  // Of an event type; of the old contract. Elsewhere metadata are texts.
  /^\/data\/metadata\/multipleDuration/,
  /^\/data\/bookings\/\*\/metadata\/k$/,
  /^\/data\/bookings\/\*\/eventType\/bookingFields\/\*\/./,
  // Event types of the old contract, as Cal.com stores them.
  /^\/data\/eventTypeGroups\/\*\/eventTypes\/\*\/(bookingFields|hosts|locations)\/\*\/./,
  /^\/data\/eventTypeGroups\/\*\/eventTypes\/\*\/(metadata|recurringEvent|team)\/./,
];

/** Keys of maps: the account's, the day's, or the name of a rule. */
const KEYS = [/\/metadata\/[^/]+$/, /\/constraints\/\w+$/, /^\/data\/(slots\/)?\d{4}-\d\d-\d\d$/];

/** Described, but not on every release, or not in every state or kind of answer. */
const OPTIONAL: Record<string, string[]> = {
  'bookings (F30, F31, F32, F38, F44)': [
    'cancellationReason',
    'cancelledByEmail',
    'rescheduledByEmail',
    'reschedulingReason',
    'rescheduledFromUid',
    'rescheduledToUid',
    'isPlatformManagedUserBooking',
    'guests',
    'seatUid',
    '*/displayEmail',
    'attendees/*/phoneNumber',
  ],
  'answers to booking fields': [
    'attendeePhoneNumber',
    'displayEmail',
    'displayGuests',
    'email',
    'guests',
    'location',
    'name',
    'notes',
    'rescheduledReason',
  ].map((field) => `bookingFieldsResponses/${field}`),
  'me (F43)': ['data/name', 'data/avatarUrl', 'data/bio'],
  'event types (F43, F45), and settings that are off': [
    'allowReschedulingCancelledBookings',
    'allowReschedulingPastBookings',
    'bookingLimitsCount',
    'bookingLimitsCount/day',
    'bookingUrl',
    'bookingWindow/rolling',
    'calVideoSettings',
    'calVideoSettings/sendTranscriptionEmails',
    'disableCancelling',
    'disableRescheduling',
    'interfaceLanguage',
    'lengthInMinutesOptions',
    'showOptimizedSlots',
    ...['disableOnPrefill', 'hidden', 'isDefault', 'label', 'options', 'placeholder'].map(
      (setting) => `bookingFields/*/${setting}`,
    ),
  ],
  'slots: the range format, and seats': [
    '*/end',
    '*/seatsBooked',
    '*/seatsRemaining',
    '*/seatsTotal',
    '*/bookingUid',
  ],
  'reassigning (S26 extras[7])': ['reassignedTo/displayEmail'],
  'webhooks (F49)': ['webhooks.get 200 /data/version'],
  'deliveries, from release to release and hosted only': [
    'payload/appsStatus',
    'payload/hashedLink',
    'payload/hideBranding',
    'payload/organizationId',
    'payload/platformBookingUrl',
    'payload/platformCancelUrl',
    'payload/platformClientId',
    'payload/platformRescheduleUrl',
    'payload/responses/attendeePhoneNumber',
    ...['bookingSeat', 'firstName', 'lastName', 'phoneNumber'].map((field) => `payload/attendees/*/${field}`),
  ],
  'deliveries of seats and of series': ['attendeeSeatId', 'recurringEvent', 'recurringEvent/count'].map(
    (field) => `payload/${field}`,
  ),
  'deliveries: what nobody answered': ['guests', 'location', 'notes'].map(
    (field) => `payload/responses/${field}/value`,
  ),
  'deliveries that tell a decision (confirmed, declined), and cancellations': [
    ...[
      'additionalNotes',
      'assignmentReason',
      'description',
      'disableCancelling',
      'disableRescheduling',
      'seatsPerTimeSlot',
      'seatsShowAttendees',
    ].flatMap((field) => [
      `delivery BOOKING_CREATED /payload/${field}`,
      `delivery BOOKING_REJECTED /payload/${field}`,
    ]),
    'delivery BOOKING_CREATED /payload/metadata',
    'delivery BOOKING_REQUESTED /payload/assignmentReason',
    'delivery BOOKING_CANCELLED /payload/requestReschedule',
    'delivery BOOKING_CANCELLED /payload/schedulingType',
  ],
  'a fault that lies deeper': ['errors/*/constraints', 'children/*/constraints'],
  'the old contract': [
    'assignmentReason',
    'assignmentReasonSortedByCreatedAt',
    'attendees/*/user',
    'bookings/*/cancelledBy',
    'bookings/*/rejectionReason',
    'bookings/*/rescheduledBy',
    'data/previousBooking',
    'bookings.getForReschedule 200 /data/userId',
    'data/userUuid',
    ...['aiPhoneCallConfig', 'enablePerHostLocations', 'minimumRescheduleNotice', 'parentId'].map(
      (setting) => `eventTypes/*/${setting}`,
    ),
    'eventTypeGroups/*/parentId',
    'responses/email',
    'responses/name',
    'routedFromRoutingFormReponse',
    ...['bookingFields', 'minimumRescheduleNotice', 'parentId', 'seatsPerTimeSlot', 'teamId'].map(
      (setting) => `eventType/${setting}`,
    ),
    ...['avatarUrl', 'isPlatformManaged', 'timeZone', 'username', 'uuid'].map((field) => `user/${field}`),
  ],
};

/** Null in some state, on some release, or documented as such. */
const NULLABLE: Record<string, string[]> = {
  'bookings (F28, F29, F38)': [
    'cancellationReason',
    'cancelledByEmail',
    'rescheduledByEmail',
    'description',
    'eventType',
    'eventTypeId',
  ],
  'me [D]': ['data/name', 'data/defaultScheduleId'],
  'event types [D]': [
    'allowReschedulingCancelledBookings',
    'calVideoSettings',
    'forwardParamsSuccessRedirect',
    'recurrence',
    'scheduleId',
    'showOptimizedSlots',
    'users/*/name',
    'users/*/metadata',
  ],
  'deliveries without calendar, seats or a team': [
    'payload/destinationCalendar',
    'payload/seatsPerTimeSlot',
    'payload/assignmentReason',
  ],
  'deliveries of a cancelled seat': [
    ...['additionalNotes', 'description'].map((field) => `delivery BOOKING_CANCELLED /payload/${field}`),
    'delivery BOOKING_CANCELLED /payload/requiresConfirmation',
  ],
  'webhooks without a secret (F29)': ['data/secret', 'data/*/secret'],
  'a reservation that is gone (F25)': ['reservations.get 200 /data'],
  'the old contract: bookings of another kind than the few that were seen': [
    'bookings.get 200 /data/user',
    'bookings.get 200 /data/user/username',
    ...['bookings.get', 'bookings.getForReschedule'].map((of) => `${of} 200 /data/location`),
    'bookings.create 201 /data/location',
    'bookings.list 200 /data/bookings/*/location',
    'userPrimaryEmail',
    'attendees/*/locale',
  ],
  'the old contract': ['data/nextCursor', 'attendees/*/user', 'eventTypes/*/owner', 'eventTypes/*/userId'],
  'the old contract, of event types made elsewhere': ['metadata', 'locations', 'bookingFields'].map(
    (setting) => `eventTypeGroups/*/eventTypes/*/${setting}`,
  ),
};

function isOneOf(of: string, path: string, lists: Record<string, string[]>): boolean {
  return Object.values(lists)
    .flat()
    .filter((end) => !of.startsWith('delivery ') || end.includes('payload/'))
    .some((end) => (end.includes(' ') ? `${of} ${path}` === end : path.endsWith(`/${end}`)));
}

function matchesOneOf(path: string, patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) => pattern.test(path));
}

/** Whether an answer so changed may still be as described; `of` is its operation and status, or its trigger. */
export function isTolerated({ kind, path, to }: Mutation, of: string): boolean {
  if (matchesOneOf(path, FREE)) return true;
  if (kind === 'removed') return matchesOneOf(path, KEYS) || isOneOf(of, path, OPTIONAL);
  if (kind === 'null') return isOneOf(of, path, NULLABLE);
  // One of a series, as a list of one: a series.
  return of.startsWith('bookings.') && path === '/data' && to === 'array of it';
}
