import { eventTypeParts } from './event-type-parts.ts';
import {
  anything,
  type Components,
  count,
  flag,
  id,
  language,
  list,
  map,
  name,
  nullable,
  number,
  object,
  oneOfWords,
  ref,
  type Schema,
  slug,
  success,
  text,
  token,
  url,
  word,
} from './parts.ts';

const colour = nullable(text);
const layout = oneOfWords('month', 'week', 'column');

/** There on every release and on the hosted service (S10, S12, S26 event-types, H9). */
export const always = {
  id,
  ownerId: id,
  lengthInMinutes: count,
  title: text,
  slug,
  description: text,
  locations: list(ref('Location')),
  bookingFields: list(ref('BookingField')),
  recurrence: nullable(ref('Recurrence')),
  disableGuests: flag,
  slotInterval: nullable(count),
  minimumBookingNotice: count,
  beforeEventBuffer: count,
  afterEventBuffer: count,
  metadata: map(anything),
  price: number,
  currency: word,
  lockTimeZoneToggleOnBookingPage: flag,
  forwardParamsSuccessRedirect: nullable(flag),
  successRedirectUrl: nullable(url),
  isInstantEvent: flag,
  users: list(ref('EventTypeUser')),
  scheduleId: nullable(id),
  onlyShowFirstAvailableSlot: flag,
  offsetStart: count,
  bookingWindow: ref('BookingWindow'),
  confirmationPolicy: ref('ConfirmationPolicy'),
  requiresBookerEmailVerification: flag,
  hideCalendarNotes: flag,
  seats: ref('Seats'),
  useDestinationCalendarEmail: flag,
  hideCalendarEventDetails: flag,
  hideOrganizerEmail: flag,
  hidden: flag,
  bookingRequiresAuthentication: flag,
  bookerActiveBookingsLimit: ref('ActiveBookingsLimit'),
} satisfies Record<string, Schema>;

/** There when set. */
const whenSet: Record<string, Schema> = {
  lengthInMinutesOptions: list(count),
  bookingLimitsCount: ref('PeriodLimits'),
  bookingLimitsDuration: ref('PeriodLimits'),
  bookerLayouts: object({ defaultLayout: layout, enabledLayouts: list(layout) }),
  color: object({ lightThemeHex: text, darkThemeHex: text }),
  customName: text,
  destinationCalendar: object({ integration: word, externalId: token }),
  seatsPerTimeSlot: nullable(count),
  seatsShowAvailabilityCount: nullable(flag),
};

/** Added on the way (F43, F45), the last five on the hosted service only (H9). */
const added: Record<string, Schema> = {
  calVideoSettings: nullable(ref('CalVideoSettings')),
  bookingUrl: url,
  disableCancelling: ref('DisableAction'),
  disableRescheduling: ref('DisableAction'),
  interfaceLanguage: nullable(language),
  allowReschedulingPastBookings: flag,
  allowReschedulingCancelledBookings: nullable(flag),
  showOptimizedSlots: nullable(flag),
  bookingProposalCount: nullable(count),
  skipAttendeeEmailDeliverabilityCheck: flag,
  privateNoteEnabled: flag,
  privateNoteMode: nullable(word),
  privateNoteTemplate: nullable(text),
};

/** There on some releases, or when set. */
export const sometimes: Record<string, Schema> = { ...whenSet, ...added };

export const eventTypes: Components = {
  ...eventTypeParts,
  EventTypeUser: object({
    id,
    name: nullable(name),
    username: slug,
    avatarUrl: nullable(url),
    brandColor: colour,
    darkBrandColor: colour,
    weekStart: word,
    metadata: nullable(map(anything)),
  }),
  EventType: object(always, sometimes),

  EventTypeAnswer: success(ref('EventType')),
  EventTypeList: success(list(ref('EventType'))),
  EventTypeDeletion: success(object({ id, lengthInMinutes: count, slug, title: text })),
};
