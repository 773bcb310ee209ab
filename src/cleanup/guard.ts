import { type Client, UnexpectedAnswer } from '../client/index.ts';
import { evidenceOf } from './ours.ts';
import { liveBookings } from './pages.ts';
import { RefusedTarget } from './refused-target.ts';

/** What speaks against letting a suite loose on an account. */
export interface AccountInspection {
  /** Upcoming and pending bookings that no suite made. */
  foreignBookings: { uid: string; start: string }[];
  /** Those that one made: left by another run, or of one that is going on. */
  suiteBookings: number;
  /** Names of the integrations; null: the target does not tell (no such route, or not for this key). */
  connectedCalendars: string[] | null;
}

/**
 * Looks whether somebody lives in the owner's account. Changes nothing.
 * @throws Inconclusive, UnexpectedAnswer when the bookings cannot be read
 */
export async function inspectAccount(client: Client): Promise<AccountInspection> {
  const bookings = await liveBookings(client.as('owner'));
  const foreign = bookings.filter((booking) => evidenceOf(booking) === null);
  return {
    foreignBookings: foreign.map(({ uid, start }) => ({ uid, start })),
    suiteBookings: bookings.length - foreign.length,
    connectedCalendars: await calendarsOf(client),
  };
}

/** Sentences for a person; empty: nothing speaks against it. */
export function objectionsTo({ foreignBookings, connectedCalendars }: AccountInspection): string[] {
  const bookings = foreignBookings.length;
  const calendars = connectedCalendars ?? [];
  return [
    ...(bookings === 0
      ? []
      : [
          `The account has ${bookings} upcoming booking${bookings === 1 ? '' : 's'} that the suite did not make.`,
        ]),
    ...(calendars.length === 0
      ? []
      : [
          `The account has connected calendars (${calendars.join(', ')}): bookings would be written into them.`,
        ]),
  ];
}

/**
 * The guard before a run: an account that nobody lives in.
 * @throws RefusedTarget with what speaks against it and what to do
 */
export async function guardAccount(client: Client): Promise<void> {
  const objections = objectionsTo(await inspectAccount(client));
  if (objections.length > 0) throw new RefusedTarget(objections);
}

const REFUSED = new Set([401, 403, 404]);

async function calendarsOf(client: Client): Promise<string[] | null> {
  const answer = await client.as('owner').send({ method: 'GET', path: '/v2/calendars' });
  if (REFUSED.has(answer.status)) return null;
  if (!answer.ok) throw new UnexpectedAnswer(answer.exchange);
  const { data } = answer;
  const list = isRecord(data) ? data['connectedCalendars'] : undefined;
  if (!Array.isArray(list)) return null;
  return list.map((entry: unknown) => {
    const integration = isRecord(entry) ? entry['integration'] : undefined;
    const name = isRecord(integration) ? (integration['title'] ?? integration['name']) : undefined;
    return typeof name === 'string' ? name : 'unnamed';
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
