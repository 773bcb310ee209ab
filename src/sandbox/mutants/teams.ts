import type { Behaviour } from '../behaviour.ts';
import { altered, lenient, type Mutant } from './mutant.ts';

const REASSIGN = '/v2/bookings/:uid/reassign';

const MUTANTS: readonly Mutant[] = [
  altered(
    'team-is-another',
    'reading a team shows another one',
    'GET /v2/teams/:teamId',
    ['teams.read.own'],
    (team) => ({ ...team, id: team.id + 1 }),
  ),
  altered(
    'team-event-types-owned',
    'the event types of a team belong to a user',
    'GET /v2/teams/:teamId/event-types',
    ['teams.event-types.hosts'],
    (eventTypes) => eventTypes.map((eventType: object) => ({ ...eventType, ownerId: 101 })),
  ),
  altered(
    'round-robin-of-everybody',
    'a booking has several hosts',
    'POST /v2/bookings',
    ['bookings.round-robin.books'],
    (booking) => ({ ...booking, hosts: [...booking.hosts, ...booking.hosts] }),
  ),
  {
    name: 'reassigned-in-words',
    says: 'reassigning a booking says to whom, and leaves it with its host',
    breaks: ['bookings.round-robin.reassigned', 'bookings.round-robin.reassigned-to'],
    change: ({ bookings }: Behaviour) => {
      bookings.reassigns = false;
    },
  },
  lenient(
    'reassigned-to-anybody',
    'a booking is reassigned to whoever is named',
    `POST ${REASSIGN}/:userId`,
    ['bookings.round-robin.unknown-user'],
  ),
  {
    name: 'collective-of-one',
    says: 'of a collective event type only one host comes',
    breaks: ['bookings.collective.books'],
    change: ({ bookings }: Behaviour) => {
      bookings.coHostsAttend = false;
    },
  },
  {
    name: 'team-slots-unfound',
    says: 'slots are not found by the slug of a team',
    breaks: ['slots.list.of-team'],
    change: ({ offer }: Behaviour) => {
      offer.findsBySlug = false;
    },
  },
];

/** One broken behaviour of teams each, in a release that was recorded with one; the last is of the hosted service. */
export const teamMutants: readonly Mutant[] = [
  ...MUTANTS.map((mutant): Mutant => ({ ...mutant, release: '2025-12' })),
  {
    ...altered(
      'scheduling-config-of-nobody',
      'the scheduling configuration of a team’s event type names no hosts',
      'GET /v2/event-types/:eventTypeId/scheduling-config',
      ['event-types.scheduling-config.of-team'],
      (config) => ({ ...config, hosts: [] }),
    ),
    release: 'hosted-2026-09',
  },
];
