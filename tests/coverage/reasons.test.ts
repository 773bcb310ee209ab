import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { coverageOf } from '../../scripts/coverage/matrix.ts';
import { readReasons } from '../../scripts/coverage/reasons.ts';
import { UsageError } from '../../scripts/run/usage-error.ts';

const read = (reasons: unknown) => {
  const folder = mkdtempSync(join(tmpdir(), 'reasons-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'reasons.json');
  writeFileSync(file, JSON.stringify({ reasons }));
  return readReasons(file);
};

test('a place is an operation, a version if it is meant in one only, and cells', () => {
  const reason = 'nobody knows why';

  expect(
    read([{ reason, empty: ['webhooks.get caller', 'bookings.get@2026-02-25 success caller'] }]),
  ).toEqual([
    { operation: 'webhooks.get', cells: ['caller'], reason },
    { operation: 'bookings.get', version: '2026-02-25', cells: ['success', 'caller'], reason },
  ]);
});

test.each([
  ['no cell', 'webhooks.get'],
  ['a cell that there is not', 'webhooks.get nonsense'],
  ['no date', 'webhooks.get@latest caller'],
])('a place with %s is refused, and named', (_, place) => {
  expect(() => read([{ reason: 'nobody knows why', empty: [place] }])).toThrow(UsageError);
  expect(() => read([{ reason: 'nobody knows why', empty: [place] }])).toThrow(/reasons\[0\]\.empty\[0\]/);
});

test('the reasons of the house are about cells that there are, each explained once', () => {
  const reasons = readReasons();
  const { rows, stale } = coverageOf([], reasons);
  const explained = reasons.flatMap(({ operation, version, cells }) =>
    rows
      .filter((row) => row.operation === operation && row.version === (version ?? row.version))
      .flatMap((row) => cells.map((cell) => `${operation}@${row.version} ${cell}`)),
  );

  expect(stale).toEqual([]);
  expect(explained.filter((at, index) => explained.indexOf(at) !== index)).toEqual([]);
});

test('no reason of the house explains what the operation says of itself', () => {
  const { rows } = coverageOf([], []);

  const twice = readReasons().filter(({ operation, version, cells }) =>
    rows.some(
      (row) =>
        row.operation === operation &&
        row.version === (version ?? row.version) &&
        cells.some((cell) => row.cells[cell].reason !== null),
    ),
  );

  expect(twice).toEqual([]);
});
