import type { FastifyInstance } from 'fastify';
import { success } from '../http/answer.ts';
import { requireUser } from '../http/auth.ts';

/** What an account without calendars and conferencing apps answers (S12#662, S12#669). */
export function register(app: FastifyInstance): void {
  app.get('/v2/calendars', (request) => {
    requireUser(request);
    return success({ connectedCalendars: [], destinationCalendar: {} });
  });
  app.get('/v2/conferencing', (request) => {
    requireUser(request);
    return success([]);
  });
}
