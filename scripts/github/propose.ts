import type { RecordedChange } from '../../src/ledger/book/changes.ts';
import { headlineOf } from '../../src/ledger/drift/headline.ts';
import { DRIFT_CLASSES } from '../../src/ledger/drift/rules.ts';
import { code, counted } from '../../src/ledger/render/markdown.ts';
import { BRANCH, blobSha, recordedFiles } from './ledger-files.ts';
import { contentOf, openProposal, type Proposal, recordedIn } from './proposal.ts';
import { GitHubError, type Repository } from './rest.ts';

const CHANGES = 'reports/ledger/changes.jsonl';
const MOST = 50;

export interface ProposeOptions {
  /** The branch to be merged into. */
  base: string;
  /** Where the recorded files lie. */
  root: string;
  /** The workflow run, for people. */
  runUrl: string | null;
}

/** Opens a pull request with what was recorded, or brings the open one up to date. Null: nothing differs. */
export async function proposeLedger(
  repository: Repository,
  { base, root, runUrl }: ProposeOptions,
): Promise<Proposal | null> {
  const { object } = await repository.get<{ object: { sha: string } }>(`/git/ref/heads/${base}`);
  const merged = await recordedIn(repository, object.sha);
  const files = recordedFiles(root);
  const changed = [...files].filter(([path, content]) => merged.get(path) !== blobSha(content));
  if (changed.length === 0) return null;
  const known = merged.get(CHANGES);
  const before = known === undefined ? '' : (await contentOf(repository, known)).toString('utf8');
  const found = newChanges(files.get(CHANGES)?.toString('utf8') ?? '', before);
  const begun = changed
    .filter(([path]) => !merged.has(path))
    .flatMap(([path]) => /^reports\/ledger\/(.+)(?<!\.proofs)\.json$/.exec(path)?.[1] ?? []);
  const title = titleOf(found, begun);
  await commit(repository, object.sha, title, changed);
  const body = bodyOf(found, runUrl);
  const open = await openProposal(repository, base);
  return open === null
    ? repository.send<Proposal>('POST', '/pulls', { title, body, base, head: BRANCH })
    : repository.send<Proposal>('PATCH', `/pulls/${open.number}`, { title, body });
}

/** One commit on top of the base: the branch is ours, whatever was on it. */
async function commit(
  repository: Repository,
  parent: string,
  message: string,
  files: [string, Buffer][],
): Promise<void> {
  const tree = [];
  for (const [path, content] of files) {
    const { sha } = await repository.send<{ sha: string }>('POST', '/git/blobs', {
      content: content.toString('base64'),
      encoding: 'base64',
    });
    tree.push({ path, mode: '100644', type: 'blob', sha });
  }
  const { sha: root } = await repository.send<{ sha: string }>('POST', '/git/trees', {
    base_tree: parent,
    tree,
  });
  const { sha } = await repository.send<{ sha: string }>('POST', '/git/commits', {
    message,
    tree: root,
    parents: [parent],
  });
  try {
    await repository.send('PATCH', `/git/refs/heads/${BRANCH}`, { sha, force: true });
  } catch (error) {
    // 422: there is no such branch (yet).
    if (!(error instanceof GitHubError) || ![404, 422].includes(error.status)) throw error;
    await repository.send('POST', '/git/refs', { ref: `refs/heads/${BRANCH}`, sha });
  }
}

function newChanges(now: string, before: string): RecordedChange[] {
  const known = new Set(before.split('\n'));
  return now
    .split('\n')
    .filter((line) => line.trim() !== '' && !known.has(line))
    .map((line) => JSON.parse(line) as RecordedChange);
}

/** @param begun targets that had no ledger */
function titleOf(changes: RecordedChange[], begun: string[]): string {
  const counts = DRIFT_CLASSES.map((one) => [one, changes.filter((change) => change.class === one).length]);
  const said = counts.filter(([, count]) => count !== 0).map(([one, count]) => `${count} ${one}`);
  const targets = [...new Set(changes.map(({ target }) => target.name))].join(', ');
  if (said.length === 0 && begun.length > 0)
    return `Ledger of ${begun.join(', ')}: recorded for the first time`;
  if (said.length === 0) return 'Ledger: proven again, nothing changed';
  return `Ledger of ${targets}: ${said.join(', ')} ${changes.length === 1 ? 'change' : 'changes'}`;
}

function bodyOf(changes: RecordedChange[], runUrl: string | null): string {
  const shown = changes
    .slice(0, MOST)
    .map(
      (change) =>
        `- **${change.class}**, ${change.target.name}, ${change.at.slice(0, 10)}: ${headlineOf(change, code)} (${counted(change.claims.length, 'claim')}, change ${code(change.id)})`,
    );
  return [
    changes.length === 0
      ? 'Nothing changed; what was proven has a newer date.'
      : 'What changed since the ledger was last merged. To merge is to say: this is how it behaves now.',
    '',
    ...shown,
    ...(changes.length > MOST ? [`- and ${changes.length - MOST} more`] : []),
    '',
    'What to do about each stands in `reports/CHANGES.md`. Until this is merged, each night goes on from this branch.',
    ...(runUrl === null ? [] : ['', `Found by ${runUrl}`]),
  ].join('\n');
}
