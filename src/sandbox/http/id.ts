import type { FastifyRequest } from 'fastify';
import { DetailedRefusal } from './errors.ts';
import { paramOf } from './request.ts';

/**
 * A numeric id in the path.
 * @throws DetailedRefusal 400 for anything else. No recording shows this; it is the usual text of the framework that
 * the other answers come from.
 */
export function idOf(request: FastifyRequest, name: string): number {
  const text = paramOf(request, name);
  if (!/^-?\d+$/.test(text)) throw new DetailedRefusal(400, 'Validation failed (numeric string is expected)');
  return Number(text);
}
