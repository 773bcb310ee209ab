import type { Draw } from './plan.ts';
import { type Trial, tryWith } from './trial.ts';

/** The claim that notices the mutant of the demonstration. */
export const BROKEN_CLAIM = 'bookings.cancel.twice';
const MUTANT = 'cancel-twice-accepted';

/** Every third read meets a gateway once: the client asks again, so that no claim can be inconclusive. */
function onlyReads(): Draw {
  let reads = 0;
  return ({ method }) => {
    if (method !== 'GET') return null;
    reads += 1;
    return reads % 3 === 0 ? 'gateway' : null;
  };
}

/** A break of the contract amid light faults, which must be called one. */
export const tryMutant = (): Promise<Trial> => tryWith(onlyReads(), { mutant: MUTANT });

/**
 * The same break, and a network that lets nothing more be made once the claim is looked at again, which each pass
 * begins by making an event type: what contradicted has contradicted.
 */
export function tryMutantThenOutage(): Promise<Trial> {
  let eventTypes = 0;
  const draw: Draw = ({ method, path }) => {
    if (method === 'POST' && path.startsWith('/v2/event-types')) eventTypes += 1;
    return method === 'POST' && path === '/v2/bookings' && eventTypes > 1 ? 'cut-before' : null;
  };
  return tryWith(draw, { mutant: MUTANT, grep: 'cancelling twice answers' });
}
