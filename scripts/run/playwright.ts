import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './usage-error.ts';

/** Playwright's command line, run by our own Node. */
export const PLAYWRIGHT = join('node_modules', '@playwright', 'test', 'cli.js');

/** Writes which claims to run in the form of Playwright's --test-list; their files are named below specs/. */
export function writeTestList(
  file: string,
  claims: { project: string; file: string; title: string }[],
): void {
  writeFileSync(
    file,
    claims.map((claim) => `[${claim.project}] › ${claim.file} › ${claim.title}\n`).join(''),
  );
}

/** @throws UsageError naming the first option that is the suite's own business */
export function refuseArguments(playwrightArguments: readonly string[], options: readonly string[]): void {
  for (const option of options) {
    if (playwrightArguments.some((given) => given === `--${option}` || given.startsWith(`--${option}=`)))
      throw new UsageError(
        `--${option} is the suite's own business here; npx playwright test takes whatever Playwright does.`,
      );
  }
}
