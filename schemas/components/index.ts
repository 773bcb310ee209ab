import { bodies } from './bodies.ts';
import { actionBodies } from './bodies-actions.ts';
import { bookingExtras } from './booking-extras.ts';
import { bookings } from './bookings.ts';
import { legacyBookings } from './bookings-legacy.ts';
import { calendars } from './calendars.ts';
import { common } from './common.ts';
import { errors } from './errors.ts';
import { eventTypes } from './event-types.ts';
import { hostedEventTypes } from './event-types-hosted.ts';
import { legacyEventTypes } from './event-types-legacy.ts';
import { me } from './me.ts';
import type { Components } from './parts.ts';
import { schedules } from './schedules.ts';
import { legacySchedules } from './schedules-legacy.ts';
import { slots } from './slots.ts';
import { teams } from './teams.ts';
import { webhookPayloads } from './webhook-payloads.ts';
import { webhooks } from './webhooks.ts';

/** Every named schema of the contract. */
export const COMPONENTS: Readonly<Components> = {
  ...common,
  ...me,
  ...schedules,
  ...legacySchedules,
  ...eventTypes,
  ...hostedEventTypes,
  ...legacyEventTypes,
  ...teams,
  ...slots,
  ...bookings,
  ...bookingExtras,
  ...legacyBookings,
  ...webhooks,
  ...webhookPayloads,
  ...calendars,
  ...bodies,
  ...actionBodies,
  ...errors,
};
