import { Option } from 'commander';
import { POLICIES } from '../src/ledger/drift/rules.ts';
import { npmCommand, releaseName } from './run/command.ts';
import { runCommand } from './run/failure.ts';
import { type NightlyOptions, nightly } from './run/nightly.ts';

await npmCommand(
  'nightly',
  'The whole night: sweeps what is left, holds every claim, records the ledger, writes what people read.',
)
  .addOption(
    new Option('--policy <class>', 'from which class on drift fails the night')
      .choices(POLICIES)
      .env('CONTRACT_POLICY')
      .default('breaking'),
  )
  .option('--release <name>', 'on the sandbox: the release that it plays', releaseName)
  .addHelpText(
    'after',
    `
Begins with sweep --scan --apply. Writes reports/ledger/, reports/BEHAVIOUR.md and reports/CHANGES.md besides the
reports of every run; in GitHub Actions also a job summary and annotations. Exit codes as of npm run contract.
Everything else is handed to Playwright, e.g. npm run nightly -- --grep cancel; other claims stay as they were recorded.`,
  )
  .allowUnknownOption()
  .allowExcessArguments(true)
  .argument('[playwright...]', 'options and file filters of Playwright')
  .action((playwrightArguments: string[], options: Omit<NightlyOptions, 'playwrightArguments'>) =>
    runCommand(() => nightly({ ...options, playwrightArguments })),
  )
  .parseAsync();
