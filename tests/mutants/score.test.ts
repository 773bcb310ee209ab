import { describe, expect, test } from 'vitest';
import { planOf } from '../../scripts/mutants/plan.ts';
import { isNoticed, isWhole, rowsOf, Sightings, scoreOf } from '../../scripts/mutants/score.ts';
import type { Verdict } from '../../src/ledger/types.ts';
import { mutant, stated } from './claims.ts';

const CLAIMS = [stated('a.b.one'), stated('a.b.two'), stated('c.d.three')];
const MUTANTS = [mutant('first', ['a.b.one', 'a.b.two'])];
const TRIALS = planOf(CLAIMS, {}, MUTANTS);
const SOUND = 'sound 2026-07';

/** What was seen, as `trial claim verdict`. */
function sightings(...all: [string, string, Verdict][]): Sightings {
  const result = new Sightings();
  for (const [trial, claim, verdict] of all)
    result.add({ trial, claim, verdict, why: verdict === 'holds' ? null : 'why it is so', durationMs: 1 });
  return result;
}

const SOUND_HOLDS: [string, string, Verdict][] = [
  [SOUND, 'a.b.one', 'holds'],
  [SOUND, 'a.b.two', 'holds'],
];

describe('a mutant is noticed', () => {
  test('when each claim it breaks is broken, and holds on the sound sandbox', () => {
    const seen = sightings(...SOUND_HOLDS, ['first', 'a.b.one', 'broken'], ['first', 'a.b.two', 'broken']);
    expect(rowsOf(TRIALS, seen).every(isNoticed)).toBe(true);
  });

  test.each<[string, Verdict, string]>([
    ['holds all the same', 'holds', 'survived'],
    ['is inconclusive', 'inconclusive', 'unclear'],
    ['is unsupported', 'unsupported', 'unclear'],
  ])('not when one of them %s', (_, verdict, outcome) => {
    const seen = sightings(...SOUND_HOLDS, ['first', 'a.b.one', 'broken'], ['first', 'a.b.two', verdict]);
    const [row] = rowsOf(TRIALS, seen);
    expect(row?.cells.map((cell) => cell.outcome)).toEqual(['noticed', outcome]);
    expect(row && isNoticed(row)).toBe(false);
  });

  test('not when one of them was not reached', () => {
    const seen = sightings(...SOUND_HOLDS, ['first', 'a.b.one', 'broken']);
    expect(rowsOf(TRIALS, seen)[0]?.cells[1]).toEqual({
      claim: 'a.b.two',
      outcome: 'unclear',
      why: 'not reached',
    });
    expect(TRIALS.filter((trial) => trial.isNamed && isWhole(trial, seen))).toEqual([]);
  });

  test('not by a claim that is red where nothing is broken', () => {
    const seen = sightings(
      [SOUND, 'a.b.one', 'holds'],
      [SOUND, 'a.b.two', 'broken'],
      ['first', 'a.b.one', 'broken'],
      ['first', 'a.b.two', 'broken'],
    );
    expect(rowsOf(TRIALS, seen)[0]?.cells[1]?.outcome).toBe('unsound');
  });
});

describe('the score', () => {
  const seen = sightings(...SOUND_HOLDS, ['first', 'a.b.one', 'broken'], ['first', 'a.b.two', 'holds']);
  const rows = rowsOf(TRIALS, seen);

  test('counts the claims that a mutant turned red, and the mutants that all their claims noticed', () => {
    const { mutants, claims, byResource } = scoreOf(rows, CLAIMS, MUTANTS, { 'c.d.three': 'a reason' });
    expect(mutants).toEqual({ noticed: 0, tried: 1 });
    expect(claims).toEqual({ proven: 1, all: 3, excused: 1 });
    expect(byResource).toEqual({ a: { proven: 1, all: 2 }, c: { proven: 0, all: 1 } });
  });

  test('names claims that have neither a mutant nor a reason', () => {
    expect(scoreOf(rows, CLAIMS, MUTANTS, {}).unguarded).toEqual(['c.d.three']);
    expect(scoreOf(rows, CLAIMS, MUTANTS, { 'c.d.three': 'a reason' }).unguarded).toEqual([]);
  });

  test('names reasons for a claim that has a mutant, or that nobody states', () => {
    const reasons = { 'a.b.one': 'a reason', 'c.d.three': 'a reason', 'no.such.claim': 'a reason' };
    expect(scoreOf(rows, CLAIMS, MUTANTS, reasons).stale).toEqual(['a.b.one', 'no.such.claim']);
  });
});
