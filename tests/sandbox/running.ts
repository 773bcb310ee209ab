import { afterAll } from 'vitest';
import { type RunningSandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/index.ts';

export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of the body
  body: any;
}

interface Call {
  as?: 'owner' | 'other' | 'nobody';
  version?: string | null;
  body?: unknown;
  /** Sent as it stands instead of `body`. */
  text?: string;
  headers?: Record<string, string>;
}

/** A sandbox over HTTP with an event type of 30 minutes, and what tests do with it. */
export interface Rig {
  sandbox: RunningSandbox;
  eventTypeId: number;
  call(method: string, path: string, options?: Call): Promise<Answer>;
  book(start: string, options?: Call & { with?: Record<string, unknown> }): Promise<Answer>;
}

/**
 * Starts one that ends with the test file, or with the test if given `onTestFinished`. It answers each question about
 * slots anew, unless `change` has it otherwise.
 */
export async function rig(
  options: SandboxOptions = {},
  atEnd: (close: () => Promise<void>) => void = afterAll,
): Promise<Rig> {
  const sandbox = await startSandbox({
    rateLimit: 100_000,
    ...options,
    change: (behaviour) => {
      behaviour.slots.repeatsFor = 0;
      options.change?.(behaviour);
    },
  });
  atEnd(() => sandbox.close());

  const call: Rig['call'] = async (method, path, { as = 'owner', version, body, text, headers } = {}) => {
    const key = { owner: sandbox.keys.owner, other: sandbox.keys.other, nobody: undefined }[as];
    const payload = text ?? (body === undefined ? undefined : JSON.stringify(body));
    const contract = version === undefined ? '2024-08-13' : version;
    const response = await fetch(`${sandbox.url}${path}`, {
      method,
      headers: {
        ...(key ? { authorization: `Bearer ${key}` } : {}),
        ...(contract === null ? {} : { 'cal-api-version': contract }),
        ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(payload === undefined ? {} : { body: payload }),
    });
    const received = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') && received !== '';
    return {
      status: response.status,
      headers: response.headers,
      body: isJson ? JSON.parse(received) : received,
    };
  };

  const eventType = await call('POST', '/v2/event-types', {
    version: '2024-06-14',
    body: { title: 'Call', slug: 'call', lengthInMinutes: 30, minimumBookingNotice: 0 },
  });
  const eventTypeId: number = eventType.body.data.id;
  const attendee = { name: 'Ada', email: 'ada@example.com', timeZone: 'Europe/Rome' };
  return {
    sandbox,
    eventTypeId,
    call,
    book: (start, { with: more, ...rest } = {}) =>
      call('POST', '/v2/bookings', { ...rest, body: { eventTypeId, start, attendee, ...more } }),
  };
}

/** 10:00 UTC on the Monday after so many weeks from today's: inside the working hours of both users. */
export function monday(weeks: number, time = '10:00'): string {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7) + 7 * weeks);
  return `${day.toISOString().slice(0, 10)}T${time}:00.000Z`;
}
