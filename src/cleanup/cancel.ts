import type { AnyBooking } from '../../schemas/index.ts';
import type { Client } from '../client/index.ts';
import { type Refusal, type RemovalOptions, refusal, type State, unlessLost } from './attempt.ts';
import { isOver } from './effects.ts';
import type { Item, Ref } from './item.ts';
import { readEmailMark } from './marks.ts';
import { eventTypeEvidence, evidenceOf } from './ours.ts';

const GONE: State = { gone: true, heirs: [] };

/** As the owner with a reason: a uid is all it takes, whoever booked (F17, F18). */
export async function cancelBooking(uid: Ref, client: Client, options: RemovalOptions): Promise<State> {
  const answer = await unlessLost(
    client.as('owner').bookings.cancel(uid, { cancellationReason: options.reason }),
  );
  if (answer?.ok && isOver(answer.data)) return GONE;
  // Refused (twice cancelled: 400, F20), lost, or a series: its state decides.
  const read = await readBooking(uid, client);
  const state = stateOf(read, client, answer);
  if (state.gone || answer?.status !== 400) return state;
  return (await areListedAsPast(read.bookings, client)) ? GONE : state;
}

/**
 * One that has ended cannot be cancelled (F36) and takes no time any more. By which clock it has, the target says itself:
 * a sandbox's can be moved for one booking alone.
 */
async function areListedAsPast(bookings: readonly AnyBooking[], client: Client): Promise<boolean> {
  for (const { uid } of bookings.filter((booking) => !isOver(booking))) {
    const past = await client.as('owner').bookings.list({ status: 'past', bookingUid: uid });
    if (!past.ok || !past.data.some((booking) => booking.uid === uid)) return false;
  }
  return bookings.length > 0;
}

/**
 * A seated booking, or one of which we only know that something of it is ours. The whole of it is cancelled when no
 * seat is another's; else only our seats are left, one by one. Each seat is left once however it was answered: it may
 * be gone although the answer says 404 (F23).
 */
export async function leaveSeats(
  uid: Ref,
  client: Client,
  item: Item,
  options: RemovalOptions,
): Promise<State> {
  const read = await readBooking(uid, client);
  const [booking] = read.bookings;
  const state = stateOf(read, client, null);
  if (state.gone || booking === undefined) return state;
  if (isWhollyOurs(booking, item)) return cancelBooking(uid, client, options);
  let last: Refusal | null = null;
  for (const seat of seatsOf(booking, item)) {
    last = await unlessLost(
      client.as('owner').bookings.cancel(uid, { seatUid: seat, cancellationReason: options.reason }),
    );
  }
  const after = await readBooking(uid, client);
  const seats = after.bookings.flatMap((one) => seatsOf(one, item));
  return seats.length === 0 ? GONE : stateOf(after, client, last);
}

interface Read {
  /** Several of a series; empty: there is none, or it could not be read. */
  bookings: AnyBooking[];
  /** Null: it was read. */
  refused: Refusal | null;
}

async function readBooking(uid: Ref, client: Client): Promise<Read> {
  const read = await client.as('owner').bookings.get(uid);
  return read.ok ? { bookings: [read.data].flat(), refused: null } : { bookings: [], refused: read };
}

function stateOf({ bookings, refused }: Read, client: Client, answer: Refusal | null): State {
  if (refused?.status === 404) return GONE;
  if (refused !== null) return { gone: false, why: `reading it: ${refusal(refused)}` };
  // One that has ended cannot be cancelled (F36) and takes no time any more.
  const now = client.targetNow().getTime();
  if (bookings.every((booking) => isOver(booking) || Date.parse(booking.end) <= now)) {
    return { gone: true, heirs: bookings.flatMap(({ rescheduledToUid }) => rescheduledToUid || []) };
  }
  return { gone: false, why: refusal(answer) };
}

/** On an event type of ours everything is; elsewhere a booking is when we booked all of it. */
function isWhollyOurs(booking: AnyBooking, item: Item): boolean {
  if (eventTypeEvidence(booking) !== null) return true;
  const seats = booking.attendees.filter((attendee) => 'seatUid' in attendee);
  if (seats.length === 0) return item.seats === null && evidenceOf(booking) !== null;
  return seats.every(({ email }) => readEmailMark(email) !== null);
}

/** The seats of a booking that are ours: by who sits there, or because the answer to our create named them. */
function seatsOf({ attendees }: AnyBooking, item: Item): Ref[] {
  return attendees.flatMap((attendee) => {
    if (!('seatUid' in attendee)) return [];
    const seat = String(attendee.seatUid);
    return readEmailMark(attendee.email) !== null || item.seats?.includes(seat) ? [seat] : [];
  });
}
