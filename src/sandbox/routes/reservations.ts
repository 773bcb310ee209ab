import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isBookable } from '../domain/availability.ts';
import { instantOf } from '../domain/instant.ts';
import type { EventType, Reservation } from '../domain/model.ts';
import { holds } from '../domain/slots.ts';
import { optionalUser } from '../http/auth.ts';
import { DetailedRefusal, ValidationRefusal } from '../http/errors.ts';
import { bodyFieldsOf, paramOf } from '../http/request.ts';
import { broken, isDateString, isInt, isNumber, known, type PropertyRule } from '../http/validation-rules.ts';
import { servedFor } from '../http/version.ts';
import type { Sandbox } from '../sandbox.ts';

const MINUTE = 60_000;
const DEFAULT_MINUTES = 5;

const RULES: readonly PropertyRule[] = [
  { property: 'eventTypeId', check: isInt },
  { property: 'slotStart', check: isDateString },
  { property: 'slotDuration', optional: true, check: isNumber },
  { property: 'reservationDuration', optional: true, check: isNumber },
];

interface Input {
  eventType: EventType;
  start: number;
  end: number;
  /** For how long the slot is held. */
  minutes: number;
}

/** @throws ValidationRefusal 400, DetailedRefusal 401 or 404 (S12#486, #490, #491). */
function inputOf(sandbox: Sandbox, request: FastifyRequest): Input {
  const body = known(bodyFieldsOf(request), RULES);
  const errors = broken(body, RULES);
  if (errors.length > 0) throw new ValidationRefusal(errors);
  const { reservationDuration, slotDuration } = body;
  if (typeof reservationDuration === 'number' && !optionalUser(request)) {
    throw new DetailedRefusal(
      401,
      'reservationDuration can only be used for authenticated requests - use access token, api key or OAuth credentials',
    );
  }
  const id = Number(body['eventTypeId']);
  const eventType = sandbox.eventTypeById(id);
  if (!eventType) throw new DetailedRefusal(404, `Event Type with ID=${id} not found`);
  const start = instantOf(String(body['slotStart'])).getTime();
  const minutes = typeof slotDuration === 'number' ? slotDuration : eventType.lengthInMinutes;
  return {
    eventType,
    start,
    end: start + minutes * MINUTE,
    minutes: typeof reservationDuration === 'number' ? reservationDuration : DEFAULT_MINUTES,
  };
}

/**
 * Past times and those outside the schedule can be held too (S12#488, S12#489).
 * @throws DetailedRefusal 422 for a booked or held slot (S12#474, S12#493); pending bookings count too
 * (calcom/cal.diy pull 21623)
 */
function refuseTaken(sandbox: Sandbox, input: Input, own?: Reservation): void {
  const start = new Date(input.start).toISOString();
  const end = new Date(input.end).toISOString();
  const booked = sandbox.state.bookings.some(
    (booking) =>
      booking.eventTypeId === input.eventType.id &&
      (booking.status === 'accepted' || booking.status === 'pending') &&
      booking.start < end &&
      booking.end > start &&
      !(input.eventType.seats && booking.attendees.length < input.eventType.seats.seatsPerTimeSlot),
  );
  const { onlyOffered } = sandbox.behaviour.reservations;
  if (booked || (onlyOffered && !isOffered(sandbox, input)))
    throw new DetailedRefusal(422, "Can't reserve a slot if the event is already booked.");
  const held = sandbox.state.reservations.some(
    (other) =>
      other !== own &&
      other.eventTypeId === input.eventType.id &&
      holds(sandbox, other) &&
      other.slotStart < end &&
      other.slotEnd > start,
  );
  if (held) {
    throw new DetailedRefusal(
      422,
      'This time slot is already reserved by another user. Please choose a different time.',
    );
  }
}

function isOffered(sandbox: Sandbox, { eventType, start, end }: Input): boolean {
  const host = sandbox.userById(eventType.ownerId);
  return (
    host !== undefined && isBookable(sandbox, { host, eventType, start: new Date(start), end: new Date(end) })
  );
}

function reservationOf(sandbox: Sandbox, input: Input, uid: string): Reservation {
  return {
    uid,
    eventTypeId: input.eventType.id,
    slotStart: new Date(input.start).toISOString(),
    slotEnd: new Date(input.end).toISOString(),
    until: new Date(sandbox.now(uid).getTime() + input.minutes * MINUTE).toISOString(),
  };
}

/** @param minutes is not kept: only the answer to reserving and changing has it (S12#476). */
function viewOf(reservation: Reservation, minutes?: number): Record<string, unknown> {
  return {
    eventTypeId: reservation.eventTypeId,
    slotStart: reservation.slotStart,
    slotEnd: reservation.slotEnd,
    slotDuration: (Date.parse(reservation.slotEnd) - Date.parse(reservation.slotStart)) / MINUTE,
    reservationUid: reservation.uid,
    ...(minutes === undefined ? {} : { reservationDuration: minutes }),
    reservationUntil: reservation.until,
  };
}

/** `/v2/slots/reservations` (2024-09-04): anybody may reserve, read, change and delete (F25). */
export function registerReservations(app: FastifyInstance, sandbox: Sandbox): void {
  const current = servedFor('2024-09-04');
  const find = (request: FastifyRequest) => {
    const uid = paramOf(request, 'uid');
    return sandbox.state.reservations.find((other) => other.uid === uid && holds(sandbox, other));
  };

  const leave = (reservation: Reservation) => {
    if (sandbox.behaviour.reservations.givesBack) return;
    sandbox.state.reservations.push({ ...reservation, uid: randomUUID() });
  };

  app.post('/v2/slots/reservations', current, (request, reply) => {
    const input = inputOf(sandbox, request);
    refuseTaken(sandbox, input);
    const reservation = reservationOf(sandbox, input, randomUUID());
    sandbox.state.reservations.push(reservation);
    sandbox.save();
    return reply.status(201).send({ status: 'success', data: viewOf(reservation, input.minutes) });
  });

  app.get('/v2/slots/reservations/:uid', current, (request) => {
    const reservation = find(request);
    return { status: 'success', data: reservation ? viewOf(reservation) : null };
  });

  app.patch('/v2/slots/reservations/:uid', current, (request) => {
    const input = inputOf(sandbox, request);
    const reservation = find(request);
    if (!reservation) {
      throw new DetailedRefusal(404, `Slot with uid=${paramOf(request, 'uid')} not found`);
    }
    refuseTaken(sandbox, input, reservation);
    leave(reservation);
    Object.assign(reservation, reservationOf(sandbox, input, reservation.uid));
    sandbox.save();
    return { status: 'success', data: viewOf(reservation, input.minutes) };
  });

  app.delete('/v2/slots/reservations/:uid', current, (request) => {
    const reservation = find(request);
    if (reservation) leave(reservation);
    sandbox.state.reservations = sandbox.state.reservations.filter((other) => other !== reservation);
    sandbox.save();
    return { status: 'success' };
  });
}
