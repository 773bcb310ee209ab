import type { FastifyInstance } from 'fastify';
import type { Rewrite } from './mutant.ts';

/** Puts a mutant's rewrite between the routes and the wire. */
export function rewriteAnswers(app: FastifyInstance, rewrite: Rewrite): void {
  app.addHook('preSerialization', async (request, reply, payload) => {
    const { routeOptions, method } = request;
    if (method !== rewrite.method || routeOptions.url !== rewrite.route) return payload;
    const answer = rewrite.change({ status: reply.statusCode, body: payload as Record<string, unknown> });
    reply.code(answer.status);
    return answer.body;
  });
}
