import {
  type Components,
  count,
  id,
  instant,
  list,
  map,
  nullable,
  object,
  ref,
  success,
  uid,
  zonedInstant,
} from './parts.ts';

const reservedSlot = {
  eventTypeId: id,
  slotStart: instant,
  slotEnd: instant,
  slotDuration: count,
  reservationUid: uid,
  reservationUntil: instant,
};

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
  // 2024-04-15, on a route of its own (S12#472).
  LegacySlotsAnswer: success(object({ slots: map(list(object({ time: zonedInstant }))) })),

  // Create and change say how many minutes it holds, a read does not (S12 reservations, H9).
  MadeReservation: object({ ...reservedSlot, reservationDuration: count }),
  Reservation: object(reservedSlot),
  MadeReservationAnswer: success(ref('MadeReservation')),
  // One that lapsed or was deleted, or never was: null (F25).
  ReservationAnswer: success(nullable(ref('Reservation'))),
};
