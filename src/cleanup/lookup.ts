import type { AnyBooking } from '../../schemas/index.ts';
import type { Caller, Client, Session } from '../client/index.ts';
import type { Identity } from './effects.ts';
import { isOver } from './effects.ts';
import type { Item } from './item.ts';
import { readEmailMark } from './marks.ts';
import { NAMED, type Named, namedWebhooksOf } from './named.ts';
import { addressesOf, eventTypeEvidence } from './ours.ts';
import { allBookings, liveBookings } from './pages.ts';
import { settingsOf } from './settings.ts';

export interface LookedUp {
  /** Surely made by the create in question. */
  found: Identity[];
  /** Looks like it, but may be another's: it must not be touched. Null when there is no such thing. */
  doubt: string | null;
}

const NOTHING: LookedUp = { found: [], doubt: null };

/**
 * Looks on the target for what a create has made whose answer was lost.
 * @throws Inconclusive, UnexpectedAnswer, MissingKey when it cannot be found out
 */
export async function lookUp(item: Item, client: Client): Promise<LookedUp> {
  if (item.kind === 'booking') return lookUpBooking(item, client);
  // Nothing lists reservations: they lapse (see `lapseOf`).
  if (item.kind === 'reservation') return NOTHING;
  if (item.kind === 'changed-setting')
    return { found: settingsOf(item).map((ref) => ({ ref, id: null, seats: null })), doubt: null };
  const session = client.as(item.caller);
  const { eventType, kind } = item;
  const list = () => (eventType === null ? NAMED[kind](session) : namedWebhooksOf(eventType, session));
  return lookUpByName(item.mark, list);
}

async function lookUpBooking(item: Item, client: Client): Promise<LookedUp> {
  // Whoever made it, it stands in the list of its host, who is whoever owns the event type.
  const hosts: Caller[] = item.caller === 'other' ? ['owner', 'other'] : ['owner'];
  const found = new Map<string, Identity>();
  for (const host of hosts) {
    for (const booking of await candidates(item, client.as(host))) {
      if (!isOver(booking)) found.set(booking.uid, identityOf(booking, item.mark));
    }
  }
  const heir = item.movedFrom === null ? null : await heirOf(item.movedFrom, client.as('owner'));
  if (heir !== null) found.set(heir.ref, heir);
  return { found: [...found.values()], doubt: null };
}

/** With the seats that the address in question took; null where it is hidden from us who sits there. */
function identityOf({ uid, id, attendees }: AnyBooking, mark: string | null): Identity {
  const taken = attendees.filter(({ email }) => email.toLowerCase() === mark);
  const seats = taken.flatMap((attendee) => ('seatUid' in attendee ? [String(attendee.seatUid)] : []));
  const seated = attendees.length === 0 || attendees.some((attendee) => 'seatUid' in attendee);
  return { ref: uid, id: String(id), seats: seated && seats.length === 0 ? null : seats };
}

/** Bookings that this create, and no other of the suite, can have made. */
async function candidates({ mark, eventType }: Item, host: Session): Promise<AnyBooking[]> {
  if (mark !== null && readEmailMark(mark) !== null) {
    // A target may ignore the filter (calcom/cal.diy 28561 tells of it): each is looked at.
    const found = await allBookings(host, { attendeeEmail: mark });
    return found.filter((booking) => addressesOf(booking).some((email) => email.toLowerCase() === mark));
  }
  if (eventType === null) return [];
  // The create had no address of ours, and was most likely refused. On an event type of ours every booking is ours;
  // those with an address of ours belong to other creates.
  const live = await liveBookings(host);
  return live.filter(
    (booking) =>
      [String(booking.eventType?.id), booking.eventType?.slug].includes(eventType) &&
      eventTypeEvidence(booking) !== null &&
      !addressesOf(booking).some((email) => readEmailMark(email) !== null),
  );
}

/** What a booking was moved to. */
async function heirOf(uid: string, owner: Session): Promise<Identity | null> {
  const answer = await owner.bookings.get(uid);
  if (!answer.ok) return null;
  const to = answer.data.rescheduledToUid;
  return typeof to === 'string' && to !== '' ? { ref: to, id: null, seats: null } : null;
}

async function lookUpByName(mark: string | null, list: () => Promise<Named[]>): Promise<LookedUp> {
  // Without a name it was refused: all need one (S12, section 9).
  if (mark === null) return NOTHING;
  const found = (await list()).filter(({ name }) => name === mark);
  if (found.length > 0 && found.some(({ marked }) => marked === null)) {
    return { found: [], doubt: `"${mark}" exists and bears no mark of ours` };
  }
  return { found: found.map(({ ref }) => ({ ref, id: null, seats: null })), doubt: null };
}
