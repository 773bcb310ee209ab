import { pc } from '../../src/ledger/render/colours.ts';
import { CELLS, type Cell } from './cells.ts';
import type { Coverage, CoverageCell } from './matrix.ts';

const WIDTHS: Record<Cell, number> = { success: 9, refusal: 9, caller: 8, identifier: 12, validation: 12 };

/** One line an operation and version, a number of claims a cell; `—` is an empty cell with a reason, `✗` one without. */
export function renderTable({ rows }: Coverage): string {
  const name = Math.max(...rows.map(({ operation }) => operation.length)) + 2;
  const head = `${'operation'.padEnd(name)}${'version'.padEnd(12)}${CELLS.map((cell) => cell.padStart(WIDTHS[cell])).join('')}`;
  const lines = rows.map(({ operation, version, cells }, index) => {
    const shown = rows[index - 1]?.operation === operation ? '' : operation;
    const counts = CELLS.map((cell) => paint(cells[cell], WIDTHS[cell])).join('');
    return `${shown.padEnd(name)}${pc.dim((version ?? '').padEnd(12))}${counts}`;
  });
  return [pc.bold(head), ...lines].join('\n');
}

function paint(cell: CoverageCell, width: number): string {
  if (cell.claims.length > 0) return String(cell.claims.length).padStart(width);
  return cell.reason === null ? pc.red('✗'.padStart(width)) : pc.dim('—'.padStart(width));
}

/** Totals, what is missing, and what has had its day. */
export function renderTotals(coverage: Coverage): string {
  const { rows, empty, stale, claims, calls } = coverage;
  const all = rows.length * CELLS.length;
  const explained = rows.reduce(
    (sum, row) => sum + CELLS.filter((cell) => row.cells[cell].reason !== null).length,
    0,
  );
  return [
    `claims    ${claims}, with ${calls.toFixed(1)} calls each on average in their own bodies`,
    `cells     ${all - explained - empty.length} of ${all} shown by claims, ${explained} empty for a stated reason, ${empty.length} empty without one`,
    ...empty.map((at) => `${pc.red('✗')} ${at}: no claim shows it, and nobody has said why`),
    ...stale.map((text) => `${pc.red('✗')} stale reason: ${text}`),
  ].join('\n');
}
