import type { FastifyRequest } from 'fastify';

/** A JSON object whose members are not known yet. */
export type Fields = Record<string, unknown>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The parsed body. Without a body, or with one of another media type, it is `{}` (S12 protocol[4]). */
export function bodyOf(request: FastifyRequest): unknown {
  return request.body ?? {};
}

/** The body's members; an array has none. */
export function bodyFieldsOf(request: FastifyRequest): Fields {
  const body = bodyOf(request);
  return isFields(body) ? body : {};
}

/** The query: a name given twice is an array of strings. */
export function queryOf(request: FastifyRequest): Record<string, string | string[]> {
  return request.query as Record<string, string | string[]>;
}

/** A parameter of the route's path, decoded. */
export function paramOf(request: FastifyRequest, name: string): string {
  return (request.params as Record<string, string>)[name] ?? '';
}
