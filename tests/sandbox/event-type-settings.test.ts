import { describe, expect, test } from 'vitest';
import { provisioned } from './provisioned.ts';
import { monday, rig } from './running.ts';

const GOOD = { title: 'T', slug: 'talk', lengthInMinutes: 25 };

/** One value that each property may have, as documented, and one that it may not. */
const PROPERTIES: [property: string, good: unknown, bad: unknown][] = [
  ['title', 'Changed', 1],
  ['slug', 'walk', 1],
  ['lengthInMinutes', 45, 0],
  ['description', 'about', 1],
  ['disableGuests', true, 'yes'],
  ['slotInterval', 15, 0],
  ['minimumBookingNotice', 0, -1],
  ['beforeEventBuffer', 10, -1],
  ['afterEventBuffer', 10, 'ten'],
  ['bookingLimitsCount', { day: 1, week: 2 }, { day: 'one' }],
  ['bookerActiveBookingsLimit', { maximumActiveBookings: 2, offerReschedule: true }, 2],
  ['onlyShowFirstAvailableSlot', true, 1],
  ['bookingLimitsDuration', { day: 60 }, 60],
  ['bookingWindow', { type: 'range', value: ['2027-01-01', '2027-02-01'] }, { type: 'range', value: 3 }],
  ['offsetStart', 5, -5],
  ['confirmationPolicy', { type: 'always', blockUnconfirmedBookingsInBooker: true }, { type: 'never' }],
  ['requiresBookerEmailVerification', true, 1],
  ['hideCalendarNotes', true, 1],
  ['lockTimeZoneToggleOnBookingPage', true, 1],
  ['color', { lightThemeHex: '#111111', darkThemeHex: '#eeeeee' }, { lightThemeHex: 1 }],
  ['customName', '{Event type title}', 1],
  ['successRedirectUrl', 'https://example.com/done', 1],
  ['hideOrganizerEmail', true, 1],
  ['hidden', true, 1],
  ['bookingRequiresAuthentication', true, 1],
  ['locations', [{ type: 'link', link: 'https://example.com', public: true }], [{ type: 'link' }]],
];

describe.each(PROPERTIES)('%s', (property, good, bad) => {
  test('is changed to what is documented, and kept', async () => {
    const { call } = provisioned();
    await call('POST', '/event-types', { body: GOOD });
    expect((await call('PATCH', '/event-types/5001', { body: { [property]: good } })).status).toBe(200);
    expect((await call('GET', '/event-types/5001')).body.data).toMatchObject({ [property]: good });
  });

  test('is refused otherwise, by name', async () => {
    const { call } = provisioned();
    await call('POST', '/event-types', { body: GOOD });
    const { status, body } = await call('PATCH', '/event-types/5001', { body: { [property]: bad } });
    expect(status).toBe(400);
    expect(body.error.details.errors).toMatchObject([{ property, value: bad }]);
  });
});

test.each([
  ['seats', { seatsPerTimeSlot: 2, showAttendeeInfo: true, showAvailabilityCount: true }],
  ['recurrence', { interval: 1, occurrences: 3, frequency: 'weekly' }],
])('%s must be whole, or switched off', async (property, whole) => {
  const { call } = provisioned();
  await call('POST', '/event-types', { body: GOOD });
  const { [Object.keys(whole)[0] as keyof typeof whole]: _, ...part } = whole as Record<string, unknown>;
  const patch = async (value: unknown) =>
    (await call('PATCH', '/event-types/5001', { body: { [property]: value } })).status;
  expect([await patch(part), await patch(whole), await patch({ disabled: true })]).toEqual([400, 200, 200]);
});

test('an unknown kind of question is refused', async () => {
  const field = { type: 'riddle', slug: 'riddle', label: 'Riddle', required: true };
  const answer = await provisioned().call('POST', '/event-types', {
    body: { ...GOOD, bookingFields: [field] },
  });
  expect(answer.status).toBe(400);
});

test('what is wrong within an option stands under it', async () => {
  const { call } = provisioned();
  const disableCancelling = { disabled: 'yes' };
  const { body } = await call('POST', '/event-types', { body: { ...GOOD, disableCancelling } });
  expect(body.error.details.errors).toMatchObject([
    {
      property: 'disableCancelling',
      children: [{ property: 'disabled', constraints: { isBoolean: 'disabled must be a boolean value' } }],
    },
  ]);
});

test.each([
  ['2025-12', 200],
  ['2026-07', 400],
] as const)('on %s a cancel answers %i where disableCancelling was asked for', async (release, status) => {
  const { call } = await rig({ release });
  const eventType = await call('POST', '/v2/event-types', {
    version: '2024-06-14',
    body: { ...GOOD, minimumBookingNotice: 0, disableCancelling: { disabled: true } },
  });
  const attendee = { name: 'Ada', email: 'ada@example.com', timeZone: 'Europe/Rome' };
  const booked = await call('POST', '/v2/bookings', {
    body: { eventTypeId: eventType.body.data.id, start: monday(4), attendee },
  });
  const body = { cancellationReason: 'x' };
  const { uid } = booked.body.data;
  expect((await call('POST', `/v2/bookings/${uid}/cancel`, { body })).status).toBe(status);
});

test('a list is sorted by its age on request, since 2026', async () => {
  const { call } = provisioned();
  for (const slug of ['first', 'second']) await call('POST', '/event-types', { body: { ...GOOD, slug } });
  const list = await call('GET', '/event-types?sortCreatedAt=desc');
  expect(list.body.data.map(({ slug }: { slug: string }) => slug)).toEqual(['second', 'first']);
});
