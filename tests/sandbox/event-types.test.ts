import { describe, expect, test } from 'vitest';
import { RECORDED_RELEASES } from '../../src/sandbox/behaviour.ts';
import { provisioned } from './provisioned.ts';

const GOOD = { title: 'T', slug: 'talk', lengthInMinutes: 25 };
const create = { body: GOOD };

describe('an event type', () => {
  test('asked for with the least has the defaults', async () => {
    const { call } = provisioned();
    const { status, body } = await call('POST', '/event-types', { body: { ...GOOD, foo: 1 } });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({
      id: 5001,
      ownerId: 101,
      ...GOOD,
      description: '',
      locations: [],
      recurrence: null,
      slotInterval: null,
      minimumBookingNotice: 120,
      metadata: {},
      scheduleId: null,
      bookingWindow: { disabled: true },
      confirmationPolicy: { disabled: true },
      seats: { disabled: true },
    });
    expect(body.data).not.toHaveProperty('lengthInMinutesOptions');
    expect(body.data).not.toHaveProperty('foo');
  });

  test('shows what it was asked for', async () => {
    const { call } = provisioned();
    const options = {
      lengthInMinutesOptions: [25, 50],
      confirmationPolicy: { type: 'always', blockUnconfirmedBookingsInBooker: false },
      bookingLimitsCount: { day: 1 },
      bookingWindow: { type: 'calendarDays', value: 10, rolling: true },
      bookerActiveBookingsLimit: { maximumActiveBookings: 1, offerReschedule: true },
      bookingRequiresAuthentication: true,
    };
    const seats = { seatsPerTimeSlot: 3, showAttendeeInfo: true, showAvailabilityCount: false };
    const recurrence = { interval: 1, occurrences: 4, frequency: 'weekly' };
    const { body } = await call('POST', '/event-types', { body: { ...GOOD, ...options, seats, recurrence } });
    expect(body.data).toMatchObject({
      ...options,
      metadata: { multipleDuration: [25, 50] },
      seats: { disabled: false, ...seats },
      recurrence: { disabled: false, ...recurrence },
    });
  });

  test('an option can be switched off again', async () => {
    const { call } = provisioned();
    const seats = { seatsPerTimeSlot: 3, showAttendeeInfo: true, showAvailabilityCount: true };
    await call('POST', '/event-types', { body: { ...GOOD, seats } });
    const { body } = await call('PATCH', '/event-types/5001', { body: { seats: { disabled: true } } });
    expect(body.data.seats).toEqual({ disabled: true });
  });

  test('its own fields stand between the default ones; a list leaves the title out', async () => {
    const { call } = provisioned();
    const field = { type: 'text', slug: 'company', label: 'Company', required: true, placeholder: 'ACME' };
    const name = { type: 'name', label: 'Who', placeholder: 'you' };
    const { body } = await call('POST', '/event-types', { body: { ...GOOD, bookingFields: [name, field] } });
    const slugs = (fields: { slug: string }[]) => fields.map(({ slug }) => slug).join(' ');
    expect(slugs(body.data.bookingFields)).toBe(
      'name email location company title notes guests rescheduleReason',
    );
    expect(body.data.bookingFields[0]).toMatchObject({ isDefault: true, label: 'Who', placeholder: 'you' });
    expect(body.data.bookingFields[3]).toEqual({
      isDefault: false,
      ...field,
      disableOnPrefill: false,
      hidden: false,
    });
    const list = await call('GET', '/event-types?username=contract-host');
    expect(slugs(list.body.data[0].bookingFields)).toBe(
      'name email location company notes guests rescheduleReason',
    );
  });

  test('deleted, it leaves its bookings without one', async () => {
    const { call, eventType, book, sandbox } = provisioned();
    const type = await eventType();
    const booking = book(type, '2027-02-08T09:00:00Z');
    const { body } = await call('DELETE', `/event-types/${type.id}`);
    expect(body.data).toEqual({ id: type.id, lengthInMinutes: 60, slug: type.slug, title: 'Talk' });
    expect(sandbox.state.bookings).toEqual([{ ...booking, eventTypeId: null }]);
  });
});

describe('refusals', () => {
  test('name the broken rules', async () => {
    const { body } = await provisioned().call('POST', '/event-types', { body: { title: 'x' } });
    const target = { title: 'x' };
    expect(body.error.details.errors).toEqual([
      {
        target,
        property: 'lengthInMinutes',
        children: [],
        constraints: {
          min: 'lengthInMinutes must not be less than 1',
          isInt: 'lengthInMinutes must be an integer number',
        },
      },
      { target, property: 'slug', children: [], constraints: { isString: 'slug must be a string' } },
    ]);
  });

  test('a slug can be had once by each user', async () => {
    const { call } = provisioned();
    await call('POST', '/event-types', create);
    const again = await call('POST', '/event-types', create);
    expect([again.status, again.body.error.message]).toEqual([
      400,
      'User already has an event type with this slug.',
    ]);
    expect((await call('POST', '/event-types', { ...create, as: 'other' })).status).toBe(201);
    expect((await call('PATCH', '/event-types/5001', create)).status).toBe(200);
  });

  test.each([
    ['GET', 'other', '5001', 404, 'Event type with id 5001 not found'],
    ['PATCH', 'other', '5001', 404, 'Event type with id 5001 not found'],
    ['DELETE', 'other', '5001', 403, 'User with ID=102 does not own event type with ID=5001'],
    ['GET', 'owner', '9', 404, 'Event type with id 9 not found'],
    ['DELETE', 'owner', '9', 404, 'Event type with ID=9 does not exist.'],
    ['GET', 'owner', 'abc', 500, 'There was an error, please try again later.'],
  ] as const)('%s by %s of %s is %i', async (method, as, id, status, message) => {
    const { call } = provisioned();
    await call('POST', '/event-types', create);
    const answer = await call(method, `/event-types/${id}`, method === 'PATCH' ? { as, body: {} } : { as });
    expect([answer.status, answer.body.error.message]).toEqual([status, message]);
  });
});

describe('lists', () => {
  test.each([
    ['2025-10', 0],
    ['2025-12', 1],
    ['2026-07', 1],
  ] as const)('on %s a list without a username has %i of the own ones', async (release, count) => {
    const { call } = provisioned(release);
    await call('POST', '/event-types', create);
    expect((await call('GET', '/event-types')).body.data).toHaveLength(count);
    expect((await call('GET', '/event-types', { as: 'nobody' })).body.data).toEqual([]);
  });

  test('by username are for anybody, and by slug within', async () => {
    const { call } = provisioned();
    await call('POST', '/event-types', create);
    const found = async (query: string) =>
      (await call('GET', `/event-types?${query}`, { as: 'nobody' })).body.data.length;
    expect(await found('username=contract-host')).toBe(1);
    expect(await found('username=contract-host&eventSlug=talk')).toBe(1);
    expect(await found('username=contract-host&eventSlug=walk')).toBe(0);
    expect(await found('username=nobody')).toBe(0);
  });
});

describe('versions', () => {
  test.each(RECORDED_RELEASES)('%s has the properties of its time', async (release) => {
    const { call } = provisioned(release);
    const written = (await call('POST', '/event-types', create)).body.data;
    const one = (await call('GET', '/event-types/5001')).body.data;
    const [listed] = (await call('GET', '/event-types?username=contract-host')).body.data;
    const has = [written, one, listed].map((data) => 'calVideoSettings' in data);
    expect(has).toEqual([true, release !== '2025-10', release === '2026-07']);
    expect('bookingUrl' in one).toBe(release === '2026-07');
  });

  test('without the header the old contract answers', async () => {
    const { call } = provisioned();
    await call('POST', '/event-types', create);
    const old = await call('GET', '/event-types', { version: null });
    expect(old.body.data.eventTypeGroups[0].eventTypes[0]).toMatchObject({ length: 25, slug: 'talk' });
    const refused = await call('POST', '/event-types', { ...create, version: null });
    expect(refused.body.error.details.errors).toMatchObject([
      { target: { title: 'T', slug: 'talk' }, property: 'length' },
    ]);
    expect((await call('GET', '/event-types', { version: '2024-08-13' })).status).toBe(404);
  });
});
