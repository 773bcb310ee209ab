import { pc } from '../../src/ledger/render/colours.ts';
import type { Mutant } from '../../src/sandbox/index.ts';
import { isNoticed, type Row, type Score } from './score.ts';

/** A mutant and the claims that noticed it, or did not. */
export function renderRow(row: Row, number: number, of: number): string {
  const sign = isNoticed(row) ? pc.green('✓') : pc.red('✗');
  const lines = [`${sign} ${pc.dim(`${number}/${of}`)} ${pc.bold(row.mutant)}: ${row.says}`];
  const noticed = row.cells.filter(({ outcome }) => outcome === 'noticed').map(({ claim }) => claim);
  if (noticed.length > 0) lines.push(pc.dim(`    red: ${noticed.join(', ')}`));
  for (const { claim, outcome, why } of row.cells)
    if (outcome !== 'noticed') lines.push(`    ${pc.red(`${outcome}: ${claim}`)} (${why})`);
  if (row.also.length > 0) lines.push(pc.dim(`    also red: ${row.also.join(', ')}`));
  return lines.join('\n');
}

/** The score, and what is missing. */
export function renderScore(score: Score, facts: { trials: number; durationMs: number }): string {
  const { mutants, claims, byResource } = score;
  const resources = Object.entries(byResource).map(
    ([resource, { proven, all }]) =>
      `          ${resource.padEnd(16)} ${ofAll(proven, all)} ${proven === all ? '' : pc.dim(`${all - proven} left`)}`,
  );
  const excused = claims.excused > 0 ? `; ${claims.excused} cannot be, for a stated reason` : '';
  return [
    '',
    `mutants   ${ofAll(mutants.noticed, mutants.tried)} noticed by every claim that they break`,
    `claims    ${ofAll(claims.proven, claims.all)} turned red by a mutant${excused}`,
    ...resources,
    `time      ${(facts.durationMs / 1000).toFixed(0)} s for ${facts.trials} claims held against sandboxes`,
    ...score.unguarded.map(
      (id) => `${pc.red('✗')} ${id} has neither a mutant nor a reason why none is possible`,
    ),
    ...score.stale.map(
      (id) => `${pc.red('✗')} the reason for ${id} is stale: it has a mutant, or is no claim`,
    ),
  ]
    .map((line) => line.trimEnd())
    .join('\n');
}

const ofAll = (some: number, all: number): string =>
  (some === all ? pc.green : pc.yellow)(`${some} of ${all}`);

/** What a mutant is, without trying it. */
export const renderMutant = ({ name, says, breaks, release }: Mutant): string =>
  `${pc.bold(name)}${release ? pc.dim(` (${release})`) : ''}\n  ${says}\n  ${pc.dim(breaks.join(', '))}`;
