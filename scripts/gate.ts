import { Option } from 'commander';
import { POLICIES } from '../src/ledger/drift/rules.ts';
import { npmCommand } from './run/command.ts';
import { runCommand } from './run/failure.ts';
import { type GateOptions, gate } from './run/gate.ts';

const HELP = `
The gate holds the claims that a deploy depends on, in at most 90 requests. Beside each run one of them meets a broken
sandbox and must turn red: a gate that cannot fail does not pass anything.

Exit codes
  0    the deploy may go on
  1    a claim is broken              2    the target has changed beyond the policy
  3    inconclusive (0 with --allow-inconclusive)
  4    wrong configuration or usage   5    something could not be removed
  70   the suite itself failed, or could not show that it can fail`;

await npmCommand('gate', 'Says whether a deploy may go on: the claims that integrations depend on, quickly.')
  .addOption(
    new Option('--policy <class>', 'from which class on drift keeps the deploy')
      .choices(POLICIES)
      .env('CONTRACT_POLICY')
      .default('breaking'),
  )
  .option('--allow-inconclusive', 'let it go on when the target or the network did not let us find out')
  .option('--json', 'print the verdict as JSON on standard output, and everything else on standard error')
  .addHelpText('after', HELP)
  .action((options: GateOptions) => runCommand(() => gate(options)))
  .parseAsync();
