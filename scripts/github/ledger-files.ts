import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a recording run writes, as paths in the repository. */
const RECORDED = /^reports\/(ledger\/\w[\w.-]*|BEHAVIOUR\.md|CHANGES\.md)$/;

/** Where it is proposed until somebody merges it. */
export const BRANCH = 'calcom-contract/ledger';

export const isRecorded = (path: string): boolean => RECORDED.test(path);

/** What is recorded here, by its path, in alphabetical order. */
export function recordedFiles(root: string): Map<string, Buffer> {
  const ledger = join('reports', 'ledger');
  const inLedger = existsSync(join(root, ledger)) ? readdirSync(join(root, ledger)) : [];
  const paths = [
    ...inLedger.map((name) => `reports/ledger/${name}`),
    'reports/BEHAVIOUR.md',
    'reports/CHANGES.md',
  ].filter((path) => isRecorded(path) && existsSync(join(root, path)));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path))]));
}

/** What git calls that content. */
export const blobSha = (content: Buffer): string =>
  createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
