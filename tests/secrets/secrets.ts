import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOSTILE } from './hostile.ts';
import type { MarkedValues } from './marked.ts';
import { Searcher, type SearchReport } from './search/search.ts';
import { type Folders, runTrial, type StepResult, type Trial } from './trial.ts';

export interface SecretsReport extends SearchReport {
  steps: StepResult[];
  /** How often each hostile way of answering was met. */
  met: Record<string, number>;
  /** Where everything lies that was searched. */
  folder: string;
}

export interface SecretsTestOptions {
  trials: readonly Trial[];
  marked: MarkedValues;
  /** How many trials at a time. */
  jobs: number;
  /** Told of each step when it has ended. */
  onStep?: (result: StepResult) => void;
}

/** Runs trials, then searches everything that they left for every marked value. */
export async function runSecretsTest(options: SecretsTestOptions): Promise<SecretsReport> {
  const { trials, marked, jobs, onStep } = options;
  const folder = mkdtempSync(join(tmpdir(), 'calcom-contract-secrets-'));
  const folders: Folders = { left: join(folder, 'left'), given: join(folder, 'given') };
  mkdirSync(folders.left);
  const steps: StepResult[] = [];
  const met: Record<string, number> = Object.fromEntries(Object.keys(HOSTILE).map((way) => [way, 0]));
  const waiting = [...trials];
  const work = async () => {
    for (let trial = waiting.shift(); trial !== undefined; trial = waiting.shift()) {
      const hostile = await runTrial(trial, marked, folders, (result) => {
        steps.push(result);
        onStep?.(result);
      });
      for (const [way, times] of hostile) met[way] = (met[way] ?? 0) + times;
    }
  };
  try {
    await Promise.all(Array.from({ length: jobs }, work));
  } finally {
    rmSync(folders.given, { recursive: true, force: true });
  }
  const searcher = new Searcher(marked.all);
  searcher.folder(folders.left);
  return { ...searcher.report, steps, met, folder };
}

/** One sentence for everything that must not be: a secret found, a step that proves nothing. */
export function failuresOf({ findings, steps }: SecretsReport): string[] {
  return [
    ...findings.map(
      ({ label, place, encoding, offset }) => `${label} stands in ${place}: ${encoding}, at ${offset}`,
    ),
    ...steps.flatMap(({ name, vacuous }) => (vacuous === null ? [] : [`${name} proves nothing: ${vacuous}`])),
  ];
}
