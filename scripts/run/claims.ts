import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { versionIn } from '../../src/ledger/types.ts';
import { PLAYWRIGHT } from './playwright.ts';

/** A claim as the specs state it, before anything is run: one for each version that it is run for. */
export interface StatedClaim {
  id: string;
  title: string;
  tags: string[];
  /** Below specs/. */
  file: string;
  /** The project of Playwright that runs it. */
  project: string;
  evidence: string[];
  /** The `cal-api-version` it is held against; null: the area takes none. */
  version: string | null;
}

interface Listed {
  suites?: Listed[];
  specs?: {
    title: string;
    file: string;
    tags: string[];
    tests: { projectName: string; annotations: { type: string; description?: string }[] }[];
  }[];
}

/**
 * Every claim that the specs state, in every version; the versions of one stand together.
 * @throws Error with Playwright's message when the specs do not load
 */
export async function statedClaims(): Promise<StatedClaim[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [PLAYWRIGHT, 'test', '--list', '--reporter=json'],
    {
      maxBuffer: 64 * 1024 * 1024,
      // Listing needs no target.
      env: { ...process.env, CAL_TARGET: 'env' },
    },
  );
  const stated = collect(JSON.parse(stdout) as Listed);
  const ids = [...new Set(stated.map(({ id }) => id))];
  return ids.flatMap((id) => stated.filter((claim) => claim.id === id));
}

function collect(suite: Listed): StatedClaim[] {
  const own = (suite.specs ?? []).flatMap(({ title, file, tags, tests }) =>
    tests.map(({ projectName: project, annotations }) => {
      const all = (wanted: string) =>
        annotations.flatMap(({ type, description }) => (type === wanted ? [description ?? ''] : []));
      const [id = ''] = all('claim');
      const version = versionIn(project, all('version'));
      return { id, title, tags, file, project, evidence: all('evidence'), version };
    }),
  );
  return [...own, ...(suite.suites ?? []).flatMap(collect)];
}
