import { type Fields, isFields } from '../http/request.ts';
import type { Sandbox } from '../sandbox.ts';
import { viewBookingFieldsOf20240415 } from './event-type-fields-2024-04-15.ts';
import { BOOKER } from './event-type-view.ts';
import type { EventType, User } from './model.ts';

const FREQUENCIES = ['yearly', 'monthly', 'weekly'];

/** What an event type made over the API 2024-06-14 has whatever was asked for. */
const CONSTANT: Fields = {
  teamId: null,
  schedulingType: null,
  canSendCalVideoTranscriptionEmails: true,
  requiresConfirmationForFreeEmail: false,
  autoTranslateDescriptionEnabled: false,
  position: 0,
  profileId: null,
  parentId: null,
  timeZone: null,
  lockedTimeZone: null,
  instantMeetingScheduleId: null,
  price: 0,
  currency: 'usd',
  isInstantEvent: false,
  instantMeetingExpiryTimeOffsetInSeconds: 90,
  instantMeetingParameters: [],
  assignAllTeamMembers: false,
  isRRWeightsEnabled: false,
  rescheduleWithSameRoundRobinHost: false,
  secondaryEmailId: null,
  rrSegmentQueryValue: null,
  assignRRMembersUsingSegment: false,
  maxLeadThreshold: null,
  useEventLevelSelectedCalendars: false,
  customReplyToEmail: null,
  restrictionScheduleId: null,
  useBookerTimezone: false,
  instantMeetingSchedule: null,
  hashedLink: [],
  children: [],
  hosts: [],
  team: null,
};

/** The booking window in the words of the old contract (S12#523 shows none and a rolling one). */
function periodOf(window: unknown): Fields {
  const none = {
    periodStartDate: null,
    periodEndDate: null,
    periodDays: null,
    periodCountCalendarDays: null,
  };
  if (!isFields(window) || window['disabled'] === true) return { ...none, periodType: 'UNLIMITED' };
  if (window['type'] === 'range' && Array.isArray(window['value'])) {
    const [first, last] = window['value'].map((date) => `${date}T00:00:00.000Z`);
    return { ...none, periodType: 'RANGE', periodStartDate: first, periodEndDate: last };
  }
  return {
    ...none,
    periodType: window['rolling'] === true ? 'ROLLING_WINDOW' : 'ROLLING',
    periodDays: window['value'],
    periodCountCalendarDays: window['type'] === 'calendarDays',
  };
}

function viewLocation(location: unknown): unknown {
  if (!isFields(location) || location['type'] !== 'address') return location;
  return {
    type: 'inPerson',
    address: location['address'],
    displayLocationPublicly: location['public'],
  };
}

/** A series in the words of the old contract and of webhooks. */
export function recurringEventOf({ recurrence }: EventType): Fields | null {
  if (!recurrence) return null;
  const { interval, occurrences, frequency } = recurrence;
  return { freq: FREQUENCIES.indexOf(frequency), count: occurrences, interval };
}

/** An event type as the contract 2024-04-15 lists it (S12#523, S26#515). */
function viewEventTypeOf20240415(sandbox: Sandbox, eventType: EventType, owner: User): Fields {
  const { settings } = eventType;
  const flag = (name: string) => settings[name] === true;
  const decisions = sandbox.behaviour.eventTypes;
  return {
    ...CONSTANT,
    ...periodOf(settings['bookingWindow']),
    id: eventType.id,
    userId: owner.id,
    metadata: eventType.lengthInMinutesOptions ? { multipleDuration: eventType.lengthInMinutesOptions } : {},
    description: eventType.description === '' ? null : eventType.description,
    interfaceLanguage: settings['interfaceLanguage'] ?? null,
    hidden: flag('hidden'),
    slug: eventType.slug,
    length: eventType.lengthInMinutes,
    title: eventType.title,
    requiresConfirmation: eventType.confirmationPolicy !== null,
    requiresConfirmationWillBlockSlot:
      eventType.confirmationPolicy?.['blockUnconfirmedBookingsInBooker'] === true,
    offsetStart: eventType.offsetStart,
    owner: { timeZone: owner.timeZone },
    eventName: settings['customName'] ?? null,
    lockTimeZoneToggleOnBookingPage: flag('lockTimeZoneToggleOnBookingPage'),
    requiresBookerEmailVerification: flag('requiresBookerEmailVerification'),
    disableGuests: flag('disableGuests'),
    disableCancelling: false,
    disableRescheduling: false,
    allowReschedulingCancelledBookings: flag('allowReschedulingCancelledBookings'),
    hideCalendarNotes: flag('hideCalendarNotes'),
    minimumBookingNotice: eventType.minimumBookingNotice,
    beforeEventBuffer: eventType.beforeEventBuffer,
    afterEventBuffer: eventType.afterEventBuffer,
    seatsPerTimeSlot: eventType.seats?.seatsPerTimeSlot ?? null,
    onlyShowFirstAvailableSlot: flag('onlyShowFirstAvailableSlot'),
    allowReschedulingPastBookings: flag('allowReschedulingPastBookings'),
    hideOrganizerEmail: flag('hideOrganizerEmail'),
    showOptimizedSlots: flag('showOptimizedSlots'),
    seatsShowAttendees: eventType.seats?.showAttendeeInfo ?? false,
    seatsShowAvailabilityCount: eventType.seats?.showAvailabilityCount ?? true,
    scheduleId: eventType.scheduleId,
    slotInterval: eventType.slotInterval,
    successRedirectUrl: settings['successRedirectUrl'] ?? null,
    recurringEvent: recurringEventOf(eventType),
    locations: eventType.locations.map(viewLocation),
    bookingFields: viewBookingFieldsOf20240415(eventType.bookingFields),
    useEventTypeDestinationCalendarEmail: flag('useDestinationCalendarEmail'),
    bookingLimits: settings['bookingLimitsCount'] ?? null,
    durationLimits: settings['bookingLimitsDuration'] ?? null,
    eventTypeColor: settings['color'] ?? null,
    hideCalendarEventDetails: flag('hideCalendarEventDetails'),
    userIds: [owner.id],
    ...(decisions.showsFieldsOf2026
      ? { enablePerHostLocations: false, minimumRescheduleNotice: null }
      : { aiPhoneCallConfig: null }),
  };
}

/** The list of the contract 2024-04-15: one group for the user, none for teams (S12#523). */
export function viewEventTypeListOf20240415(
  sandbox: Sandbox,
  owner: User,
  eventTypes: readonly EventType[],
): Fields {
  const profile = { slug: owner.username, name: owner.name, image: `${BOOKER}/avatar.svg` };
  const membership = { membershipCount: 1, readOnly: false };
  return {
    eventTypeGroups: [
      {
        teamId: null,
        bookerUrl: BOOKER,
        membershipRole: null,
        profile,
        metadata: membership,
        eventTypes: eventTypes.map((eventType) => viewEventTypeOf20240415(sandbox, eventType, owner)),
      },
    ],
    profiles: [{ ...profile, ...membership, teamId: null, membershipRole: null }],
    allUsersAcrossAllEventTypes: {},
  };
}
