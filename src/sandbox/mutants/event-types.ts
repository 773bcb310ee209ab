import { altered, lenient, type Mutant } from './mutant.ts';

const ALL = '/v2/event-types';
const ONE = '/v2/event-types/:eventTypeId';

/** What breaks event types. */
export const eventTypeMutants: readonly Mutant[] = [
  lenient('event-type-create-lenient', 'any event type can be made', `POST ${ALL}`, [
    'event-types.create.taken-slug',
    'event-types.create.missing-properties',
    'event-types.create.empty',
    'event-types.create.zero-length',
    'event-types.create.no-key',
  ]),
  lenient('event-type-read-lenient', 'any event type can be read', `GET ${ONE}`, [
    'event-types.read.foreign-key',
    'event-types.read.unknown',
    'event-types.read.no-number',
    'event-types.delete.gone',
  ]),
  lenient('event-type-change-lenient', 'anybody changes any event type', `PATCH ${ONE}`, [
    'event-types.update.foreign-key',
    'event-types.update.unknown',
    'event-types.update.no-key',
  ]),
  lenient('event-type-delete-lenient', 'anybody deletes any event type', `DELETE ${ONE}`, [
    'event-types.delete.foreign-key',
    'event-types.delete.twice',
  ]),
  altered(
    'event-type-made-otherwise',
    'an event type is made with a length and a notice of its own, a tidy slug and whatever was sent beside',
    `POST ${ALL}`,
    [
      'event-types.create.reads-back',
      'event-types.create.defaults',
      'event-types.create.slug-with-spaces',
      'event-types.create.unknown-property',
    ],
    (data) => ({
      ...data,
      lengthInMinutes: data.lengthInMinutes + 1,
      minimumBookingNotice: 0,
      slug: data.slug.replaceAll(' ', '-'),
      colourOfMonday: 'red',
    }),
  ),
  altered(
    'event-type-forgets',
    'an event type reads without its settings',
    `GET ${ONE}`,
    ['event-types.create.settings', 'event-types.read.kinds', 'event-types.read.fields'],
    (data) => ({ ...data, beforeEventBuffer: 0, seats: { disabled: true }, bookingFields: [] }),
  ),
  altered(
    'event-type-change-renames',
    'whoever changes an event type gets another title',
    `PATCH ${ONE}`,
    ['event-types.update.empty'],
    (data) => ({ ...data, title: 'Untitled' }),
  ),
  {
    name: 'event-type-unchanged',
    says: 'what is changed of an event type is answered and not kept',
    breaks: ['event-types.update.reads-back', 'event-types.update.length', 'event-types.update.schedule'],
    change: ({ offer }) => {
      offer.keepsChanges.eventTypes = false;
    },
  },
  altered(
    'deleted-event-type-named',
    'a booking goes on naming its event type when that is deleted',
    'GET /v2/bookings/:uid',
    ['event-types.delete.keeps-bookings'],
    (data) => ({ ...data, eventTypeId: data.eventTypeId ?? 1 }),
  ),
  altered(
    'event-types-listed-twice',
    'a list has every event type twice',
    `GET ${ALL}`,
    ['event-types.list.by-slug'],
    (data) => [...data, ...data],
  ),
  {
    name: 'empty-list-refused',
    says: 'a list of no event types is an error',
    breaks: ['event-types.list.no-key'],
    rewrite: {
      method: 'GET',
      route: ALL,
      change: (answer) =>
        Array.isArray(answer.body['data']) && answer.body['data'].length === 0
          ? { status: 404, body: { statusCode: 404, message: 'no event types' } }
          : answer,
    },
  },
];
