import { monday, type Rig } from './running.ts';

type Symptom = (rig: Rig) => Promise<unknown>;
type As = 'owner' | 'other' | 'nobody';

const CONFIRMED = { confirmationPolicy: { type: 'always', blockUnconfirmedBookingsInBooker: false } };
const SEATS = { seatsPerTimeSlot: 2, showAttendeeInfo: true, showAvailabilityCount: true };
const WEEKLY = { recurrence: { interval: 1, occurrences: 3, frequency: 'weekly' } };
const FIELDS = {
  bookingFields: [{ type: 'text', slug: 'company', label: 'Company', required: true, placeholder: 'ACME' }],
};
const BECAUSE = { cancellationReason: 'x' };

/** An event type of one's own kind, and what is done with its bookings. */
async function kind({ call }: Rig, settings: object) {
  const eventType = await call('POST', '/v2/event-types', {
    version: '2024-06-14',
    body: { title: 'Kind', slug: 'kind', lengthInMinutes: 30, minimumBookingNotice: 0, ...settings },
  });
  const eventTypeId: number = eventType.body.data.id;
  return {
    eventTypeId,
    book: (name = 'Ada', more: object = {}, as: As = 'owner') => {
      const attendee = { name, email: `${name}@example.com`, timeZone: 'Atlantic/Reykjavik' };
      return call('POST', '/v2/bookings', { as, body: { eventTypeId, start: monday(4), attendee, ...more } });
    },
    post: (ref: string | number, action: string, body: object = {}, as: As = 'owner') =>
      call('POST', `/v2/bookings/${ref}/${action}`, { as, body }),
    read: async (ref: string, as: As = 'owner') =>
      (await call('GET', `/v2/bookings/${ref}`, { as })).body.data,
  };
}

async function booked(one: Rig, settings: object) {
  const rigged = await kind(one, settings);
  return { ...rigged, booking: (await rigged.book()).body.data };
}

async function seated(one: Rig, seats: object = {}) {
  return await booked(one, { seats: { ...SEATS, ...seats } });
}

async function decidedTwice(one: Rig, actions: [string, string]): Promise<number> {
  const { booking, post } = await booked(one, CONFIRMED);
  await post(booking.uid, actions[0]);
  return (await post(booking.uid, actions[1])).status;
}

/** What mutants of confirmation, seats, series and booking fields show. */
export const SYMPTOMS_OF_KINDS: Record<string, Symptom> = {
  'confirmation-not-asked': async (one) => (await booked(one, CONFIRMED)).booking.status,
  'decision-not-kept': async (one) => {
    const { booking, post, read } = await booked(one, CONFIRMED);
    await post(booking.uid, 'confirm');
    return (await read(booking.uid)).status;
  },
  'decision-by-id': async (one) => {
    const { booking, post } = await booked(one, CONFIRMED);
    return (await post(booking.id, 'confirm')).status;
  },
  'decision-without-key': async (one) => {
    const { booking, post } = await booked(one, CONFIRMED);
    return (await post(booking.uid, 'confirm', {}, 'nobody')).status;
  },
  'decision-revised': (one) => decidedTwice(one, ['confirm', 'decline']),
  'decision-final': (one) => decidedTwice(one, ['decline', 'confirm']),
  'pending-takes-time': async (one) => (await (await booked(one, CONFIRMED)).book('Bob')).status,
  'any-move-confirms': async (one) => {
    const { booking, post } = await booked(one, CONFIRMED);
    return (await post(booking.uid, 'reschedule', { start: monday(5) }, 'nobody')).body.data.status;
  },
  'confirm-unknown-500': async ({ call }) => (await call('POST', '/v2/bookings/unknown/confirm')).status,
  'decline-unknown-500': async ({ call }) => (await call('POST', '/v2/bookings/unknown/decline')).status,
  'move-answers-200': async (one) => {
    const { booking, post } = await booked(one, {});
    return (await post(booking.uid, 'reschedule', { start: monday(5) })).status;
  },

  'seat-without-uid': async (one) => 'seatUid' in (await seated(one)).booking,
  'seat-needs-key': async (one) => (await (await seated(one)).book('Bob', {}, 'nobody')).status,
  'seat-taken-twice': async (one) => (await (await seated(one)).book()).status,
  'seats-overbooked': async (one) => {
    const { book } = await seated(one);
    await book('Bob');
    return (await book('Cy')).status;
  },
  'seats-not-counted': async (one) => {
    const { eventTypeId } = await seated(one);
    const day = monday(4).slice(0, 10);
    const query = `eventTypeId=${eventTypeId}&start=${day}&end=${day}`;
    return (await one.call('GET', `/v2/slots?${query}`, { version: '2024-09-04' })).body.data[day][0]
      .seatsRemaining;
  },
  'seats-shown-to-everybody': async (one) => {
    const { booking, read } = await seated(one, { showAttendeeInfo: false });
    return (await read(booking.uid, 'nobody')).attendees.length;
  },
  'seats-shown-to-nobody': async (one) => {
    const { booking, read } = await seated(one);
    return (await read(booking.uid)).attendees.length;
  },
  'seat-not-checked': async (one) => {
    const { booking, post } = await seated(one);
    return (await post(booking.id, 'cancel', { seatUid: booking.seatUid }, 'nobody')).status;
  },
  'seats-cancelled-by-anybody': async (one) => {
    const { booking, post } = await seated(one);
    return (await post(booking.uid, 'cancel', BECAUSE, 'nobody')).status;
  },
  'seat-moved-and-kept': async (one) => {
    const { booking, post, read } = await seated(one);
    await post(booking.uid, 'reschedule', { start: monday(5), seatUid: booking.seatUid }, 'nobody');
    return (await read(booking.uid)).attendees.length;
  },
  'seat-cancel-refused-500': async (one) => {
    const { booking, post } = await seated(one);
    return (await post(booking.uid, 'cancel', { seatUid: 5 })).status;
  },
  'seat-unknown-500': async (one) => {
    const { booking, post } = await seated(one);
    return (await post(booking.uid, 'reschedule', { start: monday(5), seatUid: 'nope' })).status;
  },
  'seated-read-by-id': async (one) =>
    (await one.call('GET', `/v2/bookings/${(await seated(one)).booking.id}`)).status,

  'series-answers-first': async (one) => (await booked(one, WEEKLY)).booking.length,
  'series-uid-apart': async (one) => {
    const { booking: series } = await booked(one, WEEKLY);
    return series[0].recurringBookingUid === series[1].recurringBookingUid;
  },
  'series-not-counted': async (one) =>
    (await (await kind(one, WEEKLY)).book('Ada', { recurrenceCount: 2 })).body.data.length,
  'series-keeps-instant': async (one) => {
    const { book } = await kind(one, { recurrence: { interval: 26, occurrences: 2, frequency: 'weekly' } });
    const attendee = { name: 'Ada', email: 'ada@example.com', timeZone: 'Europe/Berlin' };
    // In half a year the clocks have changed.
    const { body } = await book('Ada', { attendee });
    return body.data.map(({ start }: { start: string }) => start.slice(11));
  },
  'series-read-backwards': async (one) => {
    const { booking: series, read } = await booked(one, WEEKLY);
    return (await read(series[0].recurringBookingUid))[0].start;
  },
  'series-unnamed': async (one) => {
    const { booking: series, read } = await booked(one, WEEKLY);
    return 'recurringBookingUid' in (await read(series[0].uid));
  },
  'list-empty': async (one) => {
    await booked(one, {});
    return (await one.call('GET', '/v2/bookings')).body.data.length;
  },
  'series-cancelled-with-one': async (one) => {
    const { booking: series, post, read } = await booked(one, WEEKLY);
    await post(series[1].uid, 'cancel', BECAUSE);
    return (await read(series[0].uid)).status;
  },
  'series-cancel-subsequent-ignored': async (one) => {
    const { booking: series, post, read } = await booked(one, WEEKLY);
    await post(series[0].uid, 'cancel', { ...BECAUSE, cancelSubsequentBookings: true });
    return (await read(series[2].uid)).status;
  },

  'answers-not-echoed': async (one) => {
    const { body } = await (await kind(one, FIELDS)).book('Ada', {
      bookingFieldsResponses: { company: 'ACME' },
    });
    return body.data.bookingFieldsResponses.company;
  },
  'answers-not-checked': async (one) => (await (await kind(one, FIELDS)).book()).status,
  'length-ignored': async (one) => {
    const { book } = await kind(one, { lengthInMinutesOptions: [15, 30, 60] });
    return (await book('Ada', { lengthInMinutes: 60 })).body.data.duration;
  },
};
