import { availableParallelism } from 'node:os';
import { defineConfig, type ReporterDescription } from '@playwright/test';
import { PROJECTS } from './fixtures/versions.ts';
import { envFileOf, loadConfig } from './src/client/index.ts';
import type { ReporterOptions } from './src/ledger/reporter.ts';

/**
 * By itself (`npx playwright test`, `--ui`) the contract runs on a sandbox of its own, whatever `.env` says;
 * `CAL_TARGET=env` points it at the target of `.env`. The command line prepares a run and hands it over by
 * CONTRACT_RUN; the sandbox is then its own.
 */
const prepared = process.env['CONTRACT_RUN'] !== undefined;
const ownSandbox = !prepared && process.env['CAL_TARGET'] !== 'env';
const latest = process.env['CONTRACT_REPORTS'] ?? 'reports/latest';

/** What a sandbox of our own plays. */
function sandboxOptions(): string {
  const { sandboxRelease, sandboxHasTeam } = loadConfig({
    env: process.env,
    envFile: envFileOf(process.env),
    defaultTarget: 'sandbox',
  });
  const release = sandboxRelease ? ` --release ${sandboxRelease}` : '';
  return sandboxHasTeam ? `${release} --team` : release;
}

const contractReporter: ReporterOptions = {
  deviations: 'specs/known-deviations.json',
  ...(process.env['CONTRACT_PASS_FILE'] ? { passFile: process.env['CONTRACT_PASS_FILE'] } : {}),
  pass: Number(process.env['CONTRACT_PASS'] ?? 1),
  ...(process.env['CONTRACT_PACE'] ? { pace: JSON.parse(process.env['CONTRACT_PACE']) } : {}),
  quiet: process.env['CONTRACT_QUIET'] !== undefined,
};

const forPeople: ReporterDescription[] = [
  ['html', { outputFolder: `${latest}/html`, open: 'never' }],
  ['junit', { outputFile: `${latest}/junit.xml`, includeProjectInTestName: true }],
];

/** A shard leaves what the job after it puts together. */
const blob = process.env['CONTRACT_BLOB'];

function reporters(): ReporterDescription[] {
  if (blob) return [['blob', { outputFile: blob }]];
  return process.env['CONTRACT_ONLY_VERDICTS'] ? [] : forPeople;
}

export default defineConfig({
  testDir: 'specs',
  globalSetup: './fixtures/global-setup.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // A contradiction is looked at a second time by the command line, with fresh resources; retries would hide it.
  retries: 0,
  // What waits for time to pass takes one: the others go on beside it.
  workers: process.env['CI'] ? 2 : Math.max(2, Math.floor(availableParallelism() / 2)),
  // A real target may take 5 s a call and pace us for a minute.
  timeout: 180_000,
  expect: { timeout: 10_000 },
  outputDir: `${latest}/artifacts`,
  reporter: [['./src/ledger/reporter.ts', contractReporter], ...reporters()],
  // On CI it would put who committed what into the reports.
  captureGitInfo: { commit: false, diff: false },
  projects: [...PROJECTS],
  ...(ownSandbox
    ? {
        webServer: {
          name: 'sandbox',
          command: `npx tsx scripts/sandbox.ts --port 0 --rate-limit 100000${sandboxOptions()}`,
          wait: {
            stdout:
              /url\s+(?<contract_sandbox_url>http:\S+)[\s\S]*owner\s+(?<contract_sandbox_owner_key>cal_\S+)[\s\S]*other\s+(?<contract_sandbox_other_key>cal_\S+)/,
          },
          stdout: 'ignore' as const,
          gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 2_000 },
        },
      }
    : {}),
});
