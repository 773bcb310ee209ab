import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PLAYWRIGHT } from './playwright.ts';

/** A claim as the specs state it, before anything is run. */
export interface StatedClaim {
  id: string;
  title: string;
  tags: string[];
  /** Below specs/. */
  file: string;
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
    tests: { annotations: { type: string; description?: string }[] }[];
  }[];
}

/**
 * Every claim that the specs state.
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
  return collect(JSON.parse(stdout) as Listed);
}

function collect(suite: Listed): StatedClaim[] {
  const own = (suite.specs ?? []).map(({ title, file, tags, tests }) => {
    const annotations = tests[0]?.annotations ?? [];
    const id = annotations.find(({ type }) => type === 'claim')?.description ?? '';
    const evidence = annotations.flatMap(({ type, description }) =>
      type === 'evidence' ? [description ?? ''] : [],
    );
    const version = annotations.find(({ type }) => type === 'version')?.description ?? null;
    return { id, title, tags, file, evidence, version };
  });
  return [...own, ...(suite.suites ?? []).flatMap(collect)];
}
