import { writeFileSync } from 'node:fs';
import { OPERATIONS } from '../schemas/index.ts';
import { ledgerFile, readLedger } from '../src/ledger/book/files.ts';
import type { Ledger } from '../src/ledger/book/ledger.ts';
import { EXIT } from '../src/ledger/verdict.ts';
import { renderMarkdown } from './coverage/document.ts';
import { gather } from './coverage/gather.ts';
import { coverageOf } from './coverage/matrix.ts';
import { readReasons } from './coverage/reasons.ts';
import { renderTable, renderTotals } from './coverage/render.ts';
import { LEDGERS } from './run/book.ts';
import { npmCommand } from './run/command.ts';
import { runCommand } from './run/failure.ts';
import { UsageError } from './run/usage-error.ts';

interface Options {
  ledger?: string[];
  operation?: string[];
  markdown?: boolean;
  json?: boolean;
}

const DOCUMENT = 'docs/coverage.md';
/** A claim that needs more calls in its own body says more than one thing. */
const MOST_CALLS = 4;

const HELP = `
Rows are operations in each of their versions; ${DOCUMENT} says what the columns mean. A number
counts claims, — is a cell that is empty for a reason (specs/coverage-reasons.json, or the
operation's own description), ✗ one without.

  npm run coverage -- --operation bookings.cancel
  npm run coverage -- --ledger self-hosted --json

Exit codes
  0    no cell is empty without a reason, and no reason is stale
  1    one is; or claims have more than ${MOST_CALLS} calls each on average
  4    wrong usage
  70   the suite itself failed, or the contract does not hold on the sandbox`;

await npmCommand('coverage', 'Shows what the claims cover of each operation, read off what they exchanged.')
  .option('--ledger <name...>', 'read these ledgers instead of running the contract on the sandbox')
  .option('--operation <id...>', 'only these operations, or those of an area: bookings')
  .option('--markdown', `write ${DOCUMENT}, with the claims in each cell`)
  .option('--json', 'print it as JSON, with the claims in each cell')
  .addHelpText('after', HELP)
  .action((options: Options) => runCommand(() => main(options)))
  .parseAsync();

async function main(options: Options): Promise<number> {
  const say = (text: string) => void process.stderr.write(`${text}\n`);
  const operations = chosen(options.operation);
  const reasons = readReasons();
  const ledgers = options.ledger ? options.ledger.map(ledgerNamed) : await gather(say);
  const coverage = coverageOf(ledgers, reasons, operations);
  if (options.markdown) writeFileSync(DOCUMENT, renderMarkdown(coverage));
  if (options.json) process.stdout.write(`${JSON.stringify(coverage, null, 2)}\n`);
  else process.stdout.write(`${renderTable(coverage)}\n\n${renderTotals(coverage)}\n`);
  const isWell = coverage.empty.length === 0 && coverage.stale.length === 0 && coverage.calls <= MOST_CALLS;
  return isWell ? EXIT.ok : EXIT.broken;
}

function chosen(ids: string[] | undefined) {
  const all = Object.values(OPERATIONS);
  if (ids === undefined) return all;
  const found = all.filter(({ id, area }) => ids.includes(id) || ids.includes(area));
  if (found.length > 0) return found;
  throw new UsageError(
    `--operation ${ids.join(' ')}: there is none; they are ${all.map(({ id }) => id).join(', ')}`,
  );
}

function ledgerNamed(name: string): Ledger {
  const ledger = readLedger(ledgerFile(LEDGERS, name));
  if (ledger !== null) return ledger;
  throw new UsageError(`--ledger ${name}: there is no ${ledgerFile(LEDGERS, name)}`);
}
