import { type Client, Inconclusive, type Session } from '../client/index.ts';
import { type Refusal, type RemovalOptions, refusal, type State, unlessLost } from './attempt.ts';
import { cancelBooking, leaveSeats } from './cancel.ts';
import type { Item, Ref } from './item.ts';
import { putBack } from './settings.ts';

/** How an attempt to remove one thing ended. */
export type Attempt =
  /** `heirs`: uids of bookings that it turned out to have been moved to. */
  | { gone: true; heirs: Ref[] }
  /** `unreachable`: the target did not answer, and will hardly do so for the next. */
  | { gone: false; why: string; unreachable: boolean };

/** When Cal.com refuses twice it will go on refusing; a target that three times in a row does not answer is away. */
const ROUNDS = 5;
const REFUSALS = 2;
const SILENCES = 3;
const PAUSE_MS = 250;

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
  let silences = 0;
  for (let round = 1; round <= ROUNDS && refusals < REFUSALS && silences < SILENCES; round += 1) {
    try {
      const state = await step(item.ref, client, item, options);
      if (state.gone) return state;
      why = state.why;
      silences = 0;
      refusals += 1;
    } catch (error) {
      why = error instanceof Error ? error.message : String(error);
      if (error instanceof Inconclusive) silences += 1;
      else refusals += 1;
      // Each further try would last as long.
      if (error instanceof Inconclusive && error.exchange?.failure?.kind === 'deadline') break;
    }
    await options.sleep(PAUSE_MS * round);
  }
  return { gone: false, why, unreachable: silences > 0 };
}

type Step = (ref: Ref, client: Client, item: Item, options: RemovalOptions) => Promise<State>;

const STEPS: Record<Item['kind'], Step> = {
  webhook: deleteWebhook,
  booking: (uid, client, item, options) =>
    item.seats?.length === 0 ? cancelBooking(uid, client, options) : leaveSeats(uid, client, item, options),
  reservation: releaseReservation,
  'event-type': deleteEventType,
  schedule: deleteSchedule,
  'changed-setting': putBack,
};

/** Its delete answers 200 even when there is none (F25): reading it tells. */
async function releaseReservation(uid: Ref, client: Client, { caller }: Item): Promise<State> {
  const session = client.as(caller);
  const answer = await unlessLost(session.reservations.delete(uid));
  const read = await session.reservations.get(uid);
  if (read.ok && (read.data ?? null) === null) return GONE;
  return afterReading(read, answer);
}

async function deleteWebhook(ref: Ref, client: Client, { caller, eventType }: Item): Promise<State> {
  const session = client.as(caller);
  if (eventType !== null) return deleteWebhookOf(eventType, ref, session);
  const answer = await unlessLost(session.webhooks.delete(ref));
  if (answer?.ok || answer?.status === 404) return GONE;
  return afterReading(await session.webhooks.get(ref), answer);
}

/** What answers there are for one that is gone is not known (F89): the list tells, or that there is no event type. */
async function deleteWebhookOf(eventType: Ref, ref: Ref, { eventTypes }: Session): Promise<State> {
  const answer = await unlessLost(eventTypes.webhooks.delete(eventType, ref));
  if (answer?.ok || answer?.status === 404) return GONE;
  const left = await eventTypes.webhooks.list(eventType);
  if (left.ok) return left.data.some(({ id }) => id === ref) ? { gone: false, why: refusal(answer) } : GONE;
  return afterReading(await eventTypes.get(eventType), answer);
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

function afterReading(read: { status: number }, answer: Refusal | null): State {
  return read.status === 404 ? GONE : { gone: false, why: refusal(answer) };
}
