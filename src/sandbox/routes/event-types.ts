import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { noteChange } from '../domain/event-type-history.ts';
import { emptyEventType, withInput } from '../domain/event-type-input.ts';
import { viewEventType } from '../domain/event-type-view.ts';
import { viewEventTypeListOf20240415 } from '../domain/event-type-view-2024-04-15.ts';
import type { EventType, User } from '../domain/model.ts';
import { requireOwnSchedule } from '../domain/schedule.ts';
import { optionalUser, requireUser } from '../http/auth.ts';
import { DetailedRefusal, ValidationRefusal } from '../http/errors.ts';
import { idOf } from '../http/id.ts';
import { bodyFieldsOf, type Fields, queryOf } from '../http/request.ts';
import { CREATE_EVENT_TYPE_OF_20240415, eventTypeRules } from '../http/validation-event-type.ts';
import { broken, known, type PropertyRule } from '../http/validation-rules.ts';
import { byContract, contractOf, noSuchRoute, servedFor } from '../http/version.ts';
import type { Sandbox } from '../sandbox.ts';

function inputOf(request: FastifyRequest, rules: readonly PropertyRule[]): Fields {
  const input = known(bodyFieldsOf(request), rules);
  const errors = broken(input, rules);
  if (errors.length > 0) throw new ValidationRefusal(errors);
  return input;
}

/** Somebody else's event type is as good as none to read and change (S12#509, S12#518), but not to delete. */
export function requireOwn(sandbox: Sandbox, user: User, id: number): EventType {
  const eventType = sandbox.eventTypeById(id);
  if (eventType?.ownerId === user.id) return eventType;
  throw new DetailedRefusal(404, `Event type with id ${id} not found`);
}

function refuseTakenSlug(sandbox: Sandbox, user: User, input: Fields, own?: EventType): void {
  if (typeof input['slug'] !== 'string') return;
  const holder = sandbox.eventTypeBySlug(user.id, input['slug']);
  if (holder && holder !== own) {
    throw new DetailedRefusal(400, 'User already has an event type with this slug.');
  }
}

function refuseForeignSchedule(sandbox: Sandbox, user: User, input: Fields): void {
  if (typeof input['scheduleId'] === 'number') requireOwnSchedule(sandbox, user, input['scheduleId']);
}

/** Its bookings stay and read `eventType: null` from then on (F28). */
function remove(sandbox: Sandbox, eventType: EventType): void {
  const { state } = sandbox;
  state.eventTypes = state.eventTypes.filter((other) => other !== eventType);
  state.reservations = state.reservations.filter(({ eventTypeId }) => eventTypeId !== eventType.id);
  state.webhooks = state.webhooks.filter(({ eventTypeId }) => eventTypeId !== eventType.id);
  for (const booking of state.bookings) {
    if (booking.eventTypeId === eventType.id) booking.eventTypeId = null;
  }
  sandbox.save();
}

function eventTypesOf(sandbox: Sandbox, owner: User): EventType[] {
  return sandbox.state.eventTypes.filter(({ ownerId }) => ownerId === owner.id).sort((a, b) => a.id - b.id);
}

/** The event types that a list shows: those of `username`, else the caller's own where the release does so. */
function listed(sandbox: Sandbox, request: FastifyRequest): EventType[] {
  const { username, eventSlug, sortCreatedAt } = queryOf(request);
  const ownList = sandbox.behaviour.eventTypes.listsOwn ? optionalUser(request) : undefined;
  const owner = typeof username === 'string' ? sandbox.userByUsername(username) : ownList;
  if (!owner) return [];
  const eventTypes = eventTypesOf(sandbox, owner);
  // Documented since 2026.
  if (sortCreatedAt === 'desc' && sandbox.behaviour.eventTypes.showsFieldsOf2026) eventTypes.reverse();
  return typeof eventSlug === 'string' ? eventTypes.filter(({ slug }) => slug === eventSlug) : eventTypes;
}

/** `/v2/event-types`, contract 2024-06-14, and the old contract's list. */
export function register(app: FastifyInstance, sandbox: Sandbox): void {
  const current = servedFor('2024-06-14', '2026-06-12');
  const both = servedFor('2024-04-15', '2024-06-14', '2026-06-12');

  const create = (request: FastifyRequest, reply: FastifyReply) => {
    const user = requireUser(request);
    const input = inputOf(request, eventTypeRules(sandbox.behaviour, true));
    refuseTakenSlug(sandbox, user, input);
    refuseForeignSchedule(sandbox, user, input);
    const eventType = withInput(emptyEventType(sandbox.takeId('eventType'), user.id), input);
    sandbox.state.eventTypes.push(eventType);
    noteChange(sandbox, eventType.id, 'created', []);
    sandbox.save();
    return reply
      .status(201)
      .send({ status: 'success', data: viewEventType(sandbox, eventType, 'written', contractOf(request)) });
  };

  const list = (request: FastifyRequest) => ({
    status: 'success',
    data: listed(sandbox, request).map((eventType) =>
      viewEventType(sandbox, eventType, 'list', contractOf(request)),
    ),
  });

  app.post(
    '/v2/event-types',
    both,
    byContract({
      '2024-06-14': create,
      '2026-06-12': create,
      // A body of the new contract is refused for its missing `length` (S12#524); what a good one gets is not known.
      '2024-04-15': (request) => {
        requireUser(request);
        inputOf(request, CREATE_EVENT_TYPE_OF_20240415);
        throw noSuchRoute(request);
      },
    }),
  );

  app.get(
    '/v2/event-types',
    both,
    byContract({
      '2024-06-14': list,
      '2026-06-12': list,
      '2024-04-15': (request) => {
        const user = requireUser(request);
        const data = viewEventTypeListOf20240415(sandbox, user, eventTypesOf(sandbox, user));
        return { status: 'success', data };
      },
    }),
  );

  app.get('/v2/event-types/:eventTypeId', current, (request) => {
    const user = requireUser(request);
    const id = idOf(request, 'eventTypeId');
    return {
      status: 'success',
      data: viewEventType(sandbox, requireOwn(sandbox, user, id), 'one', contractOf(request)),
    };
  });

  app.patch('/v2/event-types/:eventTypeId', current, (request) => {
    const user = requireUser(request);
    const input = inputOf(request, eventTypeRules(sandbox.behaviour, false));
    const id = idOf(request, 'eventTypeId');
    const eventType = requireOwn(sandbox, user, id);
    refuseTakenSlug(sandbox, user, input, eventType);
    refuseForeignSchedule(sandbox, user, input);
    const changed = withInput(eventType, input);
    if (sandbox.behaviour.offer.keepsChanges.eventTypes) Object.assign(eventType, changed);
    noteChange(sandbox, id, 'updated', Object.keys(input));
    sandbox.save();
    return { status: 'success', data: viewEventType(sandbox, changed, 'written', contractOf(request)) };
  });

  app.delete('/v2/event-types/:eventTypeId', current, (request) => {
    const user = requireUser(request);
    const id = idOf(request, 'eventTypeId');
    const eventType = sandbox.eventTypeById(id);
    if (!eventType) throw new DetailedRefusal(404, `Event type with ID=${id} does not exist.`);
    if (eventType.ownerId !== user.id) {
      throw new DetailedRefusal(403, `User with ID=${user.id} does not own event type with ID=${id}`);
    }
    remove(sandbox, eventType);
    const { lengthInMinutes, slug, title } = eventType;
    return { status: 'success', data: { id, lengthInMinutes, slug, title } };
  });
}
