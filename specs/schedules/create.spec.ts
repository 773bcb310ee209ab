import { claim, expect, test } from '../../fixtures/index.ts';

test(
  'a schedule of which no hours are said is open from nine to five on weekdays',
  claim('schedules.create.default-hours', { evidence: ['S10#526', 'S12#526', 'S26#518'] }),
  async ({ cal, scheduleRequest }) => {
    const answer = await cal.schedules.create(scheduleRequest({ availability: undefined }));

    expect(answer).toSucceed(201, {
      availability: [
        {
          days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
          startTime: '09:00',
          endTime: '17:00',
        },
      ],
      overrides: [],
    });
  },
);

test(
  'the hours of single dates read back',
  claim('schedules.create.overrides', { evidence: ['S10#531', 'S12#531', 'S12 schedules[1]', 'S26#523'] }),
  async ({ cal, slots, scheduleRequest }) => {
    const { day } = await slots.next();
    const overrides = [{ date: day, startTime: '10:00', endTime: '11:00' }];

    const made = await cal.schedules.create(scheduleRequest({ overrides }));

    expect(made).toSucceed(201, { overrides });
    expect(await cal.schedules.get(made.data.id)).toSucceed(200, { overrides });
  },
);

test(
  'hours that are no time of day answer 400 naming them',
  claim('schedules.create.invalid-times', { evidence: ['S10#528', 'S12#528', 'S26#520'] }),
  async ({ cal, scheduleRequest, daily }) => {
    const answer = await cal.schedules.create(scheduleRequest({ availability: daily('25:00', '9') }));

    expect(answer).toBeRefused(400, {
      code: 'BadRequestException',
      shape: 'validation',
      naming: 'startTime',
    });
    expect(answer).toBeRefused(400, { naming: 'endTime' });
  },
);

test(
  'a day that is none of the week answers 400 naming the property',
  claim('schedules.create.unknown-day', { evidence: ['S10#529', 'S12#529', 'S26#521'] }),
  async ({ cal, scheduleRequest }) => {
    const availability = [{ days: ['Funday'], startTime: '09:00', endTime: '10:00' }];

    const answer = await cal.schedules.create(scheduleRequest({ availability } as never));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'validation', naming: 'days' });
  },
);

test(
  'a time zone that does not exist answers 400 naming the property',
  claim('schedules.create.unknown-time-zone', { evidence: ['S10#530', 'S12#530', 'S26#522'] }),
  async ({ cal, scheduleRequest }) => {
    const answer = await cal.schedules.create(scheduleRequest({ timeZone: 'Mars' }));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'validation', naming: 'timeZone' });
  },
);

test(
  'nobody without a key makes schedules, lists them or reads the default one',
  claim('schedules.create.no-key', { evidence: ['F17', 'F95', 'S12 auth[3]'] }),
  async ({ guest, scheduleRequest }) => {
    expect(await guest.schedules.create(scheduleRequest())).toBeRefused([401, 403]);
    expect(await guest.schedules.list()).toBeRefused([401, 403]);
    expect(await guest.schedules.getDefault()).toBeRefused([401, 403]);
  },
);
