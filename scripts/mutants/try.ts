import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { prepareRun } from '../../fixtures/prepare.ts';
import { RUN_FILE_VARIABLE, RUNS, type Run } from '../../fixtures/run.ts';
import { loadConfig } from '../../src/client/index.ts';
import { type ReleaseName, type RunningSandbox, startSandbox } from '../../src/sandbox/index.ts';
import { PLAYWRIGHT, untilClosed } from '../run/playwright.ts';
import { environmentOf, openTarget, SANDBOX_RATE_LIMIT } from '../run/target.ts';
import type { Trial } from './plan.ts';
import { type MutantProject, PROJECTS_VARIABLE, type Seen } from './projects.ts';

export interface TryOptions {
  workers: number;
  signal: AbortSignal;
  onSeen: (seen: Seen) => void;
}

/**
 * Carries a plan out: every sandbox lives in this process, and one run of Playwright holds the claims against them all,
 * each sandbox a project of it. What was seen is told as it comes.
 * @throws Error when Playwright could not run at all; it has said why on stderr
 */
export async function tryAll(trials: readonly Trial[], options: TryOptions): Promise<void> {
  const bases = new Map<ReleaseName, Base>();
  const sandboxes: RunningSandbox[] = [];
  try {
    for (const { release } of trials) if (!bases.has(release)) bases.set(release, await baseOf(release));
    const first = bases.values().next().value as Base;
    const projects: MutantProject[] = [];
    for (const [index, trial] of trials.entries()) {
      const sandbox = await startSandbox({
        rateLimit: SANDBOX_RATE_LIMIT,
        release: trial.release,
        team: true,
        ...(trial.mutant ? { mutant: trial.mutant.name } : {}),
      });
      sandboxes.push(sandbox);
      const { run } = bases.get(trial.release) as Base;
      projects.push(...projectsOf(trial, runOn(sandbox, run, resolve(first.run.dir, String(index)))));
    }
    await playwright(projects, first, options);
  } finally {
    for (const { run } of bases.values()) rmSync(run.dir, { recursive: true, force: true });
    await Promise.all(sandboxes.map((sandbox) => sandbox.close()));
  }
}

/** What the sandboxes of a release have in common, mutants or not. */
interface Base {
  run: Run;
  file: string;
  env: Record<string, string>;
}

/** Looks at a sound sandbox: a broken one might not even say who its keys belong to. */
async function baseOf(release: ReleaseName): Promise<Base> {
  const config = loadConfig({
    env: { ...process.env, CAL_TARGET: 'sandbox', CAL_SANDBOX_RELEASE: release },
    defaultTarget: 'sandbox',
  });
  const target = await openTarget(config);
  try {
    const now = target.client.targetNow();
    const { run, file } = prepareRun({ config, target: target.profile, now, ownSandbox: true });
    return { run, file, env: environmentOf(target) };
  } finally {
    await target.close();
  }
}

/** Writes the run's file for one sandbox, and returns its name. */
function runOn({ url }: RunningSandbox, base: Run, dir: string): string {
  const run: Run = { ...base, dir, target: { ...base.target, url } };
  const file = resolve(dir, 'run.json');
  mkdirSync(dir, { recursive: true });
  writeFileSync(file, JSON.stringify(run));
  return file;
}

const projectsOf = ({ name, isNamed, claims }: Trial, runFile: string): MutantProject[] =>
  [...new Set(claims.map(({ project }) => project))].map((project) => ({
    trial: name,
    name: project,
    runFile,
    mustFail: isNamed,
    tests: claims.filter((claim) => claim.project === project).map(({ file, title }) => ({ file, title })),
  }));

async function playwright(projects: MutantProject[], { run, file, env }: Base, options: TryOptions) {
  const list = resolve(run.dir, 'projects.json');
  writeFileSync(list, JSON.stringify(projects));
  const child = spawn(
    process.execPath,
    [PLAYWRIGHT, 'test', '--config', 'scripts/mutants/playwright.config.ts', `--workers=${options.workers}`],
    {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: {
        ...process.env,
        ...env,
        // Workers live in the folder of the configuration.
        CONTRACT_RUNS: resolve(RUNS),
        [RUN_FILE_VARIABLE]: resolve(file),
        [PROJECTS_VARIABLE]: list,
        CONTRACT_REPORTS: resolve(run.dir),
      },
    },
  );
  let seen = 0;
  child.on('message', (message) => {
    seen += 1;
    options.onSeen(message as Seen);
  });
  const exitCode = await untilClosed(child, options.signal);
  if (seen === 0 && !options.signal.aborted)
    throw new Error(`Playwright ran nothing (it ended by ${exitCode ?? 'a signal'})`);
}
