import { OPERATIONS } from '../../schemas/index.ts';
import type { Answer } from './answer.ts';
import type { Session } from './types.ts';

/** A route of the bookings area, and whether the target has it. */
export interface RouteProbe {
  method: 'GET' | 'POST' | 'PATCH';
  path: string;
  served: boolean;
}

/** Names no booking anywhere: not Cal.com's alphabet of 57, so it can never be given out (F01). */
export const NO_BOOKING = 'nosuchbooking000000000';
/** An Authorization header with a well-formed key that nobody has. */
export const NOBODYS_KEY = 'Bearer cal_00000000000000000000000000000000';
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
    probes.push({ method, path: `/v2/bookings/{uid}${action}`, served: !isUnknownRoute(answer, method) });
  }
  return probes;
}

/**
 * Whether the target has a route, written as `POST /v2/bookings/{bookingUid}/guests`: asked for with what names
 * nothing. A route is looked for before the key is (S12#12, S12#358): so what is no read is asked for with a key that
 * nobody has, which changes nothing and counts in no limit; some writes may be sent five times a minute only (F46).
 */
export async function servesRoute(session: Session, route: string): Promise<boolean> {
  const [method = '', template = ''] = route.split(' ');
  const operation = Object.values(OPERATIONS).find((one) => one.method === method && one.path === template);
  const answer = await session.send({
    method,
    path: template.replace(/\{[^}]+\}/g, NO_BOOKING),
    version: operation === undefined ? VERSION : (operation.versions[0] ?? null),
    ...(method === 'GET' ? {} : { body: {}, authorization: NOBODYS_KEY }),
    expect: 'anything',
  });
  return !isUnknownRoute(answer, method);
}

const isUnknownRoute = ({ status, errorMessage }: Answer<unknown>, method: string): boolean =>
  status === 404 && (errorMessage ?? '').startsWith(`Cannot ${method} `);
