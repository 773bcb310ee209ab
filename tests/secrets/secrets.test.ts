import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { markedValues } from './marked.ts';
import { misconfigured } from './misconfigured.ts';
import { failuresOf, runSecretsTest } from './secrets.ts';
import { contractTrials, playwrightTrial } from './trials.ts';

const marked = markedValues('vitest');
/** A few claims that make, read and cancel bookings, by key, by username and with an unknown key. */
const SOME = ['--grep', 'cancelling by uid|an unknown key answers|key tells|by username'];

const named = (...names: string[]) =>
  [...contractTrials(marked, SOME), ...misconfigured(marked)].filter(({ name }) => names.includes(name));

test('nothing of secrets or persons is left by runs against a target that echoes both', async () => {
  const report = await runSecretsTest({
    trials: [
      ...named('contract in CI, every fourth answer hostile'),
      playwrightTrial(SOME),
      ...named('contract with a wrong key', 'configured with the key as the target'),
    ],
    marked,
    jobs: 2,
  });

  expect(failuresOf(report), report.folder).toEqual([]);
  // Else the target had not echoed them, or nobody had written them down.
  for (const label of ['owner-key', 'other-key', 'cal-webhook-secret', 'me.name', 'me.email'])
    expect(report.standIns[label], label).toBeGreaterThan(0);
  rmSync(report.folder, { recursive: true, force: true });
}, 120_000);
