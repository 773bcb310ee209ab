import type { ReleaseName } from '../../src/sandbox/behaviour.ts';
import type { Booking, BookingStatus, EventType, User } from '../../src/sandbox/domain/model.ts';
import { freshState } from '../../src/sandbox/domain/seed.ts';
import { buildServer } from '../../src/sandbox/http/server.ts';
import { BEHAVIOURS } from '../../src/sandbox/releases/index.ts';
import { register as registerEventTypes } from '../../src/sandbox/routes/event-types.ts';
import { register as registerMe } from '../../src/sandbox/routes/me.ts';
import { register as registerSchedules } from '../../src/sandbox/routes/schedules.ts';
import { register as registerSlots } from '../../src/sandbox/routes/slots.ts';
import { Sandbox } from '../../src/sandbox/sandbox.ts';

/** A sandbox whose clock stands still. */
class FrozenSandbox extends Sandbox {
  time = new Date('2026-11-22T12:00:00.000Z');

  override now(): Date {
    return this.time;
  }
}

interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of the body
  body: any;
}

export interface Call {
  as?: 'owner' | 'other' | 'nobody';
  version?: string | null;
  body?: unknown;
}

const VERSIONS: Record<string, string> = {
  schedules: '2024-06-11',
  'event-types': '2024-06-14',
  slots: '2024-09-04',
};

/** The routes of profile, schedules, event types and slots over a sandbox of two fresh users, without a network. */
export function provisioned(release: ReleaseName = '2026-07') {
  const sandbox = new FrozenSandbox(freshState(release), BEHAVIOURS[release]);
  const app = buildServer(sandbox, { rateLimit: 100_000 });
  for (const register of [registerMe, registerSchedules, registerEventTypes, registerSlots]) {
    register(app, sandbox);
  }
  const [owner, other] = sandbox.state.users as [User, User];

  async function call(
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    options: Call = {},
  ): Promise<Answer> {
    const user = { owner, other, nobody: undefined }[options.as ?? 'owner'];
    const area = path.split(/[/?]/)[1] ?? '';
    const version = options.version === undefined ? VERSIONS[area] : options.version;
    const response = await app.inject({
      method,
      url: `/v2${path}`,
      headers: {
        ...(user ? { authorization: `Bearer ${user.apiKey}` } : {}),
        ...(version ? { 'cal-api-version': version } : {}),
        ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(options.body === undefined ? {} : { payload: JSON.stringify(options.body) }),
    });
    return { status: response.statusCode, body: response.json() };
  }

  /** An event type of the owner on a schedule of its own, open daily 08:00 to 12:00 in a zone without summer time. */
  async function eventType(
    options: Record<string, unknown> = {},
    schedule: Record<string, unknown> = {},
  ): Promise<EventType> {
    const { body } = await call('POST', '/schedules', {
      body: {
        name: 'mornings',
        timeZone: 'Atlantic/Reykjavik',
        isDefault: false,
        availability: [
          {
            days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
            startTime: '08:00',
            endTime: '12:00',
          },
        ],
        ...schedule,
      },
    });
    const created = await call('POST', '/event-types', {
      body: {
        title: 'Talk',
        slug: `talk-${sandbox.state.nextId.eventType}`,
        lengthInMinutes: 60,
        minimumBookingNotice: 0,
        scheduleId: body.data.id,
        ...options,
      },
    });
    const eventType = sandbox.eventTypeById(created.body.data?.id);
    if (!eventType) throw new Error(`not created: ${JSON.stringify(created.body)}`);
    return eventType;
  }

  /** Puts a booking into the memory, whatever the rules say. */
  function book(
    eventType: EventType,
    start: string,
    status: BookingStatus = 'accepted',
    attendees = 1,
  ): Booking {
    const begin = new Date(start);
    const id = sandbox.takeId('booking');
    const booking: Booking = {
      id,
      uid: `uid-${id}`,
      icsUid: '',
      title: '',
      description: '',
      hostId: eventType.ownerId,
      eventTypeId: eventType.id,
      status,
      start: begin.toISOString(),
      end: new Date(begin.getTime() + eventType.lengthInMinutes * 60_000).toISOString(),
      duration: eventType.lengthInMinutes,
      location: '',
      createdAt: '',
      updatedAt: '',
      metadata: {},
      attendees: Array.from({ length: attendees }, (_, index) => ({
        id: index,
        name: 'A',
        email: `a${index}@example.test`,
        timeZone: 'UTC',
        language: 'en',
        absent: false,
      })),
      guests: [],
      bookingFieldsResponses: {},
      cancellationReason: null,
      cancelledByEmail: null,
      reschedulingReason: null,
      rescheduledByEmail: null,
      rescheduledFromUid: null,
      rescheduledToUid: null,
      recurringBookingUid: null,
      absentHost: false,
    };
    sandbox.state.bookings.push(booking);
    return booking;
  }

  /** The starts on offer, all dates together. */
  async function starts(eventType: EventType, query: string): Promise<string[]> {
    const { body } = await call('GET', `/slots?eventTypeId=${eventType.id}&${query}`);
    const dates = Object.values(body.data) as { start: string }[][];
    return dates.flat().map(({ start }) => start);
  }

  return { sandbox, owner, other, call, eventType, book, starts };
}
