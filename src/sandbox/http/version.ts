import type { FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import type { Behaviour, FurtherContract } from '../behaviour.ts';
import { DetailedRefusal } from './errors.ts';

/** The contracts that Cal.com knows; any other value of `cal-api-version` counts as the oldest one (F10). */
const CONTRACTS = ['2024-04-15', '2024-06-11', '2024-06-14', '2024-08-13', '2024-09-04'] as const;
export type Contract = (typeof CONTRACTS)[number] | FurtherContract;

const contracts = new WeakMap<FastifyRequest, Contract>();

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The contracts that this route serves; none given: every one. */
    contracts?: readonly Contract[];
  }
}

/** The contract that a request asks for: what its header names, else 2024-04-15. */
export function contractOf(request: FastifyRequest): Contract {
  return contracts.get(request) ?? '2024-04-15';
}

/** Route options: the route exists for these contracts only; for others it answers 404 "Cannot …" (F10, F11). */
export function servedFor(...contracts: Contract[]): RouteShorthandOptions {
  return { config: { contracts } };
}

/** The 404 of what is no route, before any key is looked at. */
export function noSuchRoute(request: FastifyRequest): DetailedRefusal {
  return new DetailedRefusal(404, `Cannot ${request.method} ${request.originalUrl}`);
}

/**
 * @throws DetailedRefusal 404 if the route does not serve the contract asked for; 400 for an unknown value where a
 * mutant has it so
 */
export function checkContract(
  request: FastifyRequest,
  { unknownValue, further }: Behaviour['versions'],
): void {
  const asked = request.headers['cal-api-version'];
  const known = [...CONTRACTS, ...further].find((contract) => contract === asked);
  if (unknownValue === 'refused' && asked !== undefined && known === undefined) {
    throw new DetailedRefusal(400, `Unknown cal-api-version ${String(asked)}`);
  }
  contracts.set(request, known ?? '2024-04-15');
  const served = request.routeOptions.config.contracts;
  if (served && !served.includes(contractOf(request))) throw noSuchRoute(request);
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;

/** A handler that hands on by contract; a contract without a handler of its own is answered 404. */
export function byContract(handlers: Partial<Record<Contract, Handler>>): Handler {
  return (request, reply) => {
    const handler = handlers[contractOf(request)];
    if (!handler) throw noSuchRoute(request);
    return handler(request, reply);
  };
}
