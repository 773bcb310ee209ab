import { driftBetween } from '../../src/ledger/drift/drift.ts';
import { isBeyond, type Policy } from '../../src/ledger/drift/rules.ts';
import { renderDrift } from '../../src/ledger/render/drift.ts';
import { EXIT } from '../../src/ledger/verdict.ts';
import { rolesOf } from '../run/book.ts';
import { ledgerNamed } from './books.ts';

/**
 * Prints what differs between two ledgers. Returns the exit code.
 * @throws UsageError when one cannot be found, LedgerError when it cannot be used
 */
export async function drift(
  before: string,
  after: string,
  { policy, verbose = false, json = false }: { policy: Policy; verbose?: boolean; json?: boolean },
): Promise<number> {
  const found = driftBetween(ledgerNamed(before), ledgerNamed(after), rolesOf);
  process.stdout.write(`${json ? JSON.stringify(found, null, 2) : renderDrift(found, { verbose })}\n`);
  return found.entries.some((entry) => isBeyond(entry.class, policy)) ? EXIT.drift : EXIT.ok;
}
