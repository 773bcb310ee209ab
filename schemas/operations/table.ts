import type { Area, Operation, OperationId } from '../contract.ts';
import { bookingRows } from './rows/bookings.ts';
import { eventTypeRows } from './rows/event-types.ts';
import { otherRows } from './rows/others.ts';

const ROWS = [...otherRows, ...eventTypeRows, ...bookingRows];

function areaOf(id: OperationId): Area {
  return id.slice(0, id.indexOf('.')) as Area;
}

/** Every operation by its id. */
export const OPERATIONS: Readonly<Record<OperationId, Operation>> = Object.freeze(
  Object.fromEntries(
    ROWS.map(([id, method, path, versions, summary]) => [
      id,
      Object.freeze({ id, method, path, versions, area: areaOf(id), summary }),
    ]),
  ) as Record<OperationId, Operation>,
);
