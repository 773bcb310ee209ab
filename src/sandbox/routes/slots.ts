import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { EventType } from '../domain/model.ts';
import type { Slot } from '../domain/slots.ts';
import { slotsOfHosts } from '../domain/teams.ts';
import { rangeEnd, rangeStart, zonedText } from '../domain/zoned-time.ts';
import { requireUser } from '../http/auth.ts';
import { DetailedRefusal } from '../http/errors.ts';
import { type Fields, queryOf } from '../http/request.ts';
import {
  type SlotsQuery,
  type SlotsTarget,
  slotsQueryOf,
  slotsQueryOf20240415,
} from '../http/validation-slots.ts';
import { servedFor } from '../http/version.ts';
import type { Sandbox } from '../sandbox.ts';
import { registerReservations } from './reservations.ts';

const DAY = 24 * 60 * 60_000;

/** @throws DetailedRefusal 404 for an unknown event type, user, slug or team (S12 slots[4], S26#447). */
function targetOf(sandbox: Sandbox, target: SlotsTarget): EventType {
  let eventType: EventType | undefined;
  if (target.by === 'id') eventType = sandbox.eventTypeById(target.eventTypeId);
  if (target.by === 'slug' && sandbox.behaviour.offer.findsBySlug) {
    const owner = sandbox.userByUsername(target.username);
    if (owner) eventType = sandbox.eventTypeBySlug(owner.id, target.eventTypeSlug);
  }
  if (target.by === 'team' && sandbox.behaviour.offer.findsBySlug)
    eventType = sandbox.eventTypeOfTeam(target.teamSlug, target.eventTypeSlug);
  if (!eventType) throw new DetailedRefusal(404, 'Event Type not found');
  return eventType;
}

/** How full a seated slot is (S12 seated[4]); nothing for other event types. */
function seatsOf(eventType: EventType, slot: Slot): Fields {
  if (!eventType.seats) return {};
  const seatsTotal = eventType.seats.seatsPerTimeSlot;
  const seatsBooked = slot.booking?.attendees.length ?? 0;
  return {
    seatsBooked,
    seatsRemaining: seatsTotal - seatsBooked,
    seatsTotal,
    ...(slot.booking ? { bookingUid: slot.booking.uid } : {}),
  };
}

/** The slots by the local date of their start; a date without any is absent (S12#459). */
function byDate(sandbox: Sandbox, eventType: EventType, query: SlotsQuery): Record<string, Fields[]> {
  const { honoursZone, daysBeyondRange } = sandbox.behaviour.offer;
  const text = (epoch: number) => zonedText(honoursZone ? query.timeZone : 'UTC', epoch);
  const dates: Record<string, Fields[]> = {};
  const onlyFirst = eventType.settings['onlyShowFirstAvailableSlot'] === true;
  const slots = slotsOfHosts(sandbox, {
    eventType,
    from: rangeStart(query.start),
    to: rangeEnd(query.end) + daysBeyondRange * DAY,
    duration: query.duration,
    bookingUidToReschedule: query.bookingUidToReschedule,
  });
  for (const slot of slots) {
    const start = text(slot.start);
    const date = start.slice(0, 10);
    if (onlyFirst && dates[date]) continue;
    dates[date] ??= [];
    dates[date].push({ start, end: text(slot.end), ...seatsOf(eventType, slot) });
  }
  return dates;
}

/** The same as it was answered a moment ago, if it was; the ends of slots only where they are asked for. */
function answered(sandbox: Sandbox, eventType: EventType, query: SlotsQuery): Record<string, Fields[]> {
  const { format, target: _, ...question } = query;
  const dates = sandbox.slotsMemory.recall(
    JSON.stringify({ id: eventType.id, ...question }),
    sandbox.now().getTime(),
    () => byDate(sandbox, eventType, query),
  );
  if (format === 'range' && sandbox.behaviour.offer.honoursFormat) return dates;
  return Object.fromEntries(
    Object.entries(dates).map(([date, slots]) => [date, slots.map(({ end: __, ...slot }) => slot)]),
  );
}

/** What only a mutant refuses. */
function refuseQuery(sandbox: Sandbox, request: FastifyRequest, query: SlotsQuery): void {
  const { slotsNeedKey, refusesReversedRange, refusesUnknownBooking } = sandbox.behaviour.offer;
  const { bookingUidToReschedule: uid } = query;
  if (slotsNeedKey) requireUser(request);
  if (refusesReversedRange && rangeEnd(query.end) <= rangeStart(query.start)) {
    throw new DetailedRefusal(400, 'end must not be before start');
  }
  if (refusesUnknownBooking && uid !== undefined && !sandbox.bookingByUid(uid)) {
    throw new DetailedRefusal(404, `Booking with uid=${uid} not found`);
  }
}

/** `GET /v2/slots` (2024-09-04), for anybody (S12#451), its forerunner (2024-04-15, S12#472), and the reservations. */
export function register(app: FastifyInstance, sandbox: Sandbox): void {
  app.get('/v2/slots', servedFor('2024-09-04'), (request) => {
    const query = slotsQueryOf(queryOf(request));
    refuseQuery(sandbox, request, query);
    return { data: answered(sandbox, targetOf(sandbox, query.target), query), status: 'success' };
  });

  app.get('/v2/slots/available', servedFor('2024-04-15'), (request) => {
    const query = slotsQueryOf20240415(queryOf(request));
    const dates = Object.entries(answered(sandbox, targetOf(sandbox, query.target), query));
    const slots = dates.map(([date, list]) => [date, list.map(({ start }) => ({ time: start }))]);
    return { data: { slots: Object.fromEntries(slots) }, status: 'success' };
  });

  registerReservations(app, sandbox);
}
