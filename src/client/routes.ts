import type { Session } from './types.ts';

/** A route of the bookings area, and whether the target has it. */
export interface RouteProbe {
  method: 'GET' | 'POST' | 'PATCH';
  path: string;
  served: boolean;
}

/** Names no booking anywhere: not Cal.com's alphabet of 57, so it can never be given out (F01). */
export const NO_BOOKING = 'nosuchbooking000000000';
const VERSION = '2024-08-13';

/** Routes that came and went between releases (F31, F41, F46); each answers an unknown uid with its own error. */
const ROUTES: readonly (readonly [RouteProbe['method'], string])[] = [
  ['POST', '/cancel'],
  ['POST', '/reschedule'],
  ['POST', '/confirm'],
  ['POST', '/decline'],
  ['POST', '/mark-absent'],
  ['POST', '/reassign'],
  ['POST', '/guests'],
  ['POST', '/request-reschedule'],
  ['GET', '/calendar-links'],
  ['GET', '/references'],
  ['GET', '/recordings'],
  ['GET', '/transcripts'],
  ['GET', '/conferencing-sessions'],
  ['GET', '/attendees'],
  ['GET', '/routing-trace'],
  ['PATCH', '/location'],
];

/** By whether it is there, releases before 2025-12 are told from later ones (F41); a read, and without a limit of its own. */
export const MARKER_ROUTE = '/conferencing-sessions';

/** Asks for every booking route, or only for one, with a uid that names nothing; "Cannot POST …" says that a route is unknown. */
export async function probeRoutes(session: Session, only?: string): Promise<RouteProbe[]> {
  const probes: RouteProbe[] = [];
  for (const [method, action] of ROUTES.filter(([, action]) => only === undefined || action === only)) {
    const answer = await session.send({
      method,
      path: `/v2/bookings/${NO_BOOKING}${action}`,
      version: VERSION,
      ...(method === 'GET' ? {} : { body: {} }),
      expect: 'anything',
    });
    const unknown = answer.status === 404 && (answer.errorMessage ?? '').startsWith(`Cannot ${method} `);
    probes.push({ method, path: `/v2/bookings/{uid}${action}`, served: !unknown });
  }
  return probes;
}
