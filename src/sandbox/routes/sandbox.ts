import type { FastifyInstance } from 'fastify';
import type { Sandbox } from '../sandbox.ts';

const OF_SANDBOX = { config: { ofSandbox: true } };

/**
 * What no Cal.com has: `GET /_sandbox` says what is played, `GET /_sandbox/state` shows the memory without keys,
 * `GET /_sandbox/deliveries` what webhooks were sent. None needs a key or counts in the rate limit.
 */
export function register(app: FastifyInstance, sandbox: Sandbox, mutant: string | null): void {
  app.get('/_sandbox', OF_SANDBOX, () => ({
    sandbox: 'calcom-contract',
    release: sandbox.behaviour.release,
    mutant,
    now: sandbox.now().toISOString(),
  }));
  app.get('/_sandbox/state', OF_SANDBOX, () => ({
    ...sandbox.state,
    users: sandbox.state.users.map(({ apiKey: _, spentApiKeys: __, ...user }) => user),
    webhooks: sandbox.state.webhooks.map(({ secret: _, ...webhook }) => webhook),
  }));
  app.get('/_sandbox/deliveries', OF_SANDBOX, () => sandbox.deliveries.log);
}
