import { expect, test } from 'vitest';
import { runCommand } from './run.ts';

test.each([
  { args: ['--ledger', 'of-nobody'], says: 'of-nobody.json' },
  { args: ['--operation', 'bookings.nonsense'], says: 'bookings.getBySeat' },
])('npm run coverage -- $args is refused', async ({ args, says }) => {
  const { exitCode, output } = await runCommand('coverage', args);

  expect(output).toContain(says);
  expect(exitCode).toBe(4);
});
