import type { Contract } from '../http/version.ts';
import type { Sandbox } from '../sandbox.ts';
import { viewBookingFields, viewBookingFieldsOf20260612 } from './event-type-fields.ts';
import type { EventType, User } from './model.ts';

/** The kinds of answers, which differ in a few properties: to create and change, to get one, to list. */
export type EventTypeAnswer = 'written' | 'one' | 'list';

const OFF = { disabled: true };

/** The base of every `bookingUrl` seen (S26 provisioning[3]). */
export const BOOKER = 'http://localhost:3000';

/** What an answer has only if it was asked for, by its name (S12#618). */
const ECHOED_IF_GIVEN = [
  'bookingLimitsCount',
  'bookingLimitsDuration',
  'bookerLayouts',
  'color',
  'customName',
  'destinationCalendar',
] as const;

function viewUser(user: User): Record<string, unknown> {
  return {
    id: user.id,
    name: user.name,
    username: user.username,
    avatarUrl: null,
    brandColor: null,
    darkBrandColor: null,
    weekStart: user.weekStart,
    metadata: {},
  };
}

function fieldsOf2026(eventType: EventType, owner: User): Record<string, unknown> {
  const { settings } = eventType;
  return {
    bookingUrl: `${BOOKER}/${owner.username}/${eventType.slug}`,
    disableCancelling: settings['disableCancelling'] ?? { disabled: false },
    disableRescheduling: settings['disableRescheduling'] ?? { disabled: false },
    interfaceLanguage: settings['interfaceLanguage'] ?? null,
    allowReschedulingPastBookings: settings['allowReschedulingPastBookings'] ?? false,
    allowReschedulingCancelledBookings: settings['allowReschedulingCancelledBookings'] ?? false,
    showOptimizedSlots: settings['showOptimizedSlots'] ?? false,
  };
}

/** H9 shape: of every event type; documented are the private notes only. */
function hostedFields({ settings }: EventType): Record<string, unknown> {
  return {
    bookingProposalCount: null,
    skipAttendeeEmailDeliverabilityCheck: false,
    privateNoteEnabled: settings['privateNoteEnabled'] ?? false,
    privateNoteMode: null,
    privateNoteTemplate: null,
  };
}

/** An event type as the contracts 2024-06-14 (S12 provisioning[3] and on) and 2026-06-12 show it. */
export function viewEventType(
  sandbox: Sandbox,
  eventType: EventType,
  answer: EventTypeAnswer,
  contract: Contract = '2024-06-14',
): Record<string, unknown> {
  const fieldsIn = contract === '2026-06-12' ? viewBookingFieldsOf20260612 : viewBookingFields;
  const owner = sandbox.userById(eventType.ownerId);
  if (!owner) throw new Error(`event type ${eventType.id} has no owner`);
  const decisions = sandbox.behaviour.eventTypes;
  const { settings, lengthInMinutesOptions: options } = eventType;
  const set = (name: string, otherwise: unknown) => settings[name] ?? otherwise;
  return {
    id: eventType.id,
    ownerId: owner.id,
    lengthInMinutes: eventType.lengthInMinutes,
    ...(options ? { lengthInMinutesOptions: options } : {}),
    title: eventType.title,
    slug: eventType.slug,
    description: eventType.description,
    locations: eventType.locations,
    bookingFields: fieldsIn(eventType.bookingFields, answer === 'list'),
    recurrence: eventType.recurrence ? { disabled: false, ...eventType.recurrence } : null,
    disableGuests: set('disableGuests', false),
    slotInterval: eventType.slotInterval,
    minimumBookingNotice: eventType.minimumBookingNotice,
    beforeEventBuffer: eventType.beforeEventBuffer,
    afterEventBuffer: eventType.afterEventBuffer,
    metadata: options ? { multipleDuration: options } : {},
    price: 0,
    currency: 'usd',
    lockTimeZoneToggleOnBookingPage: set('lockTimeZoneToggleOnBookingPage', false),
    forwardParamsSuccessRedirect: true,
    successRedirectUrl: set('successRedirectUrl', null),
    isInstantEvent: false,
    users: [viewUser(owner)],
    scheduleId: eventType.scheduleId,
    ...Object.fromEntries(
      ECHOED_IF_GIVEN.filter((name) => settings[name] !== undefined).map((name) => [name, settings[name]]),
    ),
    onlyShowFirstAvailableSlot: set('onlyShowFirstAvailableSlot', false),
    offsetStart: eventType.offsetStart,
    bookingWindow: set('bookingWindow', OFF),
    confirmationPolicy: eventType.confirmationPolicy ?? OFF,
    requiresBookerEmailVerification: set('requiresBookerEmailVerification', false),
    hideCalendarNotes: set('hideCalendarNotes', false),
    seats: eventType.seats ? { disabled: false, ...eventType.seats } : OFF,
    useDestinationCalendarEmail: set('useDestinationCalendarEmail', false),
    hideCalendarEventDetails: set('hideCalendarEventDetails', false),
    hideOrganizerEmail: set('hideOrganizerEmail', false),
    ...(decisions.calVideoSettingsIn.includes(answer)
      ? { calVideoSettings: set('calVideoSettings', decisions.calVideoSettings) }
      : {}),
    hidden: set('hidden', false),
    bookingRequiresAuthentication: set('bookingRequiresAuthentication', false),
    bookerActiveBookingsLimit: set('bookerActiveBookingsLimit', OFF),
    ...(decisions.showsFieldsOf2026 ? fieldsOf2026(eventType, owner) : {}),
    ...(decisions.showsHostedFields ? hostedFields(eventType) : {}),
  };
}
