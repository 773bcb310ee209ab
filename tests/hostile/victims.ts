import type { Call } from '../proxy/proxy.ts';
import type { EvilName } from './evils.ts';

/** A claim, how its own request is told from all others of the run, and what that is answered with. */
export interface Victim {
  claim: string;
  evil: EvilName;
  is: (call: Call, keys: { owner: string; other: string }) => boolean;
}

const NOBODY = '/v2/bookings/nosuchbooking000000000';

const path = (call: Call) => decodeURIComponent(call.path);
const anonymous = (call: Call) => call.headers['authorization'] === undefined;
const version = (call: Call) => call.headers['cal-api-version'];
const sends = (call: Call, text: string) => call.method === 'POST' && call.body.includes(text);

/** Whether the end of the range asked for lies before its start. */
function isReversed(query: string): boolean {
  const [, start = '', end = ''] = /start=([\d-]+)&end=([\d-]+)/.exec(query) ?? [];
  return end < start;
}

/** Claims that only read. */
export const READERS: Victim[] = [
  {
    claim: 'bookings.read.unknown-uid',
    evil: 'an endless body',
    is: (call) => call.method === 'GET' && path(call) === NOBODY,
  },
  {
    claim: 'slots.list.unknown-event-type',
    evil: 'a body of 200 MB',
    is: (call) => path(call).includes('eventTypeId=2000000001'),
  },
  {
    claim: 'slots.list.invalid-start',
    evil: 'a body that is said to have 200 MB',
    is: (call) => path(call).includes('start=soon'),
  },
  {
    claim: 'slots.list.invalid-time-zone',
    evil: '200 MB in 200 kB of gzip',
    is: (call) => path(call).includes('Mars/Olympus'),
  },
  {
    claim: 'slots.list.time-zone',
    evil: 'invalid UTF-8',
    is: (call) => path(call).includes('timeZone=America/New_York'),
  },
  {
    claim: 'slots.list.range-format',
    evil: 'HTML where JSON was due',
    is: (call) => path(call).includes('format=range'),
  },
  {
    claim: 'protocol.version.of-another-area',
    evil: 'truncated JSON',
    is: (call) => path(call) === '/v2/bookings?take=1' && version(call) === '2024-09-04',
  },
  {
    claim: 'bookings.read.by-id',
    evil: 'a redirect to another host',
    is: (call) => call.method === 'GET' && /^\/v2\/bookings\/\d+$/.test(path(call)),
  },
  {
    claim: 'protocol.version.unknown-falls-back',
    evil: 'a slow drip',
    is: (call) => version(call) === '1999-01-01',
  },
  {
    claim: 'bookings.list.no-key',
    evil: 'a connection closed in mid-body',
    is: (call) => path(call) === '/v2/bookings?take=1' && anonymous(call),
  },
  {
    claim: 'bookings.read.no-key',
    evil: 'a Content-Length that is too long',
    is: (call) => call.method === 'GET' && path(call).startsWith('/v2/bookings/') && anonymous(call),
  },
  {
    claim: 'event-types.read.foreign-key',
    evil: 'a Content-Length that is too short',
    is: (call, { other }) =>
      /^\/v2\/event-types\/\d+$/.test(path(call)) && call.headers['authorization'] === `Bearer ${other}`,
  },
  {
    claim: 'schedules.read.foreign-key',
    evil: 'nesting a million deep',
    is: (call, { other }) =>
      /^\/v2\/schedules\/\d+$/.test(path(call)) && call.headers['authorization'] === `Bearer ${other}`,
  },
  {
    claim: 'protocol.rate-limit.not-on-unknown-routes',
    evil: 'bytes that are no HTTP',
    is: (call) => path(call) === '/v2/no-such-thing',
  },
  {
    claim: 'slots.list.reversed-range',
    evil: 'a million values',
    is: (call) => isReversed(path(call)),
  },
  {
    claim: 'bookings.list.foreign-key',
    evil: 'a head without a body',
    is: (call, { other }) =>
      path(call).startsWith('/v2/bookings?attendeeEmail=') &&
      call.headers['authorization'] === `Bearer ${other}`,
  },
];

/** Claims that change something: their requests are carried out, and answered falsely. */
export const WRITERS: Victim[] = [
  {
    claim: 'bookings.create.echoes-metadata',
    evil: 'an endless body',
    is: (call) => sends(call, '"order":"A-17"'),
  },
  {
    claim: 'bookings.create.echoes-attendee',
    evil: 'truncated JSON',
    is: (call) => sends(call, '"language":"de"'),
  },
  {
    claim: 'bookings.cancel.unknown-id',
    evil: 'a redirect to another host',
    is: (call) => path(call) === '/v2/bookings/2000000001/cancel',
  },
  {
    claim: 'bookings.cancel.guest-needs-no-reason',
    evil: 'a slow drip',
    is: (call) => path(call).endsWith('/cancel') && anonymous(call),
  },
  {
    claim: 'bookings.reschedule.reason',
    evil: 'a connection closed in mid-body',
    is: (call) => sends(call, 'a later train'),
  },
  {
    claim: 'schedules.create.reads-back',
    evil: 'nesting a million deep',
    is: (call) => path(call) === '/v2/schedules' && sends(call, 'Europe/Rome'),
  },
  {
    claim: 'event-types.create.reads-back',
    evil: 'HTML where JSON was due',
    is: (call) => path(call) === '/v2/event-types' && sends(call, '"lengthInMinutes":20'),
  },
];

/** Claims that are left in peace. */
export const BYSTANDERS = [
  'bookings.read.by-uid',
  'bookings.cancel.by-uid',
  'bookings.create.accepted',
  'bookings.reschedule.by-uid',
  'slots.list.booked',
  'schedules.delete.gone',
];
