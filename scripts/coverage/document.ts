import { grouped } from '../../src/ledger/render/grouped.ts';
import { capitalised, code, counted, folded, table, unbroken } from '../../src/ledger/render/markdown.ts';
import { CELLS, type Cell } from './cells.ts';
import type { Coverage, CoverageCell, CoverageRow } from './matrix.ts';

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

/** The coverage as a document: with the claims in each cell, and why the others are empty. */
export function renderMarkdown(coverage: Coverage): string {
  const { rows, claims, calls } = coverage;
  return [
    '# What the claims cover',
    '',
    'Written by `npm run coverage -- --markdown`; do not edit. It is read off what claims have really exchanged, as ledgers hold it, and not off what they say of themselves: only the calls of a claim’s own body count, and only where it holds. A request with an unknown version, or with none, counts for the version that answers it.',
    '',
    ...CELLS.map((cell) => `- **${cell}**: ${MEANINGS[cell]}`),
    '',
    `${claims} claims, ${calls.toFixed(1)} calls each on average. A number counts the claims that show it; — is a cell that is empty for one of [these reasons](#why-cells-are-empty).`,
    '',
    ...[...grouped(rows, ({ operation }) => areaOf(operation))].flatMap(([area, own]) =>
      areaSection(area, own),
    ),
    '## Why cells are empty',
    '',
    ...reasonsIn(rows),
    '',
  ].join('\n');
}

const areaOf = (operation: string): string => operation.slice(0, operation.indexOf('.'));

function areaSection(area: string, rows: readonly CoverageRow[]): string[] {
  return [
    `## ${area}`,
    '',
    ...table(
      ['operation', 'version', ...CELLS],
      rows.map(({ operation, version, cells }) => [
        code(operation),
        unbroken(version ?? ''),
        ...CELLS.map((cell) => countOf(cells[cell])),
      ]),
    ),
    '',
    ...folded('the claims in each cell', rows.flatMap(claimsIn)),
    '',
  ];
}

const countOf = ({ claims, reason }: CoverageCell): string =>
  claims.length > 0 ? String(claims.length) : reason === null ? '**none**' : '—';

function claimsIn({ operation, version, cells }: CoverageRow): string[] {
  const shown = CELLS.filter((cell) => cells[cell].claims.length > 0);
  if (shown.length === 0) return [];
  return [
    `**${code(operation)}**${version === null ? '' : ` ${version}`}`,
    '',
    ...shown.map((cell) => `- ${cell}: ${cells[cell].claims.map(code).join(', ')}`),
    '',
  ];
}

/** Each reason once, and folded below it the cells that it explains. */
function reasonsIn(rows: readonly CoverageRow[]): string[] {
  const explained = rows.flatMap((row) =>
    CELLS.flatMap((cell) => {
      const { reason } = row.cells[cell];
      return reason === null ? [] : [{ ...row, cell, reason }];
    }),
  );
  const versions = grouped(rows, ({ operation }) => operation);
  return [...grouped(explained, ({ reason }) => reason)].flatMap(([reason, cells]) => {
    const places = [...grouped(cells, ({ operation }) => operation)].map(
      ([operation, own]) => `- ${code(operation)}: ${placesIn(own, versions.get(operation)?.length ?? 0)}`,
    );
    return [...folded(`${capitalised(reason)} (${counted(cells.length, 'cell')})`, places), ''];
  });
}

/** The cells of one operation, with the versions in which they are meant unless these are all that it has. */
function placesIn(cells: readonly { version: string | null; cell: Cell }[], versions: number): string {
  const alike = grouped([...grouped(cells, ({ cell }) => cell)], ([, own]) =>
    own.length === versions ? '' : own.map(({ version }) => version ?? '').join(' and '),
  );
  return [...alike]
    .map(([meant, own]) => `${own.map(([cell]) => cell).join(', ')}${meant && ` in ${meant}`}`)
    .join('; ');
}
