import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  bookingFieldsFrom,
  isDefaultField,
  viewBookingFieldsOf20260612,
} from '../domain/event-type-fields.ts';
import { noteChange, viewChange } from '../domain/event-type-history.ts';
import { BOOKER } from '../domain/event-type-view.ts';
import type { EventType, PrivateLink, User } from '../domain/model.ts';
import { viewSchedulingConfig } from '../domain/teams.ts';
import { created, success } from '../http/answer.ts';
import { requireUser } from '../http/auth.ts';
import { DetailedRefusal } from '../http/errors.ts';
import { idOf } from '../http/id.ts';
import { bodyFieldsOf, type Fields, paramOf } from '../http/request.ts';
import { servedFor } from '../http/version.ts';
import type { Sandbox } from '../sandbox.ts';
import { requireOwn } from './event-types.ts';

interface Asked {
  user: User;
  eventType: EventType;
}

function ownEventType(request: FastifyRequest, sandbox: Sandbox): Asked {
  const user = requireUser(request);
  return { user, eventType: requireOwn(sandbox, user, idOf(request, 'eventTypeId')) };
}

/** Booking fields in the words of 2026-06-12; of fields that every event type has only the slug is looked at. */
function fieldsIn(request: FastifyRequest): Fields[] {
  return bookingFieldsFrom(bodyFieldsOf(request)['bookingFields']);
}

const isCustom = (field: Fields): boolean => field['type'] !== undefined && !isDefaultField(field);

/**
 * `/v2/event-types/{id}/booking-fields` (H9 shape, F73): POST adds, PATCH changes by slug, PUT replaces those that are not
 * Cal.com's own, DELETE takes one away. Every refusal is a guess.
 */
function registerBookingFields(app: FastifyInstance, sandbox: Sandbox): void {
  const all = '/v2/event-types/:eventTypeId/booking-fields';
  const served = servedFor('2026-06-12');
  const answer = ({ bookingFields }: EventType) => ({
    bookingFields: viewBookingFieldsOf20260612(bookingFields, false),
  });
  const write = ({ eventType }: Asked, bookingFields: Fields[]) => {
    eventType.bookingFields = bookingFields;
    noteChange(sandbox, eventType.id, 'updated', ['bookingFields']);
    sandbox.save();
    return answer(eventType);
  };

  app.get(all, served, (request) => success(answer(ownEventType(request, sandbox).eventType)));

  app.post(all, served, (request, reply) => {
    const asked = ownEventType(request, sandbox);
    return created(reply, write(asked, [...asked.eventType.bookingFields, ...fieldsIn(request)]));
  });

  app.patch(all, served, (request) => {
    const asked = ownEventType(request, sandbox);
    const changes = new Map(fieldsIn(request).map((field) => [field['slug'], field]));
    const fields = asked.eventType.bookingFields;
    return success(
      write(
        asked,
        fields.map((field) => ({ ...field, ...changes.get(field['slug']) })),
      ),
    );
  });

  app.put(all, served, (request) =>
    success(write(ownEventType(request, sandbox), fieldsIn(request).filter(isCustom))),
  );

  app.delete(`${all}/:slug`, served, (request) => {
    const asked = ownEventType(request, sandbox);
    const slug = paramOf(request, 'slug');
    const left = asked.eventType.bookingFields.filter((field) => field['slug'] !== slug);
    if (left.length === asked.eventType.bookingFields.length) {
      throw new DetailedRefusal(404, `Booking field with slug ${slug} not found`);
    }
    return success(write(asked, left));
  });
}

/**
 * `/v2/event-types/{id}/private-links` (F74, H9 shape), on every release: until a day, or so often; once unless told
 * otherwise. That not both can be asked for is known, the text that says so is a guess.
 */
function registerPrivateLinks(app: FastifyInstance, sandbox: Sandbox): void {
  const all = '/v2/event-types/:eventTypeId/private-links';
  const { state } = sandbox;

  const view = ({ id, eventTypeId, expiresAt, maxUsageCount }: PrivateLink, { user, eventType }: Asked) => ({
    linkId: id,
    eventTypeId,
    isExpired: expiresAt !== null && new Date(expiresAt) < sandbox.now(),
    bookingUrl: `${BOOKER}/d/${id}/${user.username}/${eventType.slug}`,
    ...(expiresAt === null ? { maxUsageCount: maxUsageCount ?? 1, usageCount: 0 } : { expiresAt }),
  });
  const requireLink = (request: FastifyRequest, { eventType }: Asked): PrivateLink => {
    const id = paramOf(request, 'linkId');
    const link = state.privateLinks.find((one) => one.id === id && one.eventTypeId === eventType.id);
    if (!link) throw new DetailedRefusal(404, `Private link with id ${id} not found`);
    return link;
  };
  const termsIn = (request: FastifyRequest) => {
    const { expiresAt, maxUsageCount } = bodyFieldsOf(request);
    if (expiresAt !== undefined && maxUsageCount !== undefined) {
      throw new DetailedRefusal(400, 'Either expiresAt or maxUsageCount can be given, not both');
    }
    return {
      expiresAt: typeof expiresAt === 'string' ? new Date(expiresAt).toISOString() : null,
      maxUsageCount: typeof maxUsageCount === 'number' ? maxUsageCount : null,
    };
  };

  app.get(all, (request) => {
    const asked = ownEventType(request, sandbox);
    const own = state.privateLinks.filter(({ eventTypeId }) => eventTypeId === asked.eventType.id);
    return success(own.map((link) => view(link, asked)));
  });

  app.post(all, (request, reply) => {
    const asked = ownEventType(request, sandbox);
    const link = { id: randomBytes(8).toString('hex'), eventTypeId: asked.eventType.id, ...termsIn(request) };
    state.privateLinks.push(link);
    sandbox.save();
    return created(reply, view(link, asked));
  });

  app.patch(`${all}/:linkId`, (request) => {
    const asked = ownEventType(request, sandbox);
    const link = Object.assign(requireLink(request, asked), termsIn(request));
    sandbox.save();
    return success(view(link, asked));
  });

  app.delete(`${all}/:linkId`, (request) => {
    const link = requireLink(request, ownEventType(request, sandbox));
    state.privateLinks.splice(state.privateLinks.indexOf(link), 1);
    sandbox.save();
    return success({ linkId: link.id, message: 'Private link deleted successfully' });
  });
}

/** Private links, and what only the hosted service has below an event type. */
export function register(app: FastifyInstance, sandbox: Sandbox): void {
  registerPrivateLinks(app, sandbox);
  if (!sandbox.behaviour.hasHostedRoutes) return;
  registerBookingFields(app, sandbox);

  // H9 shape; that the latest comes first, and all on one page, are guesses.
  app.get('/v2/event-types/:eventTypeId/history', (request) => {
    const { user, eventType } = ownEventType(request, sandbox);
    const own = sandbox.state.eventTypeChanges.filter(({ eventTypeId }) => eventTypeId === eventType.id);
    const auditLogs = own.reverse().map((change) => viewChange(change, user));
    const pagination = { nextCursor: null, hasMore: false };
    return { ...success({ eventTypeId: eventType.id, auditLogs }), pagination };
  });

  // H9 shape: 422, for an event type of no team ([D], F97); its text is a guess.
  app.get('/v2/event-types/:eventTypeId/scheduling-config', (request) => {
    const user = requireUser(request);
    const shared = sandbox.eventTypeById(idOf(request, 'eventTypeId'));
    if (shared?.hosting?.userIds.includes(user.id)) return success(viewSchedulingConfig(sandbox, shared));
    ownEventType(request, sandbox);
    throw new DetailedRefusal(422, 'Event type does not support scheduling configuration');
  });
}
