import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesFile, readChanges } from '../src/ledger/book/files.ts';
import { openIssue } from './github/issue.ts';
import { proposeLedger } from './github/propose.ts';
import { openRepository } from './github/rest.ts';
import { restoreLedger } from './github/restore.ts';
import { LEDGERS } from './run/book.ts';
import { npmCommand } from './run/command.ts';
import { runCommand } from './run/failure.ts';
import { LATEST } from './run/prepare.ts';
import { UsageError } from './run/usage-error.ts';
import type { VerdictFile } from './run/verdict-file.ts';

const say = (text: string) => void process.stdout.write(`${text}\n`);
const { env } = process;
const runUrl = env['GITHUB_RUN_ID']
  ? `${env['GITHUB_SERVER_URL']}/${env['GITHUB_REPOSITORY']}/actions/runs/${env['GITHUB_RUN_ID']}`
  : null;

const command = npmCommand(
  'github',
  'What the nightly workflow does on GitHub, apart from the contract.',
).addHelpText(
  'after',
  `
Reads GITHUB_TOKEN, GITHUB_REPOSITORY and, if set, GITHUB_API_URL. Never needs a key of Cal.com.`,
);

const base = [
  '--base <branch>',
  'the branch that the ledger is merged into',
  env['GITHUB_REF_NAME'] ?? 'main',
] as const;

command
  .command('restore-ledger')
  .description('goes on from the ledger of the open pull request, if there is one')
  .option(...base)
  .action((options: { base: string }) =>
    runCommand(async () => {
      const paths = await restoreLedger(openRepository(), options.base, '.');
      say(
        paths.length === 0
          ? 'No ledger is proposed: that of this branch counts.'
          : `restored  ${paths.join(', ')}`,
      );
      return 0;
    }),
  );

command
  .command('propose-ledger')
  .description('opens or updates the pull request with what was recorded')
  .option(...base)
  .action((options: { base: string }) =>
    runCommand(async () => {
      const proposal = await proposeLedger(openRepository(), { ...options, root: '.', runUrl });
      say(proposal === null ? 'Nothing differs from what is merged.' : `proposed  ${proposal.html_url}`);
      return 0;
    }),
  );

command
  .command('open-issue')
  .description('opens an issue about the breaking changes of the latest run that none tells of yet')
  .action(() =>
    runCommand(async () => {
      const verdictFile = join(LATEST, 'verdict.json');
      if (!existsSync(verdictFile))
        throw new UsageError(`There is no ${verdictFile}: no run has come so far.`);
      const { startedAt } = JSON.parse(readFileSync(verdictFile, 'utf8')) as VerdictFile;
      const changes = readChanges(changesFile(LEDGERS)).filter(({ at }) => at === startedAt);
      const issue = await openIssue(openRepository(), changes, runUrl);
      say(issue === null ? 'No breaking change that no issue tells of.' : `opened    ${issue.html_url}`);
      return 0;
    }),
  );

await command.parseAsync();
