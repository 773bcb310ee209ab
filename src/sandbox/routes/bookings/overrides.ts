import type { FastifyRequest } from 'fastify';
import type { User } from '../../domain/model.ts';
import { contractOf } from '../../http/version.ts';
import type { Sandbox } from '../../sandbox.ts';
import type { Overrides } from './create-body.ts';

/** Whether the contract asked for knows what a host may pass over: 2026-02-25 does, 2024-08-13 calls it unknown (F09). */
export const knowsOverrides = (request: FastifyRequest, sandbox: Sandbox): boolean =>
  sandbox.behaviour.bookings.hostOverrides && contractOf(request) === '2026-02-25';

/** What is not looked at; of whoever is not the host it is ignored (F71). */
export function overridesOf(body: Overrides, caller: User | undefined, host: User) {
  const isHost = caller?.id === host.id;
  return {
    conflicts: isHost && body.allowConflicts === true,
    bounds: isHost && body.allowBookingOutOfBounds === true,
    limits: isHost && body.skipBookingLimits === true,
  };
}
