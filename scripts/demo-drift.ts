import { pc } from '../src/ledger/render/colours.ts';
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
  const real = steps.flatMap((step) => step.real);
  const shown = real.filter((change) => change.documented !== null);
  const missing = real.filter((change) => change.documented === null && change.excused === null);
  process.stdout.write(
    `\n${shown.length} of ${shown.length + missing.length} changes between the real releases documented, ${real.length - shown.length - missing.length} need not be\n`,
  );
  const good = documented.length === all.length && invented.length === 0 && missing.length === 0;
  const line = `${documented.length} of ${all.length} differences documented, ${invented.length} invented`;
  process.stdout.write(`${good ? pc.green(line) : pc.red(line)}\n`);
  return good ? EXIT.ok : EXIT.broken;
}

function renderStep({ from, to, entries, differences, excused, invented, real }: Step): string {
  const missed = differences.filter((one) => one.entries.length === 0);
  return [
    pc.bold(`${from} → ${to}: ${entries.length} changes`),
    ...entries.map((entry) => `  ${sayEntry(entry)} ${pc.dim(`${entry.claims.length} claims`)}`),
    ...missed.map(({ difference }) => pc.red(`  missed: ${difference.decision}`)),
    ...excused.map(({ decision, excused: why }) => pc.dim(`  ${decision} is no entry: ${why}`)),
    ...invented.map((entry) => pc.red(`  explained by no difference: ${sayEntry(entry)}`)),
    ...real.flatMap(({ entry, documented, excused }) => {
      if (documented !== null) return [];
      const where = pc.dim(entry.claims.slice(0, 2).join('; '));
      return excused === null
        ? [pc.red(`  really changed, and no claim shows it: ${sayEntry(entry)} ${where}`)]
        : [pc.dim(`  really changed, but ${excused}: ${sayEntry(entry)}`)];
    }),
  ].join('\n');
}
