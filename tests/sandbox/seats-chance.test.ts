import { describe, expect, test } from 'vitest';
import type { SandboxOptions } from '../../src/sandbox/index.ts';
import { names, seatedRig } from './seated.ts';

describe('what is left to chance', () => {
  const leaves = async ({ sit, cancel, alive }: Awaited<ReturnType<typeof seatedRig>>) => {
    const { uid, seatUid } = (await sit('bob')).body.data;
    const answer = await cancel(uid, { seatUid });
    expect(alive()).toEqual({ [uid]: ['ada'] });
    return answer;
  };
  const withSharing = async (seatCancelNotFound: number): ReturnType<typeof seatedRig> => {
    const change: SandboxOptions['change'] = ({ bookings }) => {
      bookings.seatCancelNotFound = seatCancelNotFound;
    };
    const one = await seatedRig({ change });
    await one.sit('ada');
    return one;
  };

  test('a cancelled seat is gone, whatever the answer says', async () => {
    const { status, body } = await leaves(await withSharing(1));
    expect(status).toBe(404);
    expect(body.error).toEqual({
      code: 'NOT_FOUND',
      message: 'Invalid Query: The requested record was not found.',
    });
  });

  test('both answers come, unless a release is asked not to', async () => {
    const one = await seatedRig({ change: () => {} });
    await one.sit('ada');
    const statuses = new Set<number>();
    for (let left = 40; left > 0; left -= 1) statuses.add((await leaves(one)).status);
    expect([...statuses].sort()).toEqual([200, 404]);
  });

  test('attendees come in any order', async () => {
    const { sit, read } = await seatedRig({ change: () => {} });
    const { uid } = (await sit('ada')).body.data;
    await sit('bob');
    await sit('cy');
    const orders = new Set<string>();
    for (let left = 30; left > 0; left -= 1) orders.add(names(await read(uid)).join());
    expect(orders.size).toBeGreaterThan(1);
    expect(new Set([...orders].map((order) => order.split(',').sort().join()))).toEqual(
      new Set(['ada,bob,cy']),
    );
  });
});
