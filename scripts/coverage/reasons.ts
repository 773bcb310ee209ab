import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { UsageError } from '../run/usage-error.ts';
import { CELLS } from './cells.ts';
import type { Reason } from './matrix.ts';

const FILE = 'specs/coverage-reasons.json';

const shape = z.object({
  reasons: z.array(
    z.strictObject({
      operations: z.array(z.string()).min(1),
      versions: z.array(z.string()).min(1).optional(),
      cells: z.array(z.enum(CELLS)).min(1),
      reason: z.string().min(10),
    }),
  ),
});

/**
 * Why cells that no claim fills are empty.
 * @throws UsageError naming what is wrong with the file
 */
export function readReasons(file: string = FILE): Reason[] {
  const read = shape.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.success) throw new UsageError(`${file}: ${z.prettifyError(read.error)}`);
  return read.data.reasons.map(({ versions, ...reason }) => (versions ? { ...reason, versions } : reason));
}
