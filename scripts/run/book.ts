import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkAnswer, type OperationId } from '../../schemas/index.ts';
import { type Config, ConfigError } from '../../src/client/index.ts';
import type { TargetProfile } from '../../src/client/probe.ts';
import {
  appendChanges,
  changesFile,
  ledgerFile,
  proofsFile,
  readLedger,
  readProofs,
  writeSorted,
} from '../../src/ledger/book/files.ts';
import type { Ledger } from '../../src/ledger/book/ledger.ts';
import { type Book, differingIn, type Settled, settleBook } from '../../src/ledger/book/record.ts';
import type { ObservedExchange } from '../../src/ledger/observe/observe.ts';
import type { PassReport } from '../../src/ledger/types.ts';

/** Where ledgers lie; the tool's own tests have theirs elsewhere. */
export const LEDGERS = process.env['CONTRACT_LEDGERS'] ?? join('reports', 'ledger');

/** The ledger of the target of a run. */
export interface OpenBook {
  name: string;
  /** Whether there is something to compare with. */
  isNew: boolean;
  /** Keys of claims that differ from it and are to be looked at again. */
  differing(pass: PassReport): string[];
  settle(passes: readonly PassReport[], at: string): Settled;
  /** Writes it down; returns the files. */
  record(settled: Settled, at: string): string[];
}

/**
 * Opens the ledger of a target, new or not.
 * @throws LedgerError when its file cannot be used, ConfigError when it is that of another kind of target: what a
 * sandbox does is never written down as what Cal.com does
 */
export function openBook(profile: TargetProfile, config: Pick<Config, 'ledger'>): OpenBook {
  const name = nameOf(profile, config.ledger);
  const book: Book = {
    ledger: readLedger(ledgerFile(LEDGERS, name)),
    proofs: readProofs(proofsFile(LEDGERS, name)),
  };
  const known = book.ledger?.target.kind;
  if (known !== undefined && known !== profile.kind)
    throw new ConfigError([
      {
        variable: 'CAL_LEDGER',
        message: `${ledgerFile(LEDGERS, name)} is of a ${known} target, and this one is ${profile.kind}: give it another name`,
      },
    ]);
  const { bookingsVersions, missingRoutes, kind, server } = profile;
  const target: Omit<Ledger, 'claims'> = {
    version: 1,
    target: { name, kind, server },
    capabilities: {
      bookingsVersions: [...bookingsVersions].sort(),
      missingRoutes: [...missingRoutes].sort(),
    },
  };
  return {
    name,
    isNew: book.ledger === null,
    differing: (pass) => differingIn(book, pass, rolesOf),
    settle: (passes, at) => settleBook(book, passes, { at, target, rolesOf }),
    record({ ledger, proofs, drift }, at) {
      const files = [ledgerFile(LEDGERS, name), proofsFile(LEDGERS, name), changesFile(LEDGERS)] as const;
      writeSorted(files[0], ledger);
      writeSorted(files[1], proofs);
      appendChanges(
        files[2],
        drift.entries.map((entry) => ({ ...entry, at, target: target.target })),
      );
      return files.filter((file) => existsSync(file));
    },
  };
}

/** A sandbox says so itself, and keeps to its own name, whatever it is reached by. */
function nameOf({ url, kind, server }: TargetProfile, given: string | undefined): string {
  if (kind === 'sandbox') return `sandbox-${server?.split('/')[1] ?? 'unknown'}`;
  if (given !== undefined) return given;
  const { hostname, port } = new URL(url);
  return [hostname, port]
    .filter((part) => part !== '')
    .join('-')
    .replace(/[^a-z0-9._-]/g, '_');
}

/** What each value of an answer is for, as its schema says. */
export function rolesOf({ operation, version, response, shape }: ObservedExchange): Record<string, string> {
  const { status, body } = response;
  if (shape !== null) return {};
  return checkAnswer({ operation: operation as OperationId | null, version, status, body }).roles;
}
