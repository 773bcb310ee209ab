import { expect, test } from 'vitest';
import { readVerdict, runCommand } from './run.ts';

const TEAMS = ['--grep', 'round robin|collective|team is listed|of a team say|of both, when a host'];

test.each(['2025-10', '2025-12', 'hosted-2026-09'])(
  'on %s with a team every claim about teams holds, and everything is removed',
  async (release) => {
    const { exitCode, output } = await runCommand('contract', ['--team', '--release', release, ...TEAMS]);

    expect(output).toContain('The contract holds.');
    expect(output).toMatch(/census +0 upcoming bookings/);
    expect(output).not.toContain('no-team');
    expect(exitCode).toBe(0);
  },
);

test('without a team they are unsupported, and that is no history of the target', async () => {
  const { exitCode, output } = await runCommand('contract', ['--sandbox', '--release', '2025-12', ...TEAMS]);

  expect(output).toContain('no-team');
  expect(exitCode).toBe(0);
  expect(readVerdict().counts).toMatchObject({ holds: 0, broken: 0, unsupported: 9 });
});
