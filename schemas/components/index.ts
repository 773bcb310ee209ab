import { bodies } from './bodies.ts';
import { bookings } from './bookings.ts';
import { legacyBookings } from './bookings-legacy.ts';
import { errors } from './errors.ts';
import { eventTypes } from './event-types.ts';
import { me } from './me.ts';
import type { Components } from './parts.ts';
import { schedules } from './schedules.ts';
import { slots } from './slots.ts';

/** Every named schema of the contract. */
export const COMPONENTS: Readonly<Components> = {
  ...me,
  ...schedules,
  ...eventTypes,
  ...slots,
  ...bookings,
  ...legacyBookings,
  ...bodies,
  ...errors,
};
