import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { changesFile, readChanges } from '../../src/ledger/book/files.ts';
import { renderBehaviour } from '../../src/ledger/render/behaviour.ts';
import { renderChanges } from '../../src/ledger/render/changes.ts';
import { allBooks } from '../ledger/books.ts';
import { LEDGERS } from './book.ts';
import { statedClaims } from './claims.ts';

/** Writes what people read from the ledgers: BEHAVIOUR.md and CHANGES.md beside them. Returns the files. */
export async function writeDocuments(): Promise<string[]> {
  const folder = dirname(LEDGERS);
  const documents: [string, string][] = [
    ['BEHAVIOUR.md', renderBehaviour({ claims: await statedClaims(), targets: allBooks() })],
    ['CHANGES.md', renderChanges(readChanges(changesFile(LEDGERS)))],
  ];
  return documents.map(([name, text]) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  });
}
