import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { success } from '../http/answer.ts';
import { requireUser } from '../http/auth.ts';
import { BareRefusal, ValidationRefusal } from '../http/errors.ts';
import { bodyFieldsOf } from '../http/request.ts';
import { all, broken, isBoolean, isNumber, known, min, type PropertyRule } from '../http/validation-rules.ts';
import type { Sandbox } from '../sandbox.ts';

/** The documented types; how long the new key is valid is not kept. */
const REFRESH: readonly PropertyRule[] = [
  { property: 'apiKeyDaysValid', optional: true, check: all(isNumber, min(1)) },
  { property: 'apiKeyNeverExpires', optional: true, check: isBoolean },
];

/** What an account without calendars and conferencing apps answers (S12#662, S12#669), and new keys for old ones. */
export function register(app: FastifyInstance, sandbox: Sandbox): void {
  app.get('/v2/calendars', (request) => {
    requireUser(request);
    return success({ connectedCalendars: [], destinationCalendar: {} });
  });

  app.get('/v2/conferencing', (request) => {
    requireUser(request);
    return success([]);
  });

  // 200, not 201 (S12#672); on 2026-07 it fails and the key stays valid (S26#664, S26#665).
  app.post('/v2/api-keys/refresh', (request) => {
    const user = requireUser(request);
    const body = known(bodyFieldsOf(request), REFRESH);
    const errors = broken(body, REFRESH);
    if (errors.length > 0) throw new ValidationRefusal(errors);
    if (!sandbox.behaviour.auth.refreshesKeys) throw new BareRefusal(500, 'Internal server error');
    user.spentApiKeys = [...(user.spentApiKeys ?? []), user.apiKey];
    user.apiKey = `cal_${randomBytes(16).toString('hex')}`;
    sandbox.save();
    return success({ apiKey: user.apiKey });
  });
}
