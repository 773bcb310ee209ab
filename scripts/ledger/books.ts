import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { ledgerFile, parseLedger, proofsFile, readLedger, readProofs } from '../../src/ledger/book/files.ts';
import type { Ledger } from '../../src/ledger/book/ledger.ts';
import type { Proofs } from '../../src/ledger/book/proofs.ts';
import { LEDGERS } from '../run/book.ts';
import { UsageError } from '../run/usage-error.ts';

/** A ledger with what is known of when its claims were proven. */
export interface NamedBook {
  ledger: Ledger;
  proofs: Proofs;
}

/** Every ledger there is, by name. @throws LedgerError when one cannot be used */
export function allBooks(): NamedBook[] {
  return ledgerNames().flatMap((name) => {
    const ledger = readLedger(ledgerFile(LEDGERS, name));
    if (ledger === null) return [];
    const proofs = readProofs(proofsFile(LEDGERS, name)) ?? { version: 1, target: name, claims: {} };
    return [{ ledger, proofs }];
  });
}

export function ledgerNames(): string[] {
  if (!existsSync(LEDGERS)) return [];
  return readdirSync(LEDGERS)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.proofs.json'))
    .map((name) => name.replace(/\.json$/, ''))
    .sort();
}

/**
 * A ledger as the command line names it: a file, a name, or either at a point of the git history, as
 * `api.cal.com@HEAD~7`.
 * @throws UsageError when there is none such, LedgerError when it cannot be used
 */
export function ledgerNamed(text: string): Ledger {
  if (existsSync(text)) return parseLedger(readFileSync(text, 'utf8'), text);
  const at = text.lastIndexOf('@');
  const [name, revision] = at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
  const file = name.endsWith('.json') ? name : ledgerFile(LEDGERS, name);
  if (revision !== null) return parseLedger(fromGit(revision, file), text);
  const ledger = readLedger(file);
  if (ledger !== null) return ledger;
  const names = ledgerNames();
  throw new UsageError(
    `There is no ledger "${text}": ${names.length === 0 ? 'none has been recorded yet (--record)' : `there are ${names.join(', ')}`}. A file, or a point in git as NAME@REVISION, will do too.`,
  );
}

function fromGit(revision: string, file: string): string {
  try {
    // Of the repository that the ledgers lie in, which need not be this one.
    return execFileSync('git', ['-C', dirname(file), 'show', `${revision}:./${basename(file)}`], {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    const why = String((error as { stderr?: string }).stderr ?? error).trim();
    throw new UsageError(`git has no ${file} at "${revision}": ${why}`);
  }
}
