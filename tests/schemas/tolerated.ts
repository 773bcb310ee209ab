import type { Mutation } from './mutations.ts';

/*
 * What may be done to a recorded answer without the schemas minding, written by hand and not taken from them:
 * whatever else they let pass, the tests notice. Each entry is the end of a path; `*` is an item, `{}` any key.
 */

/** The account's own content, or the request repeated: neither its presence nor its type is promised. */
const FREE = [
  /\/(target|value)(\/.*)?$/,
  /\/bookingFieldsResponses\/(plan|project|zzz)$/,
  // Of an event type; of the old contract. Elsewhere metadata are texts.
  /^\/data\/metadata\/multipleDuration/,
  /^\/data\/bookings\/\*\/metadata\/k$/,
  /^\/data\/bookings\/\*\/eventType\/bookingFields\/\*\/./,
  // One of a series, as a list of one: a series.
  /^\/data$/,
];

/** Keys of maps: the account's, the day's, or the name of a rule. */
const KEYS = [/\/metadata\/[^/]+$/, /\/constraints\/\w+$/, /^\/data\/\d{4}-\d\d-\d\d$/];

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
  'a fault that lies deeper': ['errors/*/constraints', 'children/*/constraints'],
  'the old contract': [
    'assignmentReason',
    'assignmentReasonSortedByCreatedAt',
    'attendees/*/user',
    'bookings/*/cancelledBy',
    'bookings/*/rejectionReason',
    'bookings/*/rescheduledBy',
    'data/previousBooking',
    'data/userUuid',
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
  'the old contract': ['data/nextCursor', 'attendees/*/user'],
};

function endsWithOneOf(path: string, lists: Record<string, string[]>): boolean {
  return Object.values(lists)
    .flat()
    .some((end) => path.endsWith(`/${end}`) || path === `/${end}`);
}

function matchesOneOf(path: string, patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) => pattern.test(path));
}

/** Whether an answer so changed may still be as described. */
export function isTolerated({ kind, path, to }: Mutation): boolean {
  if (matchesOneOf(path, FREE)) return path !== '/data' || to === 'array of it';
  if (kind === 'removed') return matchesOneOf(path, KEYS) || endsWithOneOf(path, OPTIONAL);
  return kind === 'null' && endsWithOneOf(path, NULLABLE);
}
