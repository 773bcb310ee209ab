import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentOf, openProposal, recordedIn } from './proposal.ts';
import type { Repository } from './rest.ts';

/**
 * Goes on from the ledger that is proposed and not yet merged: what was found last night is not found again. Returns
 * the paths that were written; none when nothing is proposed.
 */
export async function restoreLedger(repository: Repository, base: string, root: string): Promise<string[]> {
  const proposal = await openProposal(repository, base);
  if (proposal === null) return [];
  const recorded = await recordedIn(repository, proposal.head.sha);
  for (const [path, sha] of recorded) {
    const content = await contentOf(repository, sha);
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return [...recorded.keys()];
}
