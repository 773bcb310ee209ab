import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Playwright's command line, run by our own Node. */
export const PLAYWRIGHT = join('node_modules', '@playwright', 'test', 'cli.js');

/** Writes which claims to run in the form of Playwright's --test-list; their files are named below specs/. */
export function writeTestList(file: string, claims: { file: string; title: string }[]): void {
  writeFileSync(file, claims.map((claim) => `${claim.file} › ${claim.title}\n`).join(''));
}
