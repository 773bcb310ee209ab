import { UsageError } from '../run/usage-error.ts';

/** A call that GitHub refused: which, how, and what it said. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';

  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** The REST API of one repository. Paths begin behind `/repos/<owner>/<name>`. */
export interface Repository {
  owner: string;
  name: string;
  /** Where people look at it. */
  url: string;
  get<T>(path: string): Promise<T>;
  /** Every page of a list. */
  list<T>(path: string): Promise<T[]>;
  send<T>(method: 'POST' | 'PATCH', path: string, body: unknown): Promise<T>;
}

const PAGE = 100;
const DEADLINE_MS = 30_000;

/**
 * The repository that GitHub Actions names in the environment.
 * @throws UsageError naming the variable that is missing
 */
export function openRepository(env: NodeJS.ProcessEnv = process.env): Repository {
  const token = given(env, 'GITHUB_TOKEN', 'a token that may write what this command writes');
  const full = given(env, 'GITHUB_REPOSITORY', 'the repository, as owner/name');
  const [owner = '', name = ''] = full.split('/');
  const base = `${env['GITHUB_API_URL'] || 'https://api.github.com'}/repos/${full}`;

  async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(`${base}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'calcom-contract',
        'x-github-api-version': '2022-11-28',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    const text = await response.text();
    if (response.ok) return JSON.parse(text) as T;
    throw new GitHubError(
      response.status,
      `${method} /repos/${full}${path} → ${response.status} ${said(text)}${adviceOn(response.status, text)}`,
    );
  }

  return {
    owner,
    name,
    url: `${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${full}`,
    get: (path) => call('GET', path),
    async list<T>(path: string): Promise<T[]> {
      const all: T[] = [];
      for (let page = 1; ; page += 1) {
        const query = `${path.includes('?') ? '&' : '?'}per_page=${PAGE}&page=${page}`;
        const found = await call<T[]>('GET', `${path}${query}`);
        all.push(...found);
        if (found.length < PAGE) return all;
      }
    },
    send: (method, path, body) => call(method, path, body),
  };
}

function given(env: NodeJS.ProcessEnv, variable: string, what: string): string {
  const value = env[variable];
  if (value) return value;
  throw new UsageError(`${variable} is not set: ${what}. GitHub Actions sets it, or can.`);
}

function said(text: string): string {
  try {
    const { message } = JSON.parse(text) as { message?: unknown };
    return typeof message === 'string' ? message : '';
  } catch {
    return '';
  }
}

function adviceOn(status: number, text: string): string {
  if (/not permitted to create or approve pull requests/.test(text))
    return '\nSettings → Actions → General: allow GitHub Actions to create pull requests.';
  if (status === 403 || status === 404) return '\nDo the permissions of the job allow it (docs/ci.md)?';
  return '';
}
