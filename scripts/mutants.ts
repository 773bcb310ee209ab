import { availableParallelism } from 'node:os';
import { Option } from 'commander';
import { pc } from '../src/ledger/render/colours.ts';
import { EXIT } from '../src/ledger/verdict.ts';
import { MUTANTS, UNBREAKABLE } from '../src/sandbox/index.ts';
import { type Choice, firstVersions, isChosen, planOf, secondLook, type Trial } from './mutants/plan.ts';
import type { Seen } from './mutants/projects.ts';
import { renderMutant, renderRow, renderScore } from './mutants/render.ts';
import { isNoticed, isWhole, type Row, rowOf, rowsOf, Sightings, scoreOf } from './mutants/score.ts';
import { tryAll } from './mutants/try.ts';
import { type StatedClaim, statedClaims } from './run/claims.ts';
import { mutantName, npmCommand, wholeNumber } from './run/command.ts';
import { runCommand } from './run/failure.ts';
import { type Interrupt, onInterrupt } from './run/interrupt.ts';
import { UsageError } from './run/usage-error.ts';

interface Options {
  mutant?: string[];
  claim?: string[];
  sample?: number;
  seed?: number;
  against?: 'gate' | 'all';
  workers: number;
  list?: boolean;
  json?: boolean;
}

const HELP = `
Each mutant is a sandbox of its own with one behaviour broken. The claims that it breaks must turn red there, and hold
on a sound sandbox of the same release; an inconclusive claim has not noticed anything. What is not clear, or does
not hold where nothing is broken, is looked at a second time.

  npm run mutants -- --mutant cancel-by-id
  npm run mutants -- --claim bookings.cancel
  npm run mutants -- --sample 10 --seed 7

Exit codes
  0    every mutant is noticed by every claim that it breaks; if all are tried, every claim has a mutant or a reason
  1    a mutant is not noticed, or a claim has neither
  4    wrong usage, or nothing to try
  70   the suite itself failed
  130  interrupted (143: terminated)`;

await npmCommand('mutants', 'Breaks one behaviour of the sandbox at a time and shows which claims notice it.')
  .option('--mutant <name...>', 'only these', collected(mutantName))
  .option(
    '--claim <id...>',
    'only these claims, or those whose ids begin so: bookings.cancel',
    collected(String),
  )
  .option('--sample <n>', 'that many mutants, drawn at random', wholeNumber(1, 10_000))
  .option('--seed <n>', 'draws the same sample again', wholeNumber(0, 2 ** 32 - 1))
  .addOption(
    new Option('--against <which>', 'also other claims, to see which notice it as well').choices([
      'gate',
      'all',
    ]),
  )
  .option(
    '--workers <n>',
    'how many at the same time; default: one more than cores, since claims wait',
    wholeNumber(1, 64),
    availableParallelism() + 1,
  )
  .option('--list', 'list the mutants and what each breaks')
  .option('--json', 'print matrix and score as JSON')
  .addHelpText('after', HELP)
  .action((options: Options) => runCommand(() => main(options)))
  .parseAsync();

/** Several values of one option, each checked. */
function collected(check: (value: string) => string) {
  return (value: string, before: string[] = []): string[] => [...before, check(value)];
}

async function main(options: Options): Promise<number> {
  if (options.seed !== undefined && options.sample === undefined)
    throw new UsageError('--seed draws a sample: it needs --sample <n>.');
  if (options.list) return list(options);
  const say = (text: string) => void (options.json ? process.stderr : process.stdout).write(`${text}\n`);
  const claims = firstVersions(await statedClaims());
  for (const chosen of options.claim ?? [])
    if (!claims.some(({ id }) => isChosen(id, [chosen])))
      throw new UsageError(`--claim ${chosen}: no claim's id is that or begins so.`);
  const trials = planOf(claims, choiceOf(options, say));
  const interrupt = onInterrupt();
  const startedAt = performance.now();
  const sightings = new Sightings();
  const { tell, rest } = teller(trials, sightings, say);
  try {
    const common = { workers: options.workers, signal: interrupt.signal, onSeen: tell };
    await tryAll(trials, common);
    const again = secondLook(trials, (trial, claim) => sightings.of(trial, claim)?.verdict);
    if (again.length > 0 && !interrupt.signal.aborted) await tryAll(again, common);
    rest();
  } finally {
    interrupt.dispose();
  }
  return conclude(options, claims, trials, sightings, { say, interrupt, startedAt });
}

function list({ mutant, claim }: Options): number {
  const chosen = MUTANTS.filter(
    ({ name, breaks }) =>
      (mutant === undefined || mutant.includes(name)) && breaks.some((id) => isChosen(id, claim)),
  );
  for (const one of chosen) process.stdout.write(`${renderMutant(one)}\n`);
  return EXIT.ok;
}

function choiceOf({ mutant, claim, sample, seed, against }: Options, say: (text: string) => void): Choice {
  const choice: Choice = {
    ...(mutant ? { mutants: mutant } : {}),
    ...(claim ? { claims: claim } : {}),
    ...(against ? { against } : {}),
  };
  if (sample === undefined) return choice;
  const drawn = { size: sample, seed: seed ?? Math.floor(Math.random() * 2 ** 32) };
  say(`a sample of ${drawn.size}: --sample ${drawn.size} --seed ${drawn.seed} draws it again`);
  return { ...choice, sample: drawn };
}

/**
 * Tells of each mutant as soon as all its claims have noticed it, of the rest at the end, since they are looked at
 * again; and on a terminal how far all is.
 */
function teller(trials: readonly Trial[], sightings: Sightings, say: (text: string) => void) {
  const waiting = new Set(trials.filter(({ isNamed }) => isNamed));
  const all = trials.reduce((sum, { claims }) => sum + claims.length, 0);
  const mutants = waiting.size;
  const { stderr } = process;
  const show = (trial: Trial, row: Row) => {
    waiting.delete(trial);
    say(renderRow(row, mutants - waiting.size, mutants));
  };
  return {
    tell(seen: Seen): void {
      sightings.add(seen);
      if (stderr.isTTY) stderr.write('\r\u001b[2K');
      for (const trial of waiting) {
        const row = isWhole(trial, sightings) ? rowOf(trial, trials, sightings) : null;
        if (row && isNoticed(row)) show(trial, row);
      }
      if (stderr.isTTY && sightings.size < all)
        stderr.write(pc.dim(`  ${sightings.size} of ${all} claims held against sandboxes`));
    },
    rest(): void {
      for (const trial of waiting) show(trial, rowOf(trial, trials, sightings));
    },
  };
}

function conclude(
  options: Options,
  claims: StatedClaim[],
  trials: readonly Trial[],
  sightings: Sightings,
  run: { say: (text: string) => void; interrupt: Interrupt; startedAt: number },
): number {
  const { say, interrupt, startedAt } = run;
  const isAll = options.mutant === undefined && options.claim === undefined && options.sample === undefined;
  const rows = rowsOf(trials, sightings);
  const named = new Set(rows.flatMap(({ cells }) => cells.map(({ claim }) => claim)));
  const counted = isAll ? claims : claims.filter(({ id }) => named.has(id));
  const score = scoreOf(rows, counted, MUTANTS, isAll ? UNBREAKABLE : {});
  const durationMs = performance.now() - startedAt;
  if (options.json) process.stdout.write(`${JSON.stringify({ rows, score }, null, 2)}\n`);
  say(renderScore(score, { trials: sightings.size, durationMs }));
  if (interrupt.received !== null)
    return interrupt.received === 'SIGTERM' ? EXIT.terminated : EXIT.interrupted;
  const isWell = rows.every(isNoticed) && score.unguarded.length === 0 && score.stale.length === 0;
  return isWell ? EXIT.ok : EXIT.broken;
}
