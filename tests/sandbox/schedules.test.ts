import { describe, expect, test } from 'vitest';
import { provisioned } from './provisioned.ts';

const GOOD = { name: 'S', timeZone: 'Europe/Rome', isDefault: false };

describe('schedules', () => {
  test('without availability are open on working days from nine to five', async () => {
    const { status, body } = await provisioned().call('POST', '/schedules', { body: { ...GOOD, foo: 1 } });
    expect(status).toBe(201);
    expect(body.data).toEqual({
      id: 1001,
      ownerId: 101,
      ...GOOD,
      availability: [
        {
          days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
          startTime: '09:00',
          endTime: '17:00',
        },
      ],
      overrides: [],
    });
  });

  test('a change leaves alone what it does not name', async () => {
    const { call } = provisioned();
    const overrides = [{ date: '2027-03-01', startTime: '10:00', endTime: '11:00' }];
    await call('POST', '/schedules', { body: { ...GOOD, overrides } });
    const availability = [{ days: ['Friday'], startTime: '13:00', endTime: '14:00' }];
    const { body } = await call('PATCH', '/schedules/1001', { body: { name: 'T', availability } });
    expect(body.data).toMatchObject({ name: 'T', timeZone: 'Europe/Rome', availability, overrides });
  });

  test('a new default takes the place of the old one', async () => {
    const { call } = provisioned();
    await call('POST', '/schedules', { body: { ...GOOD, isDefault: true } });
    expect((await call('GET', '/schedules/default')).body.data.id).toBe(1001);
    const { body } = await call('GET', '/schedules');
    expect(body.data.map((schedule: { isDefault: boolean }) => schedule.isDefault)).toEqual([false, true]);
  });

  test.each([
    ['GET', 'other', 201, 403, 'User with ID=102 does not own schedule with ID=201'],
    ['PATCH', 'other', 201, 403, 'User with ID=102 does not own schedule with ID=201'],
    ['DELETE', 'other', 201, 403, 'User with ID=102 does not own schedule with ID=201'],
    ['GET', 'owner', 9, 404, 'Schedule with ID=9 does not exist.'],
    ['DELETE', 'owner', 9, 400, 'Schedule with ID=9 does not exist.'],
  ] as const)('%s by %s of %i is %i', async (method, as, id, status, message) => {
    const options = method === 'PATCH' ? { as, body: { name: 'h' } } : { as };
    const answer = await provisioned().call(method, `/schedules/${id}`, options);
    expect([answer.status, answer.body.error.message]).toEqual([status, message]);
  });

  test('even the default one can be deleted', async () => {
    const { call } = provisioned();
    expect(await call('DELETE', '/schedules/201')).toEqual({ status: 200, body: { status: 'success' } });
  });

  test('every broken rule is named, nested ones within', async () => {
    const { call } = provisioned();
    const range = { days: ['Funday'], startTime: '25:00', endTime: '9' };
    const target = { timeZone: 'Mars', isDefault: false, availability: [range] };
    const { body } = await call('POST', '/schedules', { body: target });
    expect(body.error.details.errors).toEqual([
      { target, property: 'name', children: [], constraints: { isString: 'name must be a string' } },
      {
        target,
        value: 'Mars',
        property: 'timeZone',
        children: [],
        constraints: { isTimeZone: 'timeZone must be a valid IANA time-zone' },
      },
      {
        target,
        value: [range],
        property: 'availability',
        children: [
          {
            target: [range],
            value: range,
            property: '0',
            children: [
              {
                target: range,
                value: ['Funday'],
                property: 'days',
                children: [],
                constraints: {
                  isIn: 'each value in days must be one of the following values: Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday',
                },
              },
              {
                target: range,
                value: '25:00',
                property: 'startTime',
                children: [],
                constraints: { matches: 'startTime must be a valid time format HH:MM' },
              },
              {
                target: range,
                value: '9',
                property: 'endTime',
                children: [],
                constraints: { matches: 'endTime must be a valid time format HH:MM' },
              },
            ],
          },
        ],
      },
    ]);
  });

  test('need a key, and the version of their own', async () => {
    const { call } = provisioned();
    expect((await call('GET', '/schedules', { as: 'nobody' })).status).toBe(401);
    expect((await call('GET', '/schedules', { version: '2024-08-13' })).status).toBe(404);
    const old = await call('GET', '/schedules', { version: null });
    expect(old.body.data[0].workingHours[0]).toMatchObject({
      days: [1, 2, 3, 4, 5],
      startTime: 540,
      endTime: 1020,
    });
  });
});
