import {
  anything,
  type Components,
  count,
  flag,
  id,
  instant,
  list,
  map,
  name,
  nullable,
  object,
  ref,
  success,
  timeZone,
} from './parts.ts';

const days = list(count);

/** 2024-04-15, where no version is sent (S10, S12, S26#535: the list, one sample each). */
export const legacySchedules: Components = {
  LegacySchedule: object({
    id,
    userId: id,
    name,
    timeZone,
    isDefault: flag,
    isManaged: flag,
    isLastSchedule: flag,
    readOnly: flag,
    // Minutes after midnight; Sunday is 0.
    workingHours: list(object({ days, startTime: count, endTime: count }, { userId: id })),
    // Times of day as moments of 1970-01-01.
    schedule: list(
      object({
        id,
        scheduleId: id,
        userId: nullable(id),
        eventTypeId: nullable(id),
        days,
        startTime: instant,
        endTime: instant,
        date: nullable(instant),
      }),
    ),
    // By day of the week, as moments of today.
    availability: list(list(object({ start: instant, end: instant }))),
    dateOverrides: list(map(anything)),
  }),
  LegacyScheduleList: success(list(ref('LegacySchedule'))),
};
