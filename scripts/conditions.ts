import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import pc from 'picocolors';
import { EXIT } from '../src/ledger/verdict.ts';
import { npmCommand, wholeNumber } from './run/command.ts';
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
  'Runs the contract on the sandbox under conditions that must not matter: workers, order, zone, date.',
)
  .option('--only <text>', 'only conditions whose name contains this')
  .option('--times <n>', 'how often each', wholeNumber(1, 100), 1)
  .addHelpText('after', '\nExits 1 when one of them matters.')
  .action((options: { only?: string; times: number }) => runCommand(() => main(options)))
  .parseAsync();

async function main({ only, times }: { only?: string; times: number }): Promise<number> {
  const chosen = CONDITIONS.filter(({ name }) => only === undefined || name.includes(only));
  if (chosen.length === 0) {
    const names = CONDITIONS.map(({ name }) => name).join('; ');
    throw new UsageError(`--only "${only}" is in no condition; they are ${names}`);
  }
  let failed = 0;
  for (const condition of chosen) {
    for (let round = 1; round <= times; round += 1) {
      const startedAt = performance.now();
      const { exitCode, output } = await runUnder(condition);
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      if (exitCode !== 0) failed += 1;
      const totals = /\d+ claims: .*/.exec(output)?.[0] ?? 'no verdict';
      const sign = exitCode === 0 ? pc.green('✓') : pc.red('✗');
      process.stdout.write(`${sign} ${condition.name.padEnd(22)} ${totals}  ${pc.dim(`${seconds} s`)}\n`);
      if (exitCode !== 0) process.stdout.write(`${output}\n`);
    }
  }
  return failed === 0 ? EXIT.ok : EXIT.broken;
}

function runUnder({ args, env, day }: Condition): Promise<{ exitCode: number | null; output: string }> {
  const clock = pathToFileURL('tests/conditions/clock.mjs').href;
  const shift = day === undefined ? {} : shiftTo(day, clock);
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/contract.ts', '--sandbox', ...args], {
    env: { ...process.env, NO_COLOR: '1', ...env, ...shift },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, output }));
  });
}

/** The environment that sets the clocks of all processes of a run to noon of that day. */
function shiftTo(day: string, clock: string): Record<string, string> {
  const shift = Date.parse(`${day}T12:00:00Z`) - Date.now();
  const options = [process.env['NODE_OPTIONS'], `--import ${clock}`].filter(Boolean).join(' ');
  return { NODE_OPTIONS: options, CONTRACT_CLOCK_SHIFT_MS: String(shift) };
}
