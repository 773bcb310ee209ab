import { randomInt } from 'node:crypto';
import { basename } from 'node:path';
import { startSandbox } from '../../../src/sandbox/index.ts';
import { LATER } from './later.ts';
import { readProbes } from './probes.ts';
import { type Recording, readRecording, recordedAccounts, type Scenario } from './recording.ts';
import { RECORDINGS, type Release, type Source, sourcesIn, UsageError } from './releases.ts';
import { replay, type ScenarioResult } from './replay.ts';
import { replayProbes } from './replay-probes.ts';
import type { ReleaseReport } from './report.ts';
import { httpTarget, type Keys } from './target.ts';

/** A target as a run is given it: its address, its keys, and how to let it go. */
export interface Running {
  url: string;
  keys: Keys;
  close(): Promise<void>;
}

export interface RunOptions {
  /** Only these scenarios (or sections, by their beginning) are reported; what comes before is replayed too. */
  scenarios?: readonly string[] | undefined;
  /** Replays also what comes later. */
  all?: boolean | undefined;
  /** Removes at the end the event types and the schedule that the scenarios stood on. */
  removes?: boolean | undefined;
  onScenario?: (result: ScenarioResult) => void;
}

/** A mark of the recorder's length for the names that this run gives, so that a target may be replayed to twice. */
export const newMark = (): string =>
  Array.from({ length: 6 }, () => String.fromCharCode(97 + randomInt(26))).join('');

/** Starts the embedded sandbox as a release (or a mutant of it), with a limit that no replay reaches. */
export const startRelease = (release: Release, mutant?: string): Promise<Running> =>
  startSandbox({ release, rateLimit: 100_000, ...(mutant === undefined ? {} : { mutant }) });

const ownProvisioning = (release: Release): Scenario | undefined => {
  const [source] = sourcesIn(RECORDINGS, [release]);
  return source ? readRecording(source.folder).provisioning : undefined;
};

/** Reads a source; one without a provisioning of its own stands on that of the project's recording of the release. */
export function readSource(source: Source): Recording {
  try {
    return readRecording(source.folder);
  } catch (error) {
    const provisioning = ownProvisioning(source.release);
    if (!provisioning) throw error;
    return readRecording(source.folder, provisioning);
  }
}

/** Replays one release's single exchanges against a running target. */
export async function runProbes(
  source: Source,
  running: Running,
  options: RunOptions = {},
): Promise<ReleaseReport> {
  const started = performance.now();
  const steps = readProbes(source.folder);
  const provisioning = ownProvisioning(source.release);
  const accounts = provisioning ? recordedAccounts(provisioning) : {};
  const target = await httpTarget(running.url, running.keys);
  const onScenario = options.onScenario ?? (() => {});
  const sections = await replayProbes(steps, target, accounts, { onScenario });
  const wanted = options.scenarios;
  const counted = wanted
    ? sections.filter(({ name }) => wanted.some((start) => name.startsWith(start)))
    : sections;
  if (counted.length === 0) {
    const names = sections.map(({ name }) => name).join('; ');
    throw new UsageError(`--scenario ${wanted?.join(', ')}: there is no such section; there are ${names}`);
  }
  const folder = `${basename(source.folder)}, single exchanges`;
  const milliseconds = performance.now() - started;
  return { release: source.release, folder, counted, beyond: [], notCovered: [], milliseconds };
}

/** Replays one release's scenarios against a running target. */
export async function runRelease(
  source: Source,
  running: Running,
  options: RunOptions = {},
): Promise<ReleaseReport> {
  const started = performance.now();
  const recording = readSource(source);
  const names = ['provisioning', ...recording.scenarios.map(({ name }) => name)];
  for (const wanted of options.scenarios ?? []) {
    if (!names.includes(wanted)) {
      throw new UsageError(
        `--scenario ${wanted}: there is no such scenario; there are ${names.sort().join(', ')}`,
      );
    }
  }
  const asked = (name: string) => options.scenarios === undefined || options.scenarios.includes(name);
  const isLater = (name: string) => Object.hasOwn(LATER, name);
  const includes = (name: string) =>
    !isLater(name) || options.all === true || (options.scenarios?.includes(name) ?? false);
  const target = await httpTarget(running.url, running.keys);
  const onScenario = options.onScenario ?? (() => {});
  const results = await replay(recording, target, {
    includes,
    run: newMark(),
    removes: options.removes === true,
    onScenario,
  });
  const shown = results.filter(({ name }) => asked(name));
  return {
    release: source.release,
    folder: basename(source.folder),
    counted: shown.filter(({ name }) => !isLater(name)),
    beyond: shown.filter(({ name }) => isLater(name)),
    notCovered: names
      .filter((name) => asked(name) && !includes(name))
      .sort()
      .map((name) => ({ name, about: LATER[name] ?? '' })),
    milliseconds: performance.now() - started,
  };
}
