import { pc } from '../src/ledger/render/colours.ts';
import { EXIT } from '../src/ledger/verdict.ts';
import type { TrialResult } from '../tests/crash/trial.ts';
import { hasFailed, runTrials, type Trials } from '../tests/crash/trials.ts';
import { npmCommand, wholeNumber } from './run/command.ts';
import { runCommand } from './run/failure.ts';

await npmCommand(
  'test:crash',
  'Kills the contract at random moments with SIGKILL, sweeps, and looks whether the sandbox is clean then.',
)
  .option('--trials <n>', 'how many runs to kill', wholeNumber(1, 10_000), 10)
  .option('--seed <n>', 'draws the moments; the same seed draws the same', wholeNumber(0, 2 ** 31))
  .action((options: { trials: number; seed?: number }) => runCommand(() => crash(options)))
  .parseAsync();

async function crash({
  trials,
  seed = Math.floor(Math.random() * 2 ** 31),
}: {
  trials: number;
  seed?: number;
}) {
  process.stdout.write(`${trials} trials, seed ${seed}\n`);
  const outcome = await runTrials(trials, seed, (result, index) => {
    process.stdout.write(`${lineOf(result, index)}\n`);
    if (hasFailed(result)) process.stdout.write(`${pc.dim(result.output)}\n`);
  });
  process.stdout.write(`${summaryOf(outcome)}\n`);
  return outcome.failed.length === 0 ? EXIT.ok : EXIT.broken;
}

function lineOf(result: TrialResult, index: number): string {
  const { moment, killed, orphaned, left, harmed, sweepExitCode, sweepKilled } = result;
  const how = killed ? `killed at ${moment}` : `ended before ${moment}`;
  const after = `${orphaned} left behind${sweepKilled ? ', the sweep killed too' : ''}`;
  const head = `${String(index + 1).padStart(3)}  ${how.padEnd(40)} ${after.padEnd(38)}`;
  if (!hasFailed(result)) return `${head} ${pc.green('clean')}`;
  const lines = [...left.map((line) => `still there: ${line}`), ...harmed.map((line) => `foreign: ${line}`)];
  return `${head} ${pc.red(`sweep exit ${sweepExitCode}`)}\n${lines.map((line) => `     ${line}`).join('\n')}`;
}

function summaryOf({ results, failed }: Trials): string {
  const orphaned = results.reduce((sum, result) => sum + result.orphaned, 0);
  const most = Math.max(0, ...results.map((result) => result.orphaned));
  const killed = results.filter((result) => result.killed).length;
  const text = `${results.length - failed.length} of ${results.length} clean; ${killed} killed, ${orphaned} things left behind (at most ${most} at once) and swept`;
  return failed.length === 0 ? pc.green(text) : pc.red(text);
}
