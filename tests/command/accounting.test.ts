import { expect, test } from 'vitest';
import type { Run } from '../../fixtures/run.ts';
import { cleanupReport } from '../../scripts/run/accounting.ts';
import { type CensusChange, newRunId, type SweepReport } from '../../src/cleanup/index.ts';

const runId = newRunId();
const run = { id: runId, dir: 'no-such-folder' } as Run;
const nothingSwept: SweepReport = { journals: [], removed: [], survivors: [] };
const unchanged: CensusChange = {
  lines: [{ what: 'event types', before: 0, after: 0 }],
  left: [],
  foreignAdded: [],
  foreignGone: [],
};

test('a clean target has nothing left', () => {
  expect(cleanupReport(run, nothingSwept, unchanged)).toMatchObject({ left: [], foreignChanges: 0 });
});

test('what the census still sees of this run is left, although its journal says that it is gone', () => {
  const seen: CensusChange['left'][number] = {
    kind: 'event-type',
    account: 'owner',
    ref: '5001',
    state: null,
    start: null,
    mark: { runId, startedAt: new Date() },
    why: 'its slug is of this run',
  };

  expect(cleanupReport(run, nothingSwept, { ...unchanged, left: [seen] }).left).toEqual([
    expect.stringContaining('event-type 5001: still there'),
  ]);
});

test('a worker that lives on is told of, since nobody knows what it makes yet', () => {
  const alive = {
    file: 'x',
    runId,
    worker: 'p1s1w0',
    outcome: 'alive' as const,
    removed: [],
    survivors: [],
  };

  expect(cleanupReport(run, { ...nothingSwept, journals: [alive] }, unchanged).left).toEqual([
    expect.stringContaining('p1s1w0'),
  ]);
});

test('a census that cannot be taken again promises nothing', () => {
  expect(cleanupReport(run, nothingSwept, null).census).toBeNull();
});
