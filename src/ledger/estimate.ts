/** Requests that a claim takes on average, fixtures and clean-up included, as `npm run contract` prints (2.9 to 3.3), and the two counts of the accounts. */
export const REQUESTS_PER_CLAIM = 3.4;

/** Bookings that a claim makes on average, as `npm run contract` prints (0.77). */
export const BOOKINGS_PER_CLAIM = 0.8;

/** Claims that wait for time to pass do so one after the other; the longest waits for a reservation to lapse, and the others meanwhile. */
const WAITING_MINUTES = 6;

/** What is known of a target and a run of it beforehand. */
export interface Pace {
  /** Requests a minute; null: no limit. */
  limit: number | null;
  /** Of one answer. */
  latencyMs: number;
  workers: number;
  /** Of the claims, how many wait for time to pass; a sandbox's clock is moved instead. */
  slow?: number;
}

export interface Estimate {
  requests: number;
  minutes: number;
  /** What most of that is: waiting for the target's rate limit, or for time to pass; null: neither. */
  waitingFor: 'rate-limit' | 'time' | null;
}

/** What a run will take: the target's pace or its speed is the limit, or what only time brings. */
export function estimate(claims: number, { limit, latencyMs, workers, slow = 0 }: Pace): Estimate {
  const requests = Math.ceil(claims * REQUESTS_PER_CLAIM);
  const byPace = limit === null ? 0 : requests / limit;
  const bySpeed = (requests * latencyMs) / workers / 60_000;
  const asking = Math.max(byPace, bySpeed);
  const waiting = slow === 0 ? 0 : WAITING_MINUTES;
  // A single worker has nobody to go on meanwhile.
  const minutes = workers === 1 ? asking + waiting : Math.max(asking, waiting);
  if (waiting > asking) return { requests, minutes, waitingFor: 'time' };
  return { requests, minutes, waitingFor: byPace > 2 * bySpeed ? 'rate-limit' : null };
}

/** "about 2 minutes", "under a minute". */
export function inWords(minutes: number): string {
  if (minutes < 1) return 'under a minute';
  const whole = Math.round(minutes);
  return `about ${whole} minute${whole === 1 ? '' : 's'}`;
}

const WAITING = {
  'rate-limit': ', most of it waiting for the rate limit',
  time: ', most of it waiting for time to pass',
};

/** What a run will take, in one line, before it begins. */
export function planOf(claims: number, pace: Pace): string {
  const { requests, minutes, waitingFor } = estimate(claims, pace);
  const waiting = waitingFor === null || minutes < 1 ? '' : WAITING[waitingFor];
  const slow = pace.slow
    ? `; ${pace.slow} claims wait for time to pass (--grep-invert @slow leaves them out)`
    : '';
  return `${claims} claims, about ${requests} requests, ${inWords(minutes)}${waiting}${slow}`;
}
