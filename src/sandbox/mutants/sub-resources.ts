import { altered, lenient, type Mutant } from './mutant.ts';

const ONE = '/v2/bookings/:uid';

/** What breaks guests, attendees, location, references, recordings, absence and reassignment of bookings. */
export const subResourceMutants: readonly Mutant[] = [
  lenient('guests-lenient', 'adding guests is never refused', `POST ${ONE}/guests`, [
    'bookings.guests.add',
    'bookings.guests.invalid-email',
    'bookings.guests.by-id',
    'bookings.guests.foreign-key',
    'bookings.guests.no-key',
    'bookings.guests.empty',
    'bookings.guests.unknown-uid',
  ]),
  altered(
    'guests-lost',
    'a guest who is added is no attendee',
    `POST ${ONE}/guests`,
    ['bookings.guests.add'],
    (data) => ({
      ...data,
      attendees: data.attendees.slice(0, 1),
    }),
  ),
  lenient('attendees-lenient', 'the attendees are listed to anybody, by any id', `GET ${ONE}/attendees`, [
    'bookings.attendees.by-id',
    'bookings.attendees.no-key',
    'bookings.attendees.unknown-uid',
    'bookings.attendees.no-version',
  ]),
  altered(
    'attendees-without-id',
    'the attendees of the list have no ids',
    `GET ${ONE}/attendees`,
    ['bookings.attendees.read', 'bookings.attendees.add'],
    (data) => data.map(({ id: _, ...attendee }: { id: number }) => attendee),
  ),
  lenient(
    'attendee-unknown-found',
    'an attendee who does not exist can be read',
    `GET ${ONE}/attendees/:attendeeId`,
    ['bookings.attendees.unknown'],
  ),
  lenient('attendee-added-lenient', 'adding an attendee is never refused', `POST ${ONE}/attendees`, [
    'bookings.attendees.add',
    'bookings.attendees.missing-properties',
    'bookings.attendees.add-no-key',
  ]),
  lenient(
    'attendee-removed-lenient',
    'removing an attendee is never refused',
    `DELETE ${ONE}/attendees/:attendeeId`,
    [
      'bookings.attendees.remove-first',
      'bookings.attendees.remove-unknown',
      'bookings.attendees.remove-not-host',
      'bookings.attendees.remove-no-version',
    ],
  ),
  altered(
    'attendee-removed-another',
    'removing an attendee answers with another one',
    `DELETE ${ONE}/attendees/:attendeeId`,
    ['bookings.attendees.remove'],
    (data) => ({ ...data, id: data.id + 1 }),
  ),
  lenient('location-lenient', 'changing the location is never refused', `PATCH ${ONE}/location`, [
    'bookings.location.unknown-type',
    'bookings.location.by-id',
    'bookings.location.foreign-key',
  ]),
  altered(
    'location-kept',
    'the location is not changed',
    `PATCH ${ONE}/location`,
    ['bookings.location.link', 'bookings.location.phone'],
    (data) => ({
      ...data,
      location: 'where it was',
    }),
  ),
  lenient('references-lenient', 'references are shown to anybody, by any id', `GET ${ONE}/references`, [
    'bookings.references.by-id',
    'bookings.references.foreign-key',
    'bookings.references.unknown-uid',
  ]),
  altered(
    'references-null',
    'the references of a booking are null',
    `GET ${ONE}/references`,
    ['bookings.references.read'],
    () => null,
  ),
  lenient(
    'calendar-links-lenient',
    'calendar links are shown to anybody, by any id',
    `GET ${ONE}/calendar-links`,
    ['bookings.calendar-links.by-id', 'bookings.calendar-links.no-key'],
  ),
  altered(
    'calendar-links-empty',
    'there are no calendar links',
    `GET ${ONE}/calendar-links`,
    ['bookings.calendar-links.read', 'bookings.calendar-links.foreign-key'],
    () => [],
  ),
  lenient('recordings-lenient', 'there are always recordings', `GET ${ONE}/recordings`, [
    'bookings.recordings.none',
    'bookings.recordings.by-id',
    'bookings.recordings.no-key',
    'bookings.recordings.unknown-uid',
  ]),
  lenient('transcripts-lenient', 'there are always transcripts', `GET ${ONE}/transcripts`, [
    'bookings.recordings.no-transcripts',
    'bookings.recordings.by-id',
    'bookings.recordings.transcripts-no-key',
  ]),
  lenient('sessions-lenient', 'there are always conferencing sessions', `GET ${ONE}/conferencing-sessions`, [
    'bookings.recordings.no-sessions',
    'bookings.recordings.sessions-by-id',
    'bookings.recordings.sessions-foreign-key',
    'bookings.recordings.sessions-unknown-uid',
  ]),
  lenient('absence-lenient', 'anybody can be absent before the start', `POST ${ONE}/mark-absent`, [
    'bookings.absent.host-too-early',
    'bookings.absent.attendee-too-early',
    'bookings.absent.by-id',
    'bookings.absent.invalid-email',
    'bookings.absent.unknown-uid',
    'bookings.absent.empty-body-too-early',
    'bookings.absent.foreign-key',
    'bookings.absent.unknown-attendee',
  ]),
  lenient('reassign-lenient', 'reassigning is never refused', `POST ${ONE}/reassign`, [
    'bookings.reassign.by-id',
    'bookings.reassign.unknown-uid',
    'bookings.reassign.no-key',
  ]),
  lenient('reassign-to-lenient', 'reassigning to a user is never refused', `POST ${ONE}/reassign/:userId`, [
    'bookings.reassign.to-user-by-id',
  ]),
  altered(
    'host-is-another',
    'reading a booking shows another host',
    `GET ${ONE}`,
    ['bookings.reassign.without-others', 'bookings.reassign.to-stranger'],
    (data) => ('hosts' in data ? { ...data, hosts: [{ ...data.hosts[0], id: data.hosts[0].id + 1 }] } : data),
  ),
  lenient('by-seat-lenient', 'any seat uid finds a booking', 'GET /v2/bookings/by-seat/:seatUid', [
    'bookings.by-seat.unknown',
  ]),
  altered(
    'by-seat-another',
    'a seat uid finds another booking',
    'GET /v2/bookings/by-seat/:seatUid',
    ['bookings.by-seat.read'],
    (data) => ({
      ...data,
      id: data.id + 1,
    }),
  ),
];
