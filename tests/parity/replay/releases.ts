import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The releases that were recorded, oldest first. */
export const RELEASES = ['2025-10', '2025-12', '2026-07'] as const;
export type Release = (typeof RELEASES)[number];

/** Where the project keeps its recordings. */
export const RECORDINGS = fileURLToPath(new URL('../../recordings/', import.meta.url));

/** A folder of recordings and the release that it is of. */
export interface Source {
  release: Release;
  folder: string;
}

const releaseIn = (name: string): Release | undefined => RELEASES.find((release) => name.includes(release));

const holdsScenarios = (folder: string): boolean =>
  existsSync(join(folder, 'scenarios')) ||
  existsSync(join(folder, 'exchanges.jsonl')) ||
  readdirSync(folder).some((name) => name.endsWith('.json'));

/** A value that cannot be used: the message names it and the values allowed. */
export class UsageError extends Error {}

/**
 * The recordings in a folder: those in its subfolders whose names tell a release, or else its own, whose release the
 * folder's name or the caller tells.
 */
export function sourcesIn(directory: string, wanted: readonly Release[] = RELEASES): Source[] {
  const root = resolve(directory);
  if (!existsSync(root)) throw new UsageError(`--recordings ${directory}: there is no such folder`);
  const inner = readdirSync(root, { withFileTypes: true }).flatMap((entry): Source[] => {
    const release = entry.isDirectory() ? releaseIn(entry.name) : undefined;
    return release ? [{ release, folder: join(root, entry.name) }] : [];
  });
  if (inner.length > 0) {
    const found = inner.filter(({ release }) => wanted.includes(release));
    const order = (source: Source) => RELEASES.indexOf(source.release);
    return found.sort((a, b) => order(a) - order(b));
  }
  if (!holdsScenarios(root))
    throw new UsageError(`--recordings ${directory}: there are no recorded scenarios in it`);
  const release = releaseIn(basename(root)) ?? (wanted.length === 1 ? wanted[0] : undefined);
  if (!release) {
    throw new UsageError(
      `--recordings ${directory}: its name tells no release; say which with --release (${RELEASES.join(', ')})`,
    );
  }
  return wanted.includes(release) ? [{ release, folder: root }] : [];
}
