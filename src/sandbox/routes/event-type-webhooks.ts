import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Webhook } from '../domain/model.ts';
import {
  addWebhook,
  changeWebhook,
  removeWebhooks,
  requireWebhook,
  viewWebhook,
  webhooksOf,
} from '../domain/webhooks.ts';
import { created, success } from '../http/answer.ts';
import { requireUser } from '../http/auth.ts';
import { DetailedRefusal } from '../http/errors.ts';
import { idOf } from '../http/id.ts';
import { bodyFieldsOf, paramOf, queryOf } from '../http/request.ts';
import { pageOf, webhookFieldsOf } from '../http/validation-webhooks.ts';
import type { Sandbox } from '../sandbox.ts';

/** @throws DetailedRefusal 404 or 403; no recording shows either, their texts are guesses */
function ownerOf(request: FastifyRequest, sandbox: Sandbox): Pick<Webhook, 'userId' | 'eventTypeId'> {
  const user = requireUser(request);
  const id = idOf(request, 'eventTypeId');
  const eventType = sandbox.eventTypeById(id);
  if (!eventType) throw new DetailedRefusal(404, `Event type (${id}) not found`);
  if (eventType.ownerId === user.id) return { userId: null, eventTypeId: id };
  throw new DetailedRefusal(
    403,
    `IsUserEventTypeWebhookGuard - user with id=(${user.id}) is not the owner of event type with id=(${id})`,
  );
}

/** One of the event type in the path; another's is as good as none (a guess). */
function requireOwn(request: FastifyRequest, sandbox: Sandbox): Webhook {
  const { eventTypeId } = ownerOf(request, sandbox);
  const id = paramOf(request, 'webhookId');
  const webhook = requireWebhook(sandbox, id);
  if (webhook.eventTypeId !== eventTypeId) throw new DetailedRefusal(404, `Webhook (${id}) not found`);
  return webhook;
}

/** `/v2/event-types/{id}/webhooks`: creating one is recorded (S12#559), the other routes are as documented. */
export function register(app: FastifyInstance, sandbox: Sandbox): void {
  const { triggers } = sandbox.behaviour.webhooks;
  const all = '/v2/event-types/:eventTypeId/webhooks';
  const one = `${all}/:webhookId`;

  app.post(all, (request, reply) => {
    const owner = ownerOf(request, sandbox);
    const input = webhookFieldsOf(bodyFieldsOf(request), triggers, true);
    return created(reply, viewWebhook(addWebhook(sandbox, owner, input), sandbox));
  });

  app.get(all, (request) => {
    const webhooks = webhooksOf(sandbox, ownerOf(request, sandbox));
    return success(pageOf(webhooks, queryOf(request)).map((webhook) => viewWebhook(webhook, sandbox)));
  });

  // The documents say that `data` is a text, not which.
  app.delete(all, (request) => {
    const webhooks = webhooksOf(sandbox, ownerOf(request, sandbox));
    removeWebhooks(sandbox, webhooks);
    return success(`${webhooks.length} webhooks deleted`);
  });

  app.get(one, (request) => success(viewWebhook(requireOwn(request, sandbox), sandbox)));

  app.patch(one, (request) => {
    const webhook = requireOwn(request, sandbox);
    const input = webhookFieldsOf(bodyFieldsOf(request), triggers, false);
    return success(viewWebhook(changeWebhook(sandbox, webhook, input), sandbox));
  });

  app.delete(one, (request) => {
    const webhook = requireOwn(request, sandbox);
    removeWebhooks(sandbox, [webhook]);
    return success(viewWebhook(webhook, sandbox));
  });
}
