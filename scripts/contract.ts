import { Option } from 'commander';
import { POLICIES } from '../src/ledger/drift/rules.ts';
import { RELEASES } from '../src/sandbox/index.ts';
import { mutantName, npmCommand, releaseName } from './run/command.ts';
import { type ContractOptions, runContract } from './run/contract.ts';
import { runCommand } from './run/failure.ts';

const HELP = `
Everything else is handed to Playwright, e.g.
  npm run contract -- --grep cancel --workers 1
  npm run contract -- specs/bookings/cancel.spec.ts

Without CAL_API_URL the embedded sandbox is the target: no account, no network.
With CAL_API_URL and CAL_API_KEY (environment or .env) it is that Cal.com; npm run doctor looks at it first.

Exit codes
  0    every claim holds (a known deviation that has not expired is broken, and expected)
  1    a claim is broken
  2    the target has changed beyond the policy, against its ledger
  3    inconclusive: the target or the network did not let us find out
  4    wrong configuration or usage, or nothing to run
  5    something could not be removed from the target
  70   the suite itself failed
  130  interrupted (143: terminated)`;

const command = npmCommand(
  'contract',
  'Holds the contract against the target: every claim with its verdict, and everything cleaned up.',
)
  .option('--sandbox', 'use the embedded sandbox, whatever .env says')
  .option('--release <name>', `the release that the sandbox plays: ${RELEASES.join(', ')}`, releaseName)
  .option('--team', 'let the two users of the sandbox be a team, where the release knows teams')
  .option('--mutant <name>', 'break one behaviour of the sandbox (npm run mutants -- --list)', mutantName)
  .option('--record', 'write what was seen into the ledger of the target; without it a run only compares')
  .addOption(
    new Option('--policy <class>', 'from which class on drift fails the run')
      .choices(POLICIES)
      .env('CONTRACT_POLICY')
      .default('breaking'),
  )
  .option('--json', 'print the verdict as JSON on standard output, and everything else on standard error')
  .allowUnknownOption()
  .allowExcessArguments(true)
  .argument('[playwright...]', 'options and file filters of Playwright')
  .addHelpText('after', HELP)
  .action(async (playwrightArguments: string[], options: Omit<ContractOptions, 'playwrightArguments'>) => {
    await runCommand(() => runContract({ ...options, playwrightArguments }));
  });

await command.parseAsync();
