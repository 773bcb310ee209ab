import { describe, expect, test } from 'vitest';
import { monday, rig } from './running.ts';

const { call, book } = await rig();

async function addGuest(uid: string, email: string) {
  return call('POST', `/v2/bookings/${uid}/guests`, { body: { guests: [{ email }] } });
}
const guestsOf = async (uid: string) => (await call('GET', `/v2/bookings/${uid}`)).body.data.guests;

describe('a guest who is added to one booking', () => {
  test('is no guest of the one that it was moved to before', async () => {
    const { uid } = (await book(monday(4), { with: { guests: ['early@example.com'] } })).body.data;
    const body = { start: monday(5) };
    const moved = (await call('POST', `/v2/bookings/${uid}/reschedule`, { body })).body.data;
    await addGuest(uid, 'late@example.com');

    expect(await guestsOf(uid)).toEqual(['early@example.com', 'late@example.com']);
    expect(await guestsOf(moved.uid)).toEqual(['early@example.com']);
  });

  test('is no guest of the others in its series', async () => {
    const eventType = await call('POST', '/v2/event-types', {
      version: '2024-06-14',
      body: {
        title: 'Lesson',
        slug: 'lesson',
        lengthInMinutes: 30,
        minimumBookingNotice: 0,
        recurrence: { interval: 1, occurrences: 2, frequency: 'weekly' },
      },
    });
    const eventTypeId = eventType.body.data.id;
    const [first, second] = (await book(monday(8), { with: { eventTypeId } })).body.data;
    await addGuest(first.uid, 'guest@example.com');

    expect(await guestsOf(first.uid)).toEqual(['guest@example.com']);
    expect(await guestsOf(second.uid)).toBeUndefined();
  });
});
