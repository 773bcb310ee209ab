import { type Components, count, list, map, object, ref, success, uid, zonedInstant } from './parts.ts';

export const slots: Components = {
  // `end` when the range format was asked for; the seats of a seated event type (S12 slots, by-seat).
  Slot: object(
    { start: zonedInstant },
    {
      end: zonedInstant,
      seatsBooked: count,
      seatsRemaining: count,
      seatsTotal: count,
      attendeesCount: count,
      // Where somebody sits already.
      bookingUid: uid,
    },
  ),
  // By date, in the zone asked for. Days without slots are left out; none at all is {} (S12 slots).
  SlotsByDay: map(list(ref('Slot'))),
  SlotsAnswer: success(ref('SlotsByDay')),
};
