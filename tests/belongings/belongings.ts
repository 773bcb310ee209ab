import type { RunningSandbox, State } from '../../src/sandbox/index.ts';

/** What takes part in the accounts of a sandbox, by its own memory: a line each, the whole thing by that line. */
export type Belongings = ReadonlyMap<string, unknown>;

/** Whether an instant has passed for what has that uid. */
export const hasPassed = (instant: string, uid: string, { clock }: State): boolean =>
  Date.parse(instant) <= Date.now() + clock.aheadMs + (clock.of[uid] ?? 0);

/** The bookings that still take time: they are upcoming or pending. */
export const liveBookingsOf = (state: State): State['bookings'] =>
  state.bookings.filter(
    ({ uid, status, end }) => (status === 'accepted' || status === 'pending') && !hasPassed(end, uid, state),
  );

/**
 * Everything that is upcoming or pending, every event type, schedule and webhook, reservations that still hold, and the
 * accounts themselves.
 */
export function belongingsOf(sandbox: Pick<RunningSandbox, 'state'>): Belongings {
  const state = sandbox.state();
  const { users, eventTypes, schedules, reservations, webhooks } = state;
  return new Map<string, unknown>([
    ...users.map((user) => [`account of ${user.username}`, user] as const),
    ...liveBookingsOf(state).map((booking) => [`booking ${booking.uid}`, booking] as const),
    ...eventTypes.map((eventType) => [`event type ${eventType.slug}`, eventType] as const),
    ...schedules.map((schedule) => [`schedule ${schedule.id} "${schedule.name}"`, schedule] as const),
    ...(webhooks ?? []).map((webhook) => [`webhook ${webhook.subscriberUrl}`, webhook] as const),
    ...reservations
      .filter(({ uid, until }) => !hasPassed(until, uid, state))
      .map((reservation) => [`reservation ${reservation.uid}`, reservation] as const),
  ]);
}

/** What is there now and was not before: of a clean run nothing. */
export const leftSince = (before: Belongings, now: Belongings): string[] =>
  [...now.keys()].filter((line) => !before.has(line));

/** What was there before and is gone, or is not what it was. */
export const harmedSince = (before: Belongings, now: Belongings): string[] =>
  [...before].flatMap(([line, thing]) =>
    now.has(line)
      ? JSON.stringify(now.get(line)) === JSON.stringify(thing)
        ? []
        : [`${line} was changed`]
      : [`${line} is gone`],
  );
