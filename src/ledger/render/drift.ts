import { adviceFor } from '../drift/advice.ts';
import type { Drift } from '../drift/drift.ts';
import type { DriftEntry } from '../drift/entries.ts';
import { headlineOf } from '../drift/headline.ts';
import { DRIFT_CLASSES, type DriftClass } from '../drift/rules.ts';
import { createColors, pc } from './colours.ts';
import { counted } from './markdown.ts';

export interface DriftOptions {
  /** Name every claim and every place. */
  verbose?: boolean;
  /** Where those are named that are not, as people are told it; default: `--verbose names all`. */
  rest?: string;
  /** Default: only on a terminal. */
  colours?: boolean;
}

type Colours = typeof pc;

const FEW = 3;
const INDENT = ' '.repeat(10);

/** What differs, for the terminal: the gravest first, a block a change, and a line that sums it up. */
export function renderDrift(
  drift: Drift,
  { verbose = false, rest = '--verbose names all', colours = pc.isColorSupported }: DriftOptions = {},
): string {
  const paint = createColors(colours);
  const list: Lister = (what, names) => listed(what, names, verbose ? null : rest);
  const blocks = drift.entries.map((entry) => blockOf(entry, list, paint));
  const ofSuite = suiteLines(drift, list);
  return [...blocks, ...(ofSuite.length > 0 ? [ofSuite.join('\n')] : []), driftTotals(drift, colours)].join(
    '\n\n',
  );
}

/** One line: how many changes of each class. */
export function driftTotals({ entries }: Pick<Drift, 'entries'>, colours = pc.isColorSupported): string {
  const paint = createColors(colours);
  if (entries.length === 0) return paint.green('No drift: nothing differs.');
  const parts = DRIFT_CLASSES.map((one) => {
    const count = entries.filter((entry) => entry.class === one).length;
    return (count > 0 ? colourOf(one, paint) : paint.dim)(`${count} ${one}`);
  });
  return `${paint.bold(counted(entries.length, 'change'))}: ${parts.join(', ')}`;
}

function blockOf(entry: DriftEntry, list: Lister, paint: Colours): string {
  const { before, after, claims, places } = entry;
  const lines = [
    `${colourOf(entry.class, paint)(entry.class.padEnd(10))}${paint.bold(headlineOf(entry))}`,
    `${INDENT}${before ?? 'nothing'} → ${after ?? 'nothing'}`,
    ...(claims.length === 0 ? [] : [INDENT + list(counted(claims.length, 'claim'), claims)]),
    ...(places.length === 0 ? [] : [INDENT + list(counted(places.length, 'place'), places)]),
    paint.dim(`${INDENT}${adviceFor(entry).replaceAll('`', '')}`),
  ];
  return lines.join('\n');
}

type Lister = (what: string, names: readonly string[]) => string;

function listed(what: string, names: readonly string[], rest: string | null): string {
  const more = names.length - FEW;
  if (rest === null || more <= 1) return `${what}: ${names.join(', ')}`;
  return `${what}: ${names.slice(0, FEW).join(', ')} and ${more} more; ${rest}`;
}

/** What the suite does otherwise than it did, which says nothing of the target. */
function suiteLines({ claimsNew, claimsGone, claimsChanged }: Drift, list: Lister): string[] {
  const told: [string, string[]][] = [
    ['without an earlier record', claimsNew],
    ['not recorded any more', claimsGone],
    ['ask something else than they did', claimsChanged],
  ];
  return told.flatMap(([what, claims]) =>
    claims.length === 0 ? [] : [list(`${counted(claims.length, 'claim')} ${what}`, claims)],
  );
}

function colourOf(found: DriftClass, paint: Colours): (text: string) => string {
  return { breaking: paint.red, additive: paint.yellow, cosmetic: paint.dim }[found];
}
