import { altered, excluding, lenient, type Mutant, serving } from './mutant.ts';

const MOVE = 'POST /v2/bookings/:uid/reschedule';

/** What breaks the moving of bookings. */
export const reschedulingMutants: readonly Mutant[] = [
  lenient('move-lenient', 'a move is never refused', MOVE, [
    'bookings.reschedule.taken-slot',
    'bookings.reschedule.past',
    'bookings.reschedule.off-schedule',
    'bookings.reschedule.missing-start',
    'bookings.reschedule.invalid-start',
    'bookings.reschedule.unknown-property',
    'bookings.reschedule.invalid-reason',
    'bookings.reschedule.cancelled',
    'bookings.reschedule.unknown-uid',
    'bookings.reschedule.no-body',
    'bookings.reschedule.unknown-key',
  ]),
  serving('move-by-patch', 'PATCH of …/reschedule is a route', 'PATCH /v2/bookings/:uid/reschedule', [
    'bookings.reschedule.patch-is-no-route',
  ]),
  altered(
    'move-by-nobody',
    'whoever moved a booking is somebody else',
    MOVE,
    ['bookings.reschedule.rescheduled-by'],
    (data) => ({ ...data, rescheduledByEmail: 'somebody@example.com' }),
  ),
  altered(
    'move-forgets',
    'a moved booking has another place, and no metadata',
    MOVE,
    ['bookings.reschedule.keeps-metadata', 'bookings.reschedule.keeps-location'],
    (data) => ({ ...data, location: 'elsewhere', metadata: {} }),
  ),
  altered(
    'move-without-trail',
    'a moved booking does not say where it comes from',
    MOVE,
    ['bookings.reschedule.trail'],
    ({ rescheduledFromUid: _, ...data }) => data,
  ),
  altered(
    'move-renews-ics-uid',
    'a moved booking has an icsUid of its own',
    MOVE,
    ['bookings.reschedule.keeps-ics-uid'],
    (data) => ({ ...data, icsUid: `${data.uid}@another` }),
  ),
  altered(
    'move-reason-lost',
    'the reason of a move is not answered',
    MOVE,
    ['bookings.reschedule.reason'],
    ({ reschedulingReason: _, ...data }) => data,
  ),
  altered(
    'move-to-another-start',
    'a moved booking starts at midnight',
    MOVE,
    ['bookings.reschedule.same-start'],
    (data) => ({ ...data, start: `${data.start.slice(0, 11)}00:00:00.000Z` }),
  ),
  excluding(
    'move-needs-key',
    'nobody moves a booking without a key',
    MOVE,
    ['bookings.reschedule.no-key'],
    'anonymous',
  ),
  excluding(
    'move-no-strangers',
    "another user's key cannot move a booking",
    MOVE,
    ['bookings.reschedule.foreign-key'],
    'strangers',
  ),
];
