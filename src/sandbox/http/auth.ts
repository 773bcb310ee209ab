import type { FastifyRequest } from 'fastify';
import type { User } from '../domain/model.ts';
import type { Sandbox } from '../sandbox.ts';
import { DetailedRefusal } from './errors.ts';

/** Who calls. A `cal_` key that nobody owns never gets this far: every route refuses it (`identify`). */
export type Caller =
  | { kind: 'user'; user: User }
  /** With a key that its user has exchanged for another. */
  | { kind: 'spent-key'; user: User }
  /** Without `Authorization`; what else it names of an OAuth client opens nothing. */
  | { kind: 'anonymous'; clientId?: string; hasSecret?: boolean }
  /** A credential without the prefix `cal_`: taken for an access token that no client issued. */
  | { kind: 'stranger-token'; token: string };

const callers = new WeakMap<FastifyRequest, Caller>();

/** Only the exact scheme `Bearer` is cut off: anything else counts as part of the token (S12 auth[7]). */
function tokenOf(request: FastifyRequest): string | undefined {
  const token = request.headers.authorization?.replace('Bearer ', '').trim();
  return token === '' ? undefined : token;
}

function anonymous(request: FastifyRequest): Caller {
  const clientId = request.headers['x-cal-client-id'];
  return {
    kind: 'anonymous',
    ...(typeof clientId === 'string' ? { clientId } : {}),
    hasSecret: request.headers['x-cal-secret-key'] !== undefined,
  };
}

/** Why who has no key is no user (S12#277, S12#285 to #287). */
function whyNoUser({ clientId, hasSecret }: { clientId?: string; hasSecret?: boolean }): string {
  const alone = (given: string, missing: string) =>
    `Only '${given}' header provided. Please also provide '${missing}' header or Auth bearer token as 'Authentication' header`;
  if (clientId !== undefined) {
    return hasSecret
      ? `oAuth client - Client with ID ${clientId} not found`
      : alone('x-cal-client-id', 'x-cal-secret-key');
  }
  if (hasSecret) return alone('x-cal-secret-key', 'x-cal-client-id');
  return "No authentication method provided. Either pass an API key as 'Bearer' header or OAuth client credentials as 'x-cal-secret-key' and 'x-cal-client-id' headers";
}

/**
 * Decides who calls, once per request, before any route.
 * @throws DetailedRefusal 401 for an unknown key that begins with `cal_`, on public routes too (F17).
 */
export function identify(request: FastifyRequest, sandbox: Sandbox): Caller {
  const token = tokenOf(request);
  let caller: Caller;
  if (token === undefined) caller = anonymous(request);
  else if (!token.startsWith('cal_')) caller = { kind: 'stranger-token', token };
  else {
    const user = sandbox.userByKey(token);
    const former = sandbox.userBySpentKey(token);
    if (user) caller = { kind: 'user', user };
    else if (former) caller = { kind: 'spent-key', user: former };
    else throw new DetailedRefusal(401, 'CustomThrottlerGuard - Invalid API Key');
  }
  callers.set(request, caller);
  return caller;
}

/** Who calls this route. */
export function callerOf(request: FastifyRequest): Caller {
  return callers.get(request) ?? { kind: 'anonymous' };
}

/** @throws DetailedRefusal 401 for a spent key, once the request has been counted (S12#673) */
export function refuseSpentKey(caller: Caller): void {
  if (caller.kind !== 'spent-key') return;
  throw new DetailedRefusal(401, 'ApiAuthStrategy - api key - Your api key is not valid');
}

/** The user that calls, where a route serves anybody but does more for a user. */
export function optionalUser(request: FastifyRequest): User | undefined {
  const caller = callerOf(request);
  return caller.kind === 'user' ? caller.user : undefined;
}

/**
 * The user that calls a route for users only that has no permissions of its own, such as `GET /v2/me`.
 * @throws DetailedRefusal 401 without a user (S12 me[1], S12 auth[3]).
 */
export function requireUser(request: FastifyRequest): User {
  const caller = callerOf(request);
  if (caller.kind === 'user') return caller.user;
  if (caller.kind === 'anonymous') throw new DetailedRefusal(401, `ApiAuthStrategy - ${whyNoUser(caller)}`);
  throw invalidToken();
}

function invalidToken(): DetailedRefusal {
  return new DetailedRefusal(401, 'Invalid Access Token.');
}

/**
 * For a route that serves anybody: no key is fine, a foreign token is not.
 * @throws DetailedRefusal 401 (S12#68, S12#289)
 */
export function refuseStrangerToken(request: FastifyRequest): void {
  if (callerOf(request).kind === 'stranger-token') throw invalidToken();
}

/**
 * The user that calls a route behind Cal.com's permissions: the list of bookings, confirm, decline …
 * @throws DetailedRefusal 403 without a user; a foreign token is echoed in the text (S12 auth[1], [7], [8]; F14).
 */
export function requirePermittedUser(request: FastifyRequest): User {
  const caller = callerOf(request);
  if (caller.kind === 'user') return caller.user;
  if (caller.kind === 'anonymous') {
    throw new DetailedRefusal(
      403,
      "PermissionsGuard - no authentication provided. Provide either authorization bearer token containing managed user access token or oAuth client id in 'x-cal-client-id' header.",
    );
  }
  const token = caller.kind === 'stranger-token' ? caller.token : '';
  throw new DetailedRefusal(403, `PermissionsGuard - no oAuth client found for access token=${token}`);
}
