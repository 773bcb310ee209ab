import { altered, type Mutant } from './mutant.ts';

/** The list without one of its parameters: what is asked by it is neither checked nor heeded. */
function ignored(parameter: string, breaks: string[]): Mutant {
  const name = parameter.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return {
    name: `list-ignores-${name}`,
    says: `the list of bookings ignores ${parameter}`,
    breaks: breaks.map((claim) => `bookings.list.${claim}`),
    change: ({ bookings }) => {
      bookings.listIgnores = [...bookings.listIgnores, parameter];
    },
  };
}

/** What breaks the list of bookings. */
export const listMutants: readonly Mutant[] = [
  ignored('attendeeEmail', ['by-attendee-email', 'of-nobody']),
  ignored('attendeeName', ['by-attendee-name']),
  ignored('bookingUid', ['by-uid', 'by-spent-uid']),
  ignored('eventTypeId', ['by-event-type']),
  ignored('eventTypeIds', ['by-event-types']),
  ignored('afterStart', ['after-start', 'between', 'invalid-after-start']),
  ignored('beforeEnd', ['before-end', 'between', 'invalid-before-end']),
  ignored('afterCreatedAt', ['after-created', 'invalid-created']),
  ignored('beforeCreatedAt', ['before-created', 'invalid-created']),
  ignored('afterUpdatedAt', ['after-updated', 'invalid-updated']),
  ignored('beforeUpdatedAt', ['before-updated', 'invalid-updated']),
  ignored('status', ['upcoming', 'cancelled', 'unconfirmed', 'not-past', 'recurring', 'unknown-status']),
  ignored('sortStart', ['sort-start', 'invalid-sort']),
  ignored('sortEnd', ['sort-end', 'invalid-other-sort']),
  ignored('sortCreated', ['sort-created', 'invalid-other-sort']),
  ignored('sortUpdatedAt', ['invalid-other-sort']),
  ignored('take', ['first-page', 'pages-add-up', 'take-too-many', 'take-too-few', 'invalid-take']),
  ignored('skip', ['middle-page', 'last-page', 'pages-add-up', 'beyond', 'invalid-skip']),
  {
    name: 'list-refuses-unknown',
    says: 'a parameter that the list of bookings does not know answers 400',
    breaks: ['bookings.list.unknown-parameter'],
    change: ({ bookings }) => {
      bookings.listRefusesUnknown = true;
    },
  },
  altered(
    'list-shortened',
    'the list of bookings cuts descriptions',
    'GET /v2/bookings',
    ['bookings.list.as-read'],
    (data) => (Array.isArray(data) ? data.map((booking) => ({ ...booking, description: 'cut' })) : data),
  ),
  altered(
    'list-keeps-one',
    'the list of bookings never holds more than one',
    'GET /v2/bookings',
    ['bookings.list.several-statuses', 'bookings.list.any-status', 'bookings.list.take-most'],
    (data) => (Array.isArray(data) ? data.slice(0, 1) : data),
  ),
  {
    name: 'list-counts-page',
    says: 'totalItems and itemsPerPage of a list count the page alone',
    breaks: ['bookings.list.default-page', 'bookings.list.first-page'],
    rewrite: {
      method: 'GET',
      route: '/v2/bookings',
      change: ({ status, body }) => {
        const pagination = body['pagination'] as { returnedItems: number } | undefined;
        if (!pagination) return { status, body };
        const count = pagination.returnedItems;
        const counted = { ...pagination, totalItems: count, itemsPerPage: count };
        return { status, body: { ...body, pagination: counted } };
      },
    },
  },
];
