import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Absence, User } from '../domain/model.ts';
import { created, success } from '../http/answer.ts';
import { requireUser } from '../http/auth.ts';
import { DetailedRefusal, ValidationRefusal } from '../http/errors.ts';
import { idOf } from '../http/id.ts';
import { bodyFieldsOf, type Fields } from '../http/request.ts';
import { broken, isDateString, isIn, isString, known, type PropertyRule } from '../http/validation-rules.ts';
import type { Sandbox } from '../sandbox.ts';

const REASONS = ['unspecified', 'vacation', 'travel', 'sick', 'public_holiday'];

const rulesOf = (isNew: boolean): PropertyRule[] => [
  { property: 'start', optional: !isNew, check: isDateString },
  { property: 'end', optional: !isNew, check: isDateString },
  { property: 'notes', optional: true, check: isString },
  { property: 'reason', optional: true, check: isIn(REASONS) },
];

/** Bodies as documented for the absences of members of an organisation ([D]). @throws ValidationRefusal 400 */
function inputOf(request: FastifyRequest, isNew: boolean): Fields {
  const rules = rulesOf(isNew);
  const input = known(bodyFieldsOf(request), rules);
  const errors = broken(input, rules);
  if (errors.length > 0) throw new ValidationRefusal(errors);
  return input;
}

/** @throws DetailedRefusal 404; a guess */
function requireOwn(sandbox: Sandbox, user: User, id: number): Absence {
  const absence = sandbox.state.absences.find((one) => one.id === id && one.userId === user.id);
  if (!absence) throw new DetailedRefusal(404, `Out of office entry with id ${id} not found`);
  return absence;
}

const wholeInstant = (value: unknown, before: string): string =>
  typeof value === 'string' ? new Date(value).toISOString() : before;

/** What only the hosted service has below `/v2/me` (H9 shape). That an absence takes no slot away here is a gap. */
export function register(app: FastifyInstance, sandbox: Sandbox): void {
  if (!sandbox.behaviour.hasHostedRoutes) return;
  const { state } = sandbox;

  app.get('/v2/me/ooo', (request) => {
    const user = requireUser(request);
    return success(state.absences.filter(({ userId }) => userId === user.id));
  });

  app.post('/v2/me/ooo', (request, reply) => {
    const user = requireUser(request);
    const { start, end, notes, reason } = inputOf(request, true);
    const absence: Absence = {
      userId: user.id,
      toUserId: null,
      id: sandbox.takeId('absence'),
      uuid: randomUUID(),
      start: wholeInstant(start, ''),
      end: wholeInstant(end, ''),
      notes: typeof notes === 'string' ? notes : '',
      reason: typeof reason === 'string' ? reason : 'unspecified',
    };
    state.absences.push(absence);
    sandbox.save();
    return created(reply, absence);
  });

  app.patch('/v2/me/ooo/:oooId', (request) => {
    const absence = requireOwn(sandbox, requireUser(request), idOf(request, 'oooId'));
    const { start, end, ...rest } = inputOf(request, false);
    const times = { start: wholeInstant(start, absence.start), end: wholeInstant(end, absence.end) };
    Object.assign(absence, rest, times);
    sandbox.save();
    return success(absence);
  });

  app.delete('/v2/me/ooo/:oooId', (request) => {
    const absence = requireOwn(sandbox, requireUser(request), idOf(request, 'oooId'));
    state.absences.splice(state.absences.indexOf(absence), 1);
    sandbox.save();
    return success(absence);
  });

  // H9 shape: 403 for an account of no organisation ([D], F97); its text is a guess.
  app.get('/v2/me/booking-limits', (request) => {
    requireUser(request);
    throw new DetailedRefusal(403, 'Booking limits are not available for this account');
  });

  // H9 shape, of an account in no team.
  app.get('/v2/me/team-booking-limits', (request) => {
    requireUser(request);
    return success({ teams: [], globalLimit: null, isOvercommitted: false });
  });
}
