import pc from 'picocolors';
import { code, literal, table } from '../../src/ledger/render/markdown.ts';
import { CELLS, type Cell } from './cells.ts';
import type { Coverage, CoverageCell, CoverageRow } from './matrix.ts';

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

const MEANINGS: Record<Cell, string> = {
  success: 'an answer below 300, whoever asked',
  refusal:
    'an error that the owner’s key was given for a well-formed request: a state or a rule stands against it',
  caller: 'asked with another user’s key, without a key, or with a bad one, whatever the answer',
  identifier:
    'the path names something otherwise than by its identifier (a number for a uid, what no target has), or answers 404 to what is not there',
  validation:
    'an error that the owner’s key was given for the form of a body or a query: in the validators’ outline or wording, or for a text that is no JSON',
};

/** The same as a document, with the claims in each cell. */
export function renderMarkdown(coverage: Coverage): string {
  const { rows, claims, calls } = coverage;
  return [
    '# What the claims cover',
    '',
    'Written by `npm run coverage -- --markdown`; do not edit. It is read off what claims have really exchanged, as ledgers hold it, and not off what they say of themselves: only the calls of a claim’s own body count, and only where it holds. A request with an unknown version, or with none, counts for the version that answers it.',
    '',
    ...CELLS.map((cell) => `- **${cell}**: ${MEANINGS[cell]}`),
    '',
    `${claims} claims, ${calls.toFixed(1)} calls each on average.`,
    '',
    ...table(
      ['operation', 'version', ...CELLS],
      rows.map(({ operation, version, cells }) => [
        code(operation),
        version ?? '',
        ...CELLS.map((cell) => countOf(cells[cell])),
      ]),
    ),
    '',
    ...rows.flatMap(detailsOf),
  ].join('\n');
}

const countOf = ({ claims, reason }: CoverageCell): string =>
  claims.length > 0 ? String(claims.length) : reason === null ? '**none**' : '—';

function detailsOf({ operation, version, cells }: CoverageRow): string[] {
  return [
    `### ${version === null ? operation : `${operation}, ${version}`}`,
    '',
    ...CELLS.map((cell) => {
      const { claims, reason } = cells[cell];
      if (claims.length > 0) return `- ${cell}: ${claims.map(code).join(', ')}`;
      return `- ${cell}: ${reason === null ? '**nothing, and nobody has said why**' : `nothing: ${literal(reason)}`}`;
    }),
    '',
  ];
}
