import type { FastifyRequest } from 'fastify';
import { CodedRefusal } from './errors.ts';
import { paramOf } from './request.ts';

const LARGEST = 2 ** 31 - 1;

/**
 * A numeric id in the path. Anything else is read as no number, which the database refuses: so it was seen of event types
 * and of users (S12#511, S12#272); that it holds of the others, and of numbers too large for its column, is a guess.
 * @throws CodedRefusal 500
 */
export function idOf(request: FastifyRequest, name: string): number {
  const id = Number(paramOf(request, name));
  if (Number.isInteger(id) && Math.abs(id) <= LARGEST) return id;
  throw new CodedRefusal(500, 'INTERNAL_SERVER_ERROR', 'There was an error, please try again later.');
}
