import type { ReleaseName } from '../behaviour.ts';
import type { Schedule, State, User } from './model.ts';

function user(id: number, name: string, mailbox: string, scheduleId: number, keyDigit: string): User {
  return {
    id,
    name,
    username: `contract-${mailbox}`,
    email: `${mailbox}@example.test`,
    timeZone: 'Europe/London',
    weekStart: 'Monday',
    timeFormat: 12,
    locale: 'en',
    defaultScheduleId: scheduleId,
    apiKey: `cal_sandbox_${mailbox}_${keyDigit.repeat(20)}`,
  };
}

function workingHours(id: number, ownerId: number): Schedule {
  return {
    id,
    ownerId,
    name: 'Working hours',
    timeZone: 'Europe/London',
    availability: [
      {
        days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
        startTime: '09:00',
        endTime: '17:00',
      },
    ],
    overrides: [],
  };
}

/** A fresh account as it was recorded (S12 provisioning[0], [1]): two users, each with the default schedule. */
export function freshState(release: ReleaseName): State {
  return {
    release,
    users: [user(101, 'Contract Host', 'host', 201, '1'), user(102, 'Contract Other', 'other', 202, '2')],
    teams: [],
    schedules: [workingHours(201, 101), workingHours(202, 102)],
    eventTypes: [],
    bookings: [],
    reservations: [],
    webhooks: [],
    clock: { aheadMs: 0, of: {} },
    privateLinks: [],
    absences: [],
    eventTypeChanges: [],
    nextId: { schedule: 1001, eventType: 5001, booking: 9001, attendee: 1, absence: 301 },
  };
}
