import { type Answer, altered, headed, lenient, type Mutant } from './mutant.ts';

const ME = { method: 'GET', route: '/v2/me' };
const LIST = { method: 'GET', route: '/v2/bookings' };
/** Whatever is no route, asked for by GET. */
const NOWHERE = { method: 'GET', route: null };

/** What breaks the protocol that all operations share. */
export const protocolMutants: readonly Mutant[] = [
  {
    name: 'unknown-version-refused',
    says: 'an unknown value of cal-api-version answers 400',
    breaks: [
      'protocol.version.not-for-me',
      'protocol.version.sent-twice',
      'protocol.version.unknown-falls-back',
      'protocol.version.written-otherwise',
    ],
    change: ({ versions }) => {
      versions.unknownValue = 'refused';
    },
  },
  {
    name: 'list-without-key',
    says: 'the list of bookings answers without a key',
    breaks: ['protocol.auth.no-key', 'bookings.list.no-key'],
    change: ({ auth }) => {
      auth.listNeedsKey = false;
    },
  },
  lenient('list-lenient', 'listing bookings is never refused', 'GET /v2/bookings', [
    'protocol.auth.foreign-token',
    'protocol.auth.wrong-scheme',
    'protocol.errors.envelope',
    'protocol.errors.validation',
    'protocol.version.of-another-area',
  ]),
  lenient('me-lenient', 'whatever key one shows, one is told who one is', 'GET /v2/me', [
    'protocol.auth.no-key',
    'protocol.auth.unknown-key',
  ]),
  lenient('read-lenient', 'reading a booking is never refused', 'GET /v2/bookings/:uid', [
    'protocol.auth.unknown-key-on-public-route',
    'protocol.legacy.read-by-id',
    'protocol.legacy.read-unknown',
    'protocol.version.of-slots',
  ]),
  lenient('slots-lenient', 'the slots are told in every version', 'GET /v2/slots', [
    'protocol.version.of-bookings-on-slots',
    'protocol.version.slots-need-one',
  ]),
  refused(
    'errors-without-path',
    'an error does not repeat the path that was asked for',
    LIST,
    ['protocol.errors.envelope'],
    ({ path: _, ...body }) => body,
  ),
  refused(
    'errors-without-details',
    'an error does not say which property broke which rule',
    LIST,
    ['protocol.errors.validation'],
    (body) => ({ ...body, error: { code: 'BadRequestException', message: 'something is wrong' } }),
  ),
  {
    name: 'routes-first',
    says: 'malformed JSON for what is no route answers 404',
    breaks: ['protocol.body.parsed-first'],
    rewrite: { method: 'POST', route: null, change: (answer) => ({ ...answer, status: 404 }) },
  },
  {
    name: 'unknown-route-denied',
    says: 'what is no route answers 401',
    breaks: ['protocol.route.unknown', 'protocol.route.unknown-no-key'],
    rewrite: { ...NOWHERE, change: (answer) => ({ ...answer, status: 401 }) },
  },
  {
    name: 'unknown-method-405',
    says: 'another method of a path that is a route answers 405',
    breaks: ['protocol.route.unknown-method'],
    rewrite: { method: 'PUT', route: null, change: (answer) => ({ ...answer, status: 405 }) },
  },
  headed(
    'rate-limit-untold',
    'an answer does not say how many requests are left',
    ME,
    ['protocol.rate-limit.headers'],
    { 'x-ratelimit-remaining-default': undefined },
  ),
  headed(
    'rate-limit-not-counted',
    'a request leaves as many as there were',
    ME,
    ['protocol.rate-limit.counts-down'],
    { 'x-ratelimit-limit-default': '100', 'x-ratelimit-remaining-default': '99' },
  ),
  headed(
    'rate-limit-everywhere',
    'what is no route tells of the rate limit too',
    NOWHERE,
    ['protocol.rate-limit.not-on-unknown-routes'],
    { 'x-ratelimit-limit-default': '120', 'x-ratelimit-remaining-default': '119' },
  ),
  headed('no-request-id', 'an answer has no request id', ME, ['protocol.headers.request-id'], {
    'x-request-id': undefined,
  }),
  lenient('event-types-lenient', 'event types are listed for any version', 'GET /v2/event-types', [
    'protocol.version.of-bookings-elsewhere',
  ]),
  lenient('event-type-lenient', 'making an event type is never refused', 'POST /v2/event-types', [
    'protocol.version.event-types-missing-create',
  ]),
  altered(
    'legacy-schedules-without-hours',
    'schedules of the old contract have no working hours',
    'GET /v2/schedules',
    ['protocol.version.schedules-missing'],
    (data) =>
      data.map((schedule: object) =>
        'workingHours' in schedule ? { ...schedule, workingHours: [] } : schedule,
      ),
  ),
];

/** A route whose refusals have another body. */
function refused(
  name: string,
  says: string,
  route: { method: string; route: string },
  breaks: string[],
  change: (body: Record<string, unknown>) => Record<string, unknown>,
): Mutant {
  const rewritten = (answer: Answer): Answer =>
    answer.status < 400 ? answer : { ...answer, body: change(answer.body) };
  return { name, says, breaks, rewrite: { ...route, change: rewritten } };
}
