import { bookingMutants } from './bookings.ts';
import { journeyMutants } from './journeys.ts';
import type { Mutant } from './mutant.ts';
import { protocolMutants } from './protocol.ts';

export type { Mutant } from './mutant.ts';

/** Every mutant, in the order of the resources. */
export const MUTANTS: readonly Mutant[] = [...bookingMutants, ...journeyMutants, ...protocolMutants];

/** @throws Error that names the value and the values allowed */
export function mutantNamed(name: string): Mutant {
  const mutant = MUTANTS.find((one) => one.name === name);
  if (mutant) return mutant;
  const names = MUTANTS.map((one) => one.name).join(', ');
  throw new Error(`there is no mutant "${name}"; the mutants are: ${names}`);
}
