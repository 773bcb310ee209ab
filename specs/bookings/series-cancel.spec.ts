import { BOOKINGS_VERSIONS, claim, expect, test } from '../../fixtures/index.ts';

const BECAUSE = { cancellationReason: 'the contract suite cancels it' };

test(
  'cancelling one booking of a series leaves the others accepted',
  claim('bookings.series.cancel-one', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S12 recurring[4]', 'S12 recurring[5]', 'S12#386'],
  }),
  async ({ cal, series: [first, second, third] }) => {
    const cancelled = await cal.bookings.cancel(second.uid, BECAUSE);

    expect(cancelled).toSucceed(200, { uid: second.uid, status: 'cancelled', ...BECAUSE });
    expect(await cal.bookings.recurring.get(first.recurringBookingUid)).toSucceed(200, [
      { uid: first.uid, status: 'accepted' },
      { uid: second.uid, status: 'cancelled' },
      { uid: third.uid, status: 'accepted' },
    ]);
  },
);

test(
  'cancelSubsequentBookings cancels a booking and those that follow it, and answers the whole series',
  claim('bookings.series.cancel-subsequent', {
    evidence: ['S12 recurring[6]', 'S12 recurring[7]', 'S12#382', 'S12#383', 'S12#384'],
  }),
  async ({ cal, series: [first, second, third] }) => {
    const wholeSeries = [
      { uid: first.uid, status: 'accepted' },
      { uid: second.uid, status: 'cancelled' },
      { uid: third.uid, status: 'cancelled' },
    ];

    const answer = await cal.bookings.recurring.cancel(second.uid, {
      ...BECAUSE,
      cancelSubsequentBookings: true,
    });

    expect(answer).toSucceed(200, wholeSeries);
    expect(await cal.bookings.recurring.get(first.recurringBookingUid)).toSucceed(200, wholeSeries);
  },
);

test(
  'cancelSubsequentBookings from the first on cancels the whole series',
  claim('bookings.series.cancel-from-first', { evidence: ['F32', 'F37', 'S12#382'] }),
  async ({ cal, series: [first] }) => {
    const answer = await cal.bookings.recurring.cancel(first.uid, {
      ...BECAUSE,
      cancelSubsequentBookings: true,
    });

    expect(answer).toSucceed(200, [
      { status: 'cancelled' },
      { status: 'cancelled' },
      { status: 'cancelled' },
    ]);
  },
);

test(
  'cancelling by the uid of the series cancels all its bookings',
  claim('bookings.series.cancel-all', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F32', 'S12#389', 'H9'],
  }),
  async ({ cal, series: [first, , third] }) => {
    const answer = await cal.bookings.recurring.cancel(first.recurringBookingUid, BECAUSE);

    expect(answer).toSucceed(200, [
      { status: 'cancelled' },
      { status: 'cancelled' },
      { status: 'cancelled' },
    ]);
    expect(await cal.bookings.get(third.uid)).toSucceed(200, { status: 'cancelled' });
  },
);

test(
  'cancelling by the uid of the series again answers 400 once all of it is cancelled',
  claim('bookings.series.cancel-all-twice', { evidence: ['S12#390', 'S26#382'] }),
  async ({ cal, series: [first] }) => {
    await cal.bookings.recurring.cancel(first.uid, { ...BECAUSE, cancelSubsequentBookings: true });

    const again = await cal.bookings.recurring.cancel(first.recurringBookingUid, BECAUSE);

    expect(again).toBeRefused(400, { code: 'BadRequestException', naming: first.recurringBookingUid });
  },
);

test(
  'with one booking cancelled before, the uid of the series cancels the rest with 200, or nothing with 400',
  claim('bookings.series.cancel-rest', { evidence: ['S12#389', 'S26#381'] }),
  async ({ cal, series: [first, second, third] }) => {
    await cal.bookings.cancel(second.uid, BECAUSE);

    const answer = await cal.bookings.recurring.cancel(first.recurringBookingUid, BECAUSE);
    const after = await cal.bookings.get(third.uid);

    expect([
      [200, 'cancelled'],
      [400, 'accepted'],
    ]).toContainEqual([answer.status, after.data.status]);
  },
);

test(
  'cancelling by the numeric id of a booking of the series answers 404 and cancels nothing',
  claim('bookings.series.cancel-by-id', { evidence: ['F02', 'S12 recurring[3]'] }),
  async ({ cal, series: [first] }) => {
    const answer = await cal.bookings.cancel(first.id, BECAUSE);

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: first.id });
    expect(await cal.bookings.get(first.uid)).toSucceed(200, { status: 'accepted' });
  },
);
