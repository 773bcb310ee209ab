import type { RunningSandbox, State } from '../../src/sandbox/index.ts';

/** What takes part in the accounts of a sandbox, by its own memory: a line each, the whole thing by that line. */
export type Belongings = ReadonlyMap<string, unknown>;

/** Everything that is upcoming or pending, every event type, schedule and webhook, and reservations that still hold. */
export function belongingsOf(sandbox: Pick<RunningSandbox, 'state'>): Belongings {
  const { bookings, eventTypes, schedules, reservations, webhooks }: State = sandbox.state();
  const now = new Date().toISOString();
  const live = bookings.filter(
    ({ status, end }) => (status === 'accepted' || status === 'pending') && end > now,
  );
  return new Map<string, unknown>([
    ...live.map((booking) => [`booking ${booking.uid}`, booking] as const),
    ...eventTypes.map((eventType) => [`event type ${eventType.slug}`, eventType] as const),
    ...schedules.map((schedule) => [`schedule ${schedule.id} "${schedule.name}"`, schedule] as const),
    ...(webhooks ?? []).map((webhook) => [`webhook ${webhook.subscriberUrl}`, webhook] as const),
    ...reservations
      .filter(({ until }) => until > now)
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
