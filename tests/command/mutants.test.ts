import { expect, test } from 'vitest';
import { runCommand } from './run.ts';

/** All of them are tried by `npm run proof`. */
const SAMPLE = 6;
/** Some seconds where nothing else runs. */
const PATIENCE_MS = 300_000;

test(
  'a sample of the mutants, another each time, is noticed by every claim that they break',
  async () => {
    const seed = Math.floor(Math.random() * 2 ** 32);
    const { exitCode, output } = await runCommand('mutants', ['--sample', `${SAMPLE}`, '--seed', `${seed}`]);

    expect(output).toContain(`--sample ${SAMPLE} --seed ${seed} draws it again`);
    expect(output).toContain(`mutants   ${SAMPLE} of ${SAMPLE} noticed`);
    expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
  },
  PATIENCE_MS,
);

test.each([
  { args: ['--seed', '7'], says: '--sample' },
  { args: ['--claim', 'bookings.nonsense'], says: 'bookings.nonsense' },
  { args: ['--mutant', 'nonsense'], says: 'create-pending' },
  { args: ['--mutant', 'cancel-by-id', '--claim', 'me'], says: 'No mutant is left' },
])('$args is refused', async ({ args, says }) => {
  const { exitCode, output } = await runCommand('mutants', args);

  expect(output).toContain(says);
  expect(exitCode).toBe(4);
});
