import { examine } from './doctor/examine.ts';
import { npmCommand } from './run/command.ts';
import { runCommand } from './run/failure.ts';

await npmCommand('doctor', 'Looks at the configuration and the target before a run; changes nothing.')
  .option('--sandbox', 'look at the embedded sandbox, whatever .env says')
  .option('--json', 'print the findings as JSON')
  .addHelpText(
    'after',
    `
Each line says what was found and, where it is bad, what to do.
Exits 0 when a run can begin, 3 when the target cannot be reached, 4 when something must be changed first.`,
  )
  .action((options: { sandbox?: boolean; json?: boolean }) => runCommand(() => examine(options)))
  .parseAsync();
