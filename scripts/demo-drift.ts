import pc from 'picocolors';
import { EXIT } from '../src/ledger/verdict.ts';
import { demoDrift, type Step, sayEntry } from '../tests/demo/demo.ts';
import { npmCommand } from './run/command.ts';
import { runCommand } from './run/failure.ts';

await npmCommand(
  'demo:drift',
  'Records the sandbox as each release and with each difference alone, and holds what the ledgers say against the release files.',
)
  .action(() => runCommand(demo))
  .parseAsync();

async function demo(): Promise<number> {
  const steps = await demoDrift({ tell: (text) => void process.stdout.write(`${pc.dim(text)}\n`) });
  for (const step of steps) process.stdout.write(`\n${renderStep(step)}\n`);
  const all = steps.flatMap(({ differences }) => differences);
  const documented = all.filter(({ entries }) => entries.length > 0);
  const invented = steps.flatMap((step) => step.invented);
  const good = documented.length === all.length && invented.length === 0;
  const line = `${documented.length} of ${all.length} differences documented, ${invented.length} invented`;
  process.stdout.write(`\n${good ? pc.green(line) : pc.red(line)}\n`);
  return good ? EXIT.ok : EXIT.broken;
}

function renderStep({ from, to, entries, differences, invented }: Step): string {
  const missed = differences.filter((one) => one.entries.length === 0);
  return [
    pc.bold(`${from} → ${to}: ${entries.length} changes`),
    ...entries.map((entry) => `  ${sayEntry(entry)} ${pc.dim(`${entry.claims.length} claims`)}`),
    ...missed.map(({ difference }) => pc.red(`  missed: ${difference.decision}`)),
    ...invented.map((entry) => pc.red(`  explained by no difference: ${sayEntry(entry)}`)),
  ].join('\n');
}
