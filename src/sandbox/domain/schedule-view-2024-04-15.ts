import { DateTime } from 'luxon';
import type { Sandbox } from '../sandbox.ts';
import type { AvailabilityRange, Schedule, User } from './model.ts';
import { WEEKDAYS } from './schedule-windows.ts';

function minuteOf(time: string): number {
  const [hour, minute] = time.split(':').map(Number);
  return (hour ?? 0) * 60 + (minute ?? 0);
}

/** Sunday is 0. */
function dayNumbers(range: AvailabilityRange): number[] {
  return range.days.map((day) => (WEEKDAYS.indexOf(day) + 1) % 7);
}

function onDay(date: string, time: string): string {
  return time === '23:59' && date !== '1970-01-01' ? `${date}T23:59:59.999Z` : `${date}T${time}:00.000Z`;
}

/** A schedule as the list of the contract 2024-04-15 shows it (S12#543). */
export function viewScheduleOf20240415(
  sandbox: Sandbox,
  user: User,
  schedule: Schedule,
  count: number,
): Record<string, unknown> {
  const today = DateTime.fromJSDate(sandbox.now(), { zone: 'utc' }).toISODate() ?? '';
  return {
    id: schedule.id,
    name: schedule.name,
    isManaged: false,
    workingHours: schedule.availability.map((range) => ({
      days: dayNumbers(range),
      startTime: minuteOf(range.startTime),
      endTime: minuteOf(range.endTime),
      userId: user.id,
    })),
    schedule: schedule.availability.map((range, index) => ({
      // The sandbox gives ranges no ids of their own; what stands here identifies nothing.
      id: schedule.id * 100 + index,
      userId: user.id,
      eventTypeId: null,
      days: dayNumbers(range),
      startTime: onDay('1970-01-01', range.startTime),
      endTime: onDay('1970-01-01', range.endTime),
      date: null,
      scheduleId: schedule.id,
    })),
    availability: [0, 1, 2, 3, 4, 5, 6].map((day) =>
      schedule.availability
        .filter((range) => dayNumbers(range).includes(day))
        .map((range) => ({ start: onDay(today, range.startTime), end: onDay(today, range.endTime) })),
    ),
    timeZone: schedule.timeZone,
    isDefault: user.defaultScheduleId === schedule.id,
    dateOverrides: schedule.overrides.map((override) => ({
      ranges: [
        {
          start: onDay(override.date, override.startTime),
          end: onDay(override.date, override.endTime),
        },
      ],
    })),
    readOnly: false,
    isLastSchedule: count <= 1,
    userId: user.id,
  };
}
