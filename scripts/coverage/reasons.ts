import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { UsageError } from '../run/usage-error.ts';
import { CELLS, type Cell } from './cells.ts';
import type { Reason } from './matrix.ts';

const FILE = 'specs/coverage-reasons.json';

/** `bookings.get@2026-02-25 caller identifier`, as the command names what is empty; without a version: in all of them. */
const PLACE = new RegExp(`^([\\w.-]+?)(?:@(\\d{4}-\\d\\d-\\d\\d))?((?: (?:${CELLS.join('|')}))+)$`);

const shape = z.strictObject({
  reasons: z.array(
    z.strictObject({
      reason: z.string().min(10),
      empty: z
        .array(z.string().regex(PLACE, `must be as in "bookings.get@2026-02-25 caller identifier"`))
        .min(1),
    }),
  ),
});

/**
 * Why cells that no claim fills are empty, one for each operation that the file names.
 * @throws UsageError naming what is wrong with the file
 */
export function readReasons(file: string = FILE): Reason[] {
  const read = shape.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.success) throw new UsageError(`${file}: ${z.prettifyError(read.error)}`);
  return read.data.reasons.flatMap(({ reason, empty }) =>
    empty.map((place) => {
      const [, operation = '', version, cells = ''] = PLACE.exec(place) ?? [];
      return {
        operation,
        ...(version === undefined ? {} : { version }),
        cells: cells.trim().split(' ') as Cell[],
        reason,
      };
    }),
  );
}
