import { randomInt } from 'node:crypto';

/** Seven digits of seconds since 1970 and four of chance, in base 36: it tells its age and sorts by it. */
export const RUN_ID = '[0-9a-z]{11}';
const WHOLE = new RegExp(`^${RUN_ID}$`);

/** An id for a run that begins now. Every mark carries it, so that a leftover tells how old it is. */
export function newRunId(now: number = Date.now()): string {
  const seconds = Math.floor(now / 1000)
    .toString(36)
    .padStart(7, '0');
  return (
    seconds +
    randomInt(36 ** 4)
      .toString(36)
      .padStart(4, '0')
  );
}

/** When a run began, from its id; null when it is none. */
export function startOfRun(runId: string): Date | null {
  return WHOLE.test(runId) ? new Date(Number.parseInt(runId.slice(0, 7), 36) * 1000) : null;
}

/** @throws RangeError when it is no run id */
export function checkedRunId(runId: string): string {
  if (!WHOLE.test(runId)) throw new RangeError(`"${runId}" is no run id: make one by newRunId().`);
  return runId;
}
