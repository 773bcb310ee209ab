import type { OfferBehaviour } from '../offer-behaviour.ts';
import { lenient, type Mutant } from './mutant.ts';

/** One decision about what is offered taken otherwise. */
const otherwise = (
  name: string,
  says: string,
  change: Partial<OfferBehaviour>,
  breaks: string[],
): Mutant => ({
  name,
  says,
  breaks,
  change: ({ offer }) => void Object.assign(offer, change),
});

/** What breaks the slots, and what decides which there are. */
export const slotMutants: readonly Mutant[] = [
  lenient('slots-of-anything', 'slots are listed whatever is asked', 'GET /v2/slots', [
    'slots.list.unknown-event-type',
    'slots.list.invalid-start',
    'slots.list.invalid-time-zone',
    'slots.list.missing-end',
    'slots.list.missing-event-type',
    'slots.list.unknown-parameter',
  ]),
  otherwise('slots-every-quarter', 'slots are a quarter of an hour apart', { interval: 15 }, [
    'slots.list.day',
  ]),
  otherwise('slots-without-end', 'the range format adds no end', { honoursFormat: false }, [
    'slots.list.range-format',
  ]),
  otherwise('slots-in-utc', 'starts are written in UTC, whatever zone is asked for', { honoursZone: false }, [
    'slots.list.time-zone',
  ]),
  otherwise('slots-of-one-length', 'slots have the length of the event type', { honoursDuration: false }, [
    'slots.list.duration',
    'slots.list.duration-not-offered',
  ]),
  otherwise('booked-slot-offered', 'a booked slot is offered', { hidesBooked: false }, ['slots.list.booked']),
  otherwise('slots-need-key', 'slots are listed with a key only', { slotsNeedKey: true }, [
    'slots.list.no-key',
  ]),
  otherwise('slots-not-by-slug', 'no event type is found by its slug', { findsBySlug: false }, [
    'slots.list.by-slug',
  ]),
  otherwise('slots-beyond-range', 'a range offers the day after its end too', { daysBeyondRange: 1 }, [
    'slots.list.end-day',
  ]),
  otherwise('past-slots-offered', 'the past is offered', { offersPast: true }, ['slots.list.past']),
  otherwise(
    'own-time-not-offered',
    'who moves a booking is not offered its own time',
    { offersOwnTime: false },
    ['slots.list.own-time'],
  ),
  otherwise(
    'slots-for-unknown-booking-refused',
    'slots for moving a booking that does not exist answer 404',
    { refusesUnknownBooking: true },
    ['slots.list.unknown-booking'],
  ),
  otherwise(
    'reversed-range-refused',
    'a range that ends before it starts answers 400',
    { refusesReversedRange: true },
    ['slots.list.reversed-range'],
  ),
  otherwise('notice-ignored', 'the notice of an event type is not kept to', { keepsNotice: false }, [
    'event-types.notice.refused',
  ]),
  otherwise('window-ignored', 'the booking window of an event type is not kept to', { keepsWindow: false }, [
    'event-types.booking-window.days',
    'event-types.booking-window.rolling',
  ]),
  otherwise('buffers-ignored', 'buffers are not kept free', { keepsBuffers: false }, [
    'event-types.buffers.after',
  ]),
  otherwise('limits-ignored', 'there are as many bookings as anybody likes', { keepsLimits: false }, [
    'bookings.rules.daily-limit',
    'bookings.rules.active-limit',
  ]),
  otherwise('booker-not-checked', 'anybody books any event type', { checksBooker: false }, [
    'bookings.rules.authentication-no-key',
    'bookings.rules.authentication-foreign-key',
    'bookings.rules.email-unverified',
  ]),
  otherwise('schedule-in-utc', 'the hours of a schedule are in UTC', { goesByClocks: false }, [
    'schedules.time-zone.summer-time',
  ]),
  otherwise('overrides-ignored', 'the hours of single dates are not kept to', { honoursOverrides: false }, [
    'schedules.overrides.hours',
  ]),
];
