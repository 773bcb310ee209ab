import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runWatched } from './command.ts';
import { envFileText, type MarkedValues } from './marked.ts';
import { type Conduct, startEchoingTarget } from './target.ts';

/** One command with what it is given. */
export interface Step {
  name: string;
  /** What `node` is handed. */
  command: string[];
  /** Changes the `.env`, which holds the target and every marked secret; undefined leaves a variable out. */
  variables?: Record<string, string | undefined>;
  /** Instead of that `.env`. */
  envFile?: string;
  /** Of the command, when its reports go into that folder. */
  env?: (reports: string) => Record<string, string>;
  /** Sends this signal, once, as soon as the output matches. */
  interrupt?: { when: RegExp; signal: NodeJS.Signals };
  /** The exit codes of a command that did what the step is about. */
  exits: (number | null)[];
  /** What the output must have, lest the step proves nothing. */
  says?: RegExp;
}

/** A command that is run against a target that echoes secrets, and what is run after it against the same target. */
export interface Trial extends Step {
  conduct: Conduct;
  after?: Step[];
}

export interface StepResult {
  name: string;
  exitCode: number | null;
  /** Why it proves nothing; null: it does. */
  vacuous: string | null;
  seconds: number;
}

/** Where things are put: what commands leave, to be searched; and what they are given, full of secrets. */
export interface Folders {
  left: string;
  given: string;
}

/** Runs a trial, step by step; what each leaves is in a folder named after it. */
export async function runTrial(
  trial: Trial,
  marked: MarkedValues,
  folders: Folders,
  onStep: (result: StepResult) => void = () => {},
): Promise<Map<string, number>> {
  const target = await startEchoingTarget(marked, trial.conduct);
  // Later steps find what earlier ones left.
  const runs = join(folders.left, fileName(trial.name), 'runs');
  try {
    for (const step of [trial, ...(trial.after ?? [])]) {
      target.beginAnew();
      const startedAt = performance.now();
      const { exitCode, output } = await runStep(step, marked, target.url, folders, runs);
      const seconds = (performance.now() - startedAt) / 1000;
      onStep({ name: step.name, exitCode, vacuous: vacuity(step, exitCode, output), seconds });
    }
    return target.met;
  } finally {
    await target.close();
  }
}

function runStep(step: Step, marked: MarkedValues, url: string, folders: Folders, runs: string) {
  const folder = join(folders.left, fileName(step.name));
  const envFile = join(folders.given, `${fileName(step.name)}.env`);
  mkdirSync(folders.given, { recursive: true });
  writeFileSync(envFile, step.envFile ?? envFileText(variablesOf(step, marked, url)));
  const reports = join(folder, 'reports');
  return runWatched({
    command: step.command,
    env: {
      CONTRACT_ENV_FILE: envFile,
      CONTRACT_REPORTS: reports,
      CONTRACT_RUNS: runs,
      CONTRACT_LEDGERS: join(runs, '..', 'ledger'),
      ...step.env?.(reports),
    },
    folder,
    runs,
    interrupt: step.interrupt,
  });
}

function variablesOf(step: Step, marked: MarkedValues, url: string): Record<string, string> {
  const all: Record<string, string | undefined> = {
    CAL_API_URL: url,
    CAL_API_KEY: marked.ownerKey,
    CAL_OTHER_API_KEY: marked.otherKey,
    CAL_ACCOUNT_IS_DEDICATED: 'yes',
    ...marked.extra,
    ...step.variables,
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function vacuity({ exits, says }: Step, exitCode: number | null, output: string): string | null {
  if (!exits.includes(exitCode)) return `it exited ${exitCode}, not ${exits.join(' or ')}`;
  return says && !says.test(output) ? `it did not say ${says.source}` : null;
}

const fileName = (name: string): string => name.replace(/[^A-Za-z0-9]+/g, '-');
