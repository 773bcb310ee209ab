import { spawn } from 'node:child_process';
import { pc } from '../src/ledger/render/colours.ts';
import { EXIT } from '../src/ledger/verdict.ts';
import { npmCommand, oneOf } from './run/command.ts';
import { runCommand } from './run/failure.ts';

/** What takes too long for every test run: the npm script, its arguments, and what it shows when it passes. */
const PROOFS = {
  parity: { args: [], shows: 'the sandbox answers as the recorded releases did' },
  mutants: { args: [], shows: 'each claim turns red when what it states is broken' },
  coverage: { args: [], shows: 'each operation has claims of each kind, or a stated reason why not' },
  conditions: { args: [], shows: 'workers, order, time zones and dates change no verdict' },
  'test:crash': { args: ['--trials', '100'], shows: 'runs killed at any moment leave nothing behind' },
  'test:faults': { args: ['--runs', '30'], shows: 'trouble on the way is never taken for a breach' },
  'test:secrets': { args: [], shows: 'no secret and no person is written anywhere' },
} as const;

type Proof = keyof typeof PROOFS;
const NAMES = Object.keys(PROOFS) as Proof[];

await npmCommand('proof', 'Runs what takes too long for npm test, one after the other, and says what held.')
  .option('--only <name>', `one of ${NAMES.join(', ')}`, oneOf(NAMES))
  .action((options: { only?: Proof }) => runCommand(() => prove(options.only ? [options.only] : NAMES)))
  .parseAsync();

async function prove(names: readonly Proof[]): Promise<number> {
  const lines: string[] = [];
  let failed = 0;
  for (const name of names) {
    process.stdout.write(`\n${pc.bold(`── ${name}`)}\n`);
    const startedAt = performance.now();
    const exitCode = await run(name);
    const took = `${Math.round((performance.now() - startedAt) / 1000)} s`;
    const outcome = exitCode === 0 ? pc.green('✓') : pc.red(`✗ exit ${exitCode}`);
    if (exitCode !== 0) failed += 1;
    lines.push(`${outcome} ${name.padEnd(14)} ${took.padStart(6)}  ${PROOFS[name].shows}`);
  }
  process.stdout.write(`\n${lines.join('\n')}\n`);
  return failed === 0 ? EXIT.ok : EXIT.broken;
}

function run(name: Proof): Promise<number | null> {
  const child = spawn('npm', ['run', '--silent', name, '--', ...PROOFS[name].args], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
}
