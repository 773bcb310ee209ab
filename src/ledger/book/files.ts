import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RecordedChange } from './changes.ts';
import type { Ledger } from './ledger.ts';
import { LedgerError } from './ledger-error.ts';
import type { Proofs } from './proofs.ts';
import { sortedJson } from './sorted-json.ts';

const VERSION = 1;

/** Where the files of a target's ledger lie. */
export const ledgerFile = (folder: string, name: string): string => join(folder, `${name}.json`);
export const proofsFile = (folder: string, name: string): string => join(folder, `${name}.proofs.json`);
export const changesFile = (folder: string): string => join(folder, 'changes.jsonl');

/** Null: there is none yet. @throws LedgerError when it is damaged, or of a later format than this. */
export const readLedger = (file: string): Ledger | null => readFile<Ledger>(file);
/** Null: there are none yet. @throws LedgerError when they are damaged, or of a later format than this. */
export const readProofs = (file: string): Proofs | null => readFile<Proofs>(file);

/** Reads the content of a ledger file wherever it comes from. @throws LedgerError as `readLedger` does */
export const parseLedger = (text: string, from: string): Ledger => parse<Ledger>(text, from);

/** Every change that was ever recorded, oldest first. @throws LedgerError naming the line that is none */
export function readChanges(file: string): RecordedChange[] {
  const lines = textOf(file)?.split('\n') ?? [];
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as RecordedChange];
    } catch {
      throw new LedgerError(
        `${file}:${index + 1} is no JSON. Mend or remove that line; git has the earlier ones.`,
      );
    }
  });
}

/** Writes whole or not at all. */
export function writeSorted(file: string, content: Ledger | Proofs): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, `${sortedJson(content, 2)}\n`);
  renameSync(draft, file);
}

export function appendChanges(file: string, changes: readonly RecordedChange[]): void {
  if (changes.length === 0) return;
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, changes.map((change) => `${JSON.stringify(change)}\n`).join(''));
}

function readFile<T extends { version: number; claims: object }>(file: string): T | null {
  const text = textOf(file);
  return text === null ? null : parse<T>(text, file);
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function parse<T extends { version: number; claims: object }>(text: string, from: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new LedgerError(`${from} is damaged (${why}). Restore it from git, or remove it to begin anew.`);
  }
  const { version, claims } = (typeof value === 'object' && value !== null ? value : {}) as Partial<T>;
  if (typeof version === 'number' && version > VERSION)
    throw new LedgerError(
      `${from} has version ${version}; this calcom-contract reads up to ${VERSION}. Use a newer one.`,
    );
  if (version !== VERSION || typeof claims !== 'object' || claims === null)
    throw new LedgerError(`${from} is no ledger. Restore it from git, or remove it to begin anew.`);
  return value as T;
}
