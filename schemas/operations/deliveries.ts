/** The component that describes what a webhook delivers, by trigger (F37; the last two H9 and [D]). */
export const DELIVERIES = {
  BOOKING_CREATED: 'BookingCreatedDelivery',
  BOOKING_REQUESTED: 'BookingRequestedDelivery',
  BOOKING_RESCHEDULED: 'BookingRescheduledDelivery',
  BOOKING_REJECTED: 'BookingRejectedDelivery',
  BOOKING_CANCELLED: 'BookingCancelledDelivery',
  BOOKING_LOCATION_UPDATED: 'BookingLocationUpdatedDelivery',
  BOOKING_NO_SHOW_UPDATED: 'BookingNoShowUpdatedDelivery',
} as const;

/** A trigger whose deliveries are described. */
export type DescribedTrigger = keyof typeof DELIVERIES;

/** The component of a trigger; null when its deliveries are not described. */
export function deliveredBy(trigger: string): string | null {
  return Object.hasOwn(DELIVERIES, trigger) ? DELIVERIES[trigger as DescribedTrigger] : null;
}
