import { describe, expect, it } from 'vitest';
import { checkDelivery } from '../../schemas/index.ts';
import { recordedDeliveries } from './recordings.ts';

interface Delivery {
  triggerEvent: string;
  createdAt: string;
  payload: Record<string, unknown>;
}

function delivered(trigger: string): Delivery {
  const found = recordedDeliveries('2026-07').find((delivery) => delivery.trigger === trigger);
  return found?.body as Delivery;
}

const messages = (trigger: string, body: unknown) =>
  checkDelivery(trigger, body).problems.map(({ message }) => message);

describe('checkDelivery', () => {
  it('names the schema by the trigger', () => {
    const check = checkDelivery('BOOKING_CREATED', delivered('BOOKING_CREATED'));
    expect(check).toMatchObject({ schema: 'delivery BOOKING_CREATED', valid: true, additions: [] });
  });

  it('says when another trigger came than the one that was waited for', () => {
    const body = { ...delivered('BOOKING_CREATED'), triggerEvent: 'BOOKING_PAID' };
    expect(messages('BOOKING_CREATED', body)).toEqual([
      'expected one of BOOKING_CREATED, received "BOOKING_PAID" at /triggerEvent',
    ]);
  });

  it('says what is missing, and where', () => {
    const { payload, ...rest } = delivered('BOOKING_RESCHEDULED');
    const { rescheduleUid: _, ...without } = payload;
    expect(messages('BOOKING_RESCHEDULED', { ...rest, payload: without })).toEqual([
      'expected string, received nothing at /payload/rescheduleUid',
    ]);
  });

  it('refuses a status in lower case (F33)', () => {
    const { payload, ...rest } = delivered('BOOKING_CANCELLED');
    expect(messages('BOOKING_CANCELLED', { ...rest, payload: { ...payload, status: 'cancelled' } })).toEqual([
      'expected one of CANCELLED, received "cancelled" at /payload/status',
    ]);
  });

  it('tolerates properties that it does not know, and tells them', () => {
    const { payload, ...rest } = delivered('BOOKING_REJECTED');
    const check = checkDelivery('BOOKING_REJECTED', { ...rest, payload: { ...payload, mood: 'good' } });
    expect(check).toMatchObject({ valid: true, additions: ['/payload/mood'] });
  });

  it('gives each value its role', () => {
    const { roles } = checkDelivery('BOOKING_REQUESTED', delivered('BOOKING_REQUESTED'));
    expect(roles).toMatchObject({
      '/createdAt': 'instant',
      '/payload/uid': 'uid',
      '/payload/bookingId': 'id',
      '/payload/startTime': 'instant',
      '/payload/oneTimePassword': 'token',
      '/payload/organizer/email': 'email',
      '/payload/attendees/0/timeZone': 'time-zone',
      '/payload/responses/email/value': 'email',
    });
  });

  it('holds what is documented of a no-show, and nothing for triggers that nobody described', () => {
    const body = {
      triggerEvent: 'BOOKING_NO_SHOW_UPDATED',
      createdAt: '2026-11-22T17:18:09.802Z',
      payload: { bookingUid: 'u', bookingId: 1, message: 'x', attendees: [{ email: 'a@b.c', noShow: true }] },
    };
    expect(checkDelivery('BOOKING_NO_SHOW_UPDATED', body).valid).toBe(true);
    expect(checkDelivery('MEETING_ENDED', body)).toMatchObject({ schema: null, valid: false });
    expect(checkDelivery('toString', body)).toMatchObject({ schema: null, valid: false });
  });
});
