import { InvalidArgumentError, Option } from 'commander';
import { POLICIES, type Policy } from '../src/ledger/drift/rules.ts';
import { npmCommand, wholeNumber } from './run/command.ts';
import { runCommand } from './run/failure.ts';
import { after } from './shards/after.ts';
import { before } from './shards/before.ts';
import { SHARDS } from './shards/folder.ts';
import { runShard } from './shards/run.ts';

const MOST_SHARDS = 32;

const command = npmCommand(
  'shards',
  'One run over several jobs or machines: before, then run 1/3, run 2/3, run 3/3 at once or in turn, then after.',
).addHelpText(
  'after',
  `
The jobs hand each other the folder --folder: after gets what before and every shard left there. It holds neither keys
nor persons; each job reads CAL_* from its own environment, and all the same.
Exit codes as of npm run contract. A shard that contradicts exits 0: only after knows the verdict.`,
);

const folder = () =>
  new Option('--folder <path>', 'where the parts of the run lie that the jobs hand each other').default(
    SHARDS,
  );

command
  .command('before')
  .description('removes what old runs left, counts what the account holds, prepares the run')
  .requiredOption('--shards <count>', 'how many there will be', wholeNumber(1, MOST_SHARDS))
  .option('--workers <count>', 'of each shard', wholeNumber(1, MOST_SHARDS), 2)
  .addOption(folder())
  .allowUnknownOption()
  .allowExcessArguments(true)
  .argument('[playwright...]', 'options and file filters of Playwright, for all shards')
  .action((playwrightArguments: string[], options: { folder: string; shards: number; workers: number }) =>
    runCommand(() => before({ ...options, playwrightArguments })),
  );

command
  .command('run')
  .description('holds the claims of one shard against the target')
  .argument('<shard>', 'which of how many, as in 2/3', shardOf)
  .addOption(folder())
  .action((shard: ReturnType<typeof shardOf>, options: { folder: string }) =>
    runCommand(() => runShard({ ...options, ...shard })),
  );

command
  .command('after')
  .description('puts the shards together, looks again at what contradicts, cleans up, reports')
  .option('--record', 'write what was seen into the ledger of the target; without it a run only compares')
  .addOption(
    new Option('--policy <class>', 'from which class on drift fails the run')
      .choices(POLICIES)
      .env('CONTRACT_POLICY')
      .default('breaking'),
  )
  .option('--json', 'print the verdict as JSON on standard output, and everything else on standard error')
  .addOption(folder())
  .action((options: { folder: string; policy: Policy; record?: boolean; json?: boolean }) =>
    runCommand(() => after(options)),
  );

await command.parseAsync();

function shardOf(text: string): { current: number; total: number } {
  const [, current, total] = /^(\d{1,2})\/(\d{1,2})$/.exec(text) ?? [];
  const shard = { current: Number(current), total: Number(total) };
  if (shard.current >= 1 && shard.current <= shard.total && shard.total <= MOST_SHARDS) return shard;
  throw new InvalidArgumentError(`It is one of how many, as in 2/3; ${MOST_SHARDS} at most.`);
}
