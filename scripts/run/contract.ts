import { rmSync } from 'node:fs';
import { prepareRun } from '../../fixtures/prepare.ts';
import { RUNS, type Run } from '../../fixtures/run.ts';
import { unservedProjects } from '../../fixtures/served-versions.ts';
import { SLOW } from '../../fixtures/slow.ts';
import { finishDeadRuns, guardAccount, isRunFinished, takeCensus } from '../../src/cleanup/index.ts';
import { envFileOf, loadConfig } from '../../src/client/index.ts';
import { keyOf } from '../../src/ledger/book/ledger.ts';
import type { Policy } from '../../src/ledger/drift/rules.ts';
import { pc } from '../../src/ledger/render/colours.ts';
import type { PassReport } from '../../src/ledger/types.ts';
import { EXIT } from '../../src/ledger/verdict.ts';
import { accountsOf, countAgain, sweepOwn } from './accounting.ts';
import { openBook } from './book.ts';
import { statedClaims } from './claims.ts';
import { conclude, hold, type Job, type PassContext } from './hold.ts';
import { type Interrupt, onInterrupt } from './interrupt.ts';
import { runPass } from './passes.ts';
import { refuseArguments } from './playwright.ts';
import { clearReports, LATEST, pruneRuns } from './prepare.ts';
import { renderTarget } from './summary.ts';
import { type OpenTarget, openTarget } from './target.ts';

export interface ContractOptions {
  /** Use the sandbox whatever the configuration says. */
  sandbox?: boolean;
  release?: string;
  /** The sandbox's two users are a team. */
  team?: boolean;
  mutant?: string;
  /** Print verdict.json on standard output; what is for people goes to standard error. */
  json?: boolean;
  /** Write down what was seen, as what the target does from now on. */
  record?: boolean;
  /** From which class on drift fails the run; default breaking. */
  policy?: Policy;
  playwrightArguments: string[];
}

/**
 * The main job: looks at the target, holds every claim against it, looks twice at what contradicts, removes what was
 * made, and reports. Returns the exit code.
 * @throws ConfigError, RefusedTarget, UnexpectedAnswer, Inconclusive, JournalError before anything was changed
 */
export async function runContract(options: ContractOptions): Promise<number> {
  const say = (text: string) => void (options.json ? process.stderr : process.stdout).write(`${text}\n`);
  const { playwrightArguments } = options;
  refuseArguments(playwrightArguments, ['reporter', 'config', 'output']);
  if (playwrightArguments.includes('--list')) return listClaims(say);
  const config = loadConfig({
    env: {
      ...process.env,
      ...(options.sandbox || options.mutant || options.release || options.team
        ? { CAL_TARGET: 'sandbox' }
        : {}),
      ...(options.release ? { CAL_SANDBOX_RELEASE: options.release } : {}),
      ...(options.team ? { CAL_SANDBOX_TEAM: 'yes' } : {}),
    },
    envFile: envFileOf(process.env),
    defaultTarget: 'auto',
  });
  for (const warning of config.warnings) say(pc.yellow(`! ${warning}`));
  const target = await openTarget(config, options.mutant ? { mutant: options.mutant } : {});
  const interrupt = onInterrupt();
  try {
    say(renderTarget(target.profile));
    // A mutant is no release of anything: what it does is nobody's history.
    const book = options.mutant ? null : openBook(target.profile, config);
    if (!target.ownSandbox && !config.accountIsDedicated) await guardAccount(target.client);
    if (interrupt.received !== null) return interruptedBefore(interrupt);
    const before = await finishDeadRuns(RUNS, target.client, { targetUrl: target.url, tell: say });
    for (const { file } of before.journals.filter(({ outcome }) => outcome === 'unreadable'))
      say(
        pc.yellow(`! ${file} cannot be read: npm run sweep -- --scan finds what it tells of; then delete it`),
      );
    if (before.removed.length > 0)
      say(pc.yellow(`! removed ${before.removed.length} leftovers of runs that died`));
    if (interrupt.received !== null) return interruptedBefore(interrupt);
    const census = await takeCensus(target.client, accountsOf(target));
    if (interrupt.received !== null) return interruptedBefore(interrupt);
    const { run, file: runFile } = prepareRun({
      config,
      target: target.profile,
      now: target.client.targetNow(),
      ownSandbox: target.ownSandbox,
    });
    pruneRuns();
    clearReports();
    const job: Job = {
      target,
      run,
      runFile,
      policy: options.policy ?? 'breaking',
      interrupt,
      quiet: options.json === true,
      say,
      book,
      firstPass: (context) => everyClaim(target, run, playwrightArguments, context),
      sweep: () => sweepOwn(run, target, say),
      count: () => countAgain(census, run, target),
    };
    const exitCode = await conclude(await hold(job), job, options);
    if (target.ownSandbox || isRunFinished(run.dir)) rmSync(run.dir, { recursive: true, force: true });
    return exitCode;
  } finally {
    interrupt.dispose();
    await target.close();
  }
}

async function listClaims(say: (text: string) => void): Promise<number> {
  for (const { id, version, title } of await statedClaims())
    say(`${keyOf({ claim: id, version }).padEnd(55)} ${title}`);
  return EXIT.ok;
}

/** Nothing has been made yet. */
function interruptedBefore({ received }: Interrupt): number {
  process.stderr.write('Stopped before anything was made.\n');
  return received === 'SIGTERM' ? EXIT.terminated : EXIT.interrupted;
}

/** The first pass: every claim, with a plan of what that takes. */
function everyClaim(
  { profile: { kind, rateLimit, latencyMs, bookingsVersions } }: OpenTarget,
  { requestsPerMinute }: Run,
  playwrightArguments: string[],
  { env, ...context }: PassContext,
): Promise<PassReport> {
  const limit = requestsPerMinute ?? rateLimit?.limit ?? null;
  const idleProjects = unservedProjects(bookingsVersions);
  // A sandbox's clock is moved: nothing is waited for.
  const slowTag = kind === 'sandbox' ? null : SLOW;
  return runPass({
    ...context,
    env: { ...env, CONTRACT_PACE: JSON.stringify({ limit, latencyMs, idleProjects, slowTag }) },
    pass: 1,
    reportsDir: LATEST,
    playwrightArguments,
  });
}
