import type { Caller } from '../../../src/ledger/exchange.ts';
import type { Probe } from './probe.ts';

/** Why a probe cannot be sent again as it was, or undefined if it can. */
export function whyNot(probe: Probe): string | undefined {
  return CANNOT.find(({ applies }) => applies(probe))?.reason;
}

const titled = (pattern: RegExp) => (probe: Probe) => pattern.test(probe.title);
const keyed =
  (...keys: string[]) =>
  (probe: Probe) =>
    keys.includes(probe.key);

const CANNOT: readonly { reason: string; applies: (probe: Probe) => boolean }[] = [
  {
    reason: 'the recorder kept only the length of its body',
    applies: (probe) => /^\d+ chars$/.test(String(probe.body)),
  },
  { reason: 'with an expired key, which no API makes', applies: keyed('expired') },
  {
    reason: "with a key of the default limit, in the middle of that key's minute",
    applies: keyed('Adef', 'Bdef'),
  },
  {
    reason: 'on a booking that the recorder moved into the past, in the database',
    applies: titled(/^(past: (?!setup)|under way:)/),
  },
  {
    reason: 'on an event type that the recorder changed in the database',
    applies: titled(/^disable\w+=true/),
  },
  {
    reason: "shows the recorder's team, or how the recorder stored a schedule in the database",
    applies: titled(/^(event types with no version header: list|schedules with no version header)$/),
  },
  {
    reason: 'about a team, which the recorder made in the database',
    applies: (probe) =>
      /^(team |RR |collective )/.test(probe.title) || /\/teams\b|teamSlug=/.test(probe.path),
  },
];

/** How a probe was sent, where its title tells more than its record does. */
interface Manner {
  headers?: Record<string, string>;
  /** Whose key goes into the headers' `<key>`. */
  caller?: Caller;
  /** As what the target sees it. */
  seenAs?: Caller;
}

const MANNERS: readonly [RegExp, Manner][] = [
  [/^Authorization without "Bearer " prefix/, { caller: 'me', headers: { authorization: '<key>' } }],
  [
    /^Authorization: bearer \(lower/,
    { caller: 'me', seenAs: 'odd', headers: { authorization: 'bearer <key>' } },
  ],
  [/^Authorization: Basic/, { caller: 'odd', headers: { authorization: 'Basic Zm9vOmJhcg==' } }],
  [/^only x-cal-client-id/, { headers: { 'x-cal-client-id': 'abc' } }],
  [/^only x-cal-secret-key/, { headers: { 'x-cal-secret-key': 'abc' } }],
  [/^unknown OAuth client/, { headers: { 'x-cal-client-id': 'abc', 'x-cal-secret-key': 'abc' } }],
  [/unknown x-cal-client-id/, { headers: { 'x-cal-client-id': 'abc' } }],
  [/content[- ]type text\/plain/i, { headers: { 'content-type': 'text/plain' } }],
  [
    /form-encoded body|x-www-form-urlencoded/,
    { headers: { 'content-type': 'application/x-www-form-urlencoded' } },
  ],
  [/content type application\/xml/, { headers: { 'content-type': 'application/xml' } }],
  [/charset=utf-16/, { headers: { 'content-type': 'application/json; charset=utf-16' } }],
  [/charset=koi8-r/, { headers: { 'content-type': 'application/json; charset=koi8-r' } }],
  [/^content-encoding: /, { headers: { 'content-encoding': 'zstd' } }],
  [/own X-Request-Id/, { headers: { 'x-request-id': 'a-request-id-of-ones-own' } }],
  [/^Idempotency-Key header/, { headers: { 'idempotency-key': 'the-same-key' } }],
];

const CALLERS: Record<string, Manner> = {
  A: { caller: 'me' },
  B: { caller: 'other' },
  bad: { caller: 'bad' },
  garbage: { caller: 'odd', headers: { authorization: 'Bearer garbage' } },
};

/** Who sent a probe, as whom the target sees it, and the headers that make the difference. */
export function mannerOf(probe: Probe): { caller: Caller; seenAs: Caller; headers: Record<string, string> } {
  const byKey = CALLERS[probe.key] ?? {};
  const byTitle = MANNERS.find(([pattern]) => pattern.test(probe.title))?.[1] ?? {};
  const caller = byTitle.caller ?? byKey.caller ?? 'none';
  return { caller, seenAs: byTitle.seenAs ?? caller, headers: { ...byKey.headers, ...byTitle.headers } };
}
