/** Requests that a claim takes on average, fixtures and clean-up included, as `npm run contract` prints (2.3 to 2.5), and the two counts of the accounts. */
export const REQUESTS_PER_CLAIM = 2.6;

/** Bookings that a claim makes on average, as `npm run contract` prints (0.64). */
export const BOOKINGS_PER_CLAIM = 0.65;

export interface Estimate {
  requests: number;
  minutes: number;
  /** Whether most of that is waiting for the target's rate limit. */
  paced: boolean;
}

/**
 * What a run will take: either the target's pace or its speed is the limit.
 * @param limit requests a minute, or null for no limit
 * @param latencyMs of one answer
 */
export function estimate(
  claims: number,
  { limit, latencyMs, workers }: { limit: number | null; latencyMs: number; workers: number },
): Estimate {
  const requests = Math.ceil(claims * REQUESTS_PER_CLAIM);
  const byPace = limit === null ? 0 : requests / limit;
  const bySpeed = (requests * latencyMs) / workers / 60_000;
  return { requests, minutes: Math.max(byPace, bySpeed), paced: byPace > 2 * bySpeed };
}

/** "about 2 minutes", "under a minute". */
export function inWords(minutes: number): string {
  if (minutes < 1) return 'under a minute';
  const whole = Math.round(minutes);
  return `about ${whole} minute${whole === 1 ? '' : 's'}`;
}

/** What a run will take, in one line, before it begins. */
export function planOf(claims: number, pace: Parameters<typeof estimate>[1]): string {
  const { requests, minutes, paced } = estimate(claims, pace);
  const waiting = paced && minutes >= 1 ? ', most of it waiting for the rate limit' : '';
  return `${claims} claims, about ${requests} requests, ${inWords(minutes)}${waiting}`;
}
