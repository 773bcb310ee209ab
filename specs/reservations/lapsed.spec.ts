import { claim, expect, test } from '../../fixtures/index.ts';

test(
  'when its time is over a reservation holds its slot no more: it is read with 200, and the slot is offered',
  claim('reservations.lapsed.offered', { slow: true, evidence: ['F64', 'S12#473', 'S26#468'] }),
  async ({ cal, slots, lapsed }) => {
    expect(await cal.reservations.get(lapsed.reservationUid)).toSucceed(200);

    await expect(slots).toOffer({ start: lapsed.slotStart });
  },
);
