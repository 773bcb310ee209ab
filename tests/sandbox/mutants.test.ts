import { expect, test } from 'vitest';
import { MUTANTS, startSandbox, UNBREAKABLE } from '../../src/sandbox/index.ts';

test('mutants have names of their own and something to break', () => {
  expect(new Set(MUTANTS.map(({ name }) => name)).size).toBe(MUTANTS.length);
  expect(MUTANTS.filter(({ breaks }) => breaks.length === 0)).toEqual([]);
  expect(MUTANTS.filter(({ breaks }) => new Set(breaks).size < breaks.length)).toEqual([]);
});

test('each of them starts, and changes a route that its release has', async () => {
  const idle: string[] = [];
  for (const { name, rewrite, excludes } of MUTANTS) {
    const sandbox = await startSandbox({ mutant: name });
    expect(sandbox.mutant).toBe(name);
    const changed = rewrite ?? excludes;
    if (changed?.route && !sandbox.hasRoute(changed.method, changed.route)) idle.push(name);
    await sandbox.close();
  }
  expect(idle).toEqual([]);
});

test('an unknown mutant is refused by name', async () => {
  await expect(startSandbox({ mutant: 'nonsense' })).rejects.toThrow(/no mutant "nonsense".*create-pending/);
});

test('a claim without a mutant has a reason that is a sentence', () => {
  expect(Object.values(UNBREAKABLE).filter((reason) => reason.split(' ').length < 4)).toEqual([]);
});
