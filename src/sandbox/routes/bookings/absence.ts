import type { FastifyRequest } from 'fastify';
import { findBooking, touch } from '../../domain/booking-lookup.ts';
import { viewBooking } from '../../domain/booking-view.ts';
import { success } from '../../http/answer.ts';
import { requirePermittedUser } from '../../http/auth.ts';
import { BareRefusal, DetailedRefusal, ValidationRefusal } from '../../http/errors.ts';
import { bodyFieldsOf, paramOf } from '../../http/request.ts';
import {
  broken,
  brokenInEach,
  isArray,
  isBoolean,
  isEmail,
  known,
  type PropertyRule,
} from '../../http/validation-rules.ts';
import type { Sandbox } from '../../sandbox.ts';

const RULES: readonly PropertyRule[] = [
  { property: 'host', optional: true, check: isBoolean },
  {
    property: 'attendees',
    optional: true,
    check: isArray,
    children: brokenInEach([
      { property: 'email', check: isEmail },
      { property: 'absent', check: isBoolean },
    ]),
  },
];

interface AbsenceBody {
  host?: boolean | null;
  attendees?: { email: string; absent: boolean }[] | null;
}

/** `POST /v2/bookings/{uid}/mark-absent`: any user may, once it has started (F19, F26, F36). */
export function markAbsent(request: FastifyRequest, sandbox: Sandbox) {
  const user = requirePermittedUser(request);
  const body: AbsenceBody = known(bodyFieldsOf(request), RULES);
  const errors = broken({ ...body }, RULES);
  if (errors.length > 0) throw new ValidationRefusal(errors);
  const uid = paramOf(request, 'uid');
  const booking = findBooking(sandbox, uid);
  if (!booking) throw new DetailedRefusal(404, `Booking with uid=${uid} not found.`);
  const now = sandbox.now(uid);
  if (now < new Date(booking.start)) {
    throw new DetailedRefusal(
      400,
      `Bookings can only be marked as absent after their scheduled start time. Current time in UTC+0: ${now.toISOString()}, Booking start time in UTC+0: ${booking.start}`,
    );
  }
  const { anybodyMarksAbsent, absentMarks, absentStranger } = sandbox.behaviour.bookings;
  if (!anybodyMarksAbsent && user.id !== booking.hostId) {
    throw new DetailedRefusal(403, 'Only the host may mark who was absent.');
  }
  if (absentMarks === 'nobody') return success(viewBooking(booking, sandbox, user));
  for (const { email, absent } of body.attendees ?? []) {
    const attendee = booking.attendees.find((one) => one.email === email);
    if (attendee) attendee.absent = absent;
    else if (absentStranger === 'bare-500') {
      throw new BareRefusal(500, 'Failed to update no-show status');
    }
  }
  if (typeof body.host === 'boolean') booking.absentHost = body.host;
  if (absentMarks === 'everybody') {
    booking.absentHost = true;
    for (const attendee of booking.attendees) attendee.absent = true;
  }
  touch(sandbox, booking);
  return success(viewBooking(booking, sandbox, user));
}
