import { claim, expect, test } from '../../fixtures/index.ts';

const BECAUSE = { cancellationReason: 'the contract suite cancels it' };

test(
  'a webhook that is switched off hears nothing of a booking that another one hears of',
  claim('webhooks.subscriptions.switched-off', { evidence: ['F86', 'S12 webhooks[2]'] }),
  async ({ cal, deliveries, subscribe, slots, bookingRequest }) => {
    const off = await subscribe({ active: false });

    const { data } = await cal.bookings.create(bookingRequest(await slots.next()));
    await expect(deliveries).toBring('BOOKING_CREATED', { uid: data.uid });
    await cal.bookings.cancel(data.uid, BECAUSE);
    await expect(deliveries).toBring('BOOKING_CANCELLED', { uid: data.uid });

    await expect(off).toHaveBroughtOnly(data.uid, []);
  },
);

test(
  'a webhook that is switched on hears of what comes after',
  claim('webhooks.subscriptions.switched-on', { evidence: ['F86', 'S12#557'] }),
  async ({ cal, subscribe, slots, bookingRequest }) => {
    const hook = await subscribe({ active: false });

    await cal.webhooks.update(hook.id, { active: true });

    const { data } = await cal.bookings.create(bookingRequest(await slots.next()));
    await expect(hook).toBring('BOOKING_CREATED', { uid: data.uid });
  },
);

test(
  'a deleted webhook hears nothing of a booking that another one hears of',
  claim('webhooks.subscriptions.deleted', { evidence: ['F86', 'S12#570'] }),
  async ({ cal, deliveries, subscribe, slots, bookingRequest }) => {
    const gone = await subscribe();
    await cal.webhooks.delete(gone.id);

    const { data } = await cal.bookings.create(bookingRequest(await slots.next()));
    await expect(deliveries).toBring('BOOKING_CREATED', { uid: data.uid });
    await cal.bookings.cancel(data.uid, BECAUSE);
    await expect(deliveries).toBring('BOOKING_CANCELLED', { uid: data.uid });

    await expect(gone).toHaveBroughtOnly(data.uid, []);
  },
);

test(
  'a webhook hears of no other step than those that it subscribes to',
  claim('webhooks.subscriptions.triggers', { evidence: ['F86', 'S12#559'] }),
  async ({ cal, subscribe, booking, slots }) => {
    const hook = await subscribe({ triggers: ['BOOKING_CANCELLED'] });
    const { data } = await cal.bookings.reschedule(booking.uid, { start: (await slots.next()).start });

    await cal.bookings.cancel(data.uid, BECAUSE);

    await expect(hook).toBring('BOOKING_CANCELLED', { uid: data.uid });
    await expect(hook).toHaveBroughtOnly(data.uid, ['BOOKING_CANCELLED']);
  },
);

test(
  "a webhook of an event type hears of that one's bookings only; the account's hears of all",
  claim('webhooks.subscriptions.event-type', { evidence: ['F86', 'S12#559', 'S26#551'] }),
  async ({ cal, deliveries, subscribe, slots, eventType, confirmedEventType, bookingRequest }) => {
    const hook = await subscribe({ eventTypeId: eventType.id });
    const ofOther = bookingRequest(await slots.next(), { eventTypeId: confirmedEventType.id });

    const other = await cal.bookings.create(ofOther);
    await expect(deliveries).toBring('BOOKING_REQUESTED', { uid: other.data.uid });
    const own = await cal.bookings.create(bookingRequest(await slots.next()));
    await expect(deliveries).toBring('BOOKING_CREATED', { uid: own.data.uid });

    await expect(hook).toBring('BOOKING_CREATED', { uid: own.data.uid, eventTypeId: eventType.id });
    await expect(hook).toHaveBroughtOnly(other.data.uid, []);
  },
);

test(
  'a webhook without a secret delivers all the same',
  claim('webhooks.subscriptions.unsigned', { evidence: ['F34', 'F86'] }),
  async ({ cal, subscribe, slots, bookingRequest }) => {
    const hook = await subscribe({ secret: null });

    const { data } = await cal.bookings.create(bookingRequest(await slots.next()));

    await expect(hook).toBring('BOOKING_CREATED', { uid: data.uid });
  },
);

test(
  'a webhook with a payload template delivers what the template says, with the values of the booking in it',
  claim('webhooks.subscriptions.template', { evidence: ['F87'] }),
  async ({ cal, subscribe, slots, eventType, bookingRequest, attendee }) => {
    const payload = { uid: '{{uid}}', kind: '{{type}}', booker: '{{attendees.0.email}}' };
    const payloadTemplate = JSON.stringify({ triggerEvent: 'BOOKING_CREATED', payload });
    const hook = await subscribe({ triggers: ['BOOKING_CREATED'], payloadTemplate });

    const { data } = await cal.bookings.create(bookingRequest(await slots.next()));

    const values = { uid: data.uid, kind: eventType.slug, booker: attendee.email };
    await expect(hook).toBring('BOOKING_CREATED', values);
  },
);

test(
  'a receiver that answers 500 does not keep a booking from being made, and is not sent the same again at once',
  claim('webhooks.subscriptions.receiver-fails', { evidence: ['F34', 'S12#565', 'S12#566', 'S26#558'] }),
  async ({ cal, subscribe, slots, bookingRequest }) => {
    const hook = await subscribe({ answering: 500 });

    const created = await cal.bookings.create(bookingRequest(await slots.next()));
    const { uid } = created.data;
    expect(created).toSucceed(201, { status: 'accepted' });
    await expect(hook).toBring('BOOKING_CREATED', { uid });
    await cal.bookings.cancel(uid, BECAUSE);
    await expect(hook).toBring('BOOKING_CANCELLED', { uid });

    await expect(hook).toHaveBroughtOnce('BOOKING_CREATED', uid);
  },
);

test(
  'a webhook at an address where nobody listens does not keep a booking from being made',
  claim('webhooks.subscriptions.unreachable', { evidence: ['S10#568', 'S12#568', 'S26#560'] }),
  async ({ cal, webhookRequest, slots, bookingRequest }) => {
    await cal.webhooks.create(webhookRequest({ active: true, triggers: ['BOOKING_CREATED'] }));

    const created = await cal.bookings.create(bookingRequest(await slots.next()));

    expect(created).toSucceed(201, { status: 'accepted' });
    expect(await cal.bookings.get(created.data.uid)).toSucceed(200, { status: 'accepted' });
  },
);
