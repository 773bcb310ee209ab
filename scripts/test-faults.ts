import { randomInt } from 'node:crypto';
import { pc } from '../src/ledger/render/colours.ts';
import { EXIT } from '../src/ledger/verdict.ts';
import { BROKEN_CLAIM, tryMutant } from '../tests/faults/demonstration.ts';
import { FAULT_NAMES } from '../tests/faults/faults.ts';
import { problemsOf } from '../tests/faults/judgement.ts';
import { drawPlans, type Plan } from '../tests/faults/plan.ts';
import { renderHead, renderTotals, renderTrial } from '../tests/faults/render.ts';
import { GATE, type Trial, tryPlan } from '../tests/faults/trial.ts';
import { statedClaims } from './run/claims.ts';
import { npmCommand, wholeNumber } from './run/command.ts';
import { runCommand } from './run/failure.ts';

interface Options {
  runs: number;
  seed?: number;
  jobs: number;
  grep: string;
  json?: boolean;
}

interface Judged {
  plan: Plan;
  trial: Trial;
  problems: string[];
}

const SEEDS = 1_000_000;

await npmCommand(
  'test:faults',
  'Trouble is no breach: runs the gate again and again through a network that fails, on a sandbox that does not.',
)
  .option('--runs <n>', 'how many runs', wholeNumber(1, 1000), 30)
  .option(
    '--seed <n>',
    'draws the same rates and mixes again; default: another one each time',
    wholeNumber(0, SEEDS),
  )
  .option('--jobs <n>', 'how many at a time', wholeNumber(1, 16), 3)
  .option('--grep <pattern>', 'claims other than those of the gate', GATE)
  .option('--json', 'print what was found as JSON')
  .addHelpText(
    'after',
    `
Each run is npm run contract -- --grep @gate with 0 to 30 % of its requests slow, late, cut, answered by a gateway or
refused by a limiter. No claim may be broken by that; what could not be found out must say why; and the sandbox must be
left clean. At the end a mutant under light faults must still be called broken.
Exits 1 when one of this is not so.`,
  )
  .action((options: Options) => runCommand(() => main(options)))
  .parseAsync();

async function main({ runs, seed = randomInt(SEEDS), jobs, grep, json }: Options): Promise<number> {
  const say = (text: string) => void (json ? process.stderr : process.stdout).write(`${text}\n`);
  const again = `--runs ${runs} --seed ${seed}${grep === GATE ? '' : ` --grep '${grep}'`}`;
  say(`the same again: npm run test:faults -- ${again}\n\n${pc.bold(renderHead())}`);
  const claims = await idsMatching(grep);
  const judged = await atATime(jobs, drawPlans(seed, runs), async (plan) => {
    const trial = await tryPlan(plan, grep);
    const problems = problemsOf(trial, claims);
    say(renderTrial(plan, trial));
    for (const problem of problems) say(pc.red(`     ✗ ${problem}`));
    if (problems.length > 0) say(trial.output);
    return { plan, trial, problems };
  });
  const failures = [...failuresOf(judged), ...(await failuresOfMutant())];
  say(`\n${renderTotals(judged.map(({ trial }) => trial))}`);
  for (const failure of failures) say(pc.red(`✗ ${failure}`));
  if (failures.length === 0) say(pc.green('Trouble is no breach, and a breach amid trouble is one.'));
  if (json)
    process.stdout.write(`${JSON.stringify({ seed, failures, runs: judged.map(forMachines) }, null, 2)}\n`);
  return failures.length === 0 ? EXIT.ok : EXIT.broken;
}

/** The claims that a --grep of Playwright matches: it looks at titles with their tags. */
async function idsMatching(grep: string): Promise<string[]> {
  const wanted = new RegExp(grep, 'i');
  const stated = await statedClaims();
  return stated
    .filter(({ title, tags }) => wanted.test([title, ...tags.map((tag) => `@${tag}`)].join(' ')))
    .map(({ id }) => id);
}

function failuresOf(judged: Judged[]): string[] {
  const failures = judged.flatMap(({ plan, problems }) =>
    problems.map((problem) => `run ${plan.run}: ${problem}`),
  );
  const never = FAULT_NAMES.filter((name) => judged.every(({ trial }) => trial.injected[name] === 0));
  // A few runs need not meet everything.
  if (judged.length >= 10 && never.length > 0)
    failures.push(`no request was ever hit by ${never.join(', ')}`);
  return failures;
}

/** The harness must be able to fail: a break of the contract amid faults has to be called one. */
async function failuresOfMutant(): Promise<string[]> {
  const { verdict, exitCode, left } = await tryMutant();
  const broken =
    verdict?.claims.filter((claim) => claim.verdict === 'broken').map(({ claim }) => claim) ?? [];
  const isSeen = exitCode === EXIT.broken && broken.join() === BROKEN_CLAIM && left.length === 0;
  return isSeen
    ? []
    : [`a mutant under light faults: exit ${exitCode}, broken: ${broken.join(', ') || 'nothing'}`];
}

const forMachines = ({ plan, trial: { output, verdict, ...trial }, problems }: Judged) => ({
  ...plan,
  ...trial,
  counts: verdict?.counts ?? null,
  problems,
});

/** Like Promise.all over a list, a few at a time. */
async function atATime<T, R>(width: number, list: readonly T[], act: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const one = async () => {
    for (let index = next; index < list.length; index = next) {
      next += 1;
      results[index] = await act(list[index] as T);
    }
  };
  await Promise.all(Array.from({ length: width }, one));
  return results;
}
