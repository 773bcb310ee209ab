import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CreateBookingBody, CreateEventTypeBody, CreateScheduleBody } from '../../schemas/index.ts';
import {
  createMarks,
  Journal,
  journalHooks,
  type Marks,
  newRunId,
  type Recorder,
} from '../../src/cleanup/index.ts';
import { type Client, type ClientOptions, createClient } from '../../src/client/index.ts';
import {
  DEFAULT_RELEASE,
  type ReleaseName,
  type RunningSandbox,
  startSandbox,
} from '../../src/sandbox/index.ts';
import { liveBookingsOf } from '../belongings/belongings.ts';

/** A sandbox, and a suite that makes things on it. */
export interface Bench {
  sandbox: RunningSandbox;
  folder: string;
  runId: string;
  marks: Marks;
  /** A client whose creates are journaled through a recorder. */
  client(recorder?: Recorder, options?: Partial<ClientOptions>): Client;
  journal(worker?: string, runId?: string): Journal;
  /** What takes part in the accounts, by the sandbox's own memory. */
  left(): { bookings: string[]; eventTypes: string[]; schedules: string[] };
  close(): Promise<void>;
}

export async function startBench(release: ReleaseName = DEFAULT_RELEASE): Promise<Bench> {
  const sandbox = await startSandbox({ release, rateLimit: 100_000 });
  const folder = mkdtempSync(join(tmpdir(), 'cleanup-'));
  const runId = newRunId();
  return {
    sandbox,
    folder,
    runId,
    marks: createMarks({ runId, worker: 'w0', domain: 'example.com' }),
    client: (recorder, options = {}) =>
      createClient({
        baseUrl: sandbox.url,
        keys: sandbox.keys,
        pace: { turn: async () => {}, learn: () => {}, hold: () => {} },
        ...(recorder === undefined ? {} : journalHooks(recorder)),
        ...options,
      }),
    journal: (worker = 'w0', run = runId) =>
      Journal.create({ runDir: join(folder, run), runId: run, worker, targetUrl: sandbox.url }),
    left() {
      const state = sandbox.state();
      const { eventTypes, schedules } = state;
      return {
        bookings: liveBookingsOf(state).map(({ uid }) => uid),
        eventTypes: eventTypes.map(({ slug }) => slug),
        schedules: schedules.map(({ name }) => name),
      };
    },
    async close() {
      await sandbox.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Open round the clock, in a zone without summer time. */
export function scheduleBody(name: string): CreateScheduleBody {
  const availability = [{ days: [...DAYS], startTime: '00:00', endTime: '23:30' }];
  return { name, timeZone: 'Asia/Dubai', isDefault: false, availability };
}

export function eventTypeBody(slug: string, scheduleId: number): CreateEventTypeBody {
  return { title: slug, slug, lengthInMinutes: 30, scheduleId };
}

/** In `days` days, at the first hour of the day: inside of any working hours. */
export function bookingBody(eventTypeId: number, email: string, days: number): CreateBookingBody {
  const start = new Date(Date.now() + days * 86_400_000);
  start.setUTCHours(10, 0, 0, 0);
  return {
    eventTypeId,
    start: start.toISOString(),
    attendee: { name: 'Ada', email, timeZone: 'Europe/Berlin' },
  };
}

/** A schedule and an event type on it. */
export async function provision(client: Client, marks: Marks): Promise<number> {
  const owner = client.as('owner');
  const schedule = (await owner.schedules.create(scheduleBody(marks.scheduleName('round the clock')))).data;
  return (await owner.eventTypes.create(eventTypeBody(marks.slug('plain'), schedule.id))).data.id;
}
