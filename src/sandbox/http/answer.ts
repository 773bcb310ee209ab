import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';

/** The body of a success. */
export function success(data: unknown): { status: 'success'; data: unknown } {
  return { status: 'success', data };
}

/** The same, answered 201. */
export function created(reply: FastifyReply, data: unknown): { status: 'success'; data: unknown } {
  reply.code(201);
  return success(data);
}

/** The weak entity tag that Cal.com sends: the length in hex and a SHA-1 (S12#1). */
export function entityTag(payload: string): string {
  const digest = createHash('sha1').update(payload, 'utf8').digest('base64').slice(0, 27);
  return `W/"${Buffer.byteLength(payload).toString(16)}-${digest}"`;
}
