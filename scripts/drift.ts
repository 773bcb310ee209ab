import { Option } from 'commander';
import { POLICIES, type Policy } from '../src/ledger/drift/rules.ts';
import { drift } from './ledger/drift.ts';
import { npmCommand } from './run/command.ts';
import { runCommand } from './run/failure.ts';

await npmCommand('drift', 'Says what differs between two ledgers, or two points in the git history of one.')
  .argument('<before>', 'a name (api.cal.com), a name at a revision (api.cal.com@HEAD~7), or a file')
  .argument('<after>', 'likewise')
  .addOption(
    new Option('--policy <class>', 'from which class on it exits 2')
      .choices(POLICIES)
      .env('CONTRACT_POLICY')
      .default('breaking'),
  )
  .option('--verbose', 'name every claim and place')
  .option('--json', 'print it as JSON')
  .addHelpText(
    'after',
    '\nExits 0 when nothing differs beyond the policy, else 2; 4 when a ledger cannot be found or read.',
  )
  .action((before: string, after: string, options: { policy: Policy; verbose?: boolean; json?: boolean }) =>
    runCommand(() => drift(before, after, options)),
  )
  .parseAsync();
