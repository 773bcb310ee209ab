import type { Method, OperationId } from '../../contract.ts';

/** One operation, as the tables beside this file have it. */
export type Row = readonly [
  id: OperationId,
  method: Method,
  path: string,
  /** Empty: the route takes no version. */
  versions: readonly string[],
  summary: string,
];

/** The contract before all others: what bookings, event types and schedules fall back to (F10). */
export const OLDEST = '2024-04-15';
/** Of a route that takes no version. */
export const NONE: readonly string[] = [];
