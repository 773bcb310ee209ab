import { claim, expect, test, unchecked } from '../../fixtures/index.ts';

const EVIDENCE = { version: null } as const;

test(
  'a changed setting of the account reads back',
  claim('me.update.reads-back', { ...EVIDENCE, evidence: ['F77', 'S10#545', 'S12#545', 'S26#537'] }),
  async ({ stranger, theOther }) => {
    const { data: before } = await stranger.me.get();
    const timeFormat = theOther(before.timeFormat, 12, 24);

    expect(await stranger.me.update({ timeFormat })).toSucceed(200, { id: before.id, timeFormat });

    expect(await stranger.me.get()).toSucceed(200, { ...before, timeFormat });
  },
);

test(
  'changing nothing of the account answers 200 with what it is',
  claim('me.update.empty', { ...EVIDENCE, evidence: ['S10#547', 'S12#547', 'S26#539'] }),
  async ({ cal, me }) => {
    expect(await cal.me.update({})).toSucceed(200, { id: me.id });
  },
);

test(
  'a time zone that does not exist is refused with 400 naming the property',
  claim('me.update.unknown-time-zone', { ...EVIDENCE, evidence: ['S10#546', 'S12#546', 'S26#538'] }),
  async ({ cal }) => {
    const { data: before } = await cal.me.get();

    expect(await cal.me.update(unchecked({ timeZone: 'Mars' }))).toBeRefused(400, {
      code: 'BadRequestException',
      shape: 'validation',
      naming: 'timeZone',
    });

    expect(await cal.me.get()).toSucceed(200, { timeZone: before.timeZone });
  },
);

test(
  'without a key there is no account to change: 401',
  claim('me.update.no-key', { ...EVIDENCE, evidence: ['F17', 'S12 me[1]', 'S26 me[1]'] }),
  async ({ guest }) => {
    const answer = await guest.me.update({ timeFormat: 24 });

    expect(answer).toBeRefused(401, { code: 'UnauthorizedException', shape: 'detailed' });
  },
);
