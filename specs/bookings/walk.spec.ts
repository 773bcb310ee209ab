import { claim, expect, test } from '../../fixtures/index.ts';

/** The list that goes by cursors: of this version alone (F09, F72). */
const versions: [string] = ['2026-05-01'];

test(
  'two pages that a cursor joins hold every booking once, the next one first',
  claim('bookings.walk.pages', { versions, evidence: ['F09', 'F72', 'H9'] }),
  async ({ cal, series, attendee }) => {
    const own = { status: 'upcoming', attendeeEmail: attendee.email, limit: 2 };

    const first = await cal.bookings.list(own);
    const cursor = String(first.pagination?.['nextCursor']);
    const last = await cal.bookings.list({ ...own, cursor });

    expect(first.pagination).toEqual({ nextCursor: expect.any(String), hasMore: true });
    expect(last.pagination).toEqual({ nextCursor: null, hasMore: false });
    expect([first, last].map(({ data }) => data.map(({ uid }) => uid))).toEqual([
      [series[0].uid, series[1].uid],
      [series[2].uid],
    ]);
  },
);

test(
  'without a limit and a cursor one page holds all that are few',
  claim('bookings.walk.whole', { versions, evidence: ['F09', 'F72', 'H9'] }),
  async ({ cal, series, attendee }) => {
    const answer = await cal.bookings.list({ status: 'upcoming', attendeeEmail: attendee.email });

    expect(answer).toSucceed(
      200,
      series.map(({ uid }) => ({ uid })),
    );
    expect(answer.pagination).toEqual({ nextCursor: null, hasMore: false });
  },
);

test(
  'two statuses at once answer 400',
  claim('bookings.walk.two-statuses', { versions, evidence: ['F09', 'F72'] }),
  async ({ cal }) => {
    expect(await cal.bookings.list({ status: ['upcoming', 'past'], limit: 1 })).toBeRefused(400);
  },
);

test(
  'without a key the list with cursors is refused',
  claim('bookings.walk.no-key', { versions, evidence: ['F17', 'F72'] }),
  async ({ guest }) => {
    expect(await guest.bookings.list({ status: 'upcoming', limit: 1 })).toBeRefused([401, 403]);
  },
);
