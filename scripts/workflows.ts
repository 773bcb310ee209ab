import { join } from 'node:path';
import { pc } from '../src/ledger/render/colours.ts';
import { EXIT } from '../src/ledger/verdict.ts';
import { npmCommand } from './run/command.ts';
import { runCommand } from './run/failure.ts';
import { UsageError } from './run/usage-error.ts';
import { checkWorkflows } from './workflows/check.ts';

await npmCommand('check:workflows', 'Checks .github/workflows and action.yml without GitHub.')
  .option('--root <folder...>', 'of the repository', ['.'])
  .action(({ root: roots }: { root: string[] }) => runCommand(() => check(roots)))
  .parseAsync();

async function check(roots: string[]): Promise<number> {
  let sound = true;
  for (const root of roots) {
    const { documents, problems } = await checkWorkflows(root);
    if (documents.length === 0) throw new UsageError(`${root} has neither workflows nor an action.`);
    for (const { path, line, message } of problems)
      process.stdout.write(`${pc.red('✗')} ${join(root, path)}:${line} ${message}\n`);
    if (problems.length === 0)
      process.stdout.write(`${pc.green('✓')} ${documents.map(({ path }) => join(root, path)).join(', ')}\n`);
    sound &&= problems.length === 0;
  }
  return sound ? EXIT.ok : EXIT.broken;
}
