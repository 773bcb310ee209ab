import { OPERATIONS, type Operation } from '../../schemas/index.ts';
import { BODIES } from '../../schemas/operations/bodies.ts';
import { parametersOf } from '../../schemas/operations/parameters.ts';
import { type Ledger, partsOf } from '../../src/ledger/book/ledger.ts';
import { CELLS, type Cell, shownBy } from './cells.ts';

/** Why cells of an operation are empty, in one version or (absent) in all of its own. */
export interface Reason {
  operation: string;
  version?: string;
  cells: Cell[];
  reason: string;
}

export interface CoverageCell {
  /** Ids of the claims that show it, sorted. */
  claims: string[];
  /** Why there are none; null: there are some, or nobody has said why. */
  reason: string | null;
}

/** An operation in one version. */
export interface CoverageRow {
  operation: string;
  version: string | null;
  cells: Record<Cell, CoverageCell>;
}

export interface Coverage {
  rows: CoverageRow[];
  /** Cells with neither a claim nor a reason, as `operation@version cell`. */
  empty: string[];
  /** Reasons that explain a cell with claims, or no cell at all, with which. */
  stale: string[];
  claims: number;
  /** Calls in the bodies of those claims. */
  calls: number;
}

/** Puts together what claims have exchanged, on whatever targets; a claim counts where it holds. */
export function coverageOf(
  ledgers: readonly Ledger[],
  reasons: readonly Reason[],
  operations: readonly Operation[] = Object.values(OPERATIONS),
): Coverage {
  const shown = new Map<string, Set<string>>();
  const bodies = new Map<string, number>();
  for (const { claims, capabilities } of ledgers)
    for (const [key, { verdict, exchanges }] of Object.entries(claims)) {
      if (verdict !== 'holds') continue;
      const { claim } = partsOf(key);
      bodies.set(key, exchanges.filter(({ operation }) => operation !== null).length);
      for (const exchange of exchanges) {
        const found = shownBy(exchange, capabilities);
        for (const cell of found?.cells ?? []) {
          const at = nameOf(found?.operation.id ?? '', found?.version ?? null, cell);
          shown.set(at, (shown.get(at) ?? new Set()).add(claim));
        }
      }
    }
  const rows = operations.flatMap((operation) =>
    versionsOf(operation).map((version) => rowOf(operation, version, shown, reasons)),
  );
  return {
    rows,
    empty: rows.flatMap(({ operation, version, cells }) =>
      CELLS.filter((cell) => cells[cell].claims.length === 0 && cells[cell].reason === null).map((cell) =>
        nameOf(operation, version, cell),
      ),
    ),
    stale: reasons.flatMap((reason) => staleIn(reason, shown)),
    claims: new Set([...bodies.keys()].map((key) => partsOf(key).claim)).size,
    calls: [...bodies.values()].reduce((sum, count) => sum + count, 0) / Math.max(1, bodies.size),
  };
}

const versionsOf = ({ versions }: Operation): (string | null)[] =>
  versions.length === 0 ? [null] : [...versions];

const nameOf = (operation: string, version: string | null, cell: Cell): string =>
  `${version === null ? operation : `${operation}@${version}`} ${cell}`;

function rowOf(
  operation: Operation,
  version: string | null,
  shown: ReadonlyMap<string, ReadonlySet<string>>,
  reasons: readonly Reason[],
): CoverageRow {
  const cellOf = (cell: Cell): CoverageCell => {
    const claims = [...(shown.get(nameOf(operation.id, version, cell)) ?? [])].sort();
    const reason =
      claims.length > 0 ? null : (ofItself(operation, cell) ?? stated(operation.id, version, cell, reasons));
    return { claims, reason };
  };
  const cells = Object.fromEntries(CELLS.map((cell) => [cell, cellOf(cell)])) as CoverageRow['cells'];
  return { operation: operation.id, version, cells };
}

/** What the operation's own description says can hardly be shown of it. */
function ofItself(operation: Operation, cell: Cell): string | null {
  const { id, method, path } = operation;
  if (cell === 'refusal' && method === 'GET')
    return 'a read is refused for who asks and for what it names only';
  if (cell === 'identifier' && !path.includes('{')) return 'its path names nothing';
  if (cell === 'validation' && (method === 'GET' || method === 'DELETE') && BODIES[id] === undefined) {
    const takesQuery = parametersOf(operation).some(({ in: where }) => where === 'query');
    return takesQuery ? null : 'it takes neither a body nor a query';
  }
  return null;
}

function stated(
  operation: string,
  version: string | null,
  cell: Cell,
  reasons: readonly Reason[],
): string | null {
  const found = reasons.find(
    (one) =>
      one.operation === operation &&
      (one.version === undefined || one.version === version) &&
      one.cells.includes(cell),
  );
  return found?.reason ?? null;
}

function staleIn(
  { operation: id, version: one, cells, reason }: Reason,
  shown: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  const operation = Object.values(OPERATIONS).find((known) => known.id === id);
  if (operation === undefined) return [`${id} is no operation ("${reason}")`];
  const meant = one === undefined ? versionsOf(operation) : [one];
  return meant.flatMap((version) =>
    cells.flatMap((cell) => {
      const at = nameOf(id, version, cell);
      if (!versionsOf(operation).includes(version)) return [`${at} is no cell ("${reason}")`];
      return shown.has(at) ? [`${at} has claims now ("${reason}")`] : [];
    }),
  );
}
