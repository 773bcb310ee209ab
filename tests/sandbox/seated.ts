import { onTestFinished } from 'vitest';
import type { SandboxOptions } from '../../src/sandbox/index.ts';
import { type Answer, monday, rig } from './running.ts';

/** Nothing is left to chance. */
const CERTAIN: SandboxOptions = {
  change: ({ bookings }) => {
    bookings.seatCancelNotFound = 0;
    bookings.seatOrder = 'as-booked';
  },
};
export const START = monday(4);
export const LATER = monday(4, '11:00');

/** An event type with three places, and who books and leaves them. */
export async function seatedRig(options: SandboxOptions = {}, seats: object = {}) {
  const one = await rig({ ...CERTAIN, ...options }, (close) => onTestFinished(close));
  const eventType = await one.call('POST', '/v2/event-types', {
    version: '2024-06-14',
    body: {
      title: 'Class',
      slug: 'class',
      lengthInMinutes: 30,
      minimumBookingNotice: 0,
      seats: { seatsPerTimeSlot: 3, showAttendeeInfo: true, showAvailabilityCount: true, ...seats },
    },
  });
  const eventTypeId: number = eventType.body.data.id;
  const attendee = (name: string) => ({ name, email: `${name}@example.com`, timeZone: 'Europe/Rome' });
  return {
    ...one,
    sit: (name: string, start = START, as: 'owner' | 'nobody' = 'nobody') =>
      one.book(start, { as, with: { eventTypeId, attendee: attendee(name) } }),
    cancel: (uid: string, body: object, as: 'owner' | 'other' | 'nobody' = 'nobody') =>
      one.call('POST', `/v2/bookings/${uid}/cancel`, { as, body }),
    move: (uid: string, body: object, as: 'owner' | 'nobody' = 'nobody') =>
      one.call('POST', `/v2/bookings/${uid}/reschedule`, { as, body }),
    read: async (uid: string, as: 'owner' | 'other' | 'nobody' = 'owner') =>
      (await one.call('GET', `/v2/bookings/${uid}`, { as })).body.data,
    slot: async (start: string) => {
      const day = start.slice(0, 10);
      const query = `eventTypeId=${eventTypeId}&start=${day}&end=${day}`;
      const { body } = await one.call('GET', `/v2/slots?${query}`, { version: '2024-09-04' });
      return body.data[day].find((offered: { start: string }) => offered.start === start);
    },
    /** Which bookings live, by uid, with the names of who sits in them. */
    alive: () =>
      Object.fromEntries(
        one.sandbox
          .state()
          .bookings.filter(({ status }) => status !== 'cancelled')
          .map(({ uid, attendees }) => [uid, attendees.map(({ name }) => name)]),
      ),
  };
}

export const names = (booking: { attendees: { name: string }[] }) =>
  booking.attendees.map(({ name }) => name);
export const message = ({ body }: Answer): string => body.error?.message ?? body.message;
