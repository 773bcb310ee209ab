import { type Mutant, respelt } from './mutant.ts';

const OF_STEPS = [
  'webhooks.deliveries.created',
  'webhooks.deliveries.agrees',
  'webhooks.deliveries.guest',
  'webhooks.deliveries.rescheduled',
  'webhooks.deliveries.cancelled',
  'webhooks.deliveries.confirmed',
  'webhooks.deliveries.declined',
  'webhooks.deliveries.seats',
  'webhooks.deliveries.seats-cancelled',
  'webhooks.deliveries.series',
];

/** What breaks what webhooks deliver, and to whom. */
export const deliveryMutants: readonly Mutant[] = [
  {
    name: 'delivery-unsigned',
    says: 'deliveries are not signed',
    breaks: OF_STEPS,
    change: ({ webhooks }) => {
      webhooks.signs = false;
    },
  },
  {
    name: 'delivery-signed-with-nothing',
    says: 'what goes to a webhook without a secret is signed with an empty one',
    breaks: ['webhooks.subscriptions.unsigned'],
    change: ({ webhooks }) => {
      webhooks.signsWithoutSecret = true;
    },
  },
  {
    name: 'delivery-rescheduled-as-created',
    says: 'rescheduling delivers BOOKING_CREATED',
    breaks: ['webhooks.deliveries.rescheduled', 'webhooks.deliveries.rescheduled-only'],
    change: ({ webhooks }) => {
      webhooks.announcesAs = { BOOKING_RESCHEDULED: 'BOOKING_CREATED' };
    },
  },
  {
    name: 'delivery-requested-as-created',
    says: 'a booking that waits for the host delivers BOOKING_CREATED',
    breaks: ['webhooks.deliveries.confirmed', 'webhooks.deliveries.declined-only'],
    change: ({ webhooks }) => {
      webhooks.announcesAs = { BOOKING_REQUESTED: 'BOOKING_CREATED' };
    },
  },
  {
    name: 'delivery-of-moved-from',
    says: 'rescheduling delivers BOOKING_CANCELLED of the old booking as well',
    breaks: ['webhooks.deliveries.rescheduled-only'],
    change: ({ webhooks }) => {
      webhooks.tellsOfMovedFrom = true;
    },
  },
  {
    name: 'delivery-of-whole-series',
    says: 'cancelling a series delivers BOOKING_CANCELLED of every occurrence',
    breaks: ['webhooks.deliveries.series-cancelled'],
    change: ({ webhooks }) => {
      webhooks.tellsWholeSeries = true;
    },
  },
  {
    name: 'delivery-to-sleeping',
    says: 'webhooks that are switched off are told as well',
    breaks: ['webhooks.subscriptions.switched-off'],
    change: ({ webhooks }) => {
      webhooks.tellsAlso.sleeping = true;
    },
  },
  {
    name: 'delivery-to-unsubscribed',
    says: 'webhooks are told of what they do not subscribe to',
    breaks: ['webhooks.subscriptions.triggers'],
    change: ({ webhooks }) => {
      webhooks.tellsAlso.unsubscribed = true;
    },
  },
  {
    name: 'delivery-to-other-event-types',
    says: "webhooks of event types are told of others' bookings",
    breaks: ['webhooks.subscriptions.event-type'],
    change: ({ webhooks }) => {
      webhooks.tellsAlso.otherEventTypes = true;
    },
  },
  {
    name: 'delivery-without-template',
    says: 'payload templates are ignored',
    breaks: ['webhooks.subscriptions.template'],
    change: ({ webhooks }) => {
      webhooks.fillsTemplates = false;
    },
  },
  {
    name: 'delivery-repeated',
    says: 'what a receiver refuses is sent again at once',
    breaks: ['webhooks.subscriptions.receiver-fails'],
    change: ({ webhooks }) => {
      webhooks.repeatsRefused = true;
    },
  },
  respelt(
    'delivery-starts-later',
    'BOOKING_CREATED says that a booking starts an hour later',
    'BOOKING_CREATED',
    ['webhooks.deliveries.agrees'],
    (payload) => ({
      ...payload,
      startTime: new Date(Date.parse(payload.startTime) + 3600_000).toISOString(),
    }),
  ),
  respelt(
    'delivery-without-seat',
    'BOOKING_CREATED does not name the seat (calcom/cal.diy 15010)',
    'BOOKING_CREATED',
    ['webhooks.deliveries.seats'],
    ({ attendeeSeatId: _, ...payload }) => payload,
  ),
  respelt(
    'delivery-of-first-attendee',
    'BOOKING_CANCELLED names only the first attendee',
    'BOOKING_CANCELLED',
    ['webhooks.deliveries.seats-cancelled'],
    (payload) => ({ ...payload, attendees: payload.attendees.slice(0, 1) }),
  ),
  respelt(
    'delivery-without-reason',
    'BOOKING_CANCELLED says no reason',
    'BOOKING_CANCELLED',
    [
      'webhooks.deliveries.cancelled',
      'webhooks.deliveries.seats-cancelled',
      'webhooks.deliveries.series-cancelled',
    ],
    (payload) => ({ ...payload, cancellationReason: '' }),
  ),
  {
    name: 'booking-waits-for-webhooks',
    says: 'a booking waits until its webhooks have been told',
    breaks: ['webhooks.subscriptions.unreachable', 'webhooks.subscriptions.receiver-fails'],
    change: ({ bookings }) => {
      bookings.newStatus = 'pending';
    },
  },
];
