import type { FastifyRequest } from 'fastify';
import { textOfLocation } from '../../domain/booking-location.ts';
import { findBooking, touch } from '../../domain/booking-lookup.ts';
import { viewBooking } from '../../domain/booking-view.ts';
import { success } from '../../http/answer.ts';
import { requirePermittedUser } from '../../http/auth.ts';
import { DetailedRefusal, ValidationRefusal } from '../../http/errors.ts';
import { bodyFieldsOf, isFields, paramOf } from '../../http/request.ts';
import type { Sandbox } from '../../sandbox.ts';
import { announce } from '../../webhooks/announce.ts';

/** How the answers name each type of location (S26 location[1], [2], S26#229). */
const STORED_AS: Record<string, string> = {
  address: 'inPerson',
  link: 'link',
  phone: 'userPhone',
  attendeePhone: 'phone',
  attendeeAddress: 'attendeeInPerson',
  attendeeDefined: 'somewhereElse',
  integration: 'integrations:daily',
};

/** `PATCH /v2/bookings/{uid}/location`, for the host (F46, S26 location). */
export function moveBooking(request: FastifyRequest, sandbox: Sandbox) {
  const user = requirePermittedUser(request);
  const { location } = bodyFieldsOf(request);
  const type = isFields(location) ? String(location['type']) : '';
  const storedAs = STORED_AS[type];
  if (!isFields(location) || storedAs === undefined) {
    const text = `UpdateBookingInputLocationValidator_2024_08_13 - Unsupported booking location type '${type}'. Valid types are address, link, phone, attendeePhone, attendeeAddress, attendeeDefined, and integration.`;
    throw new ValidationRefusal([
      {
        target: location === undefined ? {} : { location },
        ...(location === undefined ? {} : { value: location }),
        property: 'location',
        children: [],
        constraints: { ValidateUpdateLocation: text },
      },
    ]);
  }
  const uid = paramOf(request, 'uid');
  const booking = findBooking(sandbox, uid);
  if (!booking) throw new DetailedRefusal(404, `Booking with uid=${uid} not found`);
  if (booking.hostId !== user.id) {
    throw new DetailedRefusal(
      403,
      'User is not authorized to update this booking location. User must be the event type owner, host, team admin or owner, or org admin or owner.',
    );
  }
  const previousLocation = booking.location;
  booking.location = textOfLocation(location);
  booking.bookingFieldsResponses = {
    ...booking.bookingFieldsResponses,
    location: { value: storedAs, optionValue: '' },
  };
  touch(sandbox, booking);
  if (sandbox.behaviour.webhooks.tellsOfLocation)
    announce(sandbox, 'relocated', booking, { previousLocation });
  return success(viewBooking(booking, sandbox, user));
}
