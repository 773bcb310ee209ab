import { claim, expect, test, UNKNOWN_ID } from '../../fixtures/index.ts';

test(
  'a schedule that does not exist answers 404 naming it',
  claim('schedules.read.unknown', { evidence: ['S10#535', 'S12#535', 'S26#527'] }),
  async ({ cal }) => {
    const answer = await cal.schedules.get(UNKNOWN_ID);

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: UNKNOWN_ID });
  },
);

test(
  'the default schedule of the account is read without its id',
  claim('schedules.read.default', { evidence: ['S10#532', 'S12#532', 'S12 schedules[7]', 'S26#524'] }),
  async ({ cal, me }) => {
    expect(await cal.schedules.getDefault()).toSucceed(200, { isDefault: true, ownerId: me.id });
  },
);

test(
  'own schedules are listed',
  claim('schedules.list.own', { evidence: ['S10#533', 'S12#533', 'S26#525'] }),
  async ({ cal, schedule }) => {
    const { data: one } = await cal.schedules.get(schedule.id);

    expect(await cal.schedules.list()).toSucceed(
      200,
      expect.arrayContaining([expect.objectContaining({ id: one.id, name: one.name, isDefault: false })]),
    );
  },
);

test(
  'what is changed of a schedule reads back, and the rest is as it was',
  claim('schedules.update.reads-back', { evidence: ['S10#536', 'S12#536', 'S12 schedules[2]', 'S26#528'] }),
  async ({ cal, slots, makeSchedule, daily }) => {
    const { day } = await slots.next();
    const overrides = [{ date: day, startTime: '10:00', endTime: '11:00' }];
    const { id, name } = await makeSchedule({ overrides });
    const changed = { availability: daily('13:00', '14:00') };

    expect(await cal.schedules.update(id, changed)).toSucceed(200, { id, ...changed });

    expect(await cal.schedules.get(id)).toSucceed(200, { id, name, ...changed, overrides, isDefault: false });
  },
);

test(
  "another user's key may not change the schedule: 403",
  claim('schedules.update.foreign-key', { evidence: ['S10#537', 'S12#537', 'S26#529'] }),
  async ({ cal, stranger, makeSchedule }) => {
    const { id, name } = await makeSchedule();

    expect(await stranger.schedules.update(id, { timeZone: 'Asia/Tokyo' })).toBeRefused(403, {
      code: 'ForbiddenException',
      shape: 'detailed',
      naming: id,
    });

    expect(await cal.schedules.get(id)).toSucceed(200, { name, timeZone: 'Atlantic/Reykjavik' });
  },
);

test(
  'changing a schedule that does not exist is refused naming it',
  claim('schedules.update.unknown', { evidence: ['F95', 'S12#535', 'S12#540'] }),
  async ({ cal }) => {
    const answer = await cal.schedules.update(UNKNOWN_ID, { timeZone: 'Asia/Tokyo' });

    expect(answer).toBeRefused([400, 403, 404], { naming: UNKNOWN_ID });
  },
);

test(
  "another user's key may not delete the schedule: 403",
  claim('schedules.delete.foreign-key', { evidence: ['S10#538', 'S12#538', 'S26#530'] }),
  async ({ cal, stranger, makeSchedule }) => {
    const { id } = await makeSchedule();

    expect(await stranger.schedules.delete(id)).toBeRefused(403, {
      code: 'ForbiddenException',
      shape: 'detailed',
      naming: id,
    });

    expect(await cal.schedules.get(id)).toSucceed(200, { id });
  },
);

test(
  'deleting a schedule twice is refused naming it: 400, if not 404',
  claim('schedules.delete.twice', { evidence: ['S10#540', 'S12#540', 'S26#532'] }),
  async ({ cal, makeSchedule }) => {
    const { id } = await makeSchedule();
    expect(await cal.schedules.delete(id)).toSucceed(200);

    expect(await cal.schedules.delete(id)).toBeRefused([400, 404], { shape: 'detailed', naming: id });
  },
);
