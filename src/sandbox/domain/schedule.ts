import { DetailedRefusal } from '../http/errors.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Schedule, User } from './model.ts';

/**
 * The caller's schedule.
 * @throws DetailedRefusal 404 for none of that id, 403 for somebody else's (S12#534, S12#535).
 */
export function requireOwnSchedule(sandbox: Sandbox, user: User, id: number): Schedule {
  const schedule = sandbox.scheduleById(id);
  if (!schedule) throw new DetailedRefusal(404, `Schedule with ID=${id} does not exist.`);
  refuseForeign(user, schedule);
  return schedule;
}

/** @throws DetailedRefusal 403 if the schedule is not the user's (S12#534, #537, #538). */
export function refuseForeign(user: User, schedule: Schedule): void {
  if (schedule.ownerId === user.id) return;
  throw new DetailedRefusal(403, `User with ID=${user.id} does not own schedule with ID=${schedule.id}`);
}

/** A schedule as the contract 2024-06-11 shows it. */
export function viewSchedule(sandbox: Sandbox, schedule: Schedule): Record<string, unknown> {
  const owner = sandbox.userById(schedule.ownerId);
  return {
    id: schedule.id,
    ownerId: schedule.ownerId,
    name: schedule.name,
    timeZone: schedule.timeZone,
    availability: schedule.availability,
    isDefault: owner?.defaultScheduleId === schedule.id,
    overrides: schedule.overrides,
  };
}
