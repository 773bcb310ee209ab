import type { Behaviour } from '../behaviour.ts';
import { altered, lenient, type Mutant } from './mutant.ts';

/** Of the release that alone has what is broken here. */
const hosted = (mutant: Mutant): Mutant => ({ ...mutant, release: 'hosted-2026-09' });

const LIST = { method: 'GET', route: '/v2/bookings' };
const REQUEST = { method: 'POST', route: '/v2/bookings/:uid/request-reschedule' };
const FIELDS = '/v2/event-types/:eventTypeId/booking-fields';
const LINKS = '/v2/event-types/:eventTypeId/private-links';

type Data = Record<string, unknown>;

const MUTANTS: readonly Mutant[] = [
  {
    name: 'request-reschedule-with-data',
    says: 'asking for another time answers with the booking',
    breaks: ['bookings.request-reschedule.cancels'],
    rewrite: {
      ...REQUEST,
      change: (answer) => (answer.status < 300 ? { ...answer, body: { ...answer.body, data: {} } } : answer),
    },
  },
  {
    name: 'request-reschedule-keeps-booking',
    says: 'asking for another time answers success and leaves the booking accepted',
    breaks: ['bookings.request-reschedule.cancels', 'bookings.request-reschedule.frees-slot'],
    change: ({ bookings }: Behaviour) => {
      bookings.cancelKeepsStatus = true;
    },
  },
  lenient(
    'request-reschedule-lenient',
    'whatever is asked for another time, by whomever, answers 200',
    'POST /v2/bookings/:uid/request-reschedule',
    ['bookings.request-reschedule.no-key', 'bookings.request-reschedule.by-id'],
  ),
  altered(
    'routing-trace-invents-form',
    'the routing trace of a booking that no form routed names a form',
    'GET /v2/bookings/:uid/routing-trace',
    ['bookings.routing-trace.unrouted'],
    (trace) => ({ ...trace, formSubmission: { form: { name: 'none' }, responses: [] } }),
  ),
  lenient(
    'routing-trace-of-nothing',
    'the routing trace of an unknown uid answers 200',
    'GET /v2/bookings/:uid/routing-trace',
    ['bookings.routing-trace.unknown'],
  ),
  altered(
    'verification-in-words',
    'whether an address must be verified is answered with a text',
    'GET /v2/bookings/verification/email/check',
    ['bookings.verification.check'],
    () => 'no',
  ),
  {
    name: 'overrides-forgotten',
    says: 'in 2026-02-25 what a host may pass over is an unknown property, for guests too',
    breaks: ['bookings.overrides.conflicts', 'bookings.overrides.bounds', 'bookings.overrides.limits'],
    change: ({ bookings }: Behaviour) => {
      bookings.hostOverrides = false;
    },
  },
  {
    name: 'overrides-for-everybody',
    says: 'whoever names allowConflicts books over what is taken',
    breaks: ['bookings.overrides.conflicts-guest'],
    change: ({ bookings }: Behaviour) => {
      bookings.refusesTaken = false;
    },
  },
  {
    name: 'cancelled-seats-vanish',
    says: 'in 2026-02-25 too a cancelled seated booking lists nobody',
    breaks: ['bookings.seats.cancelled-stay'],
    change: ({ bookings }: Behaviour) => {
      bookings.cancelledSeatsStay = false;
    },
  },
  {
    name: 'walk-never-ends',
    says: 'the last page of the list with cursors says that there is more',
    breaks: ['bookings.walk.pages', 'bookings.walk.whole'],
    rewrite: {
      ...LIST,
      change: (answer) => {
        const { pagination } = answer.body as { pagination?: Data };
        if (pagination?.['hasMore'] !== false) return answer;
        return { ...answer, body: { ...answer.body, pagination: { nextCursor: null, hasMore: true } } };
      },
    },
  },
  lenient(
    'walk-lenient',
    'the list with cursors takes several statuses, and needs no key',
    'GET /v2/bookings',
    ['bookings.walk.two-statuses', 'bookings.walk.no-key'],
  ),
  altered(
    'event-type-fields-in-old-words',
    'in 2026-06-12 the fields that Cal.com brings along say `type`',
    'POST /v2/event-types',
    ['event-types.booking-fields.own-words'],
    ({ bookingFields, ...rest }) => ({
      ...rest,
      bookingFields: bookingFields.map(({ field, ...more }: Data) =>
        field === undefined ? more : { ...more, type: field },
      ),
    }),
  ),
  altered(
    'booking-fields-without-own',
    'the booking fields are listed without those that Cal.com brings along',
    `GET ${FIELDS}`,
    ['event-types.booking-fields.read'],
    ({ bookingFields }) => ({ bookingFields: bookingFields.filter(({ field }: Data) => !field) }),
  ),
  altered(
    'booking-field-keeps-label',
    'a booking field that was changed is answered as it was',
    `PATCH ${FIELDS}`,
    ['event-types.booking-fields.lifecycle'],
    ({ bookingFields }) => ({
      bookingFields: bookingFields.map((field: Data) =>
        field['slug'] === 'company' ? { ...field, label: 'Company' } : field,
      ),
    }),
  ),
  altered(
    'history-of-another',
    'the history of an event type names another one',
    'GET /v2/event-types/:eventTypeId/history',
    ['event-types.history.read'],
    (history) => ({ ...history, eventTypeId: history.eventTypeId + 1 }),
  ),
  altered(
    'private-links-unlisted',
    'private links are not listed',
    `GET ${LINKS}`,
    ['event-types.private-links.until'],
    () => [],
  ),
  altered(
    'private-link-twice',
    'a private link of which nothing is said can be used twice',
    `POST ${LINKS}`,
    ['event-types.private-links.once'],
    (link) => ({ ...link, maxUsageCount: 2 }),
  ),
  altered(
    'private-link-keeps-day',
    'the day until which a private link lasts stays as it was',
    `PATCH ${LINKS}/:linkId`,
    ['event-types.private-links.changed'],
    (link) => ({ ...link, expiresAt: '2026-01-01T00:00:00.000Z' }),
  ),
  lenient(
    'private-link-gone-twice',
    'deleting a private link that there is not answers 200',
    `DELETE ${LINKS}/:linkId`,
    ['event-types.private-links.unknown'],
  ),
  altered(
    'private-links-still-listed',
    'private links are listed, if there are none one that was deleted',
    `GET ${LINKS}`,
    ['event-types.private-links.deleted'],
    (links) => (links.length > 0 ? links : [{ linkId: 'gone', isExpired: true }]),
  ),
  lenient('private-link-lenient', 'making a private link is never refused', `POST ${LINKS}`, [
    'event-types.private-links.both-terms',
    'event-types.private-links.unknown-event-type',
  ]),
  lenient('private-links-for-anybody', 'private links are listed without a key', `GET ${LINKS}`, [
    'event-types.private-links.no-key',
  ]),
  lenient('booking-fields-for-anybody', 'booking fields are replaced without a key', `PUT ${FIELDS}`, [
    'event-types.booking-fields.no-key',
  ]),
  lenient(
    'history-for-anybody',
    'who changed an event type is told without a key',
    'GET /v2/event-types/:eventTypeId/history',
    ['event-types.history.no-key'],
  ),
  lenient('absences-for-anybody', 'absences are listed without a key', 'GET /v2/me/ooo', [
    'me.absences.no-key',
  ]),
  lenient(
    'team-limits-for-anybody',
    'the limits that teams set are told without a key',
    'GET /v2/me/team-booking-limits',
    ['me.team-limits.no-key'],
  ),
  lenient(
    'booking-limits-for-anybody',
    'booking limits are told without a key, and to those of no organisation',
    'GET /v2/me/booking-limits',
    ['me.booking-limits.no-organisation', 'me.booking-limits.no-key'],
  ),
  lenient(
    'scheduling-config-of-anything',
    'every event type has a scheduling configuration, for anybody',
    'GET /v2/event-types/:eventTypeId/scheduling-config',
    ['event-types.scheduling-config.personal', 'event-types.scheduling-config.no-key'],
  ),
  altered(
    'team-limits-without-verdict',
    'the limits that teams set say in words whether they are kept',
    'GET /v2/me/team-booking-limits',
    ['me.team-limits.read'],
    (limits) => ({ ...limits, isOvercommitted: 'no' }),
  ),
];

/** One broken behaviour of the hosted service each. */
export const hostedMutants: readonly Mutant[] = MUTANTS.map(hosted);
