import { describe, expect, test } from 'vitest';
import { provisioned } from './provisioned.ts';

const DAY = 'start=2027-02-08&end=2027-02-08';
const at = (time: string, date = '2027-02-08') => `${date}T${time}:00.000Z`;

describe('the slots of a day', () => {
  test('follow each other from the opening, and the last one ends at the closing', async () => {
    const { eventType, starts } = provisioned();
    expect(await starts(await eventType(), DAY)).toEqual([
      at('08:00'),
      at('09:00'),
      at('10:00'),
      at('11:00'),
    ]);
  });

  test('advance by the duration asked for, offered or not', async () => {
    const { eventType, starts } = provisioned();
    const type = await eventType();
    expect(await starts(type, `${DAY}&duration=90`)).toEqual([at('08:00'), at('09:30')]);
  });

  test('advance by the slot interval', async () => {
    const { eventType, starts } = provisioned();
    const type = await eventType({ slotInterval: 45 });
    expect(await starts(type, DAY)).toEqual([
      at('08:00'),
      at('08:45'),
      at('09:30'),
      at('10:15'),
      at('11:00'),
    ]);
  });

  test('a plain end date is included, an end in time cuts, and so does a start', async () => {
    const { eventType, starts } = provisioned();
    const type = await eventType();
    expect(await starts(type, 'start=2027-02-08&end=2027-02-09')).toHaveLength(8);
    const cut = await starts(type, 'start=2027-02-08T09:00:00Z&end=2027-02-08T11:00:00Z');
    expect(cut).toEqual([at('09:00'), at('10:00')]);
    expect(await starts(type, 'start=2027-02-08T10:00:00%2B01:00&end=2027-02-08T10:00:00Z')).toEqual([
      at('09:00'),
    ]);
  });

  test('an override replaces the date', async () => {
    const { eventType, starts } = provisioned();
    const override = { date: '2027-02-08', startTime: '14:00', endTime: '15:00' };
    expect(await starts(await eventType({}, { overrides: [override] }), DAY)).toEqual([at('14:00')]);
    const closed = { date: '2027-02-08', startTime: '00:00', endTime: '00:00' };
    expect(await starts(await eventType({}, { overrides: [closed] }), DAY)).toEqual([]);
  });

  test('the wall clock of the schedule holds when summer time begins', async () => {
    const { eventType, starts } = provisioned();
    const type = await eventType({}, { timeZone: 'America/New_York' });
    expect((await starts(type, 'start=2027-03-13&end=2027-03-13'))[0]).toBe(at('13:00', '2027-03-13'));
    expect((await starts(type, 'start=2027-03-14&end=2027-03-14'))[0]).toBe(at('12:00', '2027-03-14'));
  });

  test('a window over the night of a change of time has its true length', async () => {
    const { eventType, starts } = provisioned();
    const days = ['Sunday'];
    const schedule = {
      timeZone: 'America/New_York',
      availability: [{ days, startTime: '00:00', endTime: '04:00' }],
    };
    const range = (date: string) => `start=${date}T04:00:00Z&end=${date}T12:00:00Z`;
    const type = await eventType({}, schedule);
    expect(await starts(type, range('2027-03-14'))).toHaveLength(3);
    expect(await starts(type, range('2027-03-21'))).toHaveLength(4);
    expect(await starts(type, range('2027-11-07'))).toHaveLength(5);
  });

  test('23:59 is the end of the day', async () => {
    const { eventType, starts } = provisioned();
    const availability = [{ days: ['Monday'], startTime: '22:00', endTime: '23:59' }];
    expect(await starts(await eventType({}, { availability }), DAY)).toEqual([at('22:00'), at('23:00')]);
  });

  test('are written in the zone asked for and stand under its dates', async () => {
    const { call, eventType } = provisioned();
    const { id } = await eventType();
    const { body } = await call(
      'GET',
      `/slots?eventTypeId=${id}&${DAY}&timeZone=Pacific/Auckland&format=range`,
    );
    expect(body).toEqual({
      status: 'success',
      data: {
        '2027-02-08': [
          { start: '2027-02-08T21:00:00.000+13:00', end: '2027-02-08T22:00:00.000+13:00' },
          { start: '2027-02-08T22:00:00.000+13:00', end: '2027-02-08T23:00:00.000+13:00' },
          { start: '2027-02-08T23:00:00.000+13:00', end: '2027-02-09T00:00:00.000+13:00' },
        ],
        '2027-02-09': [{ start: '2027-02-09T00:00:00.000+13:00', end: '2027-02-09T01:00:00.000+13:00' }],
      },
    });
  });

  test('the past and the notice are not offered', async () => {
    const { sandbox, eventType, starts } = provisioned();
    sandbox.time = new Date('2027-02-08T08:30:00.000Z');
    expect(await starts(await eventType(), DAY)).toEqual([at('09:00'), at('10:00'), at('11:00')]);
    expect(await starts(await eventType({ minimumBookingNotice: 60 }), DAY)).toEqual([
      at('10:00'),
      at('11:00'),
    ]);
    expect(await starts(await eventType(), 'start=2020-01-06&end=2020-01-07')).toEqual([]);
  });

  test('only the first of each day, where the event type says so', async () => {
    const { eventType, starts } = provisioned();
    const type = await eventType({ onlyShowFirstAvailableSlot: true });
    expect(await starts(type, 'start=2027-02-08&end=2027-02-09')).toEqual([
      at('08:00'),
      at('08:00', '2027-02-09'),
    ]);
  });
});

describe('a rolling booking window', () => {
  test('offers the next days on which the schedule is open', async () => {
    const { eventType, starts } = provisioned();
    const bookingWindow = { type: 'calendarDays', value: 2, rolling: true };
    const availability = [{ days: ['Monday', 'Friday'], startTime: '08:00', endTime: '09:00' }];
    const type = await eventType({ bookingWindow }, { availability });
    const range = 'start=2026-11-22&end=2026-12-31';
    expect(await starts(type, range)).toEqual([at('08:00', '2026-11-23'), at('08:00', '2026-11-27')]);
  });
});

describe('taken times', () => {
  test('an accepted booking takes what it overlaps, of any event type of the host', async () => {
    const { eventType, starts, book } = provisioned();
    const type = await eventType();
    book(await eventType(), at('09:30'));
    expect(await starts(type, DAY)).toEqual([at('08:00'), at('11:00')]);
  });

  test.each(['pending', 'cancelled', 'rejected'] as const)('a %s booking takes nothing', async (status) => {
    const { eventType, starts, book } = provisioned();
    const type = await eventType();
    book(type, at('09:00'), status);
    expect(await starts(type, DAY)).toHaveLength(4);
  });

  test('a pending booking takes its time if its event type blocks unconfirmed ones', async () => {
    const { eventType, starts, book } = provisioned();
    const type = await eventType({
      confirmationPolicy: { type: 'always', blockUnconfirmedBookingsInBooker: true },
    });
    book(type, at('09:00'), 'pending');
    expect(await starts(type, DAY)).toEqual([at('08:00'), at('10:00'), at('11:00')]);
  });

  test('the buffers of both sides count', async () => {
    const { eventType, starts, book } = provisioned();
    book(await eventType({ afterEventBuffer: 15 }), at('09:00'));
    expect(await starts(await eventType(), DAY)).toEqual([at('08:00'), at('11:00')]);
    expect(await starts(await eventType({ afterEventBuffer: 15 }), DAY)).toEqual([at('11:00')]);
  });

  test('the booking to be moved gives its time back', async () => {
    const { eventType, starts, book } = provisioned();
    const type = await eventType();
    const { uid } = book(type, at('09:00'));
    expect(await starts(type, `${DAY}&bookingUidToReschedule=${uid}`)).toHaveLength(4);
    expect(await starts(type, `${DAY}&bookingUidToReschedule=nope`)).toHaveLength(3);
  });

  test('a seated slot says how full it is and stays on offer when full', async () => {
    const { call, eventType, book } = provisioned();
    const seats = { seatsPerTimeSlot: 2, showAttendeeInfo: true, showAvailabilityCount: true };
    const type = await eventType({ seats });
    const { uid } = book(type, at('09:00'), 'accepted', 2);
    book(await eventType(), at('11:00'));
    const { body } = await call('GET', `/slots?eventTypeId=${type.id}&${DAY}`);
    expect(body.data['2027-02-08']).toEqual([
      { start: at('08:00'), seatsBooked: 0, seatsRemaining: 2, seatsTotal: 2 },
      { start: at('09:00'), seatsBooked: 2, seatsRemaining: 0, seatsTotal: 2, bookingUid: uid },
      { start: at('10:00'), seatsBooked: 0, seatsRemaining: 2, seatsTotal: 2 },
    ]);
  });

  test('a reservation takes its slot until it runs out', async () => {
    const { sandbox, call, eventType, starts } = provisioned();
    const type = await eventType();
    const body = { eventTypeId: type.id, slotStart: at('09:00') };
    expect((await call('POST', '/slots/reservations', { body, as: 'nobody' })).status).toBe(201);
    expect((await call('POST', '/slots/reservations', { body })).status).toBe(422);
    expect(await starts(type, DAY)).toEqual([at('08:00'), at('10:00'), at('11:00')]);
    sandbox.time = new Date(sandbox.time.getTime() + 5 * 60_000);
    expect(await starts(type, DAY)).toHaveLength(4);
  });
});

describe('which event type', () => {
  test('may be named by username and slug, by anybody', async () => {
    const { call, eventType, owner } = provisioned();
    const { slug } = await eventType();
    const path = `/slots?username=${owner.username}&eventTypeSlug=${slug}&${DAY}`;
    const { status, body } = await call('GET', path, { as: 'nobody' });
    expect(status).toBe(200);
    expect(body.data['2027-02-08']).toHaveLength(4);
  });

  test.each(['eventTypeId=99999999', 'username=nobody&eventTypeSlug=x', 'teamSlug=t&eventTypeSlug=x'])(
    'unknown is 404: %s',
    async (target) => {
      const { body, status } = await provisioned().call('GET', `/slots?${target}&${DAY}`);
      expect([status, body.error.message]).toEqual([404, 'Event Type not found']);
    },
  );

  test.each([
    ['eventTypeId=1&start=2027-02-08', 'end property is wrong,end must be a valid ISO 8601 date string '],
    [
      'eventTypeId=1&start=soon&end=2027-02-08',
      'start property is wrong,start must be a valid ISO 8601 date string ',
    ],
    [`eventTypeId=1&${DAY}&foo=1`, 'foo property is wrong,property foo should not exist '],
    [
      `eventTypeId=1&${DAY}&timeZone=Mars`,
      'timeZone property is wrong,timeZone must be a valid IANA time-zone ',
    ],
    [`usernames=a,b&${DAY}`, 'organizationSlug property is wrong,organizationSlug must be a string '],
    [
      DAY,
      'usernames property is wrong,each value in usernames must be a string, The array must contain at least 2 elements., usernames must be an array , organizationSlug property is wrong,organizationSlug must be a string ',
    ],
  ])('what is wrong with %s', async (query, message) => {
    const { body, status } = await provisioned().call('GET', `/slots?${query}`);
    expect([status, body.error.message]).toEqual([400, message]);
    expect(body.error.details).toEqual({ message, error: 'Bad Request', statusCode: 400 });
  });

  test.each([null, '2024-08-13', '2099-01-01'])('there is no such route for version %s', async (version) => {
    const { body } = await provisioned().call('GET', `/slots?eventTypeId=1&${DAY}`, { version });
    expect(body.error.message).toBe(`Cannot GET /v2/slots?eventTypeId=1&${DAY}`);
  });
});
