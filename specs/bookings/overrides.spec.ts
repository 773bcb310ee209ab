import { claim, expect, test } from '../../fixtures/index.ts';

/** What a host may pass over when booking: new in this version (F09, F71). */
const versions: [string] = ['2026-02-25'];
const A_YEAR_AND_A_HALF = 60 * 24 * 548;

test(
  'the host books over a booking of theirs with allowConflicts',
  claim('bookings.overrides.conflicts', { versions, evidence: ['F09', 'F71'] }),
  async ({ cal, book, bookingRequest, slots }) => {
    const slot = await slots.nextWithRoomAfter();
    await book({ at: slot });
    const overlapping = { start: slot.plus({ minutes: 15 }) };

    expect(await cal.bookings.create(bookingRequest(overlapping))).toBeRefused(400);
    expect(await cal.bookings.create(bookingRequest(overlapping, { allowConflicts: true }))).toSucceed(201, {
      status: 'accepted',
      ...overlapping,
    });
  },
);

test(
  'allowConflicts of whoever is not the host is ignored: the taken time answers 400',
  claim('bookings.overrides.conflicts-guest', { versions, evidence: ['F71'] }),
  async ({ guest, book, bookingRequest, slots }) => {
    const slot = await slots.nextWithRoomAfter();
    await book({ at: slot });
    const overlapping = { start: slot.plus({ minutes: 15 }) };

    const answer = await guest.bookings.create(bookingRequest(overlapping, { allowConflicts: true }));

    expect(answer).toBeRefused(400, { code: 'BadRequestException' });
  },
);

test(
  'the host books within the minimum notice with allowBookingOutOfBounds',
  claim('bookings.overrides.bounds', { versions, evidence: ['F09', 'F71', 'S12#309'] }),
  async ({ cal, eventTypeRequest, bookingRequest, slots }) => {
    const late = await cal.eventTypes.create(eventTypeRequest({ minimumBookingNotice: A_YEAR_AND_A_HALF }));
    const slot = await slots.next();
    const body = (more: object) => bookingRequest(slot, { eventTypeId: late.data.id, ...more });

    expect(await cal.bookings.create(body({}))).toBeRefused(400, { code: 'BadRequestException' });
    expect(await cal.bookings.create(body({ allowBookingOutOfBounds: true }))).toSucceed(201, {
      status: 'accepted',
    });
  },
);

test(
  'the host books beyond the limit of a day with skipBookingLimits',
  claim('bookings.overrides.limits', { versions, evidence: ['F09', 'F71', 'S12#620'] }),
  async ({ cal, eventTypeRequest, bookingRequest, slots }) => {
    const rare = await cal.eventTypes.create(eventTypeRequest({ bookingLimitsCount: { day: 1 } }));
    const [slot, next] = await slots.twoOfOneDay();
    const body = (at: { start: string }, more = {}) =>
      bookingRequest(at, { eventTypeId: rare.data.id, ...more });
    expect(await cal.bookings.create(body(slot))).toSucceed(201);

    expect(await cal.bookings.create(body(next))).toBeRefused([400, 401]);
    expect(await cal.bookings.create(body(next, { skipBookingLimits: true }))).toSucceed(201);
  },
);
