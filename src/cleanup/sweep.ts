import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '../client/index.ts';
import { type CleanOptions, clean, type Survivor } from './clean.ts';
import type { Item } from './item.ts';
import { hashOfTarget, Journal } from './journal.ts';
import { JournalError } from './journal-error.ts';
import { type Liveness, livenessOf, type ProcessIdentity } from './liveness.ts';

/** What was done about one journal. */
export interface SweptJournal {
  file: string;
  runId: string;
  worker: string;
  /** `finished`: nothing of it is left; `unfinished`: see the survivors; the others were left alone. */
  outcome: 'finished' | 'unfinished' | 'alive' | 'other-target' | 'unreadable';
  removed: Item[];
  survivors: Survivor[];
}

export interface SweepReport {
  /** Without those that were finished before. */
  journals: SweptJournal[];
  removed: Item[];
  /** Empty: nothing is left of any dead run on this target. */
  survivors: Survivor[];
}

export interface SweepOptions extends CleanOptions {
  /** The target of the client: only its journals are finished. */
  targetUrl: string;
  /** Not looked at: the run that is beginning. */
  exceptRun?: string | undefined;
  /** False: only says what would be removed. Default true. */
  apply?: boolean | undefined;
  liveness?: ((process: ProcessIdentity) => Liveness) | undefined;
}

/** So long a reservation is waited for that only time can end: somewhat longer than the shortest that can be made. */
const PATIENCE_MS = 70_000;

/** A journal of another machine or container is taken for dead when its last word is so old. */
const FOREIGN_AFTER_MS = 2 * 3600_000;

/**
 * Finishes what dead workers left in `<runsDir>/<run>/journal/*.jsonl`: removes it, and writes that down in the same
 * journal. Never touches the journal of a worker that lives, or of another target.
 */
export async function finishDeadRuns(
  runsDir: string,
  client: Client,
  options: SweepOptions,
): Promise<SweepReport> {
  const journals: SweptJournal[] = [];
  for (const file of journalFiles(runsDir)) {
    const swept = await sweepJournal(file, client, options);
    if (swept !== null) journals.push(swept);
  }
  return {
    journals,
    removed: journals.flatMap(({ removed }) => removed),
    survivors: journals.flatMap(({ survivors }) => survivors),
  };
}

/** Null: there was nothing to do. */
async function sweepJournal(
  file: string,
  client: Client,
  options: SweepOptions,
): Promise<SweptJournal | null> {
  let journal: Journal | null;
  try {
    journal = Journal.reopen(file);
  } catch (error) {
    if (!(error instanceof JournalError)) throw error;
    return { file, runId: '', worker: '', outcome: 'unreadable', removed: [], survivors: [] };
  }
  if (journal === null) return null;
  const { header } = journal;
  const about = { file, runId: header.runId, worker: header.worker, removed: [], survivors: [] };
  if (journal.inventory.finished || header.runId === options.exceptRun) return journal.leave(null);
  if (isAlive(journal, options)) return journal.leave({ ...about, outcome: 'alive' });
  if (header.target !== hashOfTarget(options.targetUrl))
    return journal.leave({ ...about, outcome: 'other-target' });
  if (options.apply === false) {
    const why = `the journal of run ${header.runId} says so`;
    const survivors = journal.open.map((item) => ({ item, why }));
    return journal.leave({
      ...about,
      survivors,
      outcome: survivors.length === 0 ? 'finished' : 'unfinished',
    });
  }
  const { removed, survivors } = await clean(journal, client, { patienceMs: PATIENCE_MS, ...options });
  journal.close();
  return { ...about, removed, survivors, outcome: survivors.length === 0 ? 'finished' : 'unfinished' };
}

function isAlive(journal: Journal, options: SweepOptions): boolean {
  const liveness = (options.liveness ?? livenessOf)(journal.header.process);
  if (liveness !== 'unknown') return liveness === 'alive';
  const now = (options.now ?? Date.now)();
  return now - journal.lastHeardOf < FOREIGN_AFTER_MS;
}

function journalFiles(runsDir: string): string[] {
  return namesIn(runsDir).flatMap((run) => {
    const folder = join(runsDir, run, 'journal');
    return namesIn(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => join(folder, name));
  });
}

/** Sorted: older runs first, as their ids begin with the time. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
}
