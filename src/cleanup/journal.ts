import { createHash } from 'node:crypto';
import { closeSync, fdatasyncSync, fstatSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Inventory } from './inventory.ts';
import type { Intent, Item, Kind, Ref } from './item.ts';
import { JournalError } from './journal-error.ts';
import { type JournalHeader, type JournalRecord, type Made, parseJournal } from './journal-record.ts';
import { thisProcess } from './liveness.ts';

/** Takes down what is made and what is gone: a journal, or a scope of it. */
export interface Recorder {
  /** What is, or may be, on the target. */
  readonly open: Item[];
  /** On disk when it returns. Its number is told to what follows. @throws JournalError: then nothing may be sent. */
  intend(intent: Intent): number;
  made(intent: number | null, made: Made): void;
  nothing(intent: number): void;
  /** `answered`: in a way that leaves it open, so that nothing more will come of it. */
  lost(intent: number, answered: boolean): void;
  gone(kind: Kind, ref: Ref): void;
  /** What this run made, by its ref (of a booking also by its id), gone or not. */
  find(kind: Kind, ref: Ref): Item | undefined;
}

/**
 * Records all that one create made. Only the last closes the intent: if we die in between, it is still open, and what
 * was not written down is looked up.
 */
export function recordMade(recorder: Recorder, intent: number, all: readonly Made[]): void {
  for (const [index, made] of all.entries()) recorder.made(index === all.length - 1 ? intent : null, made);
}

/** The file of one worker: what it is about to create, what it created, and what of that is gone. */
export class Journal implements Recorder {
  readonly file: string;
  readonly header: JournalHeader;
  readonly inventory = new Inventory();
  #descriptor: number;
  #intents = 0;
  /** The file ends in the middle of a line. */
  #torn = false;

  private constructor(file: string, descriptor: number, header: JournalHeader) {
    this.file = file;
    this.#descriptor = descriptor;
    this.header = header;
  }

  /**
   * Begins `<runDir>/journal/<worker>.jsonl`.
   * @param worker unique within the run, also after a crash (Playwright's workerIndex is)
   * @throws JournalError when it cannot be written or is there already
   */
  static create(options: { runDir: string; runId: string; worker: string; targetUrl: string }): Journal {
    const { runDir, runId, worker } = options;
    const file = join(runDir, 'journal', `${worker}.jsonl`);
    const header: JournalHeader = {
      type: 'journal',
      version: 1,
      runId,
      worker,
      process: thisProcess(),
      target: hashOfTarget(options.targetUrl),
      at: new Date().toISOString(),
    };
    try {
      mkdirSync(dirname(file), { recursive: true });
      const journal = new Journal(file, openSync(file, 'ax'), header);
      journal.#append(header);
      journal.#flush();
      return journal;
    } catch (error) {
      throw error instanceof JournalError ? error : new JournalError(file, error);
    }
  }

  /**
   * Goes on with the journal of a dead worker, to finish it. Null when not even its header is whole: then nothing
   * was created.
   * @throws JournalError when it cannot be read or written
   */
  static reopen(file: string): Journal | null {
    try {
      const { header, records, torn } = parseJournal(readFileSync(file, 'utf8'));
      if (header === null) return null;
      const journal = new Journal(file, openSync(file, 'a'), header);
      for (const record of records) {
        journal.inventory.apply(record);
        if (record.type === 'intent') journal.#intents = Math.max(journal.#intents, record.intent);
      }
      journal.#torn = torn;
      return journal;
    } catch (error) {
      throw error instanceof JournalError ? error : new JournalError(file, error);
    }
  }

  get open(): Item[] {
    return this.inventory.open;
  }

  intend(intent: Intent): number {
    this.#intents += 1;
    const record = {
      type: 'intent' as const,
      intent: this.#intents,
      ...intent,
      at: new Date().toISOString(),
    };
    this.#append(record);
    this.#flush();
    this.inventory.apply(record);
    return this.#intents;
  }

  made(intent: number | null, made: Made): void {
    this.#tell({ type: 'made', intent, ...made, at: new Date().toISOString() });
  }

  nothing(intent: number): void {
    this.#tell({ type: 'nothing', intent });
  }

  lost(intent: number, answered: boolean): void {
    this.#tell({ type: 'lost', intent, answered, at: new Date().toISOString() });
  }

  gone(kind: Kind, ref: Ref): void {
    const item = this.inventory.find(kind, ref);
    if (item !== undefined && this.inventory.isOpen(item)) this.#tell({ type: 'gone', kind, ref });
  }

  find(kind: Kind, ref: Ref): Item | undefined {
    return this.inventory.find(kind, ref);
  }

  /** When the last record was written, in milliseconds. */
  get lastHeardOf(): number {
    return fstatSync(this.#descriptor).mtimeMs;
  }

  /** Closes the file without a word, and passes a value through. */
  leave<T>(value: T): T {
    if (this.#descriptor !== -1) closeSync(this.#descriptor);
    this.#descriptor = -1;
    return value;
  }

  /** Closes the file; in good order when nothing is left open. */
  close(): void {
    if (this.#descriptor === -1) return;
    if (this.open.length === 0 && !this.inventory.finished) this.#tell({ type: 'end' });
    this.leave(null);
  }

  /** What is only told (made, gone) may fail to be written: the mark in the intent leads to it all the same. */
  #tell(record: JournalRecord): void {
    this.inventory.apply(record);
    try {
      this.#append(record);
    } catch (error) {
      if (!(error instanceof JournalError)) throw error;
    }
  }

  #append(record: JournalRecord): void {
    const bytes = Buffer.from(`${this.#torn ? '\n' : ''}${JSON.stringify(record)}\n`);
    try {
      this.#torn = true;
      const written = writeSync(this.#descriptor, bytes);
      if (written !== bytes.length) throw new Error(`only ${written} of ${bytes.length} bytes were written`);
      this.#torn = false;
    } catch (error) {
      throw new JournalError(this.file, error);
    }
  }

  #flush(): void {
    try {
      fdatasyncSync(this.#descriptor);
    } catch (error) {
      throw new JournalError(this.file, error);
    }
  }
}

/** Says which target a journal is about, without naming it. */
export function hashOfTarget(url: string): string {
  return createHash('sha256').update(url.replace(/\/+$/, '')).digest('hex').slice(0, 16);
}
