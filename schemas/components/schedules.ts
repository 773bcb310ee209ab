import {
  type Components,
  date,
  flag,
  id,
  list,
  name,
  object,
  oneOfWords,
  ref,
  success,
  timeOfDay,
  timeZone,
} from './parts.ts';

const day = oneOfWords('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday');
const hours = { startTime: timeOfDay, endTime: timeOfDay };

export const schedules: Components = {
  Availability: object({ days: list(day), ...hours }),
  ScheduleOverride: object({ date, ...hours }),
  Schedule: object({
    id,
    ownerId: id,
    name,
    timeZone,
    availability: list(ref('Availability')),
    isDefault: flag,
    overrides: list(ref('ScheduleOverride')),
  }),

  ScheduleAnswer: success(ref('Schedule')),
  ScheduleList: success(list(ref('Schedule'))),

  CreateScheduleBody: object(
    { name, timeZone, isDefault: flag },
    { availability: list(ref('Availability')), overrides: list(ref('ScheduleOverride')) },
  ),
  UpdateScheduleBody: object(
    {},
    {
      name,
      timeZone,
      isDefault: flag,
      availability: list(ref('Availability')),
      overrides: list(ref('ScheduleOverride')),
    },
  ),
};
