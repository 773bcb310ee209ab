import { rmSync } from 'node:fs';
import { pc } from '../src/ledger/render/colours.ts';
import { EXIT } from '../src/ledger/verdict.ts';
import { markedValues } from '../tests/secrets/marked.ts';
import { failuresOf, runSecretsTest, type SecretsReport } from '../tests/secrets/secrets.ts';
import type { StepResult } from '../tests/secrets/trial.ts';
import { allTrials } from '../tests/secrets/trials.ts';
import { npmCommand, wholeNumber } from './run/command.ts';
import { runCommand } from './run/failure.ts';
import { UsageError } from './run/usage-error.ts';

interface Options {
  only?: string;
  seed: string;
  jobs: number;
  keep?: boolean;
  list?: boolean;
}

await npmCommand(
  'test:secrets',
  'Secrets and persons stay where they are: runs the commands against a target that echoes both, and searches every byte left.',
)
  .option('--only <text>', 'only trials whose name contains this')
  .option('--seed <text>', 'other keys, names and addresses', '1')
  .option('--jobs <n>', 'how many trials at a time', wholeNumber(1, 16), 2)
  .option('--keep', 'keep what the commands left, also when nothing was found')
  .option('--list', 'list the trials')
  .addHelpText(
    'after',
    `
The target is a sandbox with known keys, names and addresses behind a proxy that says them again in every encoding it
knows: in errors, headers, pages, redirects and broken bytes. Contract, doctor, sweep and Playwright itself run against
it with traces, every reporter and debugging output on. Then reports, traces, blobs, runs, ledgers, output and command
lines are searched, archives within archives unpacked. A finding names label, file, encoding and offset, never the value.
Exits 1 when something was found, or when a trial proves nothing.`,
  )
  .action((options: Options) => runCommand(() => main(options)))
  .parseAsync();

async function main({ only, seed, jobs, keep, list }: Options): Promise<number> {
  const marked = markedValues(seed);
  const trials = allTrials(marked).filter(({ name }) => only === undefined || name.includes(only));
  if (trials.length === 0) throw new UsageError(`--only "${only}" is in no trial; --list lists them`);
  if (list) {
    process.stdout.write(`${trials.map(({ name }) => name).join('\n')}\n`);
    return EXIT.ok;
  }
  const steps = trials.reduce((sum, { after }) => sum + 1 + (after?.length ?? 0), 0);
  // The commands are groups of their own: they end when we do.
  process.once('SIGINT', () => process.exit(EXIT.interrupted));
  process.once('SIGTERM', () => process.exit(EXIT.terminated));
  let done = 0;
  const report = await runSecretsTest({
    trials,
    marked,
    jobs,
    onStep: (result) => {
      done += 1;
      process.stdout.write(`${line(result, done, steps)}\n`);
    },
  });
  const failures = failuresOf(report);
  process.stdout.write(`${renderTotals(report, marked.all.length)}\n`);
  for (const failure of failures) process.stdout.write(`${pc.red('✗')} ${failure}\n`);
  if (failures.length > 0 || keep) process.stdout.write(`What was left lies in ${report.folder}\n`);
  else rmSync(report.folder, { recursive: true, force: true });
  if (failures.length > 0) return EXIT.broken;
  process.stdout.write(`${pc.green('No secret and no person was found.')}\n`);
  return EXIT.ok;
}

function line({ name, exitCode, vacuous, seconds }: StepResult, number: number, of: number): string {
  const sign = vacuous === null ? pc.green('✓') : pc.red('✗');
  const how = `exit ${exitCode ?? 'by a signal'}, ${seconds.toFixed(1)} s`;
  return `${sign} ${pc.dim(`${number}/${of}`)} ${name}  ${pc.dim(vacuous ?? how)}`;
}

function renderTotals({ files, entries, bytes, standIns, met }: SecretsReport, values: number): string {
  const redacted = Object.values(standIns).reduce((sum, times) => sum + times, 0);
  const hostile = Object.values(met);
  const never = Object.keys(met).filter((way) => met[way] === 0);
  return [
    '',
    `searched  ${files} files and ${entries} files within archives, ${(bytes / 1e6).toFixed(1)} MB, for ${values} values`,
    `met       ${hostile.reduce((sum, times) => sum + times, 0)} hostile answers of ${hostile.length - never.length} kinds`,
    ...(never.length === 0 ? [] : [`not met   ${never.join(', ')}`]),
    `redacted  ${redacted} times: ${Object.keys(standIns).sort().join(', ')}`,
  ].join('\n');
}
