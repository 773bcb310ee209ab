import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AvailabilityRange, DateOverride, Schedule, User } from '../domain/model.ts';
import { refuseForeign, requireOwnSchedule, viewSchedule } from '../domain/schedule.ts';
import { viewScheduleOf20240415 } from '../domain/schedule-view-2024-04-15.ts';
import { DEFAULT_AVAILABILITY, WEEKDAYS } from '../domain/schedule-windows.ts';
import { requireUser } from '../http/auth.ts';
import { DetailedRefusal, ValidationRefusal } from '../http/errors.ts';
import { idOf } from '../http/id.ts';
import { bodyFieldsOf, type Fields } from '../http/request.ts';
import {
  broken,
  brokenInEach,
  eachIsIn,
  isArray,
  isBoolean,
  isDateString,
  isString,
  isTimeOfDay,
  isTimeZone,
  known,
  type PropertyRule,
} from '../http/validation-rules.ts';
import { byContract, servedFor } from '../http/version.ts';
import type { Sandbox } from '../sandbox.ts';

const TIMES: readonly PropertyRule[] = [
  { property: 'startTime', check: isTimeOfDay },
  { property: 'endTime', check: isTimeOfDay },
];
const RANGE: readonly PropertyRule[] = [{ property: 'days', check: eachIsIn(WEEKDAYS) }, ...TIMES];
const OVERRIDE: readonly PropertyRule[] = [{ property: 'date', check: isDateString }, ...TIMES];

const CREATE: readonly PropertyRule[] = [
  { property: 'name', check: isString },
  { property: 'timeZone', check: isTimeZone },
  { property: 'availability', optional: true, check: isArray, children: brokenInEach(RANGE) },
  { property: 'isDefault', check: isBoolean },
  { property: 'overrides', optional: true, check: isArray, children: brokenInEach(OVERRIDE) },
];
const UPDATE = CREATE.map((rule) => ({ ...rule, optional: true }));

/** What a body may change; its types have been checked by the rules. */
interface Input {
  name?: string | null;
  timeZone?: string | null;
  availability?: AvailabilityRange[] | null;
  isDefault?: boolean | null;
  overrides?: DateOverride[] | null;
}

function inputOf(request: FastifyRequest, rules: readonly PropertyRule[]): Input {
  const input: Fields = known(bodyFieldsOf(request), rules);
  const errors = broken(input, rules);
  if (errors.length > 0) throw new ValidationRefusal(errors);
  return input;
}

/** Ranges and overrides without members that Cal.com does not know. */
function plainRanges(ranges: readonly AvailabilityRange[]): AvailabilityRange[] {
  return ranges.map(({ days, startTime, endTime }) => ({ days: [...days], startTime, endTime }));
}

function plainOverrides(overrides: readonly DateOverride[]): DateOverride[] {
  return overrides.map(({ date, startTime, endTime }) => ({ date: date.slice(0, 10), startTime, endTime }));
}

function create(sandbox: Sandbox, user: User, input: Input): Schedule {
  const schedule: Schedule = {
    id: sandbox.takeId('schedule'),
    ownerId: user.id,
    name: input.name ?? '',
    timeZone: input.timeZone ?? user.timeZone,
    availability: plainRanges(input.availability ?? DEFAULT_AVAILABILITY),
    overrides: plainOverrides(input.overrides ?? []),
  };
  sandbox.state.schedules.push(schedule);
  if (input.isDefault) user.defaultScheduleId = schedule.id;
  sandbox.save();
  return schedule;
}

function change(sandbox: Sandbox, user: User, schedule: Schedule, input: Input): Schedule {
  const changed: Schedule = {
    ...schedule,
    name: input.name ?? schedule.name,
    timeZone: input.timeZone ?? schedule.timeZone,
    availability: input.availability ? plainRanges(input.availability) : schedule.availability,
    overrides: input.overrides ? plainOverrides(input.overrides) : schedule.overrides,
  };
  if (sandbox.behaviour.offer.keepsChanges.schedules) Object.assign(schedule, changed);
  if (input.isDefault) user.defaultScheduleId = schedule.id;
  sandbox.save();
  return changed;
}

/** Deletes even the default one, which the user keeps naming as default (S12#541, S26#665). */
function remove(sandbox: Sandbox, user: User, id: number): void {
  const schedule = sandbox.scheduleById(id);
  // 400 here where reading answers 404 (S12#540).
  if (!schedule) throw new DetailedRefusal(400, `Schedule with ID=${id} does not exist.`);
  refuseForeign(user, schedule);
  sandbox.state.schedules = sandbox.state.schedules.filter((other) => other !== schedule);
  for (const eventType of sandbox.state.eventTypes) {
    if (eventType.scheduleId === id) eventType.scheduleId = null;
  }
  sandbox.save();
}

/** `/v2/schedules`, contract 2024-06-11; the list of the old contract is there too, the rest of it is not. */
export function register(app: FastifyInstance, sandbox: Sandbox): void {
  const current = servedFor('2024-06-11');
  const success = (schedule: Schedule) => ({ status: 'success', data: viewSchedule(sandbox, schedule) });
  const ownOf = (user: User) =>
    sandbox.state.schedules.filter((schedule) => schedule.ownerId === user.id).sort((a, b) => a.id - b.id);

  app.post('/v2/schedules', current, (request, reply) => {
    const user = requireUser(request);
    const schedule = create(sandbox, user, inputOf(request, CREATE));
    return reply.status(201).send(success(schedule));
  });

  app.get(
    '/v2/schedules',
    servedFor('2024-04-15', '2024-06-11'),
    byContract({
      '2024-06-11': (request) => {
        const own = ownOf(requireUser(request));
        return { status: 'success', data: own.map((schedule) => viewSchedule(sandbox, schedule)) };
      },
      '2024-04-15': (request) => {
        const user = requireUser(request);
        const own = ownOf(user);
        const data = own.map((schedule) => viewScheduleOf20240415(sandbox, user, schedule, own.length));
        return { status: 'success', data };
      },
    }),
  );

  app.get('/v2/schedules/default', current, (request) => {
    const user = requireUser(request);
    return success(requireOwnSchedule(sandbox, user, user.defaultScheduleId));
  });

  app.get('/v2/schedules/:scheduleId', current, (request) => {
    const user = requireUser(request);
    return success(requireOwnSchedule(sandbox, user, idOf(request, 'scheduleId')));
  });

  app.patch('/v2/schedules/:scheduleId', current, (request) => {
    const user = requireUser(request);
    const input = inputOf(request, UPDATE);
    const schedule = requireOwnSchedule(sandbox, user, idOf(request, 'scheduleId'));
    return success(change(sandbox, user, schedule, input));
  });

  app.delete('/v2/schedules/:scheduleId', current, (request) => {
    remove(sandbox, requireUser(request), idOf(request, 'scheduleId'));
    return { status: 'success' };
  });
}
