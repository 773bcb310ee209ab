import { JournalError, RefusedTarget } from '../../src/cleanup/index.ts';
import {
  ConfigError,
  Inconclusive,
  MissingKey,
  type Redactor,
  RefusedKey,
  UnexpectedAnswer,
} from '../../src/client/index.ts';
import { LedgerError } from '../../src/ledger/book/ledger-error.ts';
import { pc } from '../../src/ledger/render/colours.ts';
import { EXIT } from '../../src/ledger/verdict.ts';
import { GitHubError } from '../github/rest.ts';
import { UsageError } from './usage-error.ts';

/** What the user can mend: no stack, exit 4. */
const USAGE = [ConfigError, LedgerError, MissingKey, RefusedKey, RefusedTarget, UsageError];

/** Says what happened and what to do, and which exit code that is. */
export function explain(error: unknown, redactor?: Redactor): { text: string; exitCode: number } {
  const { text, exitCode } = classify(error);
  return { text: redactor ? redactor.text(text) : text, exitCode };
}

function classify(error: unknown): { text: string; exitCode: number } {
  if (USAGE.some((kind) => error instanceof kind))
    return { text: (error as Error).message, exitCode: EXIT.usage };
  if (error instanceof UnexpectedAnswer)
    return { text: `The target refused what the suite needs.\n${error.message}`, exitCode: EXIT.usage };
  if (error instanceof Inconclusive) return { text: error.message, exitCode: EXIT.inconclusive };
  if (error instanceof GitHubError) return { text: error.message, exitCode: EXIT.suite };
  if (error instanceof JournalError) return { text: error.message, exitCode: EXIT.suite };
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { text, exitCode: EXIT.suite };
}

/** Runs a command's main function; prints its failure and sets the exit code. */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  // A reader that has seen enough (`| head`) must not keep us from cleaning up.
  process.stdout.on('error', () => {});
  try {
    process.exitCode = await main();
  } catch (error) {
    const { text, exitCode } = explain(error);
    const whose = exitCode === EXIT.suite ? 'The suite itself failed.\n' : '';
    process.stderr.write(`${pc.red('✗')} ${whose}${text}\n`);
    process.exitCode = exitCode;
  }
}
