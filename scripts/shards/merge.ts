import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PassReport } from '../../src/ledger/types.ts';
import type { PassContext } from '../run/hold.ts';
import { PLAYWRIGHT } from '../run/playwright.ts';
import { LATEST } from '../run/prepare.ts';

/**
 * Makes one pass report, one HTML and one JUnit report of the blobs of all shards.
 * @throws Error when Playwright cannot; it has said why on stderr
 */
export async function mergeBlobs(blobs: string[], { runDir, env, signal }: PassContext): Promise<PassReport> {
  const folder = join(runDir, 'blobs');
  mkdirSync(folder, { recursive: true });
  for (const [index, blob] of blobs.filter((file) => existsSync(file)).entries())
    copyFileSync(blob, join(folder, `${index}.zip`));
  const passFile = join(runDir, 'pass-1.json');
  const child = spawn(
    process.execPath,
    [PLAYWRIGHT, 'merge-reports', '--config', 'playwright.config.ts', folder],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      signal,
      env: {
        ...process.env,
        ...env,
        CONTRACT_PASS: '1',
        CONTRACT_PASS_FILE: passFile,
        CONTRACT_REPORTS: LATEST,
        CONTRACT_QUIET: '1',
      },
    },
  );
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve());
  });
  if (!existsSync(passFile)) throw new Error('Playwright could not merge the reports of the shards');
  return JSON.parse(readFileSync(passFile, 'utf8')) as PassReport;
}
