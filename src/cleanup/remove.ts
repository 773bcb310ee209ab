import type { Client, Session } from '../client/index.ts';
import { Inconclusive } from '../client/index.ts';
import { isOver } from './effects.ts';
import type { Item, Ref } from './item.ts';

/** How an attempt to remove one thing ended. */
export type Attempt =
  /** `heirs`: uids of bookings that it turned out to have been moved to. */
  | { gone: true; heirs: Ref[] }
  /** `unreachable`: the target did not answer, and will hardly do so for the next. */
  | { gone: false; why: string; unreachable: boolean };

export interface RemovalOptions {
  /** Of a cancelled booking; Cal.com asks the host for one (F18). */
  reason: string;
  sleep: (ms: number) => Promise<void>;
}

/** How often something is tried while answers get lost; when Cal.com refuses twice it will go on refusing. */
const ROUNDS = 5;
const REFUSALS = 2;
const PAUSE_MS = 250;

/** What the target shows of a thing after an attempt. */
type State = { gone: true; heirs: Ref[] } | { gone: false; why: string };

/**
 * Removes one thing, in as many tries as it takes, looking at its state in between. Never throws: whatever goes wrong
 * with one thing must not keep the others from being removed.
 */
export async function remove(
  item: Item & { ref: Ref },
  client: Client,
  options: RemovalOptions,
): Promise<Attempt> {
  const step = STEPS[item.kind];
  let why = '';
  let refusals = 0;
  let unreachable = false;
  for (let round = 1; round <= ROUNDS && refusals < REFUSALS; round += 1) {
    try {
      const state = await step(item.ref, client, item, options);
      if (state.gone) return state;
      why = state.why;
      unreachable = false;
      refusals += 1;
    } catch (error) {
      why = error instanceof Error ? error.message : String(error);
      unreachable = error instanceof Inconclusive;
      if (!unreachable) refusals += 1;
      // Each further try would last as long.
      if (error instanceof Inconclusive && error.exchange?.failure?.kind === 'deadline') break;
    }
    await options.sleep(PAUSE_MS * round);
  }
  return { gone: false, why, unreachable };
}

type Step = (ref: Ref, client: Client, item: Item, options: RemovalOptions) => Promise<State>;

const STEPS: Record<Item['kind'], Step> = {
  booking: cancelBooking,
  'event-type': deleteEventType,
  schedule: deleteSchedule,
};

/** As the owner with a reason: a uid is all it takes, whoever booked (F17, F18). */
async function cancelBooking(uid: Ref, client: Client, _: Item, { reason }: RemovalOptions): Promise<State> {
  const owner = client.as('owner');
  const answer = await unlessLost(owner.bookings.cancel(uid, { cancellationReason: reason }));
  if (answer?.ok && isOver(answer.data)) return { gone: true, heirs: [] };
  // Refused (twice cancelled: 400, F20), lost, or a series: its state decides.
  const read = await owner.bookings.get(uid);
  if (read.status === 404) return { gone: true, heirs: [] };
  if (!read.ok) return { gone: false, why: `reading it: ${read.status} ${read.errorMessage ?? ''}`.trim() };
  const bookings = [read.data].flat();
  // One that has ended cannot be cancelled (F36) and takes no time any more.
  const now = client.targetNow().getTime();
  if (bookings.every((booking) => isOver(booking) || Date.parse(booking.end) <= now)) {
    return { gone: true, heirs: bookings.flatMap(({ rescheduledToUid }) => rescheduledToUid || []) };
  }
  return { gone: false, why: refusal(answer) };
}

async function deleteEventType(ref: Ref, client: Client, { caller }: Item): Promise<State> {
  const session = client.as(caller);
  const answer = await unlessLost(session.eventTypes.delete(ref));
  if (answer?.ok || answer?.status === 404) return GONE;
  return afterReading(await session.eventTypes.get(ref), answer);
}

/** Deleting a schedule twice answers 400 "does not exist", reading it 404 (S12, section 9). */
async function deleteSchedule(ref: Ref, client: Client, { caller }: Item): Promise<State> {
  const session = client.as(caller);
  const answer = await unlessLost(session.schedules.delete(ref));
  if (answer?.ok || answer?.status === 404) return GONE;
  return afterReading(await session.schedules.get(ref), answer);
}

const GONE: State = { gone: true, heirs: [] };

type Answered = Awaited<ReturnType<Session['send']>>;

function afterReading(read: { status: number }, answer: Refusal | null): State {
  return read.status === 404 ? GONE : { gone: false, why: refusal(answer) };
}

type Refusal = Pick<Answered, 'status' | 'errorMessage'>;

function refusal(answer: Refusal | null): string {
  if (answer === null) return 'the answer was lost, and it is still there';
  return `${answer.status} ${answer.errorMessage ?? 'and it is still there'}`;
}

/** Null when nobody knows what became of it: its state will tell. A target that is not there is not asked for it. */
async function unlessLost<T>(sent: Promise<T>): Promise<T | null> {
  try {
    return await sent;
  } catch (error) {
    if (error instanceof Inconclusive && error.exchange?.failure?.kind !== 'not-sent') return null;
    throw error;
  }
}
