import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Webhook } from '../domain/model.ts';
import {
  addWebhook,
  changeWebhook,
  removeWebhooks,
  requireWebhook,
  viewWebhook,
  viewWholeWebhook,
  webhooksOf,
} from '../domain/webhooks.ts';
import { created, success } from '../http/answer.ts';
import { requireUser } from '../http/auth.ts';
import { DetailedRefusal } from '../http/errors.ts';
import { bodyFieldsOf, paramOf, queryOf } from '../http/request.ts';
import { pageOf, webhookFieldsOf } from '../http/validation-webhooks.ts';
import type { Sandbox } from '../sandbox.ts';

/** @throws DetailedRefusal 404 or, for somebody else's, 403 (S12 webhooks[4], [6], S12#558, S12#569) */
function requireOwn(request: FastifyRequest, sandbox: Sandbox): Webhook {
  const user = requireUser(request);
  const id = paramOf(request, 'webhookId');
  const webhook = requireWebhook(sandbox, id);
  if (webhook.userId === user.id) return webhook;
  throw new DetailedRefusal(
    403,
    `IsUserWebhookGuard - user with id=(${user.id}) is not the owner of webhook with id=(${id})`,
  );
}

/** `/v2/webhooks`, a user's own, for every contract (F08). */
export function register(app: FastifyInstance, sandbox: Sandbox): void {
  const { triggers } = sandbox.behaviour.webhooks;
  const ownerOf = (request: FastifyRequest) => ({ userId: requireUser(request).id, eventTypeId: null });

  app.post('/v2/webhooks', (request, reply) => {
    const owner = ownerOf(request);
    const input = webhookFieldsOf(bodyFieldsOf(request), triggers, true);
    return created(reply, viewWebhook(addWebhook(sandbox, owner, input), sandbox));
  });

  app.get('/v2/webhooks', (request) =>
    success(
      pageOf(webhooksOf(sandbox, ownerOf(request)), queryOf(request)).map((webhook) =>
        viewWebhook(webhook, sandbox),
      ),
    ),
  );

  app.get('/v2/webhooks/:webhookId', (request) =>
    success(viewWholeWebhook(requireOwn(request, sandbox), sandbox)),
  );

  app.patch('/v2/webhooks/:webhookId', (request) => {
    const webhook = requireOwn(request, sandbox);
    const input = webhookFieldsOf(bodyFieldsOf(request), triggers, false);
    return success(viewWebhook(changeWebhook(sandbox, webhook, input), sandbox));
  });

  app.delete('/v2/webhooks/:webhookId', (request) => {
    const webhook = requireOwn(request, sandbox);
    removeWebhooks(sandbox, [webhook]);
    return success(viewWebhook(webhook, sandbox));
  });
}
