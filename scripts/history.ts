import { history } from './ledger/history.ts';
import { npmCommand } from './run/command.ts';
import { runCommand } from './run/failure.ts';

await npmCommand('history', 'Says on which targets a claim was proven, since when, and what changed in it.')
  .argument('<claim>', 'its id, with or without a version: bookings.cancel.by-id@2024-08-13')
  .option('--json', 'print it as JSON')
  .action((claim: string, options: { json?: boolean }) => runCommand(() => history(claim, options)))
  .parseAsync();
