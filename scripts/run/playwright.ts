import type { ChildProcess } from 'node:child_process';
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

/**
 * Resolves with the exit code of a run of Playwright, null when a signal ended it. Aborted, it is asked to stop and
 * tears its fixtures down.
 * @throws Error when it could not be started
 */
export async function untilClosed(child: ChildProcess, signal: AbortSignal): Promise<number | null> {
  const stop = () => child.kill('SIGINT');
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  // Whoever ends us at once ends it too: it would go on against the account. Its workers tidy up and go.
  const kill = () => child.kill('SIGKILL');
  process.on('exit', kill);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  signal.removeEventListener('abort', stop);
  process.off('exit', kill);
  return exitCode;
}
