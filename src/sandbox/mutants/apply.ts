import type { FastifyInstance } from 'fastify';
import { callerOf } from '../http/auth.ts';
import { DetailedRefusal } from '../http/errors.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Exclusion, Mutant } from './mutant.ts';
import { rewriteAnswers } from './rewrite.ts';

/** Gives the server what a mutant does at its surface: other answers, callers turned away, a route too many. */
export function applyMutant(app: FastifyInstance, mutant: Mutant, sandbox: Sandbox): void {
  if (mutant.rewrite) rewriteAnswers(app, mutant.rewrite);
  if (mutant.excludes) exclude(app, mutant.excludes, sandbox);
  if (mutant.serves) {
    const { method, route } = mutant.serves;
    app.route({ method, url: route, handler: () => ({ status: 'success', data: {} }) });
  }
}

function exclude(app: FastifyInstance, { method, route, who }: Exclusion, sandbox: Sandbox): void {
  const [host] = sandbox.state.users;
  app.addHook('preHandler', async (request) => {
    if (request.method !== method || request.routeOptions.url !== route) return;
    const caller = callerOf(request);
    const isStranger = caller.kind === 'user' && caller.user !== host;
    if (who === 'anonymous' ? caller.kind === 'anonymous' : isStranger)
      throw new DetailedRefusal(403, 'A mutant turns this caller away.');
  });
}
