import { BOOKINGS_VERSIONS, claim, expect, test } from '../../fixtures/index.ts';

test(
  'booking an event type that recurs answers 201 with its bookings, a week apart',
  claim('bookings.series.create', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F32', 'S12 recurring[0]', 'S12#376'],
  }),
  async ({ cal, weeks, seriesRequest }) => {
    const slot = await weeks.next();

    const series = await cal.bookings.recurring.create(seriesRequest(slot));

    expect(series).toSucceed(201, [
      { status: 'accepted', start: slot.start, end: slot.end },
      { status: 'accepted', start: slot.plus({ weeks: 1 }) },
      { status: 'accepted', start: slot.plus({ weeks: 2 }) },
    ]);
  },
);

test(
  'the bookings of a series have uids of their own and one uid of the series in common',
  claim('bookings.series.uids', { evidence: ['S12 recurring[0]', 'S12#376'] }),
  async ({ cal, weeks, seriesRequest }) => {
    const { data } = await cal.bookings.recurring.create(seriesRequest(await weeks.next()));

    expect(new Set(data.map(({ uid }) => uid)).size).toBe(3);
    expect(new Set(data.map(({ recurringBookingUid }) => recurringBookingUid)).size).toBe(1);
    expect(data[0]?.recurringBookingUid).toBeAUid();
  },
);

test(
  'recurrenceCount books fewer',
  claim('bookings.series.fewer', { evidence: ['S12#377'] }),
  async ({ cal, weeks, seriesRequest }) => {
    const slot = await weeks.next();

    const series = await cal.bookings.recurring.create(seriesRequest(slot, { recurrenceCount: 2 }));

    expect(series).toSucceed(201, [{ start: slot.start }, { start: slot.plus({ weeks: 1 }) }]);
  },
);

test(
  'a recurrenceCount above that of the event type answers 400',
  claim('bookings.series.too-many', { evidence: ['S12#378'] }),
  async ({ cal, weeks, seriesRequest }) => {
    const request = seriesRequest(await weeks.next(), { recurrenceCount: 4 });

    const answer = await cal.bookings.recurring.create(request);

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed' });
  },
);

test(
  'anybody reads one booking of a series by its uid',
  claim('bookings.series.read-one', { evidence: ['F17', 'S12 recurring[1]', 'S12#380'] }),
  async ({ guest, series: [first, second] }) => {
    const answer = await guest.bookings.get(second.uid);

    expect(answer).toSucceed(200, {
      uid: second.uid,
      start: second.start,
      recurringBookingUid: first.recurringBookingUid,
    });
  },
);

test(
  'reading by the uid of the series answers all its bookings',
  claim('bookings.series.read-all', { evidence: ['S12 recurring[2]', 'S12#379'] }),
  async ({ cal, series: [first, second, third] }) => {
    const answer = await cal.bookings.recurring.get(first.recurringBookingUid);

    expect(answer).toSucceed(200, [{ uid: first.uid }, { uid: second.uid }, { uid: third.uid }]);
  },
);

test(
  'a series is listed as recurring, booking by booking',
  claim('bookings.series.listed', { evidence: ['S12#381'] }),
  async ({ cal, series: [first, second, third], attendee }) => {
    const list = await cal.bookings.list({
      status: 'recurring',
      attendeeEmail: attendee.email,
      sortStart: 'asc',
    });

    expect(list).toSucceed(200, [{ uid: first.uid }, { uid: second.uid }, { uid: third.uid }]);
  },
);

test(
  'a series at the time of another one answers 400',
  claim('bookings.series.taken', { evidence: ['S12#392'] }),
  async ({ cal, series: [first], seriesRequest, newAttendee }) => {
    const answer = await cal.bookings.recurring.create(seriesRequest(first, { attendee: newAttendee() }));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed' });
  },
);

test(
  'a series keeps its time on the clocks of the attendee when summer time begins or ends',
  claim('bookings.series.summer-time', { evidence: ['F50'] }),
  async ({ cal, weeks, seriesRequest, attendee }) => {
    const timeZone = 'Europe/Berlin';
    const slot = await weeks.lastBeforeClocksChangeIn(timeZone);
    const request = seriesRequest(slot, { attendee: { ...attendee, timeZone } });

    const series = await cal.bookings.recurring.create(request);

    expect(slot.weeksLaterIn(timeZone, 1)).not.toBe(slot.plus({ weeks: 1 }));
    expect(series).toSucceed(201, [
      { start: slot.start },
      { start: slot.weeksLaterIn(timeZone, 1) },
      { start: slot.weeksLaterIn(timeZone, 2) },
    ]);
  },
);

test(
  'one booking of a series moves to another time and stays in the series',
  claim('bookings.series.move-one', { versions: BOOKINGS_VERSIONS, evidence: ['F09', 'F04', 'S12#387'] }),
  async ({ cal, weeks, series: [first, second, third] }) => {
    const { start } = await weeks.next();

    const moved = await cal.bookings.reschedule(third.uid, { start });

    expect(moved).toSucceed(201, {
      start,
      rescheduledFromUid: third.uid,
      recurringBookingUid: first.recurringBookingUid,
    });
    expect(await cal.bookings.get(second.uid)).toSucceed(200, { status: 'accepted', start: second.start });
  },
);

test(
  'a series cannot be moved as a whole',
  claim('bookings.series.move-all', { evidence: ['F39', 'S12#388', 'S26#380'] }),
  async ({ cal, weeks, series: [first] }) => {
    const { start } = await weeks.next();

    const answer = await cal.bookings.reschedule(first.recurringBookingUid, { start });

    expect(await cal.bookings.get(first.uid)).toSucceed(200, { status: 'accepted', start: first.start });
    expect(answer).toBeRefused(404, {
      code: 'NotFoundException',
      shape: 'detailed',
      naming: first.recurringBookingUid,
    });
  },
);
