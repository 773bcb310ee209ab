import type { FastifyInstance } from 'fastify';
import type { Rewrite } from './mutant.ts';

/** Puts a mutant's rewrite between the routes and the wire. */
export function rewriteAnswers(app: FastifyInstance, rewrite: Rewrite): void {
  app.addHook('preSerialization', async (request, reply, payload) => {
    const { routeOptions, method } = request;
    const route = request.is404 ? null : routeOptions.url;
    if (method !== rewrite.method || route !== rewrite.route) return payload;
    const before = reply.getHeaders();
    const { status, body, headers } = rewrite.change({
      status: reply.statusCode,
      body: payload as Record<string, unknown>,
      headers: before,
    });
    reply.code(status);
    if (headers) {
      for (const name of Object.keys(before)) if (!(name in headers)) reply.removeHeader(name);
      for (const [name, value] of Object.entries(headers)) reply.header(name, value);
    }
    return body;
  });
}
