import type { Me } from '../../schemas/index.ts';
import type { Answer } from './answer.ts';
import type { RateLimit } from './rate-limit.ts';
import { RefusedKey } from './refused-key.ts';
import { MARKER_ROUTE, probeRoutes } from './routes.ts';
import type { Client, Session } from './types.ts';

/** What kind of Cal.com a target is. Only a sandbox says so itself (its `server` header). */
export type TargetKind = 'sandbox' | 'self-hosted' | 'hosted';

/** Whose account it is, without the person. */
export interface Account {
  id: number;
  username: string | null;
  organizationId: number | null;
}

/** What must be redacted of the accounts' owners, by label (`me.email`). */
export type Persons = Record<string, string>;

/** What a target is and serves, as a few reads show it. */
export interface TargetProfile {
  url: string;
  kind: TargetKind;
  /** The `server` header, by which a sandbox names its release. */
  server: string | null;
  account: Account;
  /** The second account, or null without a second key. */
  other: Account | null;
  /** Versions of the bookings list that are served as themselves, and not by the silent fallback (F10). */
  bookingsVersions: string[];
  /** Routes that tell releases apart and that this target has not, as `GET /v2/bookings/{uid}/…`. */
  missingRoutes: string[];
  rateLimit: RateLimit | null;
  /** Target clock minus ours, in milliseconds. */
  skewMs: number;
  /** Median time of an answer, in milliseconds. */
  latencyMs: number;
}

/** The version that whatever is unknown falls back to (F10). */
const FALLBACK_VERSION = '2024-04-15';
const BOOKINGS_VERSIONS = ['2024-08-13', '2026-02-25', '2026-05-01'];
const HOSTED = /^api\.cal\.(com|eu|dev)$/;

/**
 * Reads who the keys belong to and which versions of bookings are served; changes nothing.
 * @throws RefusedKey naming the variable of a key that is refused, Inconclusive when the target cannot be reached
 */
export async function probeTarget(
  client: Client,
  url: string,
  hasOther: boolean,
): Promise<{ profile: TargetProfile; persons: Persons }> {
  const owner = client.as('owner');
  const me = await whoIs(owner, 'CAL_API_KEY');
  const durations = [me.exchange.durationMs];
  const bookingsVersions: string[] = [];
  for (const version of BOOKINGS_VERSIONS) {
    const served = await servesBookings(owner, version, durations);
    if (served) bookingsVersions.push(version);
  }
  if (await servesBookings(owner, FALLBACK_VERSION, durations)) bookingsVersions.push(FALLBACK_VERSION);
  const markers = await probeRoutes(owner, MARKER_ROUTE);
  const server = me.headers['server'] ?? null;
  const other = hasOther ? (await whoIs(client.as('other'), 'CAL_OTHER_API_KEY')).data : null;
  const profile: TargetProfile = {
    url,
    kind: kindOf(url, server),
    server,
    account: accountOf(me.data),
    other: other && accountOf(other),
    bookingsVersions,
    missingRoutes: markers.filter(({ served }) => !served).map(({ method, path }) => `${method} ${path}`),
    rateLimit: client.rateLimit,
    skewMs: client.skewMs,
    latencyMs: median(durations),
  };
  return { profile, persons: { ...personOf('me', me.data), ...(other ? personOf('other', other) : {}) } };
}

async function whoIs(session: Session, variable: string): Promise<Answer<Me>> {
  const answer = await session.me.get();
  if (answer.status === 401 || answer.status === 403) throw new RefusedKey(variable, answer);
  return answer;
}

async function servesBookings(owner: Session, version: string, durations: number[]): Promise<boolean> {
  const answer = await owner.send({ method: 'GET', path: '/v2/bookings?take=1', version });
  durations.push(answer.exchange.durationMs);
  if (answer.status !== 200) return false;
  const isOld = !Array.isArray(answer.data);
  return version === FALLBACK_VERSION ? isOld : !isOld;
}

/** Sandboxes identify themselves; the hosted service is known by its name; all else is self-hosted. */
export function kindOf(url: string, server: string | null): TargetKind {
  if (server?.startsWith('calcom-contract-sandbox')) return 'sandbox';
  return HOSTED.test(new URL(url).hostname) ? 'hosted' : 'self-hosted';
}

function accountOf({ id, username, organizationId }: Me): Account {
  return { id, username: username ?? null, organizationId: organizationId ?? null };
}

function personOf(label: string, { email, name }: Me): Persons {
  return { [`${label}.email`]: email, ...(name ? { [`${label}.name`]: name } : {}) };
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
