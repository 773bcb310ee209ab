import { BareRefusal, DetailedRefusal } from '../http/errors.ts';
import type { Sandbox } from '../sandbox.ts';
import { type Wish, whyNotBookable } from './availability.ts';
import { isJustTaken } from './new-booking.ts';
import { heldTimes } from './slots.ts';

interface Time extends Wish {
  start: Date;
  end: Date;
  /** What the host passes over. */
  passes?: { conflicts: boolean; bounds: boolean };
}

/** The 400 for a time that cannot be had (F27). */
export function notAvailable(): DetailedRefusal {
  return new DetailedRefusal(400, 'User either already has booking at this time or is not available');
}

/**
 * Lets a time pass that can be booked (F27, S12#307 to #320).
 * @throws DetailedRefusal 400 for the past, too soon, too far, outside the schedule, taken
 */
export function refuseUnbookable(sandbox: Sandbox, wish: Time): void {
  const { refusesTaken, refusesOffered, outOfBounds } = sandbox.behaviour.bookings;
  if (wish.start < sandbox.now()) throw new DetailedRefusal(400, 'Attempting to book a meeting in the past.');
  const why = whyNotBookable(sandbox, wish);
  if (why === 'out-of-bounds' && !wish.passes?.bounds) throw new DetailedRefusal(400, outOfBounds);
  if (why === 'unavailable' && refusesTaken && !wish.passes?.conflicts) throw notAvailable();
  if (why === null && refusesOffered) throw notAvailable();
  if (sandbox.behaviour.reservations.keepsOthersOut && isHeld(sandbox, wish)) throw notAvailable();
}

function isHeld(sandbox: Sandbox, { eventType, start, end }: Time): boolean {
  return heldTimes(sandbox, eventType).some((held) => held.start < +end && held.end > +start);
}

/**
 * The moment between the look and the write, in which others may write too.
 * @throws BareRefusal 409 if one of them has got the time (F35)
 */
export async function claimTime(sandbox: Sandbox, ...wishes: Time[]): Promise<void> {
  await sandbox.processing.race();
  if (!sandbox.behaviour.bookings.refusesTaken) return;
  for (const { host, eventType, start, end, ignoreBookingUid, passes } of wishes) {
    if (passes?.conflicts) continue;
    const ignore = ignoreBookingUid === undefined ? {} : { ignoreUid: ignoreBookingUid };
    if (eventType.seats === null && isJustTaken(sandbox, { host, start, end, ...ignore })) {
      throw new BareRefusal(409, 'booking_conflict_error');
    }
  }
}
