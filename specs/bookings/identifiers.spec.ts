import { BOOKINGS_VERSIONS, claim, expect, test } from '../../fixtures/index.ts';

test(
  'a created booking carries an integer id and a uid string of at most 50 characters',
  claim('bookings.identifiers.created-pair', {
    versions: BOOKINGS_VERSIONS,
    gate: true,
    evidence: ['F09', 'F01', 'S12 lifecycle-cancel[1]'],
  }),
  async ({ cal, slots, bookingRequest }) => {
    const answer = await cal.bookings.create(bookingRequest(await slots.next()));

    expect(answer).toSucceed(201);
    expect(answer.data.id).toBeAnIntegerId();
    expect(answer.data.uid).toBeAUid();
    expect(answer.data.uid).not.toBe(String(answer.data.id));
  },
);

test(
  'the list returns the id and the uid that the creation returned',
  claim('bookings.identifiers.listed-pair', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'F06', 'S12 list[4]', 'S12#27'],
  }),
  async ({ cal, booking, attendee }) => {
    const answer = await cal.bookings.list({ attendeeEmail: attendee.email });

    expect(answer).toSucceed(200, [{ id: booking.id, uid: booking.uid }]);
  },
);

test(
  'the uid of a booking known only by its numeric id is found in the list',
  claim('bookings.list.recovers-uid', {
    versions: BOOKINGS_VERSIONS,
    gate: true,
    evidence: ['F09', 'F06', 'F07', 'S12#22', 'S12#28'],
  }),
  async ({ cal, booking, eventType }) => {
    const answer = await cal.bookings.list({ eventTypeId: eventType.id, status: 'upcoming', take: 250 });

    expect(answer).toSucceed(200);
    expect(answer.data.find((listed) => listed.id === booking.id)).toMatchObject({ uid: booking.uid });
  },
);
