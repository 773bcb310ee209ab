import { BRANCH, isRecorded } from './ledger-files.ts';
import type { Repository } from './rest.ts';

/** The open pull request that proposes the ledger. */
export interface Proposal {
  number: number;
  html_url: string;
  head: { sha: string };
}

/** Null: none is open. */
export async function openProposal(repository: Repository, base: string): Promise<Proposal | null> {
  const head = encodeURIComponent(`${repository.owner}:${BRANCH}`);
  const path = `/pulls?state=open&head=${head}&base=${encodeURIComponent(base)}`;
  const [first] = await repository.list<Proposal>(path);
  return first ?? null;
}

/** What is recorded in a commit: the blob of each path. */
export async function recordedIn(repository: Repository, commit: string): Promise<Map<string, string>> {
  const { tree } = await repository.get<{ tree: { path: string; type: string; sha: string }[] }>(
    `/git/trees/${commit}?recursive=1`,
  );
  return new Map(
    tree.filter(({ path, type }) => type === 'blob' && isRecorded(path)).map(({ path, sha }) => [path, sha]),
  );
}

/** The content of a blob. */
export async function contentOf(repository: Repository, sha: string): Promise<Buffer> {
  const { content } = await repository.get<{ content: string }>(`/git/blobs/${sha}`);
  return Buffer.from(content, 'base64');
}
