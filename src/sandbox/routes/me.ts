import type { FastifyInstance } from 'fastify';
import type { User } from '../domain/model.ts';
import { requireOwnSchedule } from '../domain/schedule.ts';
import { WEEKDAYS } from '../domain/schedule-windows.ts';
import { requireUser } from '../http/auth.ts';
import { ValidationRefusal } from '../http/errors.ts';
import { bodyFieldsOf } from '../http/request.ts';
import { isLanguage } from '../http/validation-language.ts';
import {
  broken,
  isEmail,
  isIn,
  isNumber,
  isString,
  isTimeZone,
  known,
  type PropertyRule,
} from '../http/validation-rules.ts';
import type { Sandbox } from '../sandbox.ts';

const RULES: readonly PropertyRule[] = [
  { property: 'email', optional: true, check: isEmail },
  { property: 'name', optional: true, check: isString },
  { property: 'timeFormat', optional: true, check: isIn([12, 24]) },
  { property: 'defaultScheduleId', optional: true, check: isNumber },
  { property: 'weekStart', optional: true, check: isIn(WEEKDAYS) },
  { property: 'timeZone', optional: true, check: isTimeZone },
  { property: 'locale', optional: true, check: isLanguage },
  { property: 'avatarUrl', optional: true, check: isString },
  { property: 'bio', optional: true, check: isString },
];
function viewOf(user: User, sandbox: Sandbox): Record<string, unknown> {
  const { showsProfile, showsLocale } = sandbox.behaviour.me;
  // H9 shape: a text of whoever has written one
  const bio = user.bio ?? (showsLocale ? '' : null);
  const profile = showsProfile ? { name: user.name, avatarUrl: user.avatarUrl ?? null, bio } : {};
  return {
    id: user.id,
    email: user.email,
    ...profile,
    timeFormat: user.timeFormat,
    defaultScheduleId: user.defaultScheduleId,
    weekStart: user.weekStart,
    timeZone: user.timeZone,
    username: user.username,
    // H9 shape: null of the account that was looked at
    ...(showsLocale ? { locale: null } : {}),
    organizationId: null,
  };
}

/** `GET` and `PATCH /v2/me`, for every contract (F08). */
export function register(app: FastifyInstance, sandbox: Sandbox): void {
  app.get('/v2/me', (request) => ({ status: 'success', data: viewOf(requireUser(request), sandbox) }));

  app.patch('/v2/me', (request) => {
    const user = requireUser(request);
    const input = known(bodyFieldsOf(request), RULES);
    const errors = broken(input, RULES);
    if (errors.length > 0) throw new ValidationRefusal(errors);
    if (typeof input['defaultScheduleId'] === 'number') {
      requireOwnSchedule(sandbox, user, input['defaultScheduleId']);
    }
    const given = Object.entries(input).filter(([, value]) => value !== undefined && value !== null);
    const changed: User = { ...user, ...Object.fromEntries(given) };
    if (sandbox.behaviour.offer.keepsChanges.account) Object.assign(user, changed);
    sandbox.save();
    return { status: 'success', data: viewOf(changed, sandbox) };
  });
}
