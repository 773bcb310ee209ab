import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LEDGERS, rolesOf } from '../../scripts/run/book.ts';
import { ledgerFile, readLedger } from '../../src/ledger/book/files.ts';
import type { Ledger } from '../../src/ledger/book/ledger.ts';
import { driftBetween } from '../../src/ledger/drift/drift.ts';
import { RECORDINGS, sourcesIn } from '../parity/replay/releases.ts';
import { compareWithReal } from './real-changes.ts';
import { ledgerOfRecording } from './recorded-ledger.ts';

function committed(release: string): Ledger {
  const ledger = readLedger(ledgerFile(LEDGERS, `sandbox-${release}`));
  if (ledger === null) throw new Error(`${join(LEDGERS, release)}: npm run contract -- --release … --record`);
  return ledger;
}

function recorded(release: string): Ledger {
  const source = sourcesIn(RECORDINGS).find((one) => one.release === release);
  if (source === undefined) throw new Error(`there is no recording of ${release}`);
  return ledgerOfRecording(source);
}

test.each([
  ['2025-10', '2025-12'],
  ['2025-12', '2026-07'],
])('what changed from the real %s to the real %s stands in the ledgers', (from, to) => {
  const real = driftBetween(recorded(from), recorded(to), rolesOf).entries;
  const told = driftBetween(committed(from), committed(to), rolesOf).entries;

  const missing = compareWithReal(real, told).filter(
    ({ documented, excused }) => documented === null && excused === null,
  );

  expect(missing.map(({ entry }) => `${entry.kind} ${entry.resource} ${entry.subject}`)).toEqual([]);
  expect(real.length).toBeGreaterThan(40);
});
