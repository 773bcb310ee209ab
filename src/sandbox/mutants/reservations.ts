import { altered, lenient, type Mutant } from './mutant.ts';

const ALL = '/v2/slots/reservations';
const ONE = '/v2/slots/reservations/:uid';

/** What breaks the reservations of slots. */
export const reservationMutants: readonly Mutant[] = [
  lenient('reservation-lenient', 'reserving is never refused', `POST ${ALL}`, [
    'reservations.create.booked-slot',
    'reservations.create.taken',
    'reservations.create.missing-start',
    'reservations.create.unknown-event-type',
    'reservations.create.duration-no-key',
  ]),
  altered(
    'reservation-for-a-minute',
    'a reservation lasts a minute',
    `POST ${ALL}`,
    [
      'reservations.create.reads-back',
      'reservations.create.no-key',
      'reservations.create.duration',
      'reservations.create.foreign-key',
    ],
    (data) => ({ ...data, reservationDuration: 1 }),
  ),
  altered(
    'reservation-unmoved',
    'a reservation cannot be moved',
    `PATCH ${ONE}`,
    ['reservations.update.moved', 'reservations.update.no-key', 'reservations.update.duration'],
    (data) => ({ ...data, slotStart: '2030-01-01T00:00:00.000Z' }),
  ),
  lenient('reservation-moved-lenient', 'any reservation can be moved', `PATCH ${ONE}`, [
    'reservations.update.unknown',
  ]),
  altered(
    'reservation-undeleted',
    'a deleted reservation is still there',
    `GET ${ONE}`,
    ['reservations.delete.gone'],
    (data) => data ?? {},
  ),
  {
    name: 'reservation-of-offered-only',
    says: 'only a time that is offered can be reserved',
    breaks: ['reservations.create.off-schedule', 'reservations.create.past'],
    change: ({ reservations }) => {
      reservations.onlyOffered = true;
    },
  },
  {
    name: 'reservation-sticks',
    says: 'a reservation that is moved or deleted keeps its slot from others',
    breaks: ['reservations.update.frees', 'reservations.delete.frees'],
    change: ({ reservations }) => {
      reservations.givesBack = false;
    },
  },
  {
    name: 'reserved-slot-offered',
    says: 'a reserved slot is offered',
    breaks: ['reservations.create.not-offered'],
    change: ({ reservations }) => {
      reservations.hidesSlot = false;
    },
  },
  {
    name: 'reserved-slot-unbookable',
    says: 'a reserved slot cannot be booked by others',
    breaks: ['reservations.create.still-bookable'],
    change: ({ reservations }) => {
      reservations.keepsOthersOut = true;
    },
  },
];
