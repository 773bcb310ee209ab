import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { guardOf } from '../../scripts/mutants/score.ts';
import { type StatedClaim, statedClaims } from '../../scripts/run/claims.ts';
import { parseDeviations } from '../../src/ledger/deviations.ts';
import { versionIn } from '../../src/ledger/types.ts';
import { MUTANTS, UNBREAKABLE } from '../../src/sandbox/index.ts';

const RECORDINGS: Record<string, string> = {
  S10: 'self-hosted-2025-10-24',
  S12: 'self-hosted-2025-12-04',
  S26: 'self-hosted-2026-07',
};

const facts = new Set(
  [...readFileSync('docs/facts.md', 'utf8').matchAll(/^- \*\*(F\d+)\*\*/gm)].map(([, row]) => row),
);
const numbersOf = new Map<string, Set<number>>();

/** Whether what a claim cites is there: a row of the facts, an exchange or a scenario of the recordings. */
function exists(evidence: string): boolean {
  if (evidence === 'H9') return existsSync('tests/recordings/hosted-2026-09/shapes.json');
  if (/^F\d+$/.test(evidence)) return facts.has(evidence);
  const exchange = /^(S\d\d)#(\d+)$/.exec(evidence);
  if (exchange) return numbersIn(exchange[1] ?? '').has(Number(exchange[2]));
  const scenario = /^(S\d\d) ([a-z-]+)(?:\[(\d+)\])?$/.exec(evidence);
  if (!scenario) return false;
  const file = join(
    'tests/recordings',
    RECORDINGS[scenario[1] ?? ''] ?? '',
    'scenarios',
    `${scenario[2]}.json`,
  );
  if (!existsSync(file)) return false;
  const { exchanges } = JSON.parse(readFileSync(file, 'utf8')) as { exchanges: unknown[] };
  return scenario[3] === undefined || Number(scenario[3]) < exchanges.length;
}

function numbersIn(release: string): Set<number> {
  const known = numbersOf.get(release);
  if (known) return known;
  const file = join('tests/recordings', RECORDINGS[release] ?? '', 'exchanges.jsonl');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  const numbers = new Set(lines.map((line) => (JSON.parse(line) as { n: number }).n));
  numbersOf.set(release, numbers);
  return numbers;
}

let claims: StatedClaim[];
beforeAll(async () => {
  claims = await statedClaims();
});

describe('the claims', () => {
  test('are at least sixty, each under an id of its own, once for each version', () => {
    expect(claims.length).toBeGreaterThanOrEqual(60);
    const keys = claims.map(({ id, version }) => `${id}@${version}`);
    expect(new Set(keys).size).toBe(claims.length);
    const statements = claims.map(({ id, file, title }) => `${id} ${file} ${title}`);
    expect(new Set(statements).size).toBe(new Set(claims.map(({ id }) => id)).size);
  });

  test('are all run, in a project of their version', () => {
    expect(claims.filter(({ project, version }) => versionIn(project, [version ?? '2024']) === null)).toEqual(
      [],
    );
  });

  test('state facts in their titles, in a form that a test list can name', () => {
    expect(claims.filter(({ title }) => /\bshould\b|[›>]/.test(title))).toEqual([]);
  });

  test('cite evidence that exists', () => {
    const dangling = claims.flatMap(({ id, evidence }) =>
      evidence.filter((cited) => !exists(cited)).map((cited) => `${id}: ${cited}`),
    );
    expect(dangling).toEqual([]);
  });

  test('each have a mutant, or a reason why none is possible, and not both', () => {
    expect(guardOf(claims, MUTANTS, UNBREAKABLE)).toEqual({ unguarded: [], stale: [] });
    expect(claims.filter(({ tags }) => tags.includes('gate')).length).toBeGreaterThanOrEqual(12);
  });

  test('that deviations and mutants name are stated', () => {
    const ids = new Set(claims.map(({ id }) => id));
    const named = [
      ...parseDeviations(readFileSync('specs/known-deviations.json', 'utf8')).map(({ claim }) => claim),
      ...MUTANTS.flatMap(({ breaks }) => breaks),
    ];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});
