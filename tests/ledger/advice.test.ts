import { describe, expect, it } from 'vitest';
import { adviceFor } from '../../src/ledger/drift/advice.ts';
import type { DriftEntry } from '../../src/ledger/drift/entries.ts';
import { headlineOf } from '../../src/ledger/drift/headline.ts';
import { classOf, type DriftKind, RULES } from '../../src/ledger/drift/rules.ts';

const entryOf = (
  kind: DriftKind,
  subject: string,
  before: string | null,
  after: string | null,
  claims = ['bookings.a'],
): DriftEntry => ({
  id: '0123456789',
  class: classOf(kind),
  kind,
  resource: kind.startsWith('capability') ? '' : 'bookings',
  subject,
  before,
  after,
  claims,
  places: [],
  example: null,
});

const CANCEL = 'POST /v2/bookings/{booking.uid}/cancel';
const MANY = `${CANCEL} and 3 more`;

/** Each kind, and each of its turns: the headline and the advice. */
const SAYINGS: [DriftEntry, headline: string, advice: string][] = [
  [
    entryOf('status', CANCEL, '500 bare', '404 detailed NotFoundException'),
    `${CANCEL} answers 404 NotFoundException instead of 500`,
    'Handle 404 where you handled 500. Do not retry it: the answer will stay the same.',
  ],
  [
    entryOf('status', MANY, '404 detailed NotFoundException', '403 detailed ForbiddenException'),
    `${MANY} answer 403 ForbiddenException instead of 404 NotFoundException`,
    'Handle 403 where you handled 404.',
  ],
  [
    entryOf('status', CANCEL, '404 detailed NotFoundException', '500 bare'),
    `${CANCEL} answers 500 instead of 404 NotFoundException`,
    'Handle 500 where you handled 404. It says that Cal.com failed, and no longer what is wrong with the request.',
  ],
  [
    entryOf('status', CANCEL, '200', '400 bare'),
    `${CANCEL} answers 400 instead of 200`,
    'Handle 400 where 200 came: what was done is refused now, and has no effect that you can count on.',
  ],
  [
    entryOf('status', CANCEL, '400 bare', '200'),
    `${CANCEL} answers 200 instead of 400`,
    'Expect 200 where you handled 400: what was refused is done now. Check that nothing sends it in the hope of a refusal.',
  ],
  [
    entryOf('status', CANCEL, '200', '201'),
    `${CANCEL} answers 201 instead of 200`,
    'Take 201 for success where you took 200.',
  ],
  [
    entryOf('error-shape', CANCEL, '400 bare', '400 coded TRPCError'),
    `${CANCEL}: the error has the coded outline instead of the bare outline`,
    'Read the code and the message of this error from the coded outline as well as from the bare outline.',
  ],
  [
    entryOf('error-shape', CANCEL, '400 bare', '400'),
    `${CANCEL}: the error has an outline that is not known instead of the bare outline`,
    'Read the code and the message of this error from an outline that is not known as well as from the bare outline.',
  ],
  [
    entryOf('error-code', CANCEL, '400 coded TRPCError', '400 coded BAD_REQUEST'),
    `${CANCEL}: the error code is BAD_REQUEST instead of TRPCError`,
    'Handle the code `BAD_REQUEST` where you handled `TRPCError`.',
  ],
  [
    entryOf('error-code', CANCEL, '400 coded TRPCError', '400'),
    `${CANCEL}: the error code is none instead of TRPCError`,
    'Do not expect `TRPCError` here: this error has no code any more, only its status.',
  ],
  [
    entryOf('error-code', CANCEL, '400', '400 coded TRPCError'),
    `${CANCEL}: the error code is TRPCError instead of none`,
    'Nothing, if the status is enough for you. This error has a code now: `TRPCError`.',
  ],
  [
    entryOf('property-gone', 'rating', '5', null),
    'rating is gone from bookings',
    'Do without `rating`: make it optional where you read it, and drop it where you require it.',
  ],
  [
    entryOf('property-new', 'guests', null, '[]'),
    'guests is new in bookings',
    'Nothing, if you ignore properties that you do not know. If you refuse them, allow `guests` (array).',
  ],
  [
    entryOf('property-new', 'guests', null, 'null'),
    'guests is new in bookings',
    'Nothing, if you ignore properties that you do not know. If you refuse them, allow `guests` (so far null).',
  ],
  [
    entryOf('type', 'id', '7', '"7"'),
    'id in bookings is a string, no longer a number',
    'Read `id` as a string, and for as long as you meet both behaviours as a number too.',
  ],
  [
    entryOf('newly-null', 'rating', '5', 'null'),
    'rating in bookings is null where it had a value',
    'Allow null for `rating`, and decide what it means to you.',
  ],
  [
    entryOf('no-longer-null', 'rating', 'null', '5'),
    'rating in bookings has a value where it was null',
    'Nothing, if you read `rating` as number or null. Code that takes it for always null must expect a value.',
  ],
  [
    entryOf('no-longer-null', 'cancelledByEmail', 'null', '""'),
    'cancelledByEmail in bookings has a value where it was null',
    'Take the empty string for none wherever you ask whether `cancelledByEmail` is null.',
  ],
  [
    entryOf('enum', 'status', '"accepted"', '"confirmed"'),
    'status in bookings is "confirmed" where it was "accepted"',
    'Handle `"confirmed"` wherever you switch on `status` and so far met `"accepted"`.',
  ],
  [
    entryOf('value', 'duration', '60', '30'),
    'duration in bookings is 30 where it was 60',
    'Check what compares, stores or parses `duration`: it has another value than before.',
  ],
  [
    entryOf('value', 'icsUid', '"<booking.uid#1>@Cal.com"', '"<booking.uid#1>@Cal.diy"'),
    'icsUid in bookings has another value',
    'Check what compares, stores or parses `icsUid`: it has another value than before.',
  ],
  [
    entryOf('items', '/data/attendees/*', null, '{}'),
    '/data/attendees in bookings has more entries',
    'Do not count on how many entries this list has; look for yours by its identifier.',
  ],
  [
    entryOf('items', '/data/attendees/*', '{}', null),
    '/data/attendees in bookings has fewer entries',
    'Do not count on how many entries this list has; look for yours by its identifier.',
  ],
  [
    entryOf('claim-turned', 'bookings.a', 'holds', 'broken'),
    'bookings.a is contradicted',
    "Look at the run's report for what contradicted the claim, and do not rely on that behaviour until you have.",
  ],
  [
    entryOf('claim-mended', 'bookings.a', 'broken', 'holds'),
    'bookings.a holds, which was contradicted',
    'Nothing has to be done. What you built around the old behaviour may go.',
  ],
  [
    entryOf('capability-lost', 'bookings 2024-08-13', 'served', 'not served', []),
    'bookings 2024-08-13 is not served any more',
    'Move to a version that is served, and do not leave this one in the header: Cal.com answers a version that it does not know as if it were 2024-04-15, without saying so.',
  ],
  [
    entryOf('capability-lost', 'GET /v2/bookings/{uid}/location', 'served', 'not served', []),
    'GET /v2/bookings/{uid}/location is not served any more',
    'Stop calling it on this target, or handle the 404 that it answers.',
  ],
  [
    entryOf('capability-lost', 'bookings.a', 'holds', 'unsupported: no-such-route'),
    'bookings.a cannot be asked any more',
    'Find out whether you rely on what these claims state: this target cannot be asked any more.',
  ],
  [
    entryOf('capability-new', 'bookings 2026-02-25', 'not served', 'served', []),
    'bookings 2026-02-25 is served now',
    'Nothing has to be done. You may use it on this target.',
  ],
  [
    entryOf('capability-new', 'bookings.a', 'unsupported: no-such-route', 'holds'),
    'bookings.a can be asked now',
    'Nothing has to be done. You may use it on this target.',
  ],
  [
    entryOf('text', CANCEL, 'not found', 'gone'),
    `${CANCEL}: another wording`,
    'Nothing, unless your code compares this text: tell answers apart by status and error code instead.',
  ],
  [
    entryOf('header', 'x-ratelimit-limit-default', null, '120'),
    'the header x-ratelimit-limit-default is new',
    'Check your pacing, if it reads `x-ratelimit-limit-default`.',
  ],
  [
    entryOf('header', 'allow', 'GET', null),
    'the header allow is gone',
    'Nothing, unless your client reads `allow`.',
  ],
  [
    entryOf('order', '/data/hosts', '[1,2]', '[2,1]'),
    '/data/hosts in bookings comes in another order',
    'Do not count on the order of this list; sort it yourself.',
  ],
];

describe('what is said of a change', () => {
  it.each(SAYINGS)('$kind of $subject: $before → $after', (entry, headline, advice) => {
    expect(headlineOf(entry)).toBe(headline);
    expect(adviceFor(entry)).toBe(advice);
  });

  it('is tested for every kind', () => {
    expect(new Set(SAYINGS.map(([{ kind }]) => kind))).toEqual(new Set(Object.keys(RULES)));
  });

  it('sets names and values off where it is asked to', () => {
    const entry = entryOf('enum', 'status', '"a"', '"b"');
    expect(headlineOf(entry, (text) => `[${text}]`)).toBe('[status] in bookings is ["b"] where it was ["a"]');
  });
});
