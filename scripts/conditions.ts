import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Ledger } from '../src/ledger/book/ledger.ts';
import { sortedJson } from '../src/ledger/book/sorted-json.ts';
import { pc } from '../src/ledger/render/colours.ts';
import { EXIT } from '../src/ledger/verdict.ts';
import { RELEASES } from '../src/sandbox/index.ts';
import { npmCommand, releaseName, wholeNumber } from './run/command.ts';
import { runCommand } from './run/failure.ts';
import { UsageError } from './run/usage-error.ts';

/** Something about the surroundings of a run that must not matter. */
interface Condition {
  name: string;
  args: string[];
  env: Record<string, string>;
  /** Sets the clock of suite and sandbox to noon UTC of that day. */
  day?: string;
}

interface Options {
  only?: string;
  times: number;
  release?: string;
}

const CONDITIONS: Condition[] = [
  { name: '1 worker', args: ['--workers', '1'], env: {} },
  { name: '2 workers', args: ['--workers', '2'], env: {} },
  { name: '4 workers', args: ['--workers', '4'], env: {} },
  { name: 'shuffled, first seed', args: ['--shuffle', '1'], env: {} },
  { name: 'shuffled, second seed', args: ['--shuffle', '2'], env: {} },
  { name: 'in Auckland', args: [], env: { TZ: 'Pacific/Auckland' } },
  { name: 'in St. John’s', args: [], env: { TZ: 'America/St_Johns' } },
  { name: 'on 27 March', args: [], env: {}, day: '2027-03-27' },
  { name: 'on 31 December', args: [], env: {}, day: '2026-12-31' },
  { name: 'on 29 February', args: [], env: {}, day: '2028-02-29' },
  {
    name: 'all at once',
    args: ['--workers', '4', '--shuffle', '3'],
    env: { TZ: 'Pacific/Auckland' },
    day: '2028-02-29',
  },
];

await npmCommand(
  'conditions',
  'Runs the contract under conditions that must not matter (workers, order, zone, date) and compares the ledgers.',
)
  .option('--only <text>', 'only conditions whose name contains this')
  .option('--times <n>', 'how often each', wholeNumber(1, 100), 1)
  .option('--release <name>', `the release that the sandbox plays: ${RELEASES.join(', ')}`, releaseName)
  .addHelpText(
    'after',
    '\nExits 1 when one of them matters: a claim does not hold, or the ledgers are not the same to the byte.',
  )
  .action((options: Options) => runCommand(() => main(options)))
  .parseAsync();

async function main({ only, times, release }: Options): Promise<number> {
  const chosen = CONDITIONS.filter(({ name }) => only === undefined || name.includes(only));
  if (chosen.length === 0) {
    const names = CONDITIONS.map(({ name }) => name).join('; ');
    throw new UsageError(`--only "${only}" is in no condition; they are ${names}`);
  }
  let failed = 0;
  const first: { ledger: string | null; name: string } = { ledger: null, name: '' };
  for (const condition of chosen) {
    for (let round = 1; round <= times; round += 1) {
      const startedAt = performance.now();
      const { exitCode, output, ledger } = await runUnder(condition, release);
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      if (first.ledger === null && ledger !== null) Object.assign(first, { ledger, name: condition.name });
      const isSame = ledger !== null && ledger === first.ledger;
      if (exitCode !== 0 || !isSame) failed += 1;
      const totals = /\d+ claims: .*/.exec(output)?.[0] ?? 'no verdict';
      const sign = exitCode === 0 && isSame ? pc.green('✓') : pc.red('✗');
      const same = isSame ? 'same ledger' : pc.red('another ledger');
      process.stdout.write(
        `${sign} ${condition.name.padEnd(22)} ${totals}; ${same}  ${pc.dim(`${seconds} s`)}\n`,
      );
      if (exitCode !== 0) process.stdout.write(`${output}\n`);
      if (!isSame && ledger !== null)
        process.stdout.write(`${differencesOf(first.ledger ?? '', ledger).join('\n')}\n`);
    }
  }
  const runs = chosen.length * times;
  const summary = `${runs - failed} of ${runs} runs hold, with the same ledger to the byte.`;
  process.stdout.write(`${failed === 0 ? pc.green(summary) : pc.red(summary)}\n`);
  return failed === 0 ? EXIT.ok : EXIT.broken;
}

/** The claims in which two ledgers differ, each with the first line that does. */
function differencesOf(one: string, another: string): string[] {
  const [before, after] = [one, another].map((text) => (JSON.parse(text) as Ledger).claims);
  return Object.keys({ ...before, ...after }).flatMap((key) => {
    const [ones = [], anothers = []] = [before?.[key], after?.[key]].map((claim) =>
      sortedJson(claim ?? null, 1).split('\n'),
    );
    // The fingerprint differs wherever anything does.
    const at = ones.findIndex((line, index) => line !== anothers[index] && !/^ "fingerprint"/.test(line));
    return at < 0 ? [] : [`   ${key}`, `   - ${ones[at]?.trim()}`, `   + ${anothers[at]?.trim()}`];
  });
}

interface Ran {
  exitCode: number | null;
  output: string;
  /** What the run recorded, as it stands in the file; null: nothing. */
  ledger: string | null;
}

function runUnder({ args, env, day }: Condition, release: string | undefined): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'conditions-'));
  // What is made of ledgers is written beside them.
  const ledgers = join(folder, 'ledger');
  mkdirSync(ledgers);
  const clock = pathToFileURL('tests/conditions/clock.mjs').href;
  const shift = day === undefined ? {} : shiftTo(day, clock);
  const child = spawn(
    process.execPath,
    [
      ...['--import', 'tsx', 'scripts/contract.ts', '--sandbox', '--record'],
      ...(release === undefined ? [] : ['--release', release]),
      ...args,
    ],
    {
      env: { ...process.env, NO_COLOR: '1', CONTRACT_LEDGERS: ledgers, ...env, ...shift },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => {
      const file = readdirSync(ledgers).find((name) => /^sandbox-[^.]*\.json$/.test(name));
      const ledger = file === undefined ? null : readFileSync(join(ledgers, file), 'utf8');
      rmSync(folder, { recursive: true, force: true });
      resolve({ exitCode, output, ledger });
    });
  });
}

/** The environment that sets the clocks of all processes of a run to noon of that day. */
function shiftTo(day: string, clock: string): Record<string, string> {
  const shift = Date.parse(`${day}T12:00:00Z`) - Date.now();
  const options = [process.env['NODE_OPTIONS'], `--import ${clock}`].filter(Boolean).join(' ');
  return { NODE_OPTIONS: options, CONTRACT_CLOCK_SHIFT_MS: String(shift) };
}
