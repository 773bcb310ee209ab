import { type LedgerOptions, ledger } from './ledger/standing.ts';
import { npmCommand } from './run/command.ts';
import { runCommand } from './run/failure.ts';

await npmCommand(
  'ledger',
  'Says what the ledgers hold: one for each target, with what it does and when that was proven.',
)
  .option('--stale <age>', 'the claims not proven on a real target for so long, as in 12h, 10d')
  .option('--orphans', 'the claims that no test states any more')
  .option('--remove', 'with --orphans: take them out of the ledgers')
  .option('--json', 'print it as JSON')
  .action((options: LedgerOptions) => runCommand(() => ledger(options)))
  .parseAsync();
