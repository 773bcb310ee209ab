import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pc from 'picocolors';
import { prepareRun } from '../fixtures/prepare.ts';
import { RUN_FILE_VARIABLE } from '../fixtures/run.ts';
import { loadConfig } from '../src/client/index.ts';
import { EXIT } from '../src/ledger/verdict.ts';
import { MUTANTS, type Mutant, mutantNamed } from '../src/sandbox/mutants/index.ts';
import { type StatedClaim, statedClaims } from './run/claims.ts';
import { mutantName, npmCommand } from './run/command.ts';
import { runCommand } from './run/failure.ts';
import { runPass } from './run/passes.ts';
import { writeTestList } from './run/playwright.ts';
import { environmentOf, openTarget } from './run/target.ts';

interface Options {
  mutant?: string[];
  list?: boolean;
  json?: boolean;
}

/** What one mutant showed. */
interface Trial {
  mutant: string;
  says: string;
  /** Claims that must turn red and did not. */
  missed: string[];
  noticedBy: string[];
}

await npmCommand(
  'mutants',
  'Breaks one behaviour of the sandbox at a time and shows which claims of the gate notice it.',
)
  .option('--mutant <name...>', 'only these', collect)
  .option('--list', 'list the mutants and what each breaks')
  .option('--json', 'print the matrix as JSON')
  .addHelpText('after', '\nExits 1 when a mutant survives, or a claim of the gate has no mutant.')
  .action((options: Options) => runCommand(() => main(options)))
  .parseAsync();

/** Several values of one option, each checked. */
function collect(value: string, before: string[] = []): string[] {
  return [...before, mutantName(value)];
}

async function main(options: Options): Promise<number> {
  const chosen = chooseMutants(options.mutant);
  if (options.list) {
    for (const { name, says, breaks } of chosen)
      process.stdout.write(`${pc.bold(name)}\n  ${says}\n  ${pc.dim(breaks.join(', '))}\n`);
    return EXIT.ok;
  }
  const claims = await statedClaims();
  const gate = claims.filter(({ tags }) => tags.includes('gate'));
  const trials: Trial[] = [];
  for (const [index, mutant] of chosen.entries()) {
    const trial = await tryMutant(mutant, claims, gate);
    trials.push(trial);
    if (!options.json) process.stdout.write(`${line(trial, index + 1, chosen.length)}\n`);
  }
  const unguarded = options.mutant
    ? []
    : gate.filter(({ id }) => !MUTANTS.some(({ breaks }) => breaks.includes(id)));
  const killed = trials.filter(({ missed }) => missed.length === 0).length;
  if (options.json) {
    process.stdout.write(
      `${JSON.stringify({ trials, unguarded: unguarded.map(({ id }) => id) }, null, 2)}\n`,
    );
  } else {
    for (const { id } of unguarded) process.stdout.write(`${pc.red('✗')} ${id} has no mutant\n`);
    process.stdout.write(
      `\n${killed} of ${trials.length} mutants noticed by the claims that must notice them\n`,
    );
  }
  return killed === trials.length && unguarded.length === 0 ? EXIT.ok : EXIT.broken;
}

function chooseMutants(names: string[] | undefined): readonly Mutant[] {
  if (!names) return MUTANTS;
  return names.map((name) => mutantNamed(name));
}

/** Runs the gate, and whatever else must notice this mutant, against a sandbox that is broken so. */
async function tryMutant(mutant: Mutant, claims: StatedClaim[], gate: StatedClaim[]): Promise<Trial> {
  const config = loadConfig({ env: { ...process.env, CAL_TARGET: 'sandbox' }, defaultTarget: 'sandbox' });
  const target = await openTarget(config, { mutant: mutant.name });
  const { run, file } = prepareRun({
    config,
    target: target.profile,
    now: target.client.targetNow(),
    ownSandbox: true,
  });
  const { dir } = run;
  try {
    const list = join(dir, 'claims.txt');
    const wanted = claims.filter((claim) => gate.includes(claim) || mutant.breaks.includes(claim.id));
    writeTestList(list, wanted);
    const report = await runPass({
      pass: 1,
      runDir: dir,
      reportsDir: join(dir, 'reports'),
      playwrightArguments: ['--test-list', list],
      env: {
        ...environmentOf(target),
        [RUN_FILE_VARIABLE]: file,
        CONTRACT_QUIET: '1',
        CONTRACT_ONLY_VERDICTS: '1',
      },
      signal: new AbortController().signal,
    });
    const noticedBy = report.results.filter(({ verdict }) => verdict === 'broken').map(({ claim }) => claim);
    const missed = mutant.breaks.filter((claim) => !noticedBy.includes(claim));
    return { mutant: mutant.name, says: mutant.says, missed, noticedBy };
  } finally {
    await target.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

function line({ mutant, says, missed, noticedBy }: Trial, number: number, of: number): string {
  const sign = missed.length === 0 ? pc.green('✓') : pc.red('✗');
  const also = noticedBy.length === 0 ? 'nobody' : noticedBy.join(', ');
  const missing = missed.length === 0 ? '' : pc.red(`  not noticed by ${missed.join(', ')}`);
  return `${sign} ${pc.dim(`${number}/${of}`)} ${pc.bold(mutant)}: ${says}\n    noticed by ${also}${missing}`;
}
