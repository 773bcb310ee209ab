import { accountMutants } from './account.ts';
import { bookingMutants } from './bookings.ts';
import { cancellingMutants } from './cancelling.ts';
import { confirmationMutants } from './confirmation.ts';
import { creatingMutants } from './creating.ts';
import { deliveryMutants } from './deliveries.ts';
import { eventTypeWebhookMutants } from './event-type-webhooks.ts';
import { eventTypeMutants } from './event-types.ts';
import { fieldMutants } from './fields.ts';
import { hostedMutants } from './hosted.ts';
import { journeyMutants } from './journeys.ts';
import { legacyMutants } from './legacy.ts';
import { listMutants } from './lists.ts';
import type { Mutant } from './mutant.ts';
import { protocolMutants } from './protocol.ts';
import { readingMutants } from './reading.ts';
import { reschedulingMutants } from './rescheduling.ts';
import { reservationMutants } from './reservations.ts';
import { scheduleMutants } from './schedules.ts';
import { seatMutants } from './seats.ts';
import { seriesMutants } from './series.ts';
import { slotMutants } from './slots.ts';
import { subResourceMutants } from './sub-resources.ts';
import { teamMutants } from './teams.ts';
import { timeMutants } from './time.ts';
import { webhookMutants } from './webhooks.ts';

export type { Mutant } from './mutant.ts';

/** Every mutant, in the order of the resources. */
export const MUTANTS: readonly Mutant[] = [
  ...bookingMutants,
  ...creatingMutants,
  ...readingMutants,
  ...cancellingMutants,
  ...reschedulingMutants,
  ...listMutants,
  ...confirmationMutants,
  ...seatMutants,
  ...seriesMutants,
  ...fieldMutants,
  ...subResourceMutants,
  ...slotMutants,
  ...reservationMutants,
  ...eventTypeMutants,
  ...scheduleMutants,
  ...accountMutants,
  ...teamMutants,
  ...timeMutants,
  ...webhookMutants,
  ...deliveryMutants,
  ...eventTypeWebhookMutants,
  ...journeyMutants,
  ...protocolMutants,
  ...legacyMutants,
  ...hostedMutants,
];

/** @throws Error that names the value and the values allowed */
export function mutantNamed(name: string): Mutant {
  const mutant = MUTANTS.find((one) => one.name === name);
  if (mutant) return mutant;
  const names = MUTANTS.map((one) => one.name).join(', ');
  throw new Error(`there is no mutant "${name}"; the mutants are: ${names}`);
}
