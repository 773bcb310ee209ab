import { BOOKINGS_VERSIONS, claim, expect, test, unchecked } from '../../fixtures/index.ts';

test(
  'rescheduling to a taken slot answers 400 and moves nothing',
  claim('bookings.reschedule.taken-slot', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S12 reschedule-invalid[5]', 'S12#89'],
  }),
  async ({ cal, booking, book }) => {
    const other = await book();

    const answer = await cal.bookings.reschedule(booking.uid, { start: other.start });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted', start: booking.start });
  },
);

test(
  'rescheduling into the past answers 400',
  claim('bookings.reschedule.past', { evidence: ['S12 reschedule-invalid[4]', 'S12#92'] }),
  async ({ cal, slots, booking }) => {
    const answer = await cal.bookings.reschedule(booking.uid, { start: slots.longAgo() });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted', start: booking.start });
  },
);

test(
  'rescheduling to a time outside the schedule answers 400',
  claim('bookings.reschedule.off-schedule', { evidence: ['S12 reschedule-invalid[6]', 'S12#93'] }),
  async ({ cal, slots, booking }) => {
    const answer = await cal.bookings.reschedule(booking.uid, {
      start: slots.offScheduleOnTheDayOf(booking),
    });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted', start: booking.start });
  },
);

test(
  'rescheduling without a start answers 400',
  claim('bookings.reschedule.missing-start', { evidence: ['S12 reschedule-invalid[2]', 'S12#94'] }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.reschedule(booking.uid, unchecked({}));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: 'start' });
  },
);

test(
  'rescheduling to a start that is no date answers 400',
  claim('bookings.reschedule.invalid-start', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S12 reschedule-invalid[3]', 'S12#96'],
  }),
  async ({ cal, booking }) => {
    const answer = await cal.bookings.reschedule(booking.uid, { start: 'soon' });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: 'start' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted', start: booking.start });
  },
);

test(
  'rescheduling with an unknown property answers 400 naming it',
  claim('bookings.reschedule.unknown-property', { evidence: ['S12 reschedule-invalid[8]', 'S12#97'] }),
  async ({ cal, slots, booking }) => {
    const { start } = await slots.next();

    const answer = await cal.bookings.reschedule(booking.uid, unchecked({ start, surprise: true }));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: 'surprise' });
    expect(await cal.bookings.get(booking.uid)).toSucceed(200, { status: 'accepted', start: booking.start });
  },
);

test(
  'a rescheduling reason that is no string answers 400 naming it',
  claim('bookings.reschedule.invalid-reason', { evidence: ['S12 reschedule-invalid[8]'] }),
  async ({ cal, slots, booking }) => {
    const { start } = await slots.next();

    const answer = await cal.bookings.reschedule(booking.uid, unchecked({ start, reschedulingReason: 5 }));

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: 'reschedulingReason' });
  },
);
