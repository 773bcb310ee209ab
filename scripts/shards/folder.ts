import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Run } from '../../fixtures/run.ts';
import type { Census } from '../../src/cleanup/index.ts';
import type { TargetProfile } from '../../src/client/probe.ts';
import { UsageError } from '../run/usage-error.ts';

/** Where the parts of a run lie that travel between jobs, unless `--folder` names another. */
export const SHARDS = join('reports', 'shards');

/** What `before` hands to the shards and to `after`: no key, no person, nobody's account. */
export interface SharedRun {
  version: 1;
  run: Omit<Run, 'dir' | 'target' | 'webhookAddress'> & { target: Omit<TargetProfile, 'account' | 'other'> };
  /** By which each job sees that its keys belong to the same accounts. */
  accounts: string;
  shards: number;
  /** Of each shard: days are shared out by it. */
  workers: number;
  /** The same for all shards. */
  playwrightArguments: string[];
  /** Requests that were sent before. */
  requests: number;
  /** How the sweep ended, as an exit code. */
  swept: number;
}

/** What one shard says of itself. */
export interface ShardReport {
  version: 1;
  run: string;
  shard: number;
  /** What ended it early. */
  signal: 'SIGINT' | 'SIGTERM' | null;
  /** Why it has no blob. */
  suiteErrors: string[];
  /** Requests that were sent apart from its workers'. */
  requests: number;
}

/** The files of a sharded run. */
export const layout = (folder: string) => ({
  shared: join(folder, 'before', 'run.json'),
  census: join(folder, 'before', 'census.json'),
  shard: (index: number) => join(folder, `shard-${index}`),
  /** Holds its journals. */
  runDir: (index: number) => join(folder, `shard-${index}`, 'run'),
  report: (index: number) => join(folder, `shard-${index}`, 'shard.json'),
  blob: (index: number) => join(folder, `shard-${index}`, 'blob.zip'),
});

/** 1, 2, … as far as that. */
export const numbersTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** @throws UsageError when no run was prepared there */
export function readShared(folder: string): { shared: SharedRun; before: Census } {
  const prepared = readSharedIfAny(folder);
  if (prepared !== null) return prepared;
  throw new UsageError(`${folder} holds no prepared run: npm run shards -- before comes first.`);
}

/** Null: no run was prepared there. */
export function readSharedIfAny(folder: string): { shared: SharedRun; before: Census } | null {
  const files = layout(folder);
  const shared = readJson<SharedRun>(files.shared);
  const before = readJson<Census>(files.census);
  return shared?.version === 1 && before !== null ? { shared, before } : null;
}

/** Null: that shard left nothing, or not all of it. */
export const readShardReport = (folder: string, index: number): ShardReport | null =>
  readJson<ShardReport>(layout(folder).report(index));

export function writeJson(file: string, content: SharedRun | ShardReport | Census | Run): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}

/** The same for the same accounts in the same run, and telling nothing of them. */
export function fingerprintOfAccounts(runId: string, { url, account, other }: TargetProfile): string {
  const said = JSON.stringify([runId, url, account.id, other?.id ?? null]);
  return createHash('sha256').update(said).digest('hex').slice(0, 16);
}

/**
 * A census that may be shown to strangers: what is not of the suite's making keeps neither its name nor its time. Two
 * of them can still be compared.
 */
export function withoutForeignNames(census: Census): Census {
  return {
    ...census,
    things: census.things.map((thing) =>
      thing.mark !== null
        ? thing
        : {
            ...thing,
            ref: createHash('sha256').update(thing.ref).digest('hex').slice(0, 16),
            start: null,
            why: null,
          },
    ),
  };
}

function readJson<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return null;
  }
}
