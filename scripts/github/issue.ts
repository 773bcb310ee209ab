import type { RecordedChange } from '../../src/ledger/book/changes.ts';
import { adviceFor } from '../../src/ledger/drift/advice.ts';
import { headlineOf } from '../../src/ledger/drift/headline.ts';
import { code, counted } from '../../src/ledger/render/markdown.ts';
import { GitHubError, type Repository } from './rest.ts';

/** By which earlier issues are found, whatever became of their titles. */
const LABEL = {
  name: 'calcom-drift',
  color: 'b60205',
  description: 'Cal.com changed in a way that breaks clients',
};

interface Issue {
  number: number;
  html_url: string;
  body: string | null;
  state: 'open' | 'closed';
  state_reason?: string | null;
  closed_at: string | null;
  labels: { name: string }[];
}

/**
 * Opens one issue about the breaking changes that none tells of yet. Null: there is nothing new to tell.
 * @param changes those that were recorded last
 */
export async function openIssue(
  repository: Repository,
  changes: readonly RecordedChange[],
  runUrl: string | null,
): Promise<Issue | null> {
  const breaking = changes.filter((change) => change.class === 'breaking');
  if (breaking.length === 0) return null;
  const earlier = await repository.list<Issue>(`/issues?state=all&labels=${LABEL.name}`);
  const news = breaking.filter((change) => !earlier.some((issue) => tellsOf(issue, change)));
  const [first] = news;
  if (first === undefined) return null;
  await ensureLabel(repository);
  const more = news.length === 1 ? '' : `, and ${counted(news.length - 1, 'more change')}`;
  const issue = await repository.send<Issue>('POST', '/issues', {
    title: `Cal.com changed (${first.target.name}): ${headlineOf(first)}${more}`,
    body: bodyOf(news, runUrl),
    labels: [LABEL.name],
  });
  if (!issue.labels.some(({ name }) => name === LABEL.name))
    throw new GitHubError(
      200,
      `${issue.html_url} was opened without its label ${LABEL.name}: the next night would not find it. The token may not set labels.`,
    );
  return issue;
}

/**
 * An open issue tells of its changes, and so does one that was closed after the change, or as not planned. A change
 * that comes again after it was dealt with is new.
 */
function tellsOf({ body, state, state_reason, closed_at }: Issue, change: RecordedChange): boolean {
  if (!body?.includes(markOf(change))) return false;
  return state === 'open' || state_reason === 'not_planned' || (closed_at ?? '') > change.at;
}

const markOf = ({ id, target }: RecordedChange): string => `change ${code(id)} of ${code(target.name)}`;

function bodyOf(changes: readonly RecordedChange[], runUrl: string | null): string {
  return [
    ...changes.flatMap((change) => [
      `### ${headlineOf(change, code)}`,
      '',
      `**What to do:** ${adviceFor(change)}`,
      '',
      `- was: ${change.before === null ? 'nothing' : code(change.before)}`,
      `- is: ${change.after === null ? 'nothing' : code(change.after)}`,
      `- claims: ${change.claims.map(code).join(', ')}`,
      `- ${markOf(change)}, found ${change.at.slice(0, 10)}`,
      '',
    ]),
    'An example of each stands in `reports/CHANGES.md`, on the branch of the open pull request.',
    'Close this when clients can live with it; no other issue is opened for the same change meanwhile.',
    ...(runUrl === null ? [] : ['', `Found by ${runUrl}`]),
  ].join('\n');
}

async function ensureLabel(repository: Repository): Promise<void> {
  try {
    await repository.send('POST', '/labels', LABEL);
  } catch (error) {
    // 422: it is there.
    if (!(error instanceof GitHubError) || error.status !== 422) throw error;
  }
}
