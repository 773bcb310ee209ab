import type { Caller } from '../client/index.ts';
import type { Intent, Kind, Ref } from './item.ts';
import type { ProcessIdentity } from './liveness.ts';

/** The first line of a journal: who writes it, about which target. */
export interface JournalHeader {
  type: 'journal';
  version: 1;
  runId: string;
  worker: string;
  process: ProcessIdentity;
  /** Hash of the target's URL. */
  target: string;
  at: string;
}

/** Something the target says it made. */
export interface Made {
  kind: Kind;
  caller: Caller;
  ref: Ref;
  /** Of a booking, its numeric id: some routes are tried with it. */
  id: string | null;
  mark: string | null;
  /** Of a booking: see `Item.seats`. */
  seats: Ref[] | null;
  /** Where no intent says it: see `Item.eventType`. */
  eventType?: Ref | null;
}

export type JournalRecord =
  | JournalHeader
  /** On disk before the create is sent. */
  | ({ type: 'intent'; intent: number; at: string } & Intent)
  /** The target says that it made this. */
  | ({ type: 'made'; intent: number | null; at: string } & Made)
  /** Nothing was made: refused, or never sent, or looked for in vain. */
  | { type: 'nothing'; intent: number }
  /** Nobody knows what was made. Not answered: the target may still be at work. */
  | { type: 'lost'; intent: number; answered: boolean; at: string }
  | { type: 'gone'; kind: Kind; ref: Ref }
  /** Its writer closed it in good order. */
  | { type: 'end' };

export interface ReadJournal {
  /** Null when not even the first line is whole. */
  header: JournalHeader | null;
  records: JournalRecord[];
  /** The file ends in the middle of a line: its writer was killed while writing. */
  torn: boolean;
}

/** Reads the lines of a journal; a line that is not whole says nothing (what it announced was never sent). */
export function parseJournal(text: string): ReadJournal {
  const lines = text.split('\n');
  const records = lines.flatMap((line) => {
    const record = parseLine(line);
    return record === null ? [] : [record];
  });
  const header = records.find((record) => record.type === 'journal') ?? null;
  return { header, records, torn: lines.at(-1) !== '' };
}

function parseLine(line: string): JournalRecord | null {
  if (!line.endsWith('}')) return null;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'type' in value ? (value as JournalRecord) : null;
  } catch {
    return null;
  }
}
