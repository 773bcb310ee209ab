import { npmCommand } from './run/command.ts';
import { runCommand } from './run/failure.ts';
import { type SweepCommandOptions, sweep } from './sweep/sweep.ts';

await npmCommand(
  'sweep',
  'Removes from the target what runs that died left there. Lists only, unless --apply is given.',
)
  .option('--apply', 'remove what is listed')
  .option(
    '--scan',
    'look on the target itself, by the marks that everything of the suite carries; no journal needed',
  )
  .option('--older-than <age>', 'with --scan: only of runs that began so long ago, as in 90m, 2h, 3d', '2h')
  .option('--json', 'print what was found and done as JSON')
  .addHelpText(
    'after',
    `
Without --scan the journals of this checkout are finished (every npm run contract begins so). With --scan nothing but
the marks is needed: for a CI machine whose disk is gone. What the suite did not make is never touched.
Exits 0 when nothing is left, 5 when something could not be removed.`,
  )
  .action((options: SweepCommandOptions) => runCommand(() => sweep(options)))
  .parseAsync();
