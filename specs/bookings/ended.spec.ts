import { claim, expect, test } from '../../fixtures/index.ts';

const BECAUSE = { cancellationReason: 'the contract suite cancels it' };

test(
  'a booking that has begun and not ended can be cancelled',
  claim('bookings.cancel.running', { slow: true, evidence: ['F36', 'S10#602', 'S12#602', 'S26#594'] }),
  async ({ cal, begun }) => {
    expect(await cal.bookings.cancel(begun.uid, BECAUSE)).toSucceed(200, { status: 'cancelled' });

    expect(await cal.bookings.get(begun.uid)).toSucceed(200, { status: 'cancelled' });
  },
);

test(
  'a booking that has ended cannot be cancelled: a bare 400, and it stays accepted',
  claim('bookings.cancel.ended', { slow: true, evidence: ['F36', 'S10#600', 'S12#600', 'S26#592'] }),
  async ({ cal, bygone }) => {
    expect(await cal.bookings.cancel(bygone.uid, BECAUSE)).toBeRefused(400, { shape: 'bare' });

    expect(await cal.bookings.get(bygone.uid)).toSucceed(200, { status: 'accepted' });
  },
);

test(
  'under the old contract a booking that has ended cannot be cancelled either: 400 HttpException',
  claim('bookings.cancel.ended-legacy', {
    slow: true,
    version: '2024-04-15',
    evidence: ['F53', 'S10#603', 'S12#603', 'S26#595'],
  }),
  async ({ cal, bygone }) => {
    const refusal = await cal.bookings.cancel(bygone.uid, BECAUSE, { version: '2024-04-15' });

    expect(refusal).toBeRefused(400, { code: 'HttpException' });
    expect(await cal.bookings.get(bygone.uid)).toSucceed(200, { status: 'accepted' });
  },
);

test(
  'a booking that has ended can be rescheduled to a time that is still to come',
  claim('bookings.reschedule.ended', {
    slow: true,
    evidence: ['F36', 'S10#601', 'S12#601', 'S26#593'],
  }),
  async ({ cal, slots, ended }) => {
    const { start } = await slots.next();

    const moved = await cal.bookings.reschedule(ended.uid, { start });

    expect(moved).toSucceed(201, { status: 'accepted', start, rescheduledFromUid: ended.uid });
    expect(await cal.bookings.get(moved.data.uid)).toSucceed(200, { status: 'accepted', start });
  },
);

test(
  'a booking that has ended is listed as past, and as upcoming no more',
  claim('bookings.list.past', { slow: true, evidence: ['F61', 'S10#593', 'S12#593', 'S26#585'] }),
  async ({ cal, bygone }) => {
    const attendeeEmail = bygone.attendee.email;

    expect(await cal.bookings.list({ status: 'past', attendeeEmail })).toSucceed(200, [
      { uid: bygone.uid, status: 'accepted' },
    ]);
    expect(await cal.bookings.list({ status: 'upcoming', attendeeEmail })).toSucceed(200, []);
  },
);
