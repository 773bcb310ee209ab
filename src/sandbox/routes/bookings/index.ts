import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { byContract, type Contract, servedFor } from '../../http/version.ts';
import type { Sandbox } from '../../sandbox.ts';
import { createLegacyBooking } from '../legacy-bookings/create.ts';
import {
  cancelLegacyBooking,
  listLegacyBookings,
  readLegacyBooking,
  readLegacyReschedule,
} from '../legacy-bookings/read-and-cancel.ts';
import { markAbsent } from './absence.ts';
import { cancelBooking } from './cancel.ts';
import { decideBooking } from './confirmation.ts';
import { createBooking } from './create.ts';
import { readCalendarLinks, readConferencingSessions, readRecordings, readReferences } from './extras.ts';
import { addAttendee, addGuests, readAttendees, removeAttendee } from './guests.ts';
import { checkEmailVerification, readRoutingTrace } from './hosted.ts';
import { listBookings } from './list.ts';
import { moveBooking } from './location.ts';
import { readBooking, readBookingBySeat } from './read.ts';
import { reassign } from './reassign.ts';
import { requestReschedule } from './request-reschedule.ts';
import { rescheduleBooking } from './reschedule.ts';
import { walkBookings } from './walk.ts';

/** Values of `cal-api-version` without one of their own here count as 2024-04-15; the slots' one does not (F10). */
const LEGACY = ['2024-04-15', '2024-06-11', '2024-06-14'] as const;
/** They differ in what a handler looks at (F09); a release that does not know 2026-02-25 never gets so far with it. */
const CURRENT = ['2024-08-13', '2026-02-25'] as const;

/** The bookings: 2024-08-13 and 2026-02-25, the list of 2026-05-01, and what is left of 2024-04-15. */
export function register(app: FastifyInstance, sandbox: Sandbox): void {
  type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;
  const each = (contracts: readonly Contract[], handler: Handler) =>
    Object.fromEntries(contracts.map((contract) => [contract, handler]));
  const both = (current: Handler, legacy: Handler) => ({
    ...servedFor(...CURRENT, ...LEGACY),
    handler: byContract({ ...each(CURRENT, current), ...each(LEGACY, legacy) }),
  });
  const current = (handler: Handler) => ({ ...servedFor(...CURRENT), handler });

  app.route({
    method: 'POST',
    url: '/v2/bookings',
    ...both(
      (request, reply) => createBooking(request, reply, sandbox),
      (request, reply) => createLegacyBooking(request, reply, sandbox),
    ),
  });
  app.route({
    method: 'GET',
    url: '/v2/bookings',
    ...servedFor(...CURRENT, '2026-05-01', ...LEGACY),
    handler: byContract({
      ...each(CURRENT, (request) => listBookings(request, sandbox)),
      '2026-05-01': (request) => walkBookings(request, sandbox),
      ...each(LEGACY, (request) => listLegacyBookings(request, sandbox)),
    }),
  });
  app.route({
    method: 'GET',
    url: '/v2/bookings/:uid',
    ...both(
      (request) => readBooking(request, sandbox),
      (request) => readLegacyBooking(request, sandbox),
    ),
  });
  app.route({
    method: 'POST',
    url: '/v2/bookings/:uid/cancel',
    ...both(
      (request) => cancelBooking(request, sandbox),
      (request, reply) => cancelLegacyBooking(request, reply, sandbox),
    ),
  });
  app.route({
    method: 'POST',
    url: '/v2/bookings/:uid/reschedule',
    ...current((request, reply) => rescheduleBooking(request, reply, sandbox)),
  });
  app.route({
    method: 'GET',
    url: '/v2/bookings/:uid/reschedule',
    ...servedFor(...LEGACY),
    handler: (request) => readLegacyReschedule(request, sandbox),
  });

  const limited = (ownLimit: string, handler: Handler) => ({
    config: {
      contracts: CURRENT,
      ...(sandbox.behaviour.bookings.ownLimitForWrites ? { ownLimit } : {}),
    },
    handler,
  });
  const { hasGuests, hasConferencingSessions, hasRoutesOf2026 } = sandbox.behaviour.bookings;
  const post = (path: string, handler: Handler) =>
    app.route({ method: 'POST', url: `/v2/bookings/:uid/${path}`, ...current(handler) });
  const get = (path: string, handler: Handler) =>
    app.route({ method: 'GET', url: `/v2/bookings/:uid/${path}`, ...current(handler) });

  post('confirm', (request) => decideBooking(request, 'accepted', sandbox));
  post('decline', (request) => decideBooking(request, 'rejected', sandbox));
  post('mark-absent', (request) => markAbsent(request, sandbox));
  post('reassign', (request) => reassign(request, sandbox));
  post('reassign/:userId', (request) => reassign(request, sandbox));
  get('calendar-links', (request) => readCalendarLinks(request, sandbox));
  get('references', (request) => readReferences(request, sandbox));
  get('recordings', (request) => readRecordings(request, sandbox));
  get('transcripts', (request) => readRecordings(request, sandbox));
  if (hasConferencingSessions) {
    get('conferencing-sessions', (request) => readConferencingSessions(request, sandbox));
  }
  if (hasGuests) {
    app.route({
      method: 'POST',
      url: '/v2/bookings/:uid/guests',
      ...limited('booking_guests_add', (request) => addGuests(request, sandbox)),
    });
  }
  if (hasRoutesOf2026) {
    app.route({
      method: 'POST',
      url: '/v2/bookings/:uid/attendees',
      ...limited('booking_attendee_add', (request, reply) => addAttendee(request, reply, sandbox)),
    });
    app.route({
      method: 'DELETE',
      url: '/v2/bookings/:uid/attendees/:attendeeId',
      ...limited('booking_attendee_remove', (request) => removeAttendee(request, sandbox)),
    });
    app.route({
      method: 'PATCH',
      url: '/v2/bookings/:uid/location',
      ...limited('booking_location_update', (request) => moveBooking(request, sandbox)),
    });
    get('attendees', (request) => readAttendees(request, sandbox));
    get('attendees/:attendeeId', (request) => readAttendees(request, sandbox));
    app.route({
      method: 'GET',
      url: '/v2/bookings/by-seat/:seatUid',
      ...current((request) => readBookingBySeat(request, sandbox)),
    });
  }
  if (sandbox.behaviour.hasHostedRoutes) {
    post('request-reschedule', (request) => requestReschedule(request, sandbox));
    get('routing-trace', (request) => readRoutingTrace(request, sandbox));
    app.get('/v2/bookings/verification/email/check', (request) => checkEmailVerification(request, sandbox));
  }
}
