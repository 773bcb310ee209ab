import type { FastifyRequest } from 'fastify';
import { findBooking, notInDatabase, touch } from '../../domain/booking-lookup.ts';
import type { Booking, User } from '../../domain/model.ts';
import { hostAt, hostsOf } from '../../domain/teams.ts';
import { success } from '../../http/answer.ts';
import { requirePermittedUser } from '../../http/auth.ts';
import { DetailedRefusal } from '../../http/errors.ts';
import { idOf } from '../../http/id.ts';
import { paramOf } from '../../http/request.ts';
import type { Sandbox } from '../../sandbox.ts';

function reassigned({ uid }: Booking, to: User | undefined, sandbox: Sandbox) {
  const displayEmail = sandbox.behaviour.bookings.showsDisplayEmail ? { displayEmail: to?.email } : {};
  const reassignedTo = { id: to?.id, name: to?.name, email: to?.email, ...displayEmail };
  return success({ bookingUid: uid, reassignedTo });
}

/** The texts of S12#226 and S12#227. */
function noOtherHost(userId: string): DetailedRefusal {
  return new DetailedRefusal(
    400,
    userId === ''
      ? "Can't reassign the booking because no other host is available at that time."
      : `User with id=${userId} is not a valid Round Robin host - the user to which you reassign this booking must be one of the booking hosts. Fetch the booking using following endpoint and select id of one of the hosts: https://cal.com/docs/api-reference/v2/bookings/get-a-booking`,
  );
}

/** Whom a booking of a round robin goes to: who is named, or another one who can. */
function nextHost(booking: Booking, userId: string, sandbox: Sandbox): User | undefined {
  const eventType = booking.eventTypeId === null ? undefined : sandbox.eventTypeById(booking.eventTypeId);
  if (eventType?.hosting?.schedulingType !== 'roundRobin') return undefined;
  if (userId !== '') return hostsOf(sandbox, eventType).find(({ id }) => id === Number(userId));
  const time = { eventType, start: new Date(booking.start), end: new Date(booking.end) };
  return hostAt(sandbox, time, sandbox.userById(booking.hostId));
}

/** `POST …/reassign`: a round robin's booking (S12#268 to #271); others have no other host (F49, S12#226, #227, #272). */
export function reassign(request: FastifyRequest, sandbox: Sandbox) {
  requirePermittedUser(request);
  const userId = paramOf(request, 'userId');
  if (userId !== '') idOf(request, 'userId');
  const uid = paramOf(request, 'uid');
  const booking = findBooking(sandbox, uid);
  if (!booking) throw notInDatabase(uid);
  if (userId !== '' && !sandbox.userById(Number(userId))) {
    throw new DetailedRefusal(404, `User with id=${userId} was not found in the database`);
  }
  const { reassignWithoutOthers, reassigns } = sandbox.behaviour.bookings;
  const host = nextHost(booking, userId, sandbox);
  if (host) {
    if (reassigns) booking.hostId = host.id;
    touch(sandbox, booking);
    return reassigned(booking, host, sandbox);
  }
  if (reassignWithoutOthers === 'keeps-host') {
    return reassigned(booking, sandbox.userById(booking.hostId), sandbox);
  }
  throw noOtherHost(userId);
}
