import { altered, excluding, lenient, type Mutant } from './mutant.ts';

const READ = 'GET /v2/bookings/:uid';

/** What tells where a booking was moved to. */
interface Trail {
  rescheduledToUid?: string;
}

/** What breaks the reading of bookings. */
export const readingMutants: readonly Mutant[] = [
  lenient('read-finds-anything', 'anything in place of a uid finds a booking', READ, [
    'bookings.read.by-id',
    'bookings.read.unknown-uid',
    'bookings.read.unknown-key',
  ]),
  altered(
    'list-without-trail',
    'the list does not say where a booking was moved to',
    'GET /v2/bookings',
    ['bookings.list.by-spent-uid'],
    (data) =>
      Array.isArray(data) ? data.map(({ rescheduledToUid: _, ...booking }: object & Trail) => booking) : data,
  ),
  altered('read-another', 'a uid finds another booking', READ, ['bookings.create.reads-back'], (data) =>
    Array.isArray(data) ? data : { ...data, id: data.id + 1 },
  ),
  altered(
    'read-without-attendees',
    'a booking that is read has no attendees',
    READ,
    ['bookings.reschedule.keeps-attendee'],
    (data) => (Array.isArray(data) ? data : { ...data, attendees: [] }),
  ),
  excluding(
    'read-needs-key',
    'nobody reads a booking without a key',
    READ,
    ['bookings.read.no-key'],
    'anonymous',
  ),
  excluding(
    'read-no-strangers',
    "another user's key cannot read",
    READ,
    ['bookings.read.foreign-key'],
    'strangers',
  ),
];
