import { expect, test } from 'vitest';
import { planOf, secondLook, type Trial } from '../../scripts/mutants/plan.ts';
import type { Verdict } from '../../src/ledger/types.ts';
import { mutant, stated } from './claims.ts';

const CLAIMS = [
  stated('a.b.one', { tags: ['gate'] }),
  stated('a.b.two'),
  stated('a.bc.three'),
  stated('d.e.four', { tags: ['gate'] }),
];
const MUTANTS = [
  mutant('first', ['a.b.one', 'a.b.two']),
  mutant('second', ['a.bc.three']),
  mutant('third', ['d.e.four'], { release: '2025-10' }),
];

const shown = (trials: Trial[]) =>
  trials.map(({ name, claims }) => [name, ...claims.map(({ id }) => id)].join(' '));

test('each mutant gets the claims that it breaks, and each release a sound sandbox with all of its own', () => {
  expect(shown(planOf(CLAIMS, {}, MUTANTS))).toEqual([
    'sound 2026-07 a.b.one a.b.two a.bc.three',
    'sound 2025-10 d.e.four',
    'first a.b.one a.b.two',
    'second a.bc.three',
    'third d.e.four',
  ]);
});

test('claims are chosen by id, or by the beginning of an id up to a dot', () => {
  expect(shown(planOf(CLAIMS, { claims: ['a.b'] }, MUTANTS))).toEqual([
    'sound 2026-07 a.b.one a.b.two',
    'first a.b.one a.b.two',
  ]);
});

test('other claims are tried against a mutant only when asked for', () => {
  const trials = planOf(CLAIMS, { mutants: ['first'], against: 'gate' }, MUTANTS);
  expect(shown(trials)).toEqual([
    'sound 2026-07 a.b.one a.b.two',
    'first a.b.one a.b.two',
    'first, other claims d.e.four',
  ]);
  expect(trials.map(({ isNamed }) => isNamed)).toEqual([false, true, false]);
});

test('a seed draws the same sample again, and another seed another one', () => {
  const many = Array.from({ length: 50 }, (_, index) => mutant(`m${index}`, ['a.b.one']));
  const drawn = (seed: number) => shown(planOf(CLAIMS, { sample: { size: 5, seed } }, many));
  expect(drawn(1)).toEqual(drawn(1));
  expect(drawn(1)).not.toEqual(drawn(2));
  expect(new Set(drawn(1)).size).toBe(6);
});

test('a claim of several versions is tried in the first', () => {
  const versions = [stated('a.b.one'), stated('a.b.one', { project: '2026-02-25', version: '2026-02-25' })];
  const [, trial] = planOf(versions, {}, MUTANTS);
  expect(trial?.claims.map(({ project }) => project)).toEqual(['2024']);
});

test('a choice that leaves no mutant is refused', () => {
  expect(() => planOf(CLAIMS, { mutants: ['first'], claims: ['d.e'] }, MUTANTS)).toThrow('No mutant is left');
});

test('what is not clear is looked at again, and what does not hold where nothing is broken', () => {
  const verdicts: Record<string, Verdict> = {
    'sound 2026-07 a.b.one': 'broken',
    'sound 2026-07 a.b.two': 'holds',
    'first a.b.one': 'broken',
    'first a.b.two': 'inconclusive',
  };
  const trials = planOf(CLAIMS, { mutants: ['first'] }, MUTANTS);
  const again = secondLook(trials, (trial, claim) => verdicts[`${trial} ${claim}`]);
  expect(shown(again)).toEqual(['sound 2026-07 a.b.one', 'first a.b.two']);

  verdicts['first a.b.two'] = 'holds';
  verdicts['sound 2026-07 a.b.one'] = 'holds';
  expect(secondLook(trials, (trial, claim) => verdicts[`${trial} ${claim}`])).toEqual([]);
});
