import { claim, expect, test, unchecked } from '../../fixtures/index.ts';

test(
  'a schedule is created with what was sent and reads back alike',
  claim('schedules.create.reads-back', { evidence: ['S12 schedules[0]', 'S12 schedules[1]'] }),
  async ({ cal, scheduleRequest }) => {
    const request = scheduleRequest({ timeZone: 'Europe/Rome' });

    const created = await cal.schedules.create(request);

    expect(created).toSucceed(201, { ...request });
    expect(await cal.schedules.get(created.data.id)).toSucceed(200, { ...request, id: created.data.id });
  },
);

test(
  'a schedule without time zone and default flag answers 400 with every broken rule',
  claim('schedules.create.missing-properties', { evidence: ['S12 schedules[4]'] }),
  async ({ cal }) => {
    const answer = await cal.schedules.create(unchecked({ name: 'x' }));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'validation', naming: 'timeZone' });
    expect(answer).toBeRefused(400, { naming: 'isDefault' });
  },
);

test(
  "another user's key may not read the schedule: 403",
  claim('schedules.read.foreign-key', { evidence: ['S12 schedules[3]', 'S12#534'] }),
  async ({ stranger, schedule }) => {
    const answer = await stranger.schedules.get(schedule.id);

    expect(answer).toBeRefused(403, { code: 'ForbiddenException', naming: schedule.id });
  },
);

test(
  'a deleted schedule is gone: reading it answers 404',
  claim('schedules.delete.gone', { evidence: ['S12 schedules[5]', 'S12 schedules[6]'] }),
  async ({ cal, scheduleRequest }) => {
    const { data } = await cal.schedules.create(scheduleRequest());

    expect(await cal.schedules.delete(data.id)).toSucceed(200);

    expect(await cal.schedules.get(data.id)).toBeRefused(404, { code: 'NotFoundException', naming: data.id });
  },
);
